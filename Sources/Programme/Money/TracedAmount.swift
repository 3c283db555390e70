import Foundation

/// An amount that should be found again elsewhere, such as a carry-forward in the schemes that it pays for.
public struct TracedAmount: Hashable, Sendable {
  /// What it is.
  public let name: String
  /// The amount.
  public let amount: FigureExpression
  /// Where it was found again.
  public let uses: [FigureExpression]
  /// What the team says about it.
  public let note: String?
  /// The line in money.yaml.
  public let line: Int

  /// Makes one.
  public init(name: String, amount: FigureExpression, uses: [FigureExpression], note: String? = nil, line: Int = 0) {
    self.name = name
    self.amount = amount
    self.uses = uses
    self.note = note
    self.line = line
  }
}

/// How much of an amount was traced.
public struct AmountTrace: Hashable, Sendable {
  /// What was looked for.
  public let traced: TracedAmount
  /// The whole; nothing where it is not known.
  public let whole: FigureValue?
  /// Where it was found.
  public let uses: [FigureValue]
  /// Why something is not known.
  public let missing: [FigureMissing]

  /// What was found, in pounds.
  public var found: Decimal { uses.reduce(0) { $0 + $1.amount } }
  /// What was not found, in pounds; below 0 where more was used than there was.
  public var untraced: Decimal? { whole.map { $0.amount - found } }

  /// Traces it.
  public init(_ traced: TracedAmount, with evaluation: FigureEvaluation) {
    self.traced = traced
    var missing: [FigureMissing] = []
    func value(_ expression: FigureExpression) -> FigureValue? {
      do throws(FigureMissing) { return try evaluation.value(expression) } catch {
        missing.append(error)
        return nil
      }
    }
    whole = value(traced.amount)
    uses = traced.uses.compactMap(value)
    self.missing = missing
  }
}
