import Foundation

/// What a figure needs to be back on plan: by how many cases it would have to be lower or higher.
///
/// The denominator stays as it is. Found by the rule for colours itself, so that it holds for every rule: the fewest whole
/// cases with which the judgement is green, or better.
public struct ReturnToGreen: Hashable, Sendable {
  /// How many cases, where cases are counted and some number of them would do; nothing otherwise.
  public let cases: Int?
  /// Whether it takes more of them, and not fewer.
  public let isMore: Bool
  /// The count that would do.
  public let count: Decimal?
  /// By how much the rate misses the plan, in the metric's unit; nothing where the plan is met and the rule asks for more.
  public let gap: Decimal?

  /// No number is looked for beyond this.
  private static let most = 10_000_000

  /// Works it out; nothing where there is no figure or no limit, or where the figure is green already.
  public init?(of value: MetricValue, plan: Plan.Resolution, rule: RAGRule) {
    guard let target = plan.target, let numerator = value.numerator, let denominator = value.denominator,
      let rate = value.rate, let limit = target.rate(beside: value)
    else { return nil }
    func isGreen(_ number: Decimal) -> Bool {
      let colour = Judge.judgement(
        of: value.with(numerator: number), against: plan, rule: rule, lastYear: nil
      ).colour
      return colour == .green || colour == .blue
    }
    guard !isGreen(numerator) else { return nil }
    let polarity = target.test.polarity
    isMore = polarity == .high
    let miss = polarity == .low ? rate - limit : limit - rate
    gap = miss > 0 ? miss : nil
    guard ReturnToGreen.countsCases(value) else {
      (cases, count) = (nil, nil)
      return
    }
    let direction: Decimal = polarity == .high ? 1 : -1
    let room: Decimal =
      polarity == .low
      ? numerator
      : value.metric.denominator?.kind == value.metric.numerator.kind
        ? denominator - numerator : Decimal(ReturnToGreen.most)
    let cases = ReturnToGreen.fewest(room) { isGreen(numerator + direction * Decimal($0)) }
    self.cases = cases
    count = cases.map { numerator + direction * Decimal($0) }
  }

  /// A published rate, a standardised one and a mean have no cases of their own.
  private static func countsCases(_ value: MetricValue) -> Bool {
    switch value.metric.periodRule {
    case .quarter, .yearToDate, .averageDay, .cohort, .survey, .snapshot: true
    case .asPublished, .meanOfTwelve, .latestKnown: false
    }
  }

  /// The least whole number, 1 to `room`, that will do; every larger one does as well.
  private static func fewest(_ room: Decimal, _ isEnough: (Int) -> Bool) -> Int? {
    let whole = NSDecimalNumber(decimal: min(room, Decimal(most))).intValue
    guard whole >= 1, isEnough(whole) else { return nil }
    var (low, high) = (0, whole)
    while high - low > 1 {
      let middle = (low + high) / 2
      if isEnough(middle) { high = middle } else { low = middle }
    }
    return high
  }
}
