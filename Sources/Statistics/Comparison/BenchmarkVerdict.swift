/// How an interval lies to a benchmark, as Fingertips says it. A benchmark on a limit is not outside.
public enum BenchmarkVerdict: String, CaseIterable, Sendable {
  case better, similar, worse
  /// Different from the benchmark, where neither way is good.
  case higher, lower

  /// Holds an interval against a benchmark; nothing where one of the limits is not given.
  public init?(_ interval: Interval, benchmark: Double, direction: ImprovementDirection) {
    guard let low = interval.lower, let high = interval.upper, benchmark.isFinite else { return nil }
    guard benchmark < low || benchmark > high else {
      self = .similar
      return
    }
    let isHigher = benchmark < low
    switch direction {
    case .neutral: self = isHigher ? .higher : .lower
    case .increase: self = isHigher ? .better : .worse
    case .decrease: self = isHigher ? .worse : .better
    }
  }
}

/// Whether a plan is met beyond chance: the benchmark is the planned value.
public enum PlanVerdict: String, CaseIterable, Sendable {
  case met
  case notMet = "not met"
  /// The planned value lies within the interval, or on one of its limits.
  case notDistinguishable = "not distinguishable"

  /// Holds an interval against a planned value; nothing without limits, or where neither way is good.
  public init?(_ interval: Interval, plan: Double, direction: ImprovementDirection) {
    switch BenchmarkVerdict(interval, benchmark: plan, direction: direction) {
    case .better: self = .met
    case .worse: self = .notMet
    case .similar where direction != .neutral: self = .notDistinguishable
    default: return nil
    }
  }
}
