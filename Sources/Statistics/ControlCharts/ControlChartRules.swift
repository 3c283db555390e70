/// The rules of a control chart of single values (XmR). Peers differ, so that each rule can be set.
public struct ControlChartRules: Hashable, Sendable {
  /// When two of three neighbouring points are a special cause.
  public enum TwoOfThree: String, CaseIterable, Sendable {
    /// At least two lie beyond two thirds of the way to a limit but not beyond the limit, and all three lie on the
    /// same side of the mean.
    case withinLimitsSameSide = "within-limits-same-side"
    /// At least two lie beyond two thirds of the way to the same limit, or beyond the limit; the third may lie anywhere.
    case beyondTwoThirds = "beyond-two-thirds"
  }

  /// How many points that rise or fall one after the other are a trend; at least 2.
  public var trendLength: Int
  /// How many points on one side of the mean are a shift; at least 1.
  public var shiftLength: Int
  /// Whether moving ranges of 3.267 times their mean or more are left out of the limits.
  public var screensMovingRanges: Bool
  /// The rule of two in three.
  public var twoOfThree: TwoOfThree
  /// Whether a target that lies on a limit is consistently met or missed.
  public var assuranceIsInclusive: Bool

  /// Sets each rule; the defaults are those of `standard`.
  public init(
    trendLength: Int = 7, shiftLength: Int = 7, screensMovingRanges: Bool = true,
    twoOfThree: TwoOfThree = .withinLimitsSameSide, assuranceIsInclusive: Bool = false
  ) {
    self.trendLength = max(2, trendLength)
    self.shiftLength = max(1, shiftLength)
    self.screensMovingRanges = screensMovingRanges
    self.twoOfThree = twoOfThree
    self.assuranceIsInclusive = assuranceIsInclusive
  }

  /// The rules of NHSRplotthedots 0.2.2.
  public static let standard = ControlChartRules()

  /// The rules of the Excel workbook of NHS England's Making Data Count.
  public static let excel = ControlChartRules(
    trendLength: 6, shiftLength: 7, screensMovingRanges: false, twoOfThree: .beyondTwoThirds,
    assuranceIsInclusive: true)
}
