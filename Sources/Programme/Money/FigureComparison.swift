import Foundation
import Metrics

/// Two figures that should be the same, or of which one should be the larger.
public struct FigureComparison: Hashable, Sendable {
  /// What is asked of the left figure.
  public enum Test: String, CaseIterable, Sendable {
    case equal
    case atLeast = "at least"
    case atMost = "at most"
    case moreThan = "more than"
    case lessThan = "less than"
  }

  /// What is compared.
  public let name: String
  /// The one side.
  public let left: FigureExpression
  /// The other.
  public let right: FigureExpression
  /// What is asked.
  public let test: Test
  /// How far apart they may be: pounds, or the unit of the figures.
  public let tolerance: Decimal
  /// What the team says about it.
  public let note: String?
  /// The line in money.yaml.
  public let line: Int

  /// Makes one.
  public init(
    name: String, left: FigureExpression, right: FigureExpression, test: Test = .equal, tolerance: Decimal = 0,
    note: String? = nil, line: Int = 0
  ) {
    self.name = name
    self.left = left
    self.right = right
    self.test = test
    self.tolerance = tolerance
    self.note = note
    self.line = line
  }
}

/// What came of a comparison.
public struct ComparedFigures: Hashable, Sendable {
  /// The verdict.
  public enum Outcome: Hashable, Sendable {
    /// The same to the last digit, or the test is passed.
    case agrees
    /// A headline that is the figure rounded to its own decimals.
    case roundedHeadline
    /// Apart by no more than the tolerance.
    case rounding
    /// A headline that is the figure cut off, not rounded.
    case truncated
    /// Not the same, or the test is not passed.
    case differs
    /// A figure is not there.
    case missing(FigureMissing)

    /// Whether nothing is wrong.
    public var isFine: Bool { self == .agrees || self == .roundedHeadline || self == .rounding }
  }

  /// What was compared.
  public let comparison: FigureComparison
  /// The figures; nothing where they are not there.
  public let left: FigureValue?
  /// The other side.
  public let right: FigureValue?
  /// The verdict.
  public let outcome: Outcome

  /// Left less right.
  public var difference: Decimal? { left.flatMap { left in right.map { left.amount - $0.amount } } }

  /// Compares.
  public init(_ comparison: FigureComparison, with evaluation: FigureEvaluation) {
    self.comparison = comparison
    do throws(FigureMissing) {
      let (left, right) = (try evaluation.value(comparison.left), try evaluation.value(comparison.right))
      self.left = left
      self.right = right
      outcome = ComparedFigures.outcome(comparison, left, right)
    } catch {
      (left, right) = (nil, nil)
      outcome = .missing(error)
    }
  }

  /// What the figure would be as a headline of the same decimals; nothing where neither is a headline.
  public var rightHeadline: FigureValue? {
    guard let left, let right, let (headline, exact) = ComparedFigures.headline(left, right),
      let grain = headline.grain, grain > 1
    else { return nil }
    return FigureValue(ComparedFigures.rounded(exact.amount, to: grain, .plain), unit: exact.unit, grain: grain)
  }

  private static func outcome(_ comparison: FigureComparison, _ left: FigureValue, _ right: FigureValue) -> Outcome {
    let passes =
      switch comparison.test {
      case .equal: left.amount == right.amount
      case .atLeast: left.amount >= right.amount
      case .atMost: left.amount <= right.amount
      case .moreThan: left.amount > right.amount
      case .lessThan: left.amount < right.amount
      }
    if passes { return .agrees }
    guard comparison.test == .equal else { return .differs }
    if let (headline, exact) = headline(left, right), let grain = headline.grain {
      if rounded(exact.amount, to: grain, .plain) == headline.amount { return .roundedHeadline }
      if abs(left.amount - right.amount) <= comparison.tolerance { return .rounding }
      let cut = rounded(exact.amount, to: grain, exact.amount < 0 ? .up : .down)
      return cut == headline.amount ? .truncated : .differs
    }
    return abs(left.amount - right.amount) <= comparison.tolerance ? .rounding : .differs
  }

  /// The coarser figure of the two, where one is a number in a text.
  private static func headline(_ left: FigureValue, _ right: FigureValue) -> (FigureValue, FigureValue)? {
    switch (left.grain, right.grain) {
    case (nil, nil): nil
    case (_?, nil): (left, right)
    case (nil, _?): (right, left)
    case (let first?, let second?): first >= second ? (left, right) : (right, left)
    }
  }

  private static func rounded(_ amount: Decimal, to grain: Decimal, _ mode: NSDecimalNumber.RoundingMode) -> Decimal {
    var exact = amount / grain
    var result = Decimal()
    NSDecimalRound(&result, &exact, 0, mode)
    return result * grain
  }
}
