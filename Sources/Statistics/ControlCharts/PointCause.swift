/// What a point of a control chart shows: nothing but common variation, or the first special cause that fits.
public enum PointCause: String, CaseIterable, Sendable {
  case common
  case aboveUpperLimit = "above-upper-limit"
  case belowLowerLimit = "below-lower-limit"
  case trendIncreasing = "trend-increasing"
  case trendDecreasing = "trend-decreasing"
  case twoOfThreeAbove = "two-of-three-above"
  case twoOfThreeBelow = "two-of-three-below"
  case shiftAbove = "shift-above"
  case shiftBelow = "shift-below"

  /// 1 for high or rising, -1 for low or falling, 0 for common.
  var sign: Int {
    switch self {
    case .common: 0
    case .aboveUpperLimit, .trendIncreasing, .twoOfThreeAbove, .shiftAbove: 1
    case .belowLowerLimit, .trendDecreasing, .twoOfThreeBelow, .shiftBelow: -1
    }
  }
}

/// The variation icon: what the latest point means.
public enum Variation: String, CaseIterable, Sendable {
  case common
  case improvementHigh = "improvement-high"
  case improvementLow = "improvement-low"
  case concernHigh = "concern-high"
  case concernLow = "concern-low"
  case neutralHigh = "neutral-high"
  case neutralLow = "neutral-low"

  /// What a cause means where one way is good.
  public init(_ cause: PointCause, direction: ImprovementDirection) {
    switch (cause.sign, direction) {
    case (0, _): self = .common
    case (1, .increase): self = .improvementHigh
    case (1, .decrease): self = .concernHigh
    case (1, .neutral): self = .neutralHigh
    case (_, .increase): self = .concernLow
    case (_, .decrease): self = .improvementLow
    case (_, .neutral): self = .neutralLow
    }
  }

  /// `H` or `L`, as it stands in the icon; empty for common variation.
  public var letter: String {
    switch self {
    case .common: ""
    case .improvementHigh, .concernHigh, .neutralHigh: "H"
    case .improvementLow, .concernLow, .neutralLow: "L"
    }
  }

  /// As it stands beside the icon.
  public var words: String {
    switch self {
    case .common: "common cause variation"
    case .improvementHigh: "special cause improvement, higher"
    case .improvementLow: "special cause improvement, lower"
    case .concernHigh: "special cause concern, higher"
    case .concernLow: "special cause concern, lower"
    case .neutralHigh: "special cause, higher"
    case .neutralLow: "special cause, lower"
    }
  }
}

/// The assurance icon: whether a target will be met if nothing changes.
public enum Assurance: String, CaseIterable, Sendable {
  /// Consistently met.
  case pass
  /// Consistently missed.
  case fail
  /// The target lies within the limits: met and missed by chance.
  case inconsistent
  /// No target, no limits, or no way is good.
  case none

  /// `P`, `F` or `?`, as it stands in the icon.
  public var letter: String {
    switch self {
    case .pass: "P"
    case .fail: "F"
    case .inconsistent: "?"
    case .none: ""
    }
  }

  /// As it stands beside the icon.
  public var words: String {
    switch self {
    case .pass: "target consistently met"
    case .fail: "target consistently missed"
    case .inconsistent: "target met and missed by chance"
    case .none: "no target"
    }
  }
}
