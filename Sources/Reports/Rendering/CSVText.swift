/// Writes comma-separated values (RFC 4180, UTF-8, line feeds).
public enum CSVText {
  /// One line: fields with a comma, a quotation mark or a line break are quoted.
  public static func line(_ fields: [String]) -> String {
    var line = ""
    for (number, text) in fields.enumerated() {
      if number > 0 { line += "," }
      if text.utf8.contains(where: { $0 == 0x2C || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }) {
        line += "\""
        line += text.utf8.contains(0x22) ? text.replacing("\"", with: "\"\"") : text
        line += "\""
      } else {
        line += text
      }
    }
    return line + "\n"
  }
}
