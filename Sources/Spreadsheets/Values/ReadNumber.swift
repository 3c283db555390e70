import Foundation

/// A number of a data cell with what stood beside it: its unit, and the marks that point to notes.
///
/// Published tables dress their numbers: `1,234`, `1 234`, `(123)`, `£5`, `88.4%`, `1,234 [r]`. Here the dress is
/// taken off and kept, and whatever is not wholly a number is none: `1.1abc`, `nan`, `0x10`, `1e3`, `1,23`, `5-`.
///
/// ```swift
/// ReadNumber("(1,234.5) [r]")?.number  // -1234.5
/// ReadNumber("88.4%")?.unit            // .percent; the number is 88.4
/// ```
public struct ReadNumber: Hashable, Sendable {
  /// What the number counts, as far as the text says.
  public enum Unit: Hashable, Sendable {
    /// The text says nothing.
    case none
    /// A percent sign stood behind the number; the number is as written, never divided by 100.
    case percent
    /// A currency sign stood before it.
    case currency(Currency)
  }

  /// The currencies whose signs are known.
  public enum Currency: String, CaseIterable, Sendable {
    case pound = "£"
    case euro = "€"
    case dollar = "$"
  }

  /// The number as written, exact.
  public let number: Decimal
  /// Its unit.
  public let unit: Unit
  /// The marks behind it, as written and in order: `[r]`, `*`, `^1`.
  public let marks: [String]

  /// Whether a percent sign stood behind the number.
  public var isPercent: Bool { unit == .percent }

  /// Makes a number.
  public init(_ number: Decimal, unit: Unit = .none, marks: [String] = []) {
    self.number = number
    self.unit = unit
    self.marks = marks
  }

  /// Reads text; nothing where it is not wholly a number of at most 38 digits.
  public init?(_ text: String) {
    // Most cells of a list hold a whole number and nothing else.
    if (1...15).contains(text.utf8.count), text.utf8.allSatisfy({ (48...57).contains($0) }), let whole = Int(text) {
      self.init(Decimal(whole))
      return
    }
    guard let read = NumberText(text), let number = read.decimal else { return nil }
    let unit = read.isPercent ? Unit.percent : read.currency.map { .currency($0) } ?? .none
    self.init(number, unit: unit, marks: read.marks)
  }

  /// Takes a number cell in its shortest form: 18.1 is 18.1. Nothing for what is not finite or too large.
  public init?(_ number: Double) {
    guard number.isFinite else { return nil }
    if number == number.rounded(), abs(number) < 1e15 {
      self.init(Decimal(Int64(number)))
    } else if let exact = Decimal(string: number.description) {
      self.init(exact)
    } else {
      return nil
    }
  }
}
