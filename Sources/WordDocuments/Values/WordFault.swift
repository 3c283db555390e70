/// Why a document cannot be written, in words for the person who asked for it.
public struct WordFault: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong, by kind: what a program asks for.
  public enum Reason: String, Sendable, CaseIterable {
    /// A table has no columns, a heading is empty, or a row has more or fewer cells than there are columns.
    case table
    /// A picture is no PNG, has no size, or nothing says what it shows.
    case picture
    /// A link leads neither to a page of the web nor to an address of mail.
    case link
    /// The computer could not make the file.
    case unwritable
  }

  /// The kind of fault.
  public let reason: Reason
  /// What is wrong, as a sentence.
  public let message: String
  /// What can be done about it, as a sentence.
  public let advice: String

  /// Makes a fault.
  public init(_ reason: Reason, _ message: String, advice: String) {
    self.reason = reason
    self.message = message
    self.advice = advice
  }

  /// Sentence and advice on one line.
  public var description: String { "\(message) \(advice)" }
}
