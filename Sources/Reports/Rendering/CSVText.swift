/// Writes comma-separated values (RFC 4180, UTF-8, line feeds).
public enum CSVText {
  /// One line: fields with a comma, a quotation mark or a line break are quoted.
  public static func line(_ fields: [String]) -> String {
    var line = ""
    append(fields, to: &line)
    return line
  }

  /// Adds one line to a text.
  static func append(_ fields: [String], to text: inout String) {
    var isFirst = true
    for field in fields {
      if !isFirst { text += "," }
      isFirst = false
      if field.hasByte(where: isSpecial) {
        text += "\""
        text += field.utf8.contains(0x22) ? field.replacing("\"", with: "\"\"") : field
        text += "\""
      } else {
        text += field
      }
    }
    text += "\n"
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x0A, 0x0D, 0x22, 0x2C: true
    default: false
    }
  }
}
