/// Reads the cells of one worksheet (ECMA-376 Part 1, 18.3).
struct XLSXSheetReader {
  private var tokens: XMLTokens
  private let sheet: String
  private let strings: [CellValue]
  private let formats: NumberFormats
  private let uses1904: Bool
  /// Which of the first cell styles show dates, so that most cells need no look into the formats.
  private let firstStylesAreDates: [Bool]
  private var text: [UInt8] = []
  /// Where the cell that is being read stands.
  private var row = -1
  private var column = -1

  /// What a cell's value means: its attribute `t`.
  private enum Kind {
    case number, sharedString, formulaString, inlineString, boolean, error, date
  }

  init(tokens: XMLTokens, sheet: String, strings: [CellValue], formats: NumberFormats, uses1904: Bool) {
    self.tokens = tokens
    self.sheet = sheet
    self.strings = strings
    self.formats = formats
    self.uses1904 = uses1904
    firstStylesAreDates = (0..<256).map(formats.isDate(cellStyle:))
  }

  mutating func read<Sink: CellSink>(into cells: inout CountedCells<Sink>) throws(SpreadsheetError) {
    guard try tokens.next() == .start else { return }
    while try tokens.nextChild(of: 1) {
      if tokens.isNamed("sheetData") {
        while try tokens.nextChild(of: 2) {
          if tokens.isNamed("row") { try readRow(into: &cells) }
        }
      } else if tokens.isNamed("mergeCells") {
        while try tokens.nextChild(of: 2) { try readMergedRange(into: &cells) }
      }
    }
  }

  private mutating func readRow<Sink: CellSink>(into cells: inout CountedCells<Sink>) throws(SpreadsheetError) {
    // A row or a cell without an address follows the one before.
    row += 1
    column = -1
    while try tokens.nextAttribute() {
      guard tokens.attributeIsNamed("r") else { continue }
      guard let number = tokens.attributeNumber(), (1...1_048_576).contains(number) else { throw addressFault }
      row = number - 1
    }
    while true {
      while let cell = try tokens.nextPlainCell() { try add(cell, to: &cells) }
      guard try tokens.nextChild(of: 3) else { return }
      if tokens.isNamed("c") { try readCell(into: &cells) }
    }
  }

  private mutating func add<Sink: CellSink>(
    _ cell: XLSXPlainCell, to cells: inout CountedCells<Sink>
  ) throws(SpreadsheetError) {
    (row, column) = (cell.row, cell.column)
    switch cell.content {
    case .number(let number): try cells.add(value(number, style: cell.style), row: row, column: column)
    case .sharedString(let index):
      guard index < strings.count else { throw noSuchText }
      if case .text(let text) = strings[index], !text.isEmpty {
        try cells.add(strings[index], row: row, column: column)
      }
    case .longNumber(let range):
      guard let number = DecimalDigits.double(tokens.bytes(range)) else { throw notANumber }
      try cells.add(value(number, style: cell.style), row: row, column: column)
    }
  }

  private mutating func readCell<Sink: CellSink>(into cells: inout CountedCells<Sink>) throws(SpreadsheetError) {
    var kind = Kind.number
    var style = 0
    column += 1
    while try tokens.nextAttribute() {
      if tokens.attributeIsNamed("r") {
        guard let address = tokens.attributeBytes({ CellAddress(letters: $0) }) else { throw addressFault }
        (row, column) = (address.row, address.column)
      } else if tokens.attributeIsNamed("s") {
        style = tokens.attributeNumber() ?? 0
      } else if tokens.attributeIsNamed("t") {
        kind = tokens.attributeBytes(XLSXSheetReader.kind)
      }
    }
    while try tokens.nextChild(of: 4) {
      if tokens.isNamed("v"), kind != .inlineString {
        text.removeAll(keepingCapacity: true)
        try tokens.readElementText(into: &text)
        if let value = try value(text[...], kind, style: style) { try cells.add(value, row: row, column: column) }
      } else if tokens.isNamed("is") {
        let text = try RichText.read(&tokens)
        if !text.isEmpty { try cells.add(.text(text), row: row, column: column) }
      }
    }
  }

  private static func kind(_ name: ArraySlice<UInt8>) -> Kind {
    switch (name.first, name.count) {
    case (UInt8(ascii: "s"), 1): .sharedString
    case (UInt8(ascii: "s"), _): .formulaString
    case (UInt8(ascii: "i"), _): .inlineString
    case (UInt8(ascii: "b"), _): .boolean
    case (UInt8(ascii: "e"), _): .error
    case (UInt8(ascii: "d"), _): .date
    default: .number
    }
  }

  /// The value that a text stands for; nothing where it is empty.
  private func value(
    _ text: ArraySlice<UInt8>, _ kind: Kind, style: Int
  ) throws(SpreadsheetError) -> CellValue? {
    guard !text.isEmpty else { return nil }
    switch kind {
    case .sharedString:
      guard let index = DecimalDigits.wholeNumber(text), index < strings.count else { throw noSuchText }
      return strings[index] == .text("") ? nil : strings[index]
    case .formulaString, .inlineString: return .text(try RichText.text(Array(text)))
    case .error: return .error(try RichText.text(Array(text)))
    case .boolean: return .boolean(text.elementsEqual("1".utf8) || text.elementsEqual("true".utf8))
    case .date:
      guard let date = CellDate(iso: String(decoding: text, as: UTF8.self)) else { throw notANumber }
      return .date(date)
    case .number:
      guard let number = DecimalDigits.double(text) else { throw notANumber }
      return value(number, style: style)
    }
  }

  /// A number, or the date that it means in a cell that shows one.
  private func value(_ number: Double, style: Int) -> CellValue {
    let isDate = style < firstStylesAreDates.count ? firstStylesAreDates[style] : formats.isDate(cellStyle: style)
    guard isDate, let date = CellDate(serial: number, uses1904: uses1904) else { return .number(number) }
    return .date(date)
  }

  private mutating func readMergedRange<Sink: CellSink>(
    into cells: inout CountedCells<Sink>
  ) throws(SpreadsheetError) {
    while try tokens.nextAttribute() {
      guard tokens.attributeIsNamed("ref") else { continue }
      let corners = try tokens.attributeValue().split(separator: ":").map { CellAddress(letters: Array($0.utf8)[...]) }
      guard let first = corners.first ?? nil, let last = corners.last ?? nil else { throw addressFault }
      cells.merge(Sheet.MergedRange(first: first, last: last))
    }
  }

  private var place: String { "\(sheet)!\(CellAddress(row: max(row, 0), column: max(column, 0)))" }

  private var addressFault: SpreadsheetError { .malformed("an address of the sheet \"\(sheet)\" cannot be read") }

  private var noSuchText: SpreadsheetError { .malformed("the cell \(place) points to a text that is not there") }

  private var notANumber: SpreadsheetError { .malformed("the cell \(place) is stored as a number but holds none") }
}
