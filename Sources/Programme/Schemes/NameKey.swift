import Dates

/// What two spellings of a name have in common: by it the tables of a programme are joined.
///
/// Capitals, white space and punctuation do not count, and `&` is `and`: "Crisis response, discharge & reablement" and
/// "Crisis Response, Discharge and Reablement" are one name.
public struct NameKey: Hashable, Sendable {
  private let words: [String]

  /// The key of a name.
  public init(_ name: String) {
    words = name.lowercased().replacing("&", with: " and ").replacing("'", with: "").replacing("\u{2019}", with: "")
      .split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// Whether there is nothing in the name by which it could be known.
  public var isEmpty: Bool { words.isEmpty }
}
