import Foundation
import Statistics

/// How chance acts on a figure: what its interval is made of.
public enum FigureChance: Hashable, Sendable {
  /// Events, such as admissions: limits of a count, exact below 10 and Byar's from 10 on.
  case events
  /// People with an outcome among people: Wilson's score method.
  case proportion

  /// Nothing for a figure whose events hang together, such as days of delay, for a share of a commissioner's figure, and
  /// for a mean: their chance is not that of single events.
  public init?(of value: MetricValue) {
    let metric = value.metric
    switch metric.periodRule {
    case .quarter, .yearToDate, .cohort, .survey, .latestKnown: break
    case .averageDay, .asPublished, .snapshot, .meanOfTwelve: return nil
    }
    guard value.shares.isEmpty, metric.averageDayLabel == nil, !metric.numerator.countsDays else { return nil }
    self = metric.denominator.map { $0.kind == metric.numerator.kind } ?? false ? .proportion : .events
  }
}

extension Metric.Count {
  /// Whether days are counted and not people or events.
  public var countsDays: Bool { ["delayed-days", "bed-days-lost"].contains(measure) }
}

extension MetricValue {
  /// The figure with its limits, in the metric's unit; nothing without a figure, or where chance is not that of single
  /// events.
  ///
  /// - Parameter confidence: a part of 1.
  public func interval(confidence: Double = 0.95) -> Interval? {
    guard outcome == .known, let numerator, let denominator, let chance = FigureChance(of: self) else { return nil }
    let (top, bottom) = (numerator.double, denominator.double)
    let multiplier = metric.multiplier.double
    let interval =
      switch chance {
      case .events:
        RateInterval.rate(events: top, population: bottom, multiplier: multiplier, confidence: confidence)
      case .proportion:
        ProportionInterval.wilson(numerator: top, denominator: bottom, multiplier: multiplier, confidence: confidence)
      }
    return interval.lower == nil || interval.upper == nil ? nil : interval
  }

  /// The same figure with another count.
  func with(numerator: Decimal) -> MetricValue {
    MetricValue(
      metric: metric, period: period, figurePeriod: figurePeriod, periodWords: periodWords, outcome: outcome,
      numerator: numerator, denominator: denominator, calendarDays: calendarDays, numeratorParts: numeratorParts,
      denominatorParts: denominatorParts, shares: shares, notes: notes)
  }
}

extension PlanComparison {
  /// How the 95 % interval of the figure lies to the plan; nothing where there is none.
  var intervalVerdict: IntervalVerdict? {
    guard let interval = value.interval(), let limit = target.rate(beside: value) else { return nil }
    let direction: ImprovementDirection = target.test.polarity == .low ? .decrease : .increase
    switch BenchmarkVerdict(interval, benchmark: limit.double, direction: direction) {
    case .better: return .better
    case .worse: return .worse
    case .similar: return .similar
    case .higher, .lower, nil: return nil
    }
  }
}
