import Spreadsheets
import Testing

struct XLSSheetReaderTests {
  @Test func numbersAreRead() throws {
    #expect(try cells(Biff.number(0, 0, 18.033333333333335)) == ["A1": .number(18.033333333333335)])
    #expect(try cells(Biff.number(65_535, 255, -0.5)) == ["IV65536": .number(-0.5)])
  }

  @Test func rkNumbersAreRead() throws {
    let found = try cells(Biff.rk(0, 0, 0x004B_5646), Biff.rk(0, 1, 0x004B_5647), Biff.rk(0, 2, 0x3FF0_0000))
    #expect(found == ["A1": .number(1_234_321), "B1": .number(12_343.21), "C1": .number(1)])
  }

  @Test func multipleRKFillsColumnsFromItsFirst() throws {
    let found = try cells(Biff.multipleRK(2, 3, [0x3FF0_0001, 0x0000_0002, 0xFFFF_FFFE]))
    #expect(found == ["D3": .number(0.01), "E3": .number(0), "F3": .number(-1)])
  }

  @Test func labelsAreNarrowWideOrRich() throws {
    let found = try cells(
      Biff.label(0, 0, ExcelText.string("£é")), Biff.label(0, 1, ExcelText.string("–", isWide: true)),
      Biff.label(0, 2, ExcelText.rich("bold", runs: 1)))
    #expect(found == ["A1": .text("£é"), "B1": .text("–"), "C1": .text("bold")])
  }

  @Test func emptyTextsAndBlanksAreNoCells() throws {
    let empty = Biff.label(0, 0, ExcelText.string(""))
    #expect(try cells(empty, Biff.blank(0, 1), Biff.multipleBlank(1, 0...7), Biff.formula(2, 0, .emptyText)) == [:])
  }

  @Test func booleansAndErrorsShareARecord() throws {
    let found = try cells(
      Biff.boolean(0, 0, true), Biff.boolean(0, 1, false), Biff.error(0, 2, 0x2A), Biff.error(0, 3, 0x00))
    #expect(found == ["A1": .boolean(true), "B1": .boolean(false), "C1": .error("#N/A"), "D1": .error("#NULL!")])
  }

  @Test func formulaGivesTheResultStoredWithIt() throws {
    let found = try cells(
      Biff.formula(0, 0, .number(367_158)), Biff.formula(0, 1, .boolean(true)), Biff.formula(0, 2, .boolean(false)),
      Biff.formula(0, 3, .error(0x07)), Biff.formula(0, 4, .emptyText))
    #expect(
      found == ["A1": .number(367_158), "B1": .boolean(true), "C1": .boolean(false), "D1": .error("#DIV/0!")])
  }

  @Test func textOfAFormulaFollowsIt() throws {
    let found = try cells(
      Biff.formula(0, 0, .text), Biff.formulaText(ExcelText.string("direct")), Biff.formula(0, 1, .text),
      Biff.sharedFormula(), Biff.formulaText(ExcelText.string("sh–red", isWide: true)))
    #expect(found == ["A1": .text("direct"), "B1": .text("sh–red")])
  }

  @Test func textOfAFormulaRunsOverIntoAContinueRecord() throws {
    let found = try cells(
      Biff.formula(0, 0, .text), Biff.formulaText(ExcelText.header(4) + ExcelText.narrow("ab")),
      Biff.continuation([1] + ExcelText.wide("c–")), Biff.number(0, 1, 1))
    #expect(found == ["A1": .text("abc–"), "B1": .number(1)])
  }

  @Test func textBelongsToTheLastFormulaOnly() throws {
    let found = try cells(
      Biff.formula(0, 0, .text), Biff.formula(0, 1, .number(2)), Biff.formulaText(ExcelText.string("stray")))
    #expect(found == ["B1": .number(2)])
  }

  @Test func styleDecidesWhatIsADate() throws {
    var builder = WorkbookBuilder([
      Biff.number(0, 0, 42_461, style: 0), Biff.number(0, 1, 42_461, style: 1),
      Biff.rk(0, 2, 42_461 << 2 | 2, style: 2),
      Biff.multipleRK(0, 3, [42_461 << 2 | 2], style: 2), Biff.formula(0, 4, .number(42_461.5), style: 1),
      Biff.number(0, 5, 42_461, style: 3), Biff.number(0, 6, 0.5, style: 4), Biff.number(0, 7, 1.5, style: 5),
      Biff.number(0, 8, 42_461, style: 99),
    ])
    builder.formats = [(164, "dd/mm/yyyy"), (165, "0.0\" days\""), (166, "[h]:mm")]
    builder.styles = [0, 14, 164, 165, 20, 166]
    let labels = try cells(builder).mapValues(\.label)
    #expect(
      labels == [
        "A1": "42461", "B1": "2016-04-01", "C1": "2016-04-01", "D1": "2016-04-01", "E1": "2016-04-01T12:00:00",
        "F1": "42461", "G1": "12:00:00", "H1": "1.5", "I1": "42461",
      ])
  }

  /// Day 60 of the 1900 system is a 29 February that never was; it stays a number, as do negative days.
  @Test func dayThatNeverWasStaysANumber() throws {
    var builder = WorkbookBuilder(
      [59, 60, 61, -1].enumerated().map { Biff.number(0, $0.offset, $0.element, style: 1) })
    builder.styles = [0, 14]
    let found = try cells(builder)
    #expect(found["A1"]?.label == "1900-02-28")
    #expect(found["B1"] == .number(60))
    #expect(found["C1"]?.label == "1900-03-01")
    #expect(found["D1"] == .number(-1))
  }

  @Test func mergedRangesAreKept() throws {
    let sheet = try firstSheet(of: WorkbookBuilder([Biff.mergedCells([[12, 12, 4, 9], [0, 3, 1, 1]])]).file())
    #expect(sheet.mergedRanges.map { "\($0.first):\($0.last)" } == ["E13:J13", "B1:B4"])
    #expect(try firstSheet(of: WorkbookBuilder().file()).mergedRanges.isEmpty)
  }

  /// The cells of a chart are a copy for drawing; the sheet goes on behind the chart.
  @Test func chartWithinASheetIsPassedOver() throws {
    let chart = Biff.beginning(0x0020) + Biff.number(0, 0, 666) + Biff.end
    #expect(try cells(Biff.number(0, 0, 1), chart, Biff.number(0, 1, 2)) == ["A1": .number(1), "B1": .number(2)])
  }

  @Test func textThatIsNotThereIsDamage() {
    var builder = WorkbookBuilder([Biff.sharedText(0, 0, 1)])
    builder.share([ExcelText.string("a"), ExcelText.string("b")])
    #expect(fault(in: builder.file()) == nil)
    builder.sheets[0].records = [Biff.sharedText(0, 0, 2)]
    #expect(fault(in: builder.file())?.reason == .malformed)
    builder.sheets[0].records = [Biff.sharedText(0, 0, 0xFFFF_FFFF)]
    #expect(fault(in: builder.file())?.reason == .malformed)
  }

  @Test func sheetWithoutAnEndIsCutOff() {
    let stream = WorkbookBuilder([Biff.number(0, 0, 1)]).stream()
    let withoutEnd = CompoundFileBuilder(entries: [.init("Workbook", Array(stream.dropLast(4)))])
    #expect(fault(in: withoutEnd.build().bytes)?.reason == .truncated)
  }

  @Test func sheetThatBeginsElsewhereIsDamaged() throws {
    var stream = WorkbookBuilder([Biff.number(0, 0, 1)]).stream()
    let list = try #require(stream.firstRange(of: [0x85, 0x00]))
    stream.overwrite(at: list.lowerBound + 4, with: .u32(4))
    let file = CompoundFileBuilder(entries: [.init("Workbook", stream)])
    #expect(fault(in: file.build().bytes)?.reason == .malformed)
    stream.overwrite(at: list.lowerBound + 4, with: .u32(0xFFFF_FFF0))
    #expect(fault(in: CompoundFileBuilder(entries: [.init("Workbook", stream)]).build().bytes)?.reason == .malformed)
  }
}
