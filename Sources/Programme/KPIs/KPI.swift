import Foundation
import Metrics

/// A key performance indicator of a scheme or of the programme, with its periods.
public struct KPI: Sendable {
  /// Which direction is good.
  public enum Polarity: String, CaseIterable, Sendable {
    case higher, lower, neutral

    var aliases: [String] {
      switch self {
      case .higher: ["high", "higher is better", "up", "increase"]
      case .lower: ["low", "lower is better", "down", "decrease", "reduce"]
      case .neutral: ["none", "n/a", "activity", "descriptive"]
      }
    }
  }

  /// How a period stands against its plan or its target.
  public enum Standing: String, Sendable {
    case met
    case notMet = "not met"
    case notJudged = "not judged"
    case notCollected = "not collected"
  }

  /// Its name on pages and in figures: lower case with hyphens, its own.
  public var slug = ""
  /// The scheme; empty for one of the whole programme.
  public let scheme: String
  /// Its name, the group that it stands in, and its unit.
  public let name: String, group: String, unit: String
  /// Which direction is good; nothing where nobody has said.
  public let polarity: Polarity?
  /// The periods, the earliest first where all of them can be put in order.
  public var points: [KPIPoint]

  /// What a numerator over a denominator is multiplied with: 100 for percent, so many for `per 100,000`, else 1.
  public var multiplier: Decimal {
    let words = unit.lowercased()
    if words.contains("%") || words.contains("percent") || words.contains("per cent") { return 100 }
    guard let match = words.firstMatch(of: /per ([0-9][0-9,]*)/) else { return 1 }
    return Decimal(string: String(match.output.1).replacing(",", with: "")) ?? 1
  }

  /// Whether the figures can be added up: counts and money, no shares, rates or averages.
  public var isCount: Bool {
    let words = unit.lowercased()
    let isMean = ["length of stay", "average", "mean "].contains(where: name.lowercased().contains)
    return !isMean
      && !["%", "per ", "percent", "average", "mean", "rate", "index", "ratio", "score"].contains(where: words.contains)
  }

  /// The rate or the share that numerator and denominator give, unrounded.
  public func rate(_ point: KPIPoint) -> Decimal? {
    guard let numerator = point.numerator, let denominator = point.denominator, denominator > 0 else { return nil }
    return numerator * multiplier / denominator
  }

  /// What was counted, or what numerator and denominator give.
  public func value(_ point: KPIPoint) -> Decimal? {
    point.state == .notCollected ? nil : point.actual?.number ?? (point.actual == nil ? rate(point) : nil)
  }

  /// What was counted as a percentage of the plan, unrounded. A plan of 0 has none.
  public func percentOfPlan(_ point: KPIPoint) -> Decimal? {
    guard let actual = value(point), let plan = point.plan?.number, plan > 0 else { return nil }
    return actual * 100 / plan
  }

  /// How a period stands. Of a target that is a range the nearer end is the bound: more than the upper end never fails what
  /// should be high, and less than the lower end never fails what should be low.
  public func standing(_ point: KPIPoint) -> Standing {
    guard let value = value(point) else { return point.actual == nil ? .notCollected : .notJudged }
    var low = point.targetLow
    var high = point.targetHigh
    switch point.plan {
    case .range(let least, let most)? where low == nil && high == nil: (low, high) = (least, most)
    case .number(let plan, _)? where low == nil && high == nil: (low, high) = (plan, plan)
    default: break
    }
    switch polarity {
    case .higher?: return low.map { value >= $0 ? .met : .notMet } ?? .notJudged
    case .lower?: return high.map { value <= $0 ? .met : .notMet } ?? .notJudged
    case .neutral?:
      guard let least = point.targetLow, let most = point.targetHigh else { return .notJudged }
      return least <= value && value <= most ? .met : .notMet
    case nil: return .notJudged
    }
  }

  /// The point of a period as somebody names it.
  public func point(_ text: String) -> KPIPoint? {
    let period = Period(text: text)
    return points.first { $0.periodText == text || (period != nil && $0.period == period) }
  }

  /// How the plan, or the baseline before it, grows from one period to the next, in percent.
  public var planGrowth: [(from: KPIPoint, to: KPIPoint, percent: Decimal)] {
    let planned = points.compactMap { point in
      (point.plan?.number ?? point.actual?.number).map { (point, $0) }
    }
    return zip(planned, planned.dropFirst()).compactMap { before, after in
      after.0.plan != nil && before.1 > 0 ? (before.0, after.0, (after.1 - before.1) * 100 / before.1) : nil
    }
  }
}
