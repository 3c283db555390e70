/// Marks that publishers put behind a number, to point to a note or to say how good the number is.
///
/// `[r]` and other single letters, `[note 3]`, `*`, `†`, `‡`, `^1`, `¹`. Never `[c]`, `[x]` or `[z]`: they stand in
/// the place of a number, so that a number beside one contradicts it.
enum NoteMark {
  private static let superscripts: Set<Unicode.Scalar> = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"]

  /// Takes a mark; nothing where none stands next.
  static func take(_ scanner: inout ScalarScanner) -> String? {
    guard let first = scanner.next else { return nil }
    switch first {
    case "*", "\u{2020}", "\u{2021}":
      return scanner.run { $0 == first }
    case "^":
      scanner.skip(1)
      let number = scanner.digits()
      return (1...2).contains(number.count) ? "^" + number : nil
    case "[":
      scanner.skip(1)
      let content = scanner.run { $0 != "]" }
      return scanner.take("]") && isNote(content) ? "[\(content)]" : nil
    default:
      let number = scanner.run { superscripts.contains($0) }
      return (1...2).contains(number.unicodeScalars.count) ? number : nil
    }
  }

  /// One letter that leaves a number standing, or "note" and a number of up to three digits.
  private static func isNote(_ content: String) -> Bool {
    let lower = content.lowercased()
    if content.utf8.count == 1 { return ("a"..."z").contains(lower) && !["c", "x", "z"].contains(lower) }
    var words = ScalarScanner(lower)
    guard "note ".unicodeScalars.allSatisfy({ words.take($0) }) else { return false }
    return (1...3).contains(words.digits().count) && words.isAtEnd
  }
}
