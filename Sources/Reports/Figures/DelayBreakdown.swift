import struct Foundation.Decimal
import Metrics

/// Delayed days of the last twelve months by responsible body and by reason, as they were published.
struct DelayBreakdown {
  /// A part with its days in each month; nothing where a month has no figure for it.
  struct Part {
    let code: String
    let name: String
    let days: [Decimal?]

    /// The letter of the publications for a reason, the first of the name for a body.
    var mark: String {
      if code == "unknown" { return "?" }
      return code.first?.isUppercase ?? false ? code : code.prefix(1).uppercased()
    }

    /// The name without the letter of a reason before it.
    var nameBesideMark: String {
      let words = name.hasPrefix(code + ", ") ? String(name.dropFirst(code.count + 2)) : name
      return words.prefix(1).uppercased() + words.dropFirst()
    }
  }

  /// The months, oldest first.
  let months: [Period]
  /// By responsible body: NHS, social care, both.
  let bodies: [Part]
  /// By reason, in the order of the publications; only those with a day in any of the months.
  let reasons: [Part]

  /// Nothing for a metric that counts no delayed days, or where the publication does not divide them.
  init?(_ assessment: MetricAssessment, _ report: ProgrammeReport) {
    let metric = assessment.metric
    guard metric.numerator.measure == "delayed-days", metric.numerator.breakdowns == ["total"] else { return nil }
    let months = Array(assessment.months.suffix(12).map(\.period))
    var days: [String: [Period: Decimal]] = [:]
    for measurement in report.measurements
    where measurement.key.kind == metric.numerator.kind && measurement.key.measure == "delayed-days"
      && report.programme.area.isMeant(by: measurement.key.areaCode, in: measurement.key.period)
    {
      days[measurement.key.breakdown, default: [:]][measurement.key.period] = measurement.number
    }
    func parts(_ dimension: ReconciledPart.Dimension, _ order: [String]) -> [Part] {
      order.compactMap { code in
        guard let known = days["\(dimension.rawValue):\(code)"], months.contains(where: { (known[$0] ?? 0) > 0 }) else {
          return nil
        }
        return Part(code: code, name: ReconciledPart.label(dimension, code), days: months.map { known[$0] })
      }
    }
    self.months = months
    bodies = parts(.responsible, ["nhs", "social-care", "both", "unknown"])
    reasons = parts(.reason, ["A", "B", "C", "Di", "Dii", "E", "F", "G", "H", "I", "O", "unknown"])
    guard months.count > 1, !bodies.isEmpty || !reasons.isEmpty else { return nil }
  }

  /// `delayed-transfers/2016-07/reason-Dii`.
  static func id(_ metric: Metric, _ month: Period, _ dimension: ReconciledPart.Dimension, _ code: String) -> String {
    Figure.id(metric, month, "\(dimension.rawValue)-\(code)")
  }

  /// The figures of the two charts.
  func add(_ metric: Metric, to figures: inout FigureCollection) {
    for (dimension, parts) in [(ReconciledPart.Dimension.responsible, bodies), (.reason, reasons)] {
      for part in parts {
        for (month, days) in zip(months, part.days) {
          figures.add(
            DelayBreakdown.id(metric, month, dimension, part.code), days, unit: "delayed days",
            origin: "data/measurements.csv, \(dimension.rawValue):\(part.code)")
        }
      }
    }
  }
}
