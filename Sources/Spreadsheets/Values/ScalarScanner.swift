import Dates

/// Walks over the Unicode scalars of a text. Scalars and not characters: a digit with an accent upon it is no digit.
struct ScalarScanner {
  private let scalars: [Unicode.Scalar]
  private var position = 0

  /// Starts behind the white space at the beginning of a text; that at its end is left out.
  init(_ text: String) { scalars = Array(text.trimmedOfSpaces.unicodeScalars) }

  var isAtEnd: Bool { position >= scalars.count }

  var next: Unicode.Scalar? { peek(0) }

  /// The scalar that stands so many places further on.
  func peek(_ offset: Int) -> Unicode.Scalar? {
    position + offset < scalars.count ? scalars[position + offset] : nil
  }

  mutating func skip(_ count: Int) { position += count }

  mutating func skipWhiteSpace() {
    while let next, next.properties.isWhitespace { position += 1 }
  }

  /// Steps over a scalar where it is the next one.
  mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard next == scalar else { return false }
    position += 1
    return true
  }

  /// Takes the scalars that fulfil a condition.
  mutating func run(while matches: (Unicode.Scalar) -> Bool) -> String {
    var found = String.UnicodeScalarView()
    while let next, matches(next) {
      found.append(next)
      position += 1
    }
    return String(found)
  }

  /// Takes the digits 0 to 9 that stand next.
  mutating func digits() -> String { run { ScalarScanner.isDigit($0) } }

  static func isDigit(_ scalar: Unicode.Scalar?) -> Bool {
    scalar.map { ("0"..."9").contains($0) } ?? false
  }
}
