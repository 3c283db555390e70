/// Why a file cannot be read at all, in words for the person who sent it.
///
/// Messages never quote what a cell holds: it may be somebody's record.
public struct SpreadsheetError: Error, Hashable, Sendable {
  /// What is wrong, by kind: what a program asks for.
  public enum Reason: String, Sendable, CaseIterable {
    case unreadable = "unreadable"
    case empty = "empty"
    case notASpreadsheet = "not-a-spreadsheet"
    case notReadYet = "format-not-read"
    case truncated = "truncated"
    case looping = "looping"
    case encrypted = "encrypted"
    case tooOld = "too-old"
    case malformed = "malformed"
    case tooLarge = "too-large"
  }

  /// The kind of fault.
  public let reason: Reason
  /// What is wrong, as a sentence.
  public let message: String
  /// What the person can do about it, as a sentence.
  public let advice: String

  /// Makes an error.
  public init(_ reason: Reason, _ message: String, advice: String) {
    self.reason = reason
    self.message = message
    self.advice = advice
  }

  static func truncated(_ what: String) -> SpreadsheetError {
    SpreadsheetError(
      .truncated, "The file ends too early: \(what) is cut off.",
      advice: "Ask for the file again, or download it again; it was probably not copied whole.")
  }

  static func malformed(_ what: String) -> SpreadsheetError {
    SpreadsheetError(
      .malformed, "The file is damaged: \(what).",
      advice: "Open it in a spreadsheet program, save it under a new name, and use that copy.")
  }
}
