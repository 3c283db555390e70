import Spreadsheets
import Testing

struct WorkbookGlobalsTests {
  private func workbook(_ builder: WorkbookBuilder) throws -> Workbook {
    try SpreadsheetReader.workbook(from: builder.file())
  }

  @Test func sheetsAreVisibleHiddenOrVeryHidden() throws {
    var builder = WorkbookBuilder()
    builder.sheets = [UInt8(0), 1, 2].map {
      .init(name: ExcelText.short("S\($0)"), visibility: $0, records: [Biff.number(0, 0, Double($0))])
    }
    let sheets = try workbook(builder).sheets
    #expect(sheets.map(\.name) == ["S0", "S1", "S2"])
    #expect(sheets.map(\.visibility) == [.visible, .hidden, .veryHidden])
    #expect(sheets.map { $0[0, 0] } == [.number(0), .number(1), .number(2)])
  }

  @Test func sheetNamesAreNarrowOrWide() throws {
    var builder = WorkbookBuilder()
    builder.sheets = [
      .init(name: ExcelText.short("LA - by reason é"), records: []),
      .init(name: ExcelText.short("Housing – 1", isWide: true), records: []),
    ]
    #expect(try workbook(builder).sheets.map(\.name) == ["LA - by reason é", "Housing – 1"])
  }

  /// [MS-XLS] 2.4.28: 1 is a macro sheet, 2 a chart sheet, 6 a module of Visual Basic.
  @Test func onlyWorksheetsAreSheets() throws {
    var builder = WorkbookBuilder([Biff.number(0, 0, 7)])
    builder.sheets =
      [UInt8(1), 2, 6].map { .init(name: ExcelText.short("Other\($0)"), kind: $0, records: []) } + builder.sheets
    #expect(try workbook(builder).sheets.map(\.name) == ["Data"])
  }

  @Test func datesCountFrom1900Or1904() throws {
    var builder = WorkbookBuilder([Biff.number(0, 0, 40_999, style: 1)])
    builder.styles = [0, 14]
    builder.uses1904 = true
    #expect(try cells(builder)["A1"]?.label == "2016-04-01")
    builder.uses1904 = false
    #expect(try cells(builder)["A1"]?.label == "2012-03-31")
  }

  @Test func sharedTextsAreTakenByTheirNumber() throws {
    var builder = WorkbookBuilder([Biff.sharedText(0, 0, 1), Biff.sharedText(0, 1, 0), Biff.sharedText(0, 2, 2)])
    builder.share([ExcelText.rich("a", runs: 1), ExcelText.string("–", isWide: true), ExcelText.rich("c", phonetic: 4)])
    #expect(try cells(builder) == ["A1": .text("–"), "B1": .text("a"), "C1": .text("c")])
  }

  /// The table breaks once within characters with a change of width, once within runs, once between two texts.
  @Test func sharedTextsRunOverContinueRecords() throws {
    let rich = ExcelText.rich("rich", runs: 2)
    var builder = WorkbookBuilder((0..<4).map { Biff.sharedText(0, $0, UInt32($0)) })
    builder.share(
      count: 4,
      parts: [
        ExcelText.header(6) + ExcelText.narrow("Hou"), [1] + ExcelText.wide("se–") + rich[..<(rich.count - 6)],
        rich[(rich.count - 6)...] + ExcelText.string("third"), ExcelText.string("fourth"),
      ])
    #expect(
      try cells(builder) == ["A1": .text("House–"), "B1": .text("rich"), "C1": .text("third"), "D1": .text("fourth")])
  }

  @Test func falseCountOfSharedTextsIsRefused() {
    var builder = WorkbookBuilder([Biff.sharedText(0, 0, 0)])
    let texts = [ExcelText.string("only one")]
    builder.share(texts, count: 1)
    #expect(fault(in: builder.file()) == nil)
    builder.share(texts, count: 2)
    #expect(fault(in: builder.file())?.reason == .truncated)
    builder.share(texts, count: 0x7FFF_FFFF)
    #expect(fault(in: builder.file())?.reason == .malformed)
    builder.share(texts, count: 0)
    #expect(fault(in: builder.file())?.reason == .malformed)
  }

  @Test func passwordIsToldAtOnce() {
    var builder = WorkbookBuilder([Biff.number(0, 0, 1)])
    builder.extraGlobals = [Biff.record(0x002F, [0, 0, 1, 2, 3, 4]), Biff.record(0x0085, [0xFF])]
    #expect(fault(in: builder.file())?.reason == .encrypted)
  }

  @Test func excel95IsTooOld() {
    var builder = WorkbookBuilder([Biff.number(0, 0, 1)])
    builder.version = 0x0500
    #expect(fault(in: builder.file())?.reason == .tooOld)
    #expect(fault(in: builder.container(streamName: "Book").build().bytes)?.reason == .tooOld)
  }

  @Test func streamThatBeginsWithAnotherRecordIsDamaged() {
    let container = CompoundFileBuilder(entries: [.init("Workbook", Biff.end + Biff.end)])
    #expect(fault(in: container.build().bytes)?.reason == .malformed)
  }
}
