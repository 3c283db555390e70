import struct Foundation.Decimal
import Metrics

extension ReturnMeasure {
  /// The measure of a metric that was assessed.
  public init(_ assessment: MetricAssessment) {
    let value = assessment.value
    let reason: MissingReason =
      switch value.outcome {
      case .missing(let reason, _): reason
      case .notSupplied: .notSubmitted
      case .cohortMaturing, .known: .notYetAvailable
      }
    let plan = assessment.judgement.target.flatMap { target in
      target.rate(beside: value).map { Planned(test: target.test, limit: DecimalText.rounded($0, places: 10)) }
    }
    self.init(
      metric: value.metric.id,
      interval: value.figurePeriod?.isoInterval ?? ReturnMeasure.interval(of: value.metric, in: value.period),
      unit: value.metric.unit, multiplier: value.metric.multiplier,
      numerator: Figure(value.numerator, otherwise: reason), denominator: Figure(value.denominator, otherwise: reason),
      value: Figure(value.rate, otherwise: reason), plan: plan,
      verdict: Verdict(
        status: assessment.judgement.status, colour: assessment.judgement.colour,
        comparesPrinted: assessment.rule.precision == .printed, reason: assessment.judgement.reason),
      sources: value.numeratorParts.map { Source($0, part: .numerator) }
        + value.denominatorParts.map { Source($0, part: .denominator) })
  }

  /// The months of a figure as start and length: the year to date at Q2 is `2016-04-01/P6M`.
  static func interval(of metric: Metric, in quarter: Period) -> String {
    let months = metric.months(for: quarter)
    let start = months.first?.isoInterval.prefix { $0 != "/" } ?? ""
    return "\(start)/P\(months.count)M"
  }
}

extension ReturnMeasure.Source {
  init(_ measurement: Measurement, part: Part) {
    let figure: ReturnMeasure.Figure =
      switch measurement.value {
      case .known(let number): ReturnMeasure.Figure(number, otherwise: .notSubmitted)
      case .missing(let reason): .missing(reason)
      }
    self.init(
      part: part, file: measurement.origin.file, sheet: measurement.origin.sheet, cell: measurement.origin.cell,
      edition: measurement.edition.description, figure: figure)
  }
}
