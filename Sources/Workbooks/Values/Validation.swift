public import Dates
public import struct Foundation.Decimal

/// What may be typed into the cells of a range; anything else is refused by the spreadsheet program.
public struct Validation: Hashable, Sendable {
  /// What is allowed.
  public enum Rule: Hashable, Sendable {
    /// One of some short texts, offered in a drop-down: no commas or quotation marks, 255 characters in all.
    case texts([String])
    /// One of the texts of a range, offered in a drop-down.
    case range(sheet: String, CellRange)
    /// One of the texts of a defined name, offered in a drop-down.
    case definedName(String)
    /// A number in a range, its ends included.
    case number(from: Decimal, through: Decimal)
    /// A day from the first one, and through the second one where there is one.
    case date(from: CivilDate, through: CivilDate?)
    /// A text that is not longer than this, as Excel counts: in UTF-16 units.
    case textLength(atMost: Int)
  }

  /// A title and a text of a small window: at most 32 and 255 characters.
  public struct Message: Hashable, Sendable {
    /// The title, at most 32 characters; may be empty.
    public var title: String
    /// The text, at most 255 characters.
    public var text: String

    /// Makes a message.
    public init(title: String = "", text: String) {
      self.title = title
      self.text = text
    }
  }

  /// The cells.
  public var range: CellRange
  /// What is allowed.
  public var rule: Rule
  /// What is shown while the cell is chosen.
  public var prompt: Message?
  /// What is shown when something else was typed.
  public var refusal: Message?
  /// Whether the cell may be left empty.
  public var ignoresBlank: Bool

  /// Makes a validation.
  public init(
    range: CellRange, rule: Rule, prompt: Message? = nil, refusal: Message? = nil, ignoresBlank: Bool = true
  ) {
    self.range = range
    self.rule = rule
    self.prompt = prompt
    self.refusal = refusal
    self.ignoresBlank = ignoresBlank
  }
}
