import Foundation

/// What a plan asks of a value.
public enum TargetTest: String, CaseIterable, Sendable {
  case atMost = "at most"
  case fewerThan = "fewer than"
  case atLeast = "at least"
  case moreThan = "more than"

  /// Which direction the test wants.
  public var polarity: Metric.Polarity { self == .atMost || self == .fewerThan ? .low : .high }

  /// Whether `value` passes against `limit`. Both may be multiplied by the same positive number.
  public func passes(_ value: Decimal, _ limit: Decimal) -> Bool {
    switch self {
    case .atMost: value <= limit
    case .fewerThan: value < limit
    case .atLeast: value >= limit
    case .moreThan: value > limit
    }
  }
}

/// The planned value of a metric for one period.
public struct Target: Hashable, Sendable {
  /// The test.
  public let test: TargetTest
  /// The limit, unrounded: in the metric's unit, or a count of its numerator.
  public let value: Decimal
  /// Whether the limit is a count of the numerator and not a rate.
  public let isCount: Bool
  /// The other end of a range. To pass it is more than was asked for, and never a failure.
  public let farEnd: Decimal?
  /// The limit of the whole year, where only a part of it belongs to the months so far.
  public let wholeYear: Decimal?
  /// How the limit came about, in words: reference, percentage, part of the year.
  public let derivation: String
  /// The row of the plan.
  public let origin: Origin
  /// The rows that it replaced, oldest first.
  public let earlier: [PlanEntry]
  /// Whether the limit, or what it is relative to, is synthetic.
  public let isSynthetic: Bool

  /// Makes a target.
  public init(
    test: TargetTest, value: Decimal, isCount: Bool = false, farEnd: Decimal? = nil, wholeYear: Decimal? = nil,
    derivation: String, origin: Origin, earlier: [PlanEntry] = [], isSynthetic: Bool = false
  ) {
    self.test = test
    self.value = value
    self.isCount = isCount
    self.farEnd = farEnd
    self.wholeYear = wholeYear
    self.derivation = derivation
    self.origin = origin
    self.earlier = earlier
    self.isSynthetic = isSynthetic
  }

  /// The limit in the metric's unit; for a count, at the denominator of a figure, and nothing without one.
  public func rate(beside value: MetricValue) -> Decimal? {
    guard isCount else { return self.value }
    guard let denominator = value.denominator, denominator > 0 else { return nil }
    return self.value * value.metric.multiplier / denominator
  }
}
