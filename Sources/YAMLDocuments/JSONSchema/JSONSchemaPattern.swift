/// Regular expressions of a schema, as JSON Schema reads them: found anywhere in the text, Unicode scalar by scalar, with
/// `\d`, `\w` and `\s` for ASCII only.
///
/// Not Sendable, as the standard library's `Regex` is not: kept for one check.
final class JSONSchemaPattern {
  private var made: [String: Regex<AnyRegexOutput>] = [:]

  /// A pattern that is a regular expression.
  static func checked(_ pattern: String, _ value: YAMLValue) throws(YAMLFault) -> String {
    guard regex(pattern) != nil else { throw value.fault("\"\(pattern)\" is no regular expression.") }
    return pattern
  }

  func matches(_ pattern: String, _ text: String) -> Bool {
    guard let regex = made[pattern] ?? JSONSchemaPattern.regex(pattern) else { return false }
    made[pattern] = regex
    return text.firstMatch(of: regex) != nil
  }

  private static func regex(_ pattern: String) -> Regex<AnyRegexOutput>? {
    (try? Regex(pattern))?.matchingSemantics(.unicodeScalar).asciiOnlyCharacterClasses()
  }
}

/// Texts as JSON Schema compares and counts them.
enum JSONSchemaText {
  /// Scalar by scalar: a letter with an accent is not the same as a letter and an accent.
  static func areSame(_ left: String, _ right: String) -> Bool {
    left.unicodeScalars.elementsEqual(right.unicodeScalars)
  }

  /// A text for a message, not longer than a line.
  static func short(_ text: String) -> String {
    let line = text.prefix { !$0.isNewline }
    return line.count > 60 || line.count < text.count ? "\(line.prefix(60))..." : text
  }
}
