/// The rows of a table of numbers, as markup: the long tables behind charts are drawn by code as the charts are, templates
/// give them their frame and their headings.
struct RowsOfNumbers {
  private var rows = Markup()

  var markup: String { rows.text }

  /// Begins a row with its heading, which is what stands before its numbers.
  ///
  /// - Parameter text: what the heading is about, where its own digits are no figures: `period`.
  mutating func begin(_ heading: String, text: String? = nil) {
    rows.raw("<tr><th scope=\"row\"")
    if let text { rows.attribute("data-text", text) }
    rows.raw(">")
    rows.words(heading)
    rows.raw("</th>")
  }

  /// A cell with a number that names its figure, and its value for a program; one without a figure has only words.
  mutating func number(_ words: String, value: String, figure: String?) {
    rows.raw("<td class=\"number\">")
    if let figure {
      rows.number(words, value: value, figure: figure)
    } else {
      rows.words(words)
    }
    rows.raw("</td>")
  }

  /// A cell with a number of a group of figures.
  mutating func number(_ words: String, figures: String) {
    rows.raw("<td class=\"number\"")
    rows.attribute("data-figures", figures)
    rows.raw(">")
    rows.words(words)
    rows.raw("</td>")
  }

  /// A cell with words.
  mutating func words(_ words: String) {
    rows.raw("<td>")
    rows.words(words)
    rows.raw("</td>")
  }

  /// Ends the row.
  mutating func end() { rows.raw("</tr>\n") }
}

extension Markup {
  /// A number that names its figure, and its value for a program.
  mutating func number(_ words: String, value: String, figure: String) {
    raw("<data")
    attribute("value", value)
    attribute("data-figure", figure)
    raw(">")
    self.words(words)
    raw("</data>")
  }
}
