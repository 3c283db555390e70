/// Reads the rows of one `Table` of an XML Spreadsheet 2003.
struct SpreadsheetMLTableReader {
  private let sheet: String
  private let lengthStyles: Set<String>
  private let mostText: Int
  /// Where the cell that is being read stands.
  private var row = 0
  private var column = 0
  private var text: [UInt8] = []

  init(sheet: String, lengthStyles: Set<String>, mostText: Int) {
    self.sheet = sheet
    self.lengthStyles = lengthStyles
    self.mostText = mostText
  }

  /// Reads the element that has just begun, up to its end.
  mutating func read<Sink: CellSink>(
    _ tokens: inout XMLTokens, into cells: inout CountedCells<Sink>
  ) throws(SpreadsheetError) {
    while try tokens.nextChild(of: 3) {
      guard tokens.isNamed("Row") else { continue }
      var span = 0
      while try tokens.nextAttribute() {
        if tokens.attributeIsNamed("ss:Index") {
          row = try index(tokens, most: 1_048_576)
        } else if tokens.attributeIsNamed("ss:Span") {
          // Rows behind this one that look the same and hold nothing.
          span = tokens.attributeNumber() ?? 0
        }
      }
      guard row < 1_048_576 else { throw addressFault }
      column = 0
      while try tokens.nextChild(of: 4) {
        if tokens.isNamed("Cell") { try readCell(&tokens, into: &cells) }
      }
      row += 1 + span
    }
  }

  private mutating func readCell<Sink: CellSink>(
    _ tokens: inout XMLTokens, into cells: inout CountedCells<Sink>
  ) throws(SpreadsheetError) {
    var across = 0
    var down = 0
    var showsLength = false
    while try tokens.nextAttribute() {
      if tokens.attributeIsNamed("ss:Index") {
        column = try index(tokens, most: 16_384)
      } else if tokens.attributeIsNamed("ss:MergeAcross") {
        across = tokens.attributeNumber() ?? 0
      } else if tokens.attributeIsNamed("ss:MergeDown") {
        down = tokens.attributeNumber() ?? 0
      } else if tokens.attributeIsNamed("ss:StyleID") {
        showsLength = lengthStyles.contains(try tokens.attributeValue())
      }
    }
    while try tokens.nextChild(of: 5) {
      guard tokens.isNamed("Data") else { continue }
      let type = try tokens.attributes(["ss:Type"])[0] ?? "String"
      try readText(&tokens)
      if let value = try value(type, showsLength: showsLength) { try cells.add(value, row: row, column: column) }
    }
    if across > 0 || down > 0 {
      cells.merge(
        Sheet.MergedRange(
          first: CellAddress(row: row, column: column), last: CellAddress(row: row + down, column: column + across)))
    }
    column += 1 + across
  }

  /// The text of the element that has just begun, whatever fonts stand within it.
  private mutating func readText(_ tokens: inout XMLTokens) throws(SpreadsheetError) {
    text.removeAll(keepingCapacity: true)
    let level = tokens.depth
    while true {
      switch try tokens.next() {
      case .text: try tokens.appendText(to: &text)
      case .end where tokens.depth < level: return
      case .finished: return
      default: continue
      }
    }
  }

  private func value(_ type: String, showsLength: Bool) throws(SpreadsheetError) -> CellValue? {
    guard !text.isEmpty else { return nil }
    switch type {
    case "Number":
      guard let number = DecimalDigits.double(text[...]) else { throw typeFault }
      return .number(number)
    case "Boolean": return .boolean(text == [UInt8(ascii: "1")] || text.elementsEqual("true".utf8))
    case "Error": return .error(try XMLEscapes.string(text, part: "the file"))
    case "DateTime":
      guard let date = CellDate(iso: String(decoding: text, as: UTF8.self)) else { throw typeFault }
      return SpreadsheetMLDate.value(date, showsLength: showsLength)
    default: return .text(try XMLEscapes.string(text, part: "the file"))
    }
  }

  /// An index counted from 1, as one counted from 0.
  private func index(_ tokens: XMLTokens, most: Int) throws(SpreadsheetError) -> Int {
    guard let number = tokens.attributeNumber(), (1...most).contains(number) else { throw addressFault }
    return number - 1
  }

  private var addressFault: SpreadsheetError { .malformed("an address of the sheet \"\(sheet)\" cannot be read") }

  private var typeFault: SpreadsheetError {
    .malformed("the cell \(sheet)!\(CellAddress(row: row, column: column)) does not hold what its type says")
  }
}
