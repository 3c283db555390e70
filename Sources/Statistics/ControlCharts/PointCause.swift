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
