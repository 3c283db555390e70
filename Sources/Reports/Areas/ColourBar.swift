import Foundation
import Metrics

/// How many areas have each colour, as one bar. The numbers stand beside it.
struct ColourBar {
  let title: String
  let parts: [(colour: RAG, count: Int)]

  /// The picture; empty where there is nothing to count.
  var svg: String {
    let all = parts.reduce(0) { $0 + $1.count }
    guard all > 0 else { return "" }
    let words = parts.filter { $0.count > 0 }.map { "\($0.count) \($0.colour.rawValue)" }.joined(separator: ", ")
    var start = 0
    var bars = ""
    for part in parts where part.count > 0 {
      let left = 200 * Double(start) / Double(all)
      let width = 200 * Double(part.count) / Double(all)
      // A gap of one unit, so that neighbours are told apart without their colours.
      bars += """
        <rect class="bar-\(part.colour.rawValue)" x="\(ColourBar.place(left))" y="0" \
        width="\(ColourBar.place(max(0.5, width - 1)))" height="16"/>
        """
      start += part.count
    }
    return """
      <svg class="colour-bar" viewBox="0 0 200 16" role="img" preserveAspectRatio="none">\
      <title>\(ColourBar.escaped(title))</title><desc>\(words)</desc>\(bars)</svg>
      """
  }

  private static func place(_ number: Double) -> String {
    DecimalText.decimal((number * 10).rounded() / 10).map { DecimalText.plain($0, places: 1) } ?? "0"
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }
}
