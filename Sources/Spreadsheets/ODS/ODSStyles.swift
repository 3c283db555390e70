/// What the styles of a document say about its cells: which sheets are hidden, and which cells show a length of time.
///
/// Only the names of such styles are kept. Source: OpenDocument 1.3 part 3, 16 (styles) and 19.513
/// (`number:truncate-on-overflow`).
struct ODSStyles {
  private var hiddenTables: Set<String> = []
  /// Number formats and cell styles of the document (`office:styles`).
  private var commonLengthFormats: Set<String> = []
  private var commonLengthCells: Set<String> = []
  /// Those that the program made for single cells (`office:automatic-styles`).
  private var lengthFormats: Set<String> = []
  private var lengthCells: Set<String> = []

  /// Reads the styles within the element that has just begun, up to its end.
  mutating func read(_ tokens: inout XMLTokens, areAutomatic: Bool) throws(SpreadsheetError) {
    let level = tokens.depth
    while try tokens.nextChild(of: level) {
      if tokens.isNamed("time-style") {
        let values = try tokens.attributes(["style:name", "number:truncate-on-overflow"])
        // Hours go on beyond 24: `[h]:mm` in Excel.
        guard let name = values[0], values[1] == "false" else { continue }
        if areAutomatic { lengthFormats.insert(name) } else { commonLengthFormats.insert(name) }
      } else if tokens.isNamed("style") {
        try readStyle(&tokens, areAutomatic: areAutomatic)
      }
    }
  }

  /// Whether a sheet with this style is hidden.
  func hides(table style: String?) -> Bool { style.map(hiddenTables.contains) ?? false }

  /// Whether a cell with this style shows a length of time, and not a time of day.
  func showsLength(cell style: String?) -> Bool {
    guard let style else { return false }
    return lengthCells.contains(style) || commonLengthCells.contains(style)
  }

  private mutating func readStyle(_ tokens: inout XMLTokens, areAutomatic: Bool) throws(SpreadsheetError) {
    let values = try tokens.attributes([
      "style:name", "style:family", "style:data-style-name", "style:parent-style-name",
    ])
    guard let name = values[0] else { return }
    if values[1] == "table" {
      let level = tokens.depth
      while try tokens.nextChild(of: level) {
        guard tokens.isNamed("table-properties") else { continue }
        if try tokens.attributes(["table:display"])[0] == "false" { hiddenTables.insert(name) }
      }
    } else if values[1] == "table-cell" {
      let showsLength =
        if let format = values[2] {
          areAutomatic && lengthFormats.contains(format) || commonLengthFormats.contains(format)
        } else {
          values[3].map(commonLengthCells.contains) ?? false
        }
      guard showsLength else { return }
      if areAutomatic { lengthCells.insert(name) } else { commonLengthCells.insert(name) }
    }
  }
}
