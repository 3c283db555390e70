/// Reads an "XML Spreadsheet 2003": one XML file with the root `Workbook`, which report servers like to call `.xls`.
///
/// Source: Microsoft, "XML Spreadsheet Reference" (2001), and Office 2003 XML Reference Schemas, `excelss.xsd`.
/// Formulas give the result that was stored with them; comments are no part of a cell.
struct SpreadsheetMLReader {
  private let source: XMLSource
  private let limits: ReadingLimits
  /// Whether each sheet is hidden: the file says so behind the cells.
  private var visibilities: [Sheet.Visibility] = []
  /// Cell styles that show a length of time, such as `[h]:mm`.
  private var lengthStyles: Set<String> = []

  init(_ source: XMLSource, limits: ReadingLimits) throws(SpreadsheetError) {
    self.source = source
    self.limits = limits
    try readSettings()
  }

  /// Reads all worksheets, hidden ones included.
  func read<Sink: CellSink>(into cells: inout CountedCells<Sink>) throws(SpreadsheetError) {
    var tokens = try XMLTokens(try source.stream(), part: "the file", limits: limits)
    guard try tokens.next() == .start else { return }
    var index = 0
    while try tokens.nextChild(of: 1) {
      guard tokens.isNamed("Worksheet") else { continue }
      let name = try tokens.attributes(["ss:Name"])[0] ?? ""
      cells.begin(sheet: name, visibility: index < visibilities.count ? visibilities[index] : .visible)
      index += 1
      while try tokens.nextChild(of: 2) {
        guard tokens.isNamed("Table") else { continue }
        var reader = SpreadsheetMLTableReader(sheet: name, lengthStyles: lengthStyles, mostText: limits[.textBytes])
        try reader.read(&tokens, into: &cells)
      }
    }
  }

  /// Reads what must be known before the cells.
  private mutating func readSettings() throws(SpreadsheetError) {
    var tokens = try XMLTokens(try source.stream(), part: "the file", limits: limits)
    guard try tokens.next() == .start else { return }
    while try tokens.nextChild(of: 1) {
      if tokens.isNamed("Styles") {
        while try tokens.nextChild(of: 2) { try readStyle(&tokens) }
      } else if tokens.isNamed("Worksheet") {
        guard visibilities.count < 1000 else { throw .malformed("it has more than 1,000 sheets") }
        visibilities.append(.visible)
        while try tokens.nextChild(of: 2) {
          guard tokens.isNamed("WorksheetOptions") else { continue }
          try readOptions(&tokens)
        }
      }
    }
  }

  private mutating func readStyle(_ tokens: inout XMLTokens) throws(SpreadsheetError) {
    guard tokens.isNamed("Style"), let name = try tokens.attributes(["ss:ID"])[0] else { return }
    while try tokens.nextChild(of: 3) {
      guard tokens.isNamed("NumberFormat"), let format = try tokens.attributes(["ss:Format"])[0] else { continue }
      // Names such as "Short Date" have no bracket.
      if format.contains("["), !NumberFormats.showsDate(format) { lengthStyles.insert(name) }
    }
  }

  private mutating func readOptions(_ tokens: inout XMLTokens) throws(SpreadsheetError) {
    while try tokens.nextChild(of: 3) {
      guard tokens.isNamed("Visible") else { continue }
      var text: [UInt8] = []
      try tokens.readElementText(into: &text)
      switch String(decoding: text, as: UTF8.self) {
      case "SheetHidden": visibilities[visibilities.count - 1] = .hidden
      case "SheetVeryHidden": visibilities[visibilities.count - 1] = .veryHidden
      default: break
      }
    }
  }
}
