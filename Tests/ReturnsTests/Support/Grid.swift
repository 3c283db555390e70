import Spreadsheets

/// Sheets written down as rows of texts, the way people type cells.
enum Grid {
  /// What a spreadsheet makes of typed text: `12` is a number, `'12` the text "12", nothing an empty cell.
  static func value(_ typed: String) -> CellValue? {
    if typed.isEmpty { return nil }
    if typed.hasPrefix("'") { return .text(String(typed.dropFirst())) }
    return Double(typed).map { .number($0) } ?? .text(typed)
  }

  /// The cells of rows that follow each other, from a row counted as spreadsheets count (1 is the first).
  static func cells(from row: Int, _ rows: [[String]]) -> [Cell] {
    rows.enumerated().flatMap { offset, texts in
      texts.enumerated().compactMap { column, text in
        value(text).map { Cell(CellAddress(row: row - 1 + offset, column: column), $0) }
      }
    }
  }

  static func sheet(_ name: String, _ rows: [[String]]) -> Sheet { Sheet(name: name, cells: cells(from: 1, rows)) }

  /// The sheet with other cells put in place of some, by address; an empty text takes the cell away.
  static func replacing(_ changes: [String: String], in sheet: Sheet) -> Sheet {
    let kept = sheet.cells.filter { changes[$0.address.description] == nil }
    let added = changes.compactMap { address, text -> Cell? in
      guard let place = CellAddress(text: address), let value = value(text) else { return nil }
      return Cell(place, value)
    }
    return Sheet(name: sheet.name, cells: kept + added)
  }
}

extension CellAddress {
  /// Reads `B14`.
  init?(text: String) {
    let letters = text.utf8.prefix { (65...90).contains($0) }
    guard !letters.isEmpty, let row = Int(text.dropFirst(letters.count)) else { return nil }
    self.init(row: row - 1, column: letters.reduce(0) { $0 * 26 + Int($1) - 64 } - 1)
  }
}
