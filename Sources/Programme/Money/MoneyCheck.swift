import Foundation

/// A printed sum of a money table, held against what it should be.
public struct MoneyCheck: Hashable, Sendable {
  /// Which sum it is.
  public enum Kind: String, Sendable {
    case subtotal, total, difference, cumulative, across
  }

  /// What came of it.
  public enum Outcome: Hashable, Sendable {
    /// To the last digit.
    case agrees
    /// Off by no more than the tolerance.
    case rounding
    /// Off by more.
    case differs
    /// Off, and cells that hold nothing yet may explain it. Nothing is filled in.
    case unexplained
    /// The sum is known, and the cell for it is empty.
    case notPrinted
  }

  /// Which sum.
  public let kind: Kind
  /// The row with the printed sum.
  public let line: MoneyLine
  /// The column.
  public let column: String
  /// As printed; nothing where no amount is printed.
  public let printed: Decimal?
  /// What the parts come to, without those that hold no amount.
  public let computed: Decimal
  /// The cells of the parts that hold an amount.
  public let parts: [Part]
  /// Parts that hold no amount yet: blank, to be confirmed, to be announced, unreadable.
  public let open: [Part]
  /// Of the open parts, what stands under the same names in other sections of the column.
  public let elsewhere: [Part]
  /// What came of it.
  public let outcome: Outcome
  /// Whether the printed subtotals, unlike the items, add up to the printed total.
  public let agreesWithSubtotals: Bool

  /// A part of a sum.
  public struct Part: Hashable, Sendable {
    /// The name of its row, or of its column.
    public let name: String
    /// Its cell: `C9`.
    public let cell: String
    /// What stands there.
    public let amount: MoneyAmount
  }

  /// What is printed less what the parts come to.
  public var difference: Decimal? { printed.map { $0 - computed } }

  init(
    kind: Kind, line: MoneyLine, column: String, printed: Decimal?, computed: Decimal, parts: [Part], open: [Part],
    elsewhere: [Part] = [], tolerance: Decimal, agreesWithSubtotals: Bool = false
  ) {
    self.kind = kind
    self.line = line
    self.column = column
    self.printed = printed
    self.computed = computed
    self.parts = parts
    self.open = open
    self.elsewhere = elsewhere
    self.agreesWithSubtotals = agreesWithSubtotals
    let distance = printed.map { abs($0 - computed) }
    outcome =
      switch distance {
      case nil: .notPrinted
      case 0?: .agrees
      case let distance? where distance <= tolerance: .rounding
      // The subtotals give it: the fault is one of theirs, and not a cell that is still open.
      default: open.isEmpty || agreesWithSubtotals ? .differs : .unexplained
      }
  }
}
