/// Why a workbook cannot be written, in words for the person who asked for it.
///
/// Messages never quote what a cell holds: it may be somebody's record.
public struct WorkbookFault: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong, by kind: what a program asks for.
  public enum Reason: String, Sendable, CaseIterable {
    /// A name of a sheet, of a range or of a table is none, or is there twice.
    case name
    /// A cell, a range or a size lies outside what a sheet has.
    case range
    /// A cell or a range stands twice, or two tables lie on each other.
    case overlap
    /// A text is longer than its place can hold.
    case tooLong = "too-long"
    /// A character has no place in a name, a formula or a list.
    case character
    /// A number has more digits than Excel keeps.
    case digits
    /// A day lies before those that Excel knows.
    case date
    /// Something points to a sheet or a name that is not there.
    case reference
    /// The computer could not make the file.
    case unwritable
  }

  /// The kind of fault.
  public let reason: Reason
  /// The sheet, where it is about one.
  public let sheet: String?
  /// The cell or the range, as `C5` or `C5:D9`, where it is about one.
  public let cell: String?
  /// What is wrong, as a sentence.
  public let message: String
  /// What can be done about it, as a sentence.
  public let advice: String

  /// Makes a fault.
  public init(_ reason: Reason, sheet: String? = nil, cell: String? = nil, _ message: String, advice: String) {
    self.reason = reason
    self.sheet = sheet
    self.cell = cell
    self.message = message
    self.advice = advice
  }

  /// Place, sentence and advice on one line.
  public var description: String {
    let place = [sheet.map { "sheet \"\($0)\"" }, cell].compactMap { $0 }.joined(separator: ", ")
    return (place.isEmpty ? "" : "\(place): ") + "\(message) \(advice)"
  }
}
