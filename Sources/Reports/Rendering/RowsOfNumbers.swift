/// The rows of a table of numbers, as markup: the long tables behind charts are drawn by code as the charts are, templates
/// give them their frame and their headings.
struct RowsOfNumbers {
  private(set) var markup = ""
  private let escaping = HTMLEscaping()

  /// Begins a row with its heading, which is what stands before its numbers.
  ///
  /// - Parameter text: what the heading is about, where its own digits are no figures: `period`.
  mutating func begin(_ heading: String, text: String? = nil) {
    markup += "<tr><th scope=\"row\""
    if let text { attribute("data-text", text) }
    markup += ">"
    markup += escaping.escapeText(heading)
    markup += "</th>"
  }

  /// A cell with a number that names its figure, and its value for a program; one without a figure has only words.
  mutating func number(_ words: String, value: String, figure: String?) {
    markup += "<td class=\"number\">"
    if let figure {
      markup += "<data"
      attribute("value", value)
      attribute("data-figure", figure)
      markup += ">"
      markup += escaping.escapeText(words)
      markup += "</data>"
    } else {
      markup += escaping.escapeText(words)
    }
    markup += "</td>"
  }

  /// A cell with a number of a group of figures.
  mutating func number(_ words: String, figures: String) {
    markup += "<td class=\"number\""
    attribute("data-figures", figures)
    markup += ">"
    markup += escaping.escapeText(words)
    markup += "</td>"
  }

  /// A cell with words.
  mutating func words(_ words: String) {
    markup += "<td>"
    markup += escaping.escapeText(words)
    markup += "</td>"
  }

  /// Ends the row.
  mutating func end() { markup += "</tr>\n" }

  private mutating func attribute(_ name: String, _ value: String) {
    markup += " "
    markup += name
    markup += "=\""
    markup += escaping.escapeText(value)
    markup += "\""
  }
}
