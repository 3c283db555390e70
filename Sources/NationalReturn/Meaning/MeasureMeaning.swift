import Foundation
import Metrics
import XMLDocuments

/// What must hold for the measures of a return: the metric, its months, its counts, its rate, and its verdict.
extension ReturnMeaning {
  /// The faults of a measure whose sources have been added up already: they are not among its children.
  func faults(
    in measure: XMLElement, interval: String?, sources: ExactSum, quarter: Period, roundedTo: Int
  ) -> [Fault] {
    guard let metric = metrics.first(where: { $0.id == measure.attributes["metric"] }) else {
      return [
        Fault(line: measure.line, code: "metric-unknown", message: "The catalogue of \(form.year) has no such metric.")
      ]
    }
    var faults: [Fault] = []
    check(measure, metric, interval, quarter, &faults)
    checkSources(measure, metric, sources, roundedTo, &faults)
    return faults
  }

  private func check(
    _ measure: XMLElement, _ metric: Metric, _ interval: String?, _ quarter: Period, _ faults: inout [Fault]
  ) {
    for name in ["numerator", "denominator", "value"] {
      guard let figure = measure.child(named: name) else { continue }
      if figure.isNil != (figure.attributes["missing"] != nil) {
        faults.append(
          Fault(
            line: figure.line, code: "missing-without-reason", message: "A figure is nil exactly where it says why."))
      }
    }
    // A figure that is carried on has the period that it is really about.
    if metric.periodRule != .latestKnown,
      ReturnMeasure.interval(of: metric, in: quarter) != interval
    {
      faults.append(
        Fault(
          line: measure.line, code: "measure-period-differs",
          message: "For \(quarter) the metric is about \(ReturnMeasure.interval(of: metric, in: quarter))."))
    }
    if measure.attributes["unit"] != metric.unit {
      faults.append(
        Fault(line: measure.line, code: "unit-differs", message: "The unit of the catalogue is: \(metric.unit)."))
    }
    let numerator = measure.child(named: "numerator").flatMap(ReturnMeaning.number)
    let denominator = measure.child(named: "denominator").flatMap(ReturnMeaning.number)
    let value = measure.child(named: "value").flatMap(ReturnMeaning.number)
    if let multiplier = XMLNumber.decimal(measure.attributes["multiplier"] ?? ""), multiplier != metric.multiplier {
      faults.append(
        Fault(
          line: measure.line, code: "multiplier-differs", message: "The catalogue multiplies by \(metric.multiplier)."))
    }
    if let numerator, let denominator, let value {
      checkRate(numerator, denominator, value, metric, measure, &faults)
    } else if value != nil {
      faults.append(
        Fault(line: measure.line, code: "value-without-counts", message: "A value needs its numerator and denominator.")
      )
    }
    checkVerdict(measure, value, &faults)
  }

  private func checkRate(
    _ numerator: Decimal, _ denominator: Decimal, _ value: Decimal, _ metric: Metric, _ measure: XMLElement,
    _ faults: inout [Fault]
  ) {
    let line = measure.child(named: "value")?.line ?? measure.line
    guard denominator > 0 else {
      faults.append(Fault(line: line, code: "denominator-zero", message: "Nothing can be divided by 0."))
      return
    }
    let rate = numerator * metric.multiplier / denominator
    // Ten decimals are written.
    if abs(rate - value) > Decimal(sign: .plus, exponent: -10, significand: 1) {
      faults.append(
        Fault(
          line: line, code: "rate-differs",
          message: "\(numerator) of \(denominator) gives \(DecimalText.plain(rate)), the value says \(value)."))
    }
  }

  private func checkSources(
    _ measure: XMLElement, _ metric: Metric, _ sources: ExactSum, _ roundedTo: Int, _ faults: inout [Fault]
  ) {
    guard let numerator = measure.child(named: "numerator").flatMap(ReturnMeaning.number),
      !metric.isSharedByCommissioner, let sum = sources.total
    else { return }
    // Each number may be off by half a multiple.
    let allowed = roundedTo > 1 ? Decimal(roundedTo) * Decimal(sources.count + 1) / 2 : 0
    guard abs(sum - numerator) > allowed else { return }
    faults.append(
      Fault(
        line: measure.line, code: "sources-differ",
        message: "The figures that it came from add up to \(sum), the numerator says \(numerator)."))
  }

  private func checkVerdict(_ measure: XMLElement, _ value: Decimal?, _ faults: inout [Fault]) {
    guard let verdict = measure.child(named: "verdict") else { return }
    let status = Judgement.Status(rawValue: verdict.attributes["status"] ?? "")
    guard let status else {
      faults.append(Fault(line: verdict.line, code: "status-unknown", message: "There is no such status."))
      return
    }
    if value == nil, verdict.attributes["colour"] != "grey" {
      faults.append(
        Fault(
          line: verdict.line, code: "colour-without-value",
          message: "Without a figure the colour is grey, never another."))
    }
    if !ReturnMeaning.statuses(hasValue: value != nil, hasPlan: measure.child(named: "plan") != nil).contains(status) {
      faults.append(
        Fault(
          line: verdict.line, code: "status-differs",
          message: "The status \"\(status.rawValue)\" does not go with the figure and the plan."))
      return
    }
    if value != nil, contradictsPlan(measure, value, verdict, status, &faults) { return }
    if value != nil, !ReturnMeaning.colours(of: status).contains(verdict.attributes["colour"] ?? "") {
      faults.append(
        Fault(
          line: verdict.line, code: "colour-differs",
          message: "The status \"\(status.rawValue)\" has another colour."))
    }
  }

  /// Whether the status does not follow from the figure and the plan.
  private func contradictsPlan(
    _ measure: XMLElement, _ value: Decimal?, _ verdict: XMLElement, _ status: Judgement.Status,
    _ faults: inout [Fault]
  ) -> Bool {
    guard let value, let plan = measure.child(named: "plan"), let limit = ReturnMeaning.number(plan),
      let test = TargetTest(rawValue: plan.attributes["test"] ?? ""), abs(value - limit) > 0.000001
    else { return false }
    guard !follows(status, test, value, limit, places: printedPlaces(measure, verdict)) else { return false }
    faults.append(
      Fault(
        line: verdict.line, code: "verdict-differs",
        message: "\(value) against \(test.rawValue) \(limit): the status \"\(status.rawValue)\" does not follow."))
    return true
  }

  /// Whether a status can come of a comparison; where the printed figures are compared, of these.
  private func follows(
    _ status: Judgement.Status, _ test: TargetTest, _ value: Decimal, _ limit: Decimal, places: Int?
  ) -> Bool {
    let isMet =
      places.map {
        test.passes(DecimalText.rounded(value, places: $0), DecimalText.rounded(limit, places: $0))
      } ?? test.passes(value, limit)
    switch status {
    case .better, .met: return isMet
    case .near, .offButNoWorse, .notMet: return !isMet
    default: return true
    }
  }

  private func printedPlaces(_ measure: XMLElement, _ verdict: XMLElement) -> Int? {
    guard verdict.attributes["compared"] == RAGRule.Precision.printed.rawValue else { return nil }
    return metrics.first { $0.id == measure.attributes["metric"] }?.decimals
  }

  /// The statuses that go with a figure and a plan, or with the want of them.
  private static func statuses(hasValue: Bool, hasPlan: Bool) -> [Judgement.Status] {
    guard hasValue else { return [.noData, .notSupplied, .withheld, .cohortMaturing, .notMeasurableYet] }
    return hasPlan
      ? [.carried, .better, .met, .near, .offButNoWorse, .notMet, .notDistinguishable, .noRule]
      : [.carried, .referenceMissing, .baselineBeingSet, .notMeasurableYet, .noPlan]
  }

  /// The colours that a status can have; which one it gets, the council's rule says.
  private static func colours(of status: Judgement.Status) -> [String] {
    switch status {
    case .better, .met: ["blue", "green"]
    case .near: ["green", "amber"]
    case .offButNoWorse, .notDistinguishable: ["amber"]
    case .notMet: ["red"]
    case .noData, .notSupplied, .withheld, .carried, .cohortMaturing, .referenceMissing, .baselineBeingSet,
      .notMeasurableYet, .noPlan, .noRule:
      ["grey"]
    }
  }
}
