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
    case unsafe = "unsafe"
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

  static let unreadable = SpreadsheetError(
    .unreadable, "The file cannot be opened or read.", advice: "Check that it is still there and that you may open it.")

  static let notAFile = SpreadsheetError(
    .unreadable, "It is not a file but a pipe, a device or a folder.",
    advice: "Save what it gives as a file, and name that.")

  static let encrypted = SpreadsheetError(
    .encrypted, "The workbook is protected by a password and cannot be read.",
    advice: "Open it with the password, save it without one, and use that copy.")

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

  /// What nobody sends by accident: entities, parts that point out of the archive.
  static func unsafe(_ what: String) -> SpreadsheetError {
    SpreadsheetError(
      .unsafe, "The file is refused: \(what).",
      advice: "No spreadsheet program writes such a file. Do not open it; ask the sender where it comes from.")
  }

  static func tooLarge(bytes: Int, limit: Int, name: ReadingLimits.Name) -> SpreadsheetError {
    SpreadsheetError(
      .tooLarge, "The file has \(bytes) bytes; at most \(limit) are read.",
      advice: """
        Send the months or the columns that are needed, not the whole history, \
        or raise the limit \(name.rawValue).
        """)
  }

  static func overLimit(_ name: ReadingLimits.Name, _ message: String) -> SpreadsheetError {
    SpreadsheetError(
      .tooLarge, message,
      advice: "Look at the file in a spreadsheet program. If it is right, raise the limit \(name.rawValue).")
  }
}
