import Foundation
import Statistics

/// The fewest cases that would turn a colour, where they are fewer than chance alone may bring.
///
/// A red that two patients made says little; the page says so beside it. For figures whose chance is not that of single
/// events there is no such remark.
public struct ColourChange: Hashable, Sendable {
  /// How many cases more or fewer.
  public let cases: Int
  /// Whether it takes more of them, and not fewer.
  public let isMore: Bool
  /// The colour that it would be then.
  public let colour: RAG
  /// The limits of the count by chance, 95 %.
  public let limits: ClosedRange<Int>

  /// Looks for the nearest other colour within the limits; nothing where there is none.
  public init?(of value: MetricValue, plan: Plan.Resolution, rule: RAGRule, lastYear: MetricValue?) {
    guard plan.target != nil, let numerator = value.numerator, let denominator = value.denominator,
      let chance = FigureChance(of: value), DecimalText.rounded(numerator, places: 0) == numerator,
      let limits = ColourChange.limits(numerator.double, denominator.double, chance)
    else { return nil }
    func colour(_ count: Int) -> RAG {
      Judge.judgement(of: value.with(numerator: Decimal(count)), against: plan, rule: rule, lastYear: lastYear).colour
    }
    let count = NSDecimalNumber(decimal: numerator).intValue
    let now = colour(count)
    let more = ColourChange.fewest(limits.upperBound - count) { colour(count + $0) != now }
    let fewer = ColourChange.fewest(count - limits.lowerBound) { colour(count - $0) != now }
    guard let cases = [more, fewer].compactMap({ $0 }).min() else { return nil }
    self.cases = cases
    isMore = cases == more
    self.colour = colour(isMore ? count + cases : count - cases)
    self.limits = limits
  }

  /// `3 permanent admissions more would make it red: no more than chance alone may bring (10 to 24).`
  public func words(_ metric: Metric) -> String {
    let label = cases == 1 ? "1 (\(metric.numerator.label))" : "\(cases) \(metric.numerator.label)"
    return
      """
      \(label) \(isMore ? "more" : "fewer") would make it \(colour.rawValue). By chance alone the count may lie anywhere \
      from \(limits.lowerBound) to \(limits.upperBound) (95 % interval), so the colour is not certain.
      """
  }

  private static func limits(_ count: Double, _ of: Double, _ chance: FigureChance) -> ClosedRange<Int>? {
    let interval =
      switch chance {
      case .events: CountInterval.limits(of: count)
      case .proportion: ProportionInterval.wilson(numerator: count, denominator: of, multiplier: of)
      }
    guard let lower = interval.lower, let upper = interval.upper, upper < 1e12 else { return nil }
    let range = (Int(lower.rounded(.up)), Int(upper.rounded(.down)))
    return range.0 <= Int(count) && Int(count) <= range.1 ? range.0...range.1 : nil
  }

  /// The least number from 1 to `most` for which the colour is another; it stays another from there on.
  private static func fewest(_ most: Int, _ isOther: (Int) -> Bool) -> Int? {
    guard most >= 1, isOther(most) else { return nil }
    var (low, high) = (0, most)
    while high - low > 1 {
      let middle = (low + high) / 2
      if isOther(middle) { high = middle } else { low = middle }
    }
    return high
  }
}
