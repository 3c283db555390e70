/// Builds the workbook stream of an `.xls` file, and the file, for tests.
struct WorkbookBuilder {
  struct SheetPart {
    var name: [UInt8]
    var visibility: UInt8 = 0
    var kind: UInt8 = 0
    var records: [[UInt8]]
  }

  var version = 0x0600
  var uses1904 = false
  /// Number formats by number.
  var formats: [(number: Int, text: String)] = []
  /// The number format of each cell style.
  var styles = [0]
  /// The bodies of the `SST` record and of its `CONTINUE` records; none without a table of shared texts.
  var sharedTexts: [[UInt8]] = []
  /// Records directly after the first one.
  var extraGlobals: [[UInt8]] = []
  var sheets: [SheetPart] = []

  /// A workbook with one sheet, `Data`, that has these records.
  init(_ records: [[UInt8]] = []) { sheets = [SheetPart(name: ExcelText.short("Data"), records: records)] }

  /// A table of shared texts in one record.
  mutating func share(_ texts: [[UInt8]], count: Int? = nil) {
    let counts = [UInt8].u32(UInt32(count ?? texts.count)) + .u32(UInt32(count ?? texts.count))
    sharedTexts = [counts + texts.flatMap { $0 }]
  }

  /// A table of shared texts broken into several records; each part is a record's body.
  mutating func share(count: Int, parts: [[UInt8]]) {
    let counts = [UInt8].u32(UInt32(count)) + .u32(UInt32(count))
    sharedTexts = [counts + (parts.first ?? [])] + parts.dropFirst()
  }

  func stream() -> [UInt8] {
    var head = Biff.beginning(0x0005, version: version) + extraGlobals.flatMap { $0 }
    head += Biff.record(0x0022, .u16(uses1904 ? 1 : 0))
    head += formats.flatMap { Biff.format($0.number, $0.text) } + styles.flatMap { Biff.extendedFormat($0) }
    var tail: [UInt8] = []
    for (index, body) in sharedTexts.enumerated() { tail += Biff.record(index == 0 ? 0x00FC : 0x003C, body) }
    tail += Biff.end
    let listLength = sheets.reduce(0) { $0 + 4 + 6 + $1.name.count }
    var list: [UInt8] = []
    var bodies: [UInt8] = []
    let start = head.count + listLength + tail.count
    for sheet in sheets {
      let offset = UInt32(start + bodies.count)
      list += Biff.record(0x0085, .u32(offset) + [sheet.visibility, sheet.kind] + sheet.name)
      bodies += Biff.beginning(sheet.kind == 0 ? 0x0010 : 0x0020, version: version)
      bodies += sheet.records.flatMap { $0 } + Biff.end
    }
    return head + list + tail + bodies
  }

  /// The container with the stream in it.
  func container(streamName: String = "Workbook") -> CompoundFileBuilder {
    CompoundFileBuilder(entries: [.init(streamName, stream())])
  }

  func file() -> [UInt8] { container().build().bytes }

  /// A workbook with a cell of every kind, dates, texts over two records, two sheets and merged cells.
  static func everyKind() -> WorkbookBuilder {
    var workbook = WorkbookBuilder([
      Biff.mergedCells([[12, 12, 4, 9]]), Biff.number(0, 0, 155_137.5), Biff.rk(0, 1, 0x004B_5646),
      Biff.multipleRK(1, 0, [0x004B_5647, 0x3FF0_0000, 0xFFFF_FFFE]), Biff.sharedText(2, 0, 0),
      Biff.sharedText(2, 1, 1), Biff.sharedText(2, 2, 2), Biff.label(3, 0, ExcelText.string("£1,490")),
      Biff.boolean(4, 0, true), Biff.error(4, 1, 0x2A), Biff.blank(4, 2), Biff.multipleBlank(4, 3...8),
      Biff.formula(5, 0, .number(2_254_821)), Biff.formula(5, 1, .text), Biff.sharedFormula(),
      Biff.formulaText(ExcelText.string("on time")), Biff.formula(5, 2, .boolean(false)),
      Biff.formula(5, 3, .error(0x07)), Biff.formula(5, 4, .emptyText), Biff.number(6, 0, 42_461, style: 1),
      Biff.number(6, 1, 42_461.5, style: 2),
    ])
    workbook.formats = [(164, "dd\\ mmmm\\ yyyy")]
    workbook.styles = [0, 14, 164]
    workbook.share(
      count: 3,
      parts: [
        ExcelText.rich("Rutland", runs: 2, phonetic: 5) + ExcelText.header(8) + ExcelText.narrow("West "),
        [1] + ExcelText.wide("Sus") + ExcelText.string("\u{2013}", isWide: true),
      ])
    workbook.sheets.append(
      SheetPart(name: ExcelText.short("Notes \u{2013} 1", isWide: true), records: [Biff.number(0, 0, 1)]))
    return workbook
  }
}
