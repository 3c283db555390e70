import Dates
import Metrics

/// What stands in a document where something is still to come, as `Templates/placeholders.yaml` lists it.
public struct PlaceholderPatterns: Sendable {
  /// How bad it is that it still stands there.
  public enum Weight: String, CaseIterable, Sendable {
    /// Something is missing.
    case missing
    /// Somebody has said that it is still to be agreed.
    case toBeConfirmed = "to be confirmed"
    /// Nothing is open: a mistake of the source is quoted, and marked as one.
    case quotedMistake = "quoted mistake"
  }

  /// How a pattern is found.
  public enum Form: Hashable, Sendable {
    /// Words in a row, whatever their capitals and the white space between them.
    case phrase([String])
    /// A word of one letter only, at least so often: `XX`, `xxx`.
    case letters(Character, atLeast: Int)
    /// A text in brackets that holds one of these words: `[outcome of the meeting to be inserted here]`.
    case brackets([String])
    /// Round brackets that hold one of these texts and nothing else: `(To complete)`.
    case parentheses([String])
    /// A heading, a cell or a short line that ends in a question mark and asks nothing: it begins with none of these
    /// words and has at most so many.
    case questionMark(notAfter: [String], longest: Int)
    /// A cell of a table whose last word is one of these: the text breaks off. Lines of a text break anywhere. After a word
    /// with one of these endings it is whole: `filled in`.
    case lastWord([String], notAfterEnding: [String])
    /// A question mark, a space and words at the beginning of a line or cell: `? Finance section`.
    case leadingQuestionMark
  }

  /// A pattern.
  public struct Pattern: Hashable, Sendable {
    /// What it is called: `to-be-updated`.
    public let name: String
    /// How it is found.
    public let form: Form
    /// How bad it is.
    public let weight: Weight
  }

  /// The patterns, in the order of the file.
  public let patterns: [Pattern]

  /// Makes a list.
  public init(_ patterns: [Pattern]) { self.patterns = patterns }

  /// What is found in a cell of a table, which a question mark at its end makes one.
  func found(inCell text: String) -> [PlaceholderMatch] { PlaceholderSearch(patterns: self).matches(inPiece: text) }
}

/// A placeholder in a line.
public struct PlaceholderMatch: Hashable, Sendable {
  /// The pattern.
  public let pattern: PlaceholderPatterns.Pattern
  /// As it stands there.
  public let text: String
}

/// A placeholder that somebody left in a file of the programme folder.
public struct Placeholder: Hashable, Sendable {
  /// The file with the line from 1, with the sheet and cell, or with the question of an answer.
  public let place: Finding.Place
  /// What stands there.
  public let text: String
  /// The pattern.
  public let pattern: String
  /// How bad it is.
  public let weight: PlaceholderPatterns.Weight
}
