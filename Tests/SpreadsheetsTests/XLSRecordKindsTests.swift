import Spreadsheets
import Testing

/// Records that few workbooks have, and orders that few programs write.
struct XLSRecordKindsTests {
  private let text = Biff.formulaText(ExcelText.string("late"))

  /// [MS-XLS] 2.1.7.20.6: an array, a data table or a shared formula may stand between a formula and its text.
  @Test(arguments: [0x0221, 0x0236, 0x04BC, 0x0091])
  func definitionMayStandBeforeTheTextOfAFormula(_ kind: Int) throws {
    let definition = Biff.record(kind, [UInt8](repeating: 0, count: 20))
    let found = try cells(Biff.formula(1, 2, .text), definition, Biff.continuation([1, 2, 3]), text)
    #expect(found == ["C2": .text("late")])
  }

  @Test func textBelongsToTheFormulaDirectlyBefore() throws {
    #expect(try cells(Biff.formula(0, 0, .text), Biff.number(0, 1, 1), text) == ["B1": .number(1)])
    #expect(try cells(Biff.formula(0, 0, .text), text, text) == ["A1": .text("late")])
    #expect(try cells(text) == [:])
    #expect(try cells(Biff.formula(0, 0, .text), Biff.formulaText(ExcelText.string(""))) == [:])
  }

  @Test(arguments: [0x0006, 0x0206, 0x0406])
  func formulasHaveThreeNumbers(_ kind: Int) throws {
    let formula = Array(Biff.formula(3, 1, .number(8)).dropFirst(2))
    #expect(try cells([UInt8].u16(kind) + formula) == ["B4": .number(8)])
  }

  @Test func labelMayBeRich() throws {
    let label = Biff.label(0, 0, ExcelText.string("bold–", isWide: true) + .u16(1) + [0, 0, 5, 0])
    #expect(try cells([UInt8].u16(0x00D6) + label.dropFirst(2)) == ["A1": .text("bold–")])
  }

  @Test func textOfALabelRunsOverIntoContinueRecords() throws {
    let long = String(repeating: "x", count: 8_000)
    let label = Biff.label(0, 0, ExcelText.header(16_001) + ExcelText.narrow(long))
    let found = try cells(
      label, Biff.continuation([0] + ExcelText.narrow(long)), Biff.continuation([1] + ExcelText.wide("–")))
    #expect(found == ["A1": .text(long + long + "–")])
  }

  @Test func rowsMayComeInAnyOrder() throws {
    let builder = WorkbookBuilder([
      Biff.number(9, 1, 4), Biff.multipleRK(2, 1, [0x3FF0_0000, 0x4000_0000]), Biff.number(2, 0, 1),
      Biff.formula(0, 3, .text), text, Biff.number(9, 1, 5), Biff.mergedCells([[0, 0, 3, 4]]),
    ])
    let sheet = try firstSheet(of: builder.file())
    #expect(sheet.cells.map(\.address.description) == ["D1", "A3", "B3", "C3", "B10"])
    #expect(sheet.cells.map(\.value) == [.text("late"), .number(1), .number(1), .number(2), .number(5)])
    #expect(sheet.mergedRanges.count == 1)
    #expect(
      CellListing.lines(of: try SpreadsheetReader.workbook(from: builder.file()))
        == "Data\tD1\ttext\tlate\nData\tA3\tnumber\t1\nData\tB3\tnumber\t1\nData\tC3\tnumber\t2\nData\tB10\tnumber\t5\n"
    )
  }

  /// Within one record of many cells the last column counts, too.
  @Test func cellWithinTheColumnsOfTheRecordBeforeWins() throws {
    let found = try cells(Biff.multipleRK(0, 0, [0x3FF0_0000, 0x3FF0_0000, 0x3FF0_0000]), Biff.number(0, 2, 7))
    #expect(found == ["A1": .number(1), "B1": .number(1), "C1": .number(7)])
  }

  /// Excel begins a new record after 1,026 ranges.
  @Test func mergedRangesOfAllRecordsAreKept() throws {
    let sheet = try firstSheet(
      of: WorkbookBuilder([Biff.mergedCells([[0, 1, 0, 0]]), Biff.mergedCells([[2, 3, 0, 0], [4, 5, 0, 0]])]).file())
    #expect(sheet.mergedRanges.map(\.first.row) == [0, 2, 4])
  }

  @Test func chartWithinAChartIsPassedOver() throws {
    let inner = Biff.beginning(0x0020) + Biff.number(0, 0, 666) + Biff.end
    let chart = Biff.beginning(0x0020) + inner + Biff.number(0, 1, 666) + Biff.end
    #expect(try cells(chart, Biff.number(5, 5, 2)) == ["F6": .number(2)])
  }

  /// 2,958,465 is 31 December 9999, the last day that Excel shows.
  @Test func numberBehindTheLastDayStaysANumber() throws {
    var builder = WorkbookBuilder([Biff.number(0, 0, 2_958_465, style: 1), Biff.number(0, 1, 2_958_466, style: 1)])
    builder.styles = [0, 14]
    let found = try cells(builder)
    #expect(found["A1"]?.label == "9999-12-31")
    #expect(found["B1"] == .number(2_958_466))
  }

  /// The records of cells with the fewest bytes that each may have.
  @Test(arguments: [(0x00FD, 10), (0x027E, 10), (0x0203, 14), (0x0006, 14), (0x00BD, 6), (0x0204, 8), (0x0205, 8)])
  func cellThatIsTooShortIsDamage(_ kind: Int, _ length: Int) {
    func reason(_ length: Int) -> SpreadsheetError.Reason? {
      var builder = WorkbookBuilder([Biff.record(kind, [UInt8](repeating: 0, count: length)), Biff.number(9, 9, 1)])
      builder.share([ExcelText.string("a")])
      return fault(in: builder.file())?.reason
    }
    #expect(reason(length) == nil)
    #expect(reason(length - 1) == .malformed)
    #expect(reason(0) == .malformed)
  }

  @Test func cellsAndTextsHaveLimits() throws {
    var builder = WorkbookBuilder([Biff.sharedText(0, 0, 0), Biff.number(0, 1, 1), Biff.number(0, 2, 1)])
    builder.share([ExcelText.string("ab–", isWide: true)])
    func reason(_ name: ReadingLimits.Name, _ limit: Int) -> SpreadsheetError.Reason? {
      var options = ReadingOptions()
      options.limits[name] = limit
      do throws(SpreadsheetError) {
        _ = try SpreadsheetReader.workbook(from: builder.file(), options: options)
        return nil
      } catch { return error.reason }
    }
    #expect(reason(.heldCells, 3) == nil)
    #expect(reason(.heldCells, 2) == .tooLarge)
    #expect(reason(.columns, 3) == nil)
    #expect(reason(.columns, 2) == .tooLarge)
    // Two letters of one byte and a dash of three.
    #expect(reason(.textBytes, 5) == nil)
    #expect(reason(.textBytes, 4) == .tooLarge)
  }
}
