/// Reads a workbook of Excel 2007 and later (`.xlsx`, `.xlsm`), transitional or strict.
///
/// Source: ECMA-376 Part 1, 18 (SpreadsheetML). Formulas give the result that was stored with them.
struct XLSXReader {
  private let parts: PackageParts
  private let limits: ReadingLimits
  private let workbookPart: String
  private var sheets: [SheetEntry] = []
  private var uses1904 = false

  /// One sheet of the workbook's list.
  private struct SheetEntry {
    let name: String
    let visibility: Sheet.Visibility
    let relationship: String
  }

  /// Opens the package; nothing where the archive holds no workbook of this kind.
  init?(_ archive: ZipArchive, limits: ReadingLimits) throws(SpreadsheetError) {
    self.limits = limits
    parts = PackageParts(archive, limits: limits)
    guard let main = try parts.relationships(of: "").first(where: { $0.kind == "officeDocument" })?.target else {
      return nil
    }
    guard !main.lowercased().hasSuffix(".bin") else {
      throw SpreadsheetError(
        .notReadYet, "The file is a binary workbook (.xlsb).", advice: "Save it as an Excel workbook (.xlsx) or as CSV."
      )
    }
    workbookPart = main
    guard try readWorkbook() else { return nil }
  }

  /// Reads all worksheets, hidden ones included; charts and macro sheets hold no cells.
  func read<Sink: CellSink>(into cells: inout CountedCells<Sink>) throws(SpreadsheetError) {
    let relationships = try parts.relationships(of: workbookPart)
    func target(_ kind: String) -> String? { relationships.first { $0.kind == kind }?.target }
    let strings = try target("sharedStrings").map { (part) throws(SpreadsheetError) in
      try SharedStrings(try parts.tokens(of: part), limits: limits)
    }
    let formats = try target("styles").map { (part) throws(SpreadsheetError) in
      try XLSXStyles.formats(try parts.tokens(of: part))
    }
    for sheet in sheets {
      guard let relationship = relationships.first(where: { $0.id == sheet.relationship }) else {
        throw .malformed("the list of sheets names \"\(sheet.name)\", which is not there")
      }
      guard relationship.kind == "worksheet" else { continue }
      guard let part = relationship.target else {
        throw .unsafe("its sheet \"\(sheet.name)\" lies outside its archive")
      }
      cells.begin(sheet: sheet.name, visibility: sheet.visibility)
      var reader = XLSXSheetReader(
        tokens: try parts.tokens(of: part), sheet: sheet.name, strings: strings?.texts ?? [],
        formats: formats ?? NumberFormats(), uses1904: uses1904)
      try reader.read(into: &cells)
    }
  }

  /// One sheet of the list; nothing where it has no name.
  private static func entry(_ tokens: inout XMLTokens) throws(SpreadsheetError) -> SheetEntry? {
    var (name, state, relationship): (String?, String?, String?) = (nil, nil, nil)
    while try tokens.nextAttribute() {
      if tokens.attributeIsNamed("name") {
        name = try tokens.attributeValue()
      } else if tokens.attributeIsNamed("state") {
        state = try tokens.attributeValue()
      } else if tokens.attributeBytesOfName.suffix(3).elementsEqual(":id".utf8) {
        // Its prefix is that of the relationships, whatever the program calls it.
        relationship = try tokens.attributeValue()
      }
    }
    return name.map { name in
      SheetEntry(
        name: name, visibility: state.flatMap(Sheet.Visibility.init(rawValue:)) ?? .visible,
        relationship: relationship ?? "")
    }
  }

  /// Reads the list of sheets; `false` where the main part is no workbook (a text document, say).
  private mutating func readWorkbook() throws(SpreadsheetError) -> Bool {
    var tokens = try parts.tokens(of: workbookPart)
    guard try tokens.next() == .start, tokens.isNamed("workbook") else { return false }
    while try tokens.next() != .finished {
      if tokens.isNamed("workbookPr") {
        let value = try tokens.attributes(["date1904"])[0]
        if let value { uses1904 = value == "1" || value == "true" }
      } else if tokens.isNamed("sheet"), tokens.depth == 3 {
        guard sheets.count < 1000 else { throw .malformed("it lists more than 1,000 sheets") }
        if let entry = try XLSXReader.entry(&tokens) { sheets.append(entry) }
      }
    }
    return true
  }
}

/// Reads which cell styles show dates (ECMA-376 Part 1, 18.8).
enum XLSXStyles {
  static func formats(_ tokens: XMLTokens) throws(SpreadsheetError) -> NumberFormats {
    var tokens = tokens
    var formats = NumberFormats()
    guard try tokens.next() == .start else { return formats }
    while try tokens.nextChild(of: 1) {
      if tokens.isNamed("numFmts") {
        while try tokens.nextChild(of: 2) {
          let values = try tokens.attributes(["numFmtId", "formatCode"])
          if let number = values[0].flatMap({ Int($0) }), let text = values[1] {
            formats.addFormat(number, text: text)
          }
        }
      } else if tokens.isNamed("cellXfs") {
        while try tokens.nextChild(of: 2) {
          formats.addCellStyle(format: try tokens.attributes(["numFmtId"])[0].flatMap { Int($0) } ?? 0)
        }
      }
    }
    return formats
  }
}
