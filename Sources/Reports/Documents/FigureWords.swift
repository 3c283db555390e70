import Dates
import Foundation
import Metrics

/// Figures in words, the same on every page: number, unit, period.
enum FigureWords {
  /// `1,140.2`, rounded to the metric's decimals.
  static func number(_ rate: Decimal, _ metric: Metric) -> String { DecimalText.grouped(rate, places: metric.decimals) }

  /// `1,140.2 days per 100,000 (352 delayed days, 30,873 people aged 18 and over), July to September 2016`.
  static func actual(_ value: MetricValue) -> String {
    switch value.outcome {
    case .known:
      guard let rate = value.rate else { return "No figure" }
      let parts = counts(value).map { " (\($0))" } ?? ""
      return "\(number(rate, value.metric)) \(value.metric.shortUnit)\(parts), \(value.periodWords)"
    case .missing(_, let sentence): return "No figure. \(sentence)"
    case .cohortMaturing(let sentence): return "No figure yet. \(sentence)"
    }
  }

  /// `352 delayed days, 30,873 people aged 18 and over`; nothing for a plain count.
  static func counts(_ value: MetricValue) -> String? {
    guard let top = value.numerator, let bottom = value.denominatorCount, let denominator = value.metric.denominator
    else {
      return nil
    }
    return "\(count(top)) \(value.metric.numerator.label), \(count(bottom)) \(denominator.label)"
  }

  /// `3.8 people delayed on an average day`; nothing for a metric that is not counted in days.
  static func averageDay(_ value: MetricValue) -> String? {
    guard let label = value.metric.averageDayLabel, let average = value.averageDay else { return nil }
    return "\(DecimalText.grouped(average, places: 1)) \(label)"
  }

  /// `at most 684.0 days per 100,000`.
  static func target(_ target: Target, _ metric: Metric) -> String {
    let places = max(metric.decimals, min(4, places(of: target.value)))
    let now = "\(target.test.rawValue) \(DecimalText.grouped(target.value, places: places)) \(metric.shortUnit)"
    let year = target.wholeYear.map { yearly in
      let places = max(metric.decimals, min(4, self.places(of: yearly)))
      return " so far (\(DecimalText.grouped(yearly, places: places)) \(metric.shortUnit) for the year)"
    }
    return now + (year ?? "") + (target.isSynthetic ? ", synthetic" : "")
  }

  /// The plan, or why there is none.
  static func plan(_ assessment: MetricAssessment) -> String {
    switch assessment.plan {
    case .target(let target): self.target(target, assessment.metric)
    case .referenceMissing: "Reference missing"
    case .none: "No plan"
    }
  }

  /// What the plan means in counted things at the same denominator: `at most 211.2 delayed days`.
  static func planAsCount(_ assessment: MetricAssessment) -> String? {
    guard let target = assessment.judgement.target, let bottom = assessment.value.denominator,
      assessment.metric.denominator != nil
    else { return nil }
    let count = target.value * bottom / assessment.metric.multiplier
    let label = assessment.metric.denominator?.label ?? ""
    return
      """
      \(target.test.rawValue) \(DecimalText.grouped(count, places: 1)) \(assessment.metric.numerator.label) among \
      \(self.count(assessment.value.denominatorCount ?? bottom)) \(label)
      """
  }

  /// A count, with one decimal where it is a fraction.
  static func count(_ number: Decimal) -> String {
    DecimalText.grouped(number, places: DecimalText.rounded(number, places: 0) == number ? 0 : 1)
  }

  /// An amount of pounds: pence only where there are any.
  static func money(_ amount: Decimal) -> String {
    DecimalText.grouped(amount, places: DecimalText.rounded(amount, places: 0) == amount ? 0 : 2)
  }

  /// `worse, up 660.3`: the direction by polarity, and which way the number went.
  static func change(_ change: Change?, _ metric: Metric) -> String {
    guard let change else { return "not known" }
    guard change.direction != .same else { return "the same" }
    let way = change.difference > 0 ? "up" : "down"
    let unit = metric.shortUnit == "%" ? "percentage points" : metric.shortUnit
    return
      """
      \(change.direction.rawValue), \(way) \(DecimalText.grouped(abs(change.difference), places: metric.decimals)) \
      \(unit)
      """
  }

  private static func places(of number: Decimal) -> Int {
    let text = DecimalText.plain(number, places: 4)
    return text.split(separator: ".").dropFirst().first?.count ?? 0
  }
}
