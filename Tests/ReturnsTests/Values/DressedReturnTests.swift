import Dates
import Metrics
import Spreadsheets
import Testing

/// Values as they arrive, read through whole returns.
struct DressedReturnTests {
  private let activityHead = """
    Year,Period,Region Code,Region Name,Org Code,Org Name,Total Non-elective G&A Admissions (FFCEs)

    """

  /// Published excerpt: the workbook's number format puts tabs around numbers and writes zero as "-".
  @Test func activityReturnAsCSVHasTabsAndDashesForZero() {
    let outcome = Outcome(
      .nonElective,
      csv: activityHead + "2019-20,MARCH,Y1,X,03W,CCG A,\" \t5,166 \"\n2019-20,MARCH,Y1,X,01C,CCG B,\" \t-   \"\n")
    #expect(outcome.values(of: "03W") == ["total": 5166])
    #expect(outcome.values(of: "01C") == ["total": 0])
  }

  /// The dash is zero where the CSV's number format wrote it; typed into a workbook it is nobody's zero.
  @Test func dashInAnActivityWorkbookIsUnreadable() {
    let workbook = ActivityWorkbook([["03W", "CCG A", "12"], ["01C", "CCG B", "-"]])
    let outcome = Outcome(.nonElective, workbook.sheets)
    #expect(outcome.measurements.isEmpty)
    #expect(outcome.codes == [.valueUnreadable])
  }

  @Test func markedNumbersOfAWorkbookAreUsedAndReported() {
    let workbook = ActivityWorkbook([["03W", "CCG A", "'1,234 [r]"], ["01C", "CCG B", "'1 600*"]])
    let outcome = Outcome(.nonElective, workbook.sheets)
    #expect(outcome.values(of: "03W") == ["total": 1234])
    #expect(outcome.values(of: "01C") == ["total": 1600])
    #expect(outcome.codes.contains(.noteMarks))
    #expect(outcome.findings.first { $0.code == .noteMarks }?.message.contains("J15, J16") == true)
  }

  @Test func delayedDaysInTextAreRead() {
    let row = DelayedTransfersWorkbook.Row("507", "Derby UA", "1 2 3", "3 0 0 3", "3 0 0 0 0 0 0 0 0 0 3")
    var sheets = DelayedTransfersWorkbook(.from2015, [row]).sheets
    sheets[0] = Grid.replacing(["H15": "'\u{A0}3 [r]"], in: sheets[0])
    let outcome = Outcome(.dtocSitrep, sheets)
    #expect(outcome.values(of: "507")["total"] == 3)
    #expect(outcome.codes == [.noteMarks])
    #expect(outcome.findingCells == ["H15"])
  }

  @Test(arguments: ["3%", "£3", "3 [c]", "#N/A", "*"])
  func delayedDaysOfAnotherKindRefuseTheFile(_ text: String) {
    let row = DelayedTransfersWorkbook.Row("507", "Derby UA", "1 2 3", "3 0 0 3", "3 0 0 0 0 0 0 0 0 0 3")
    var sheets = DelayedTransfersWorkbook(.from2015, [row]).sheets
    sheets[0] = Grid.replacing(["H15": "'" + text], in: sheets[0])
    let outcome = Outcome(.dtocSitrep, sheets)
    #expect(outcome.measurements.isEmpty)
    #expect(outcome.codes == [.valueUnreadable])
  }

  @Test(arguments: ["27th May 2011", "27/05/2011 00:00", "2011-05-27T10:15:00", "2011-147", "Friday 27 May 2011"])
  func caseListTakesDatesOfExports(_ date: String) {
    let outcome = Outcome(.falls, csv: "admission_date,age_at_admission\n\(date),\"80 [r]\"\n")
    #expect(outcome.counts("falls-admissions") == ["2011-05": 1])
    #expect(outcome.codes == [.noteMarks])
  }

  /// A workbook's column of dates that lost its number format.
  @Test func caseListTakesSerialsOfAWorkbookButNoOtherNumbers() {
    func list(_ serial: String) -> Outcome {
      Outcome(.falls, [Grid.sheet("Cases", [["admission_date", "age_at_admission"], [serial, "80"]])])
    }
    #expect(list("42461").counts("falls-admissions") == ["2016-04": 1])
    #expect(list("2016").codes == [.valueUnreadable])
    #expect(list("20160401").codes == [.valueUnreadable])
  }

  /// The screen for persons sees a date of birth with a time behind it as well.
  @Test func dateOfBirthOfAnExportIsFound() {
    let outcome = Outcome(.falls, csv: "admission_date,age_at_admission,other\n2016-04-01,80,12/03/1935 00:00\n")
    #expect(outcome.measurements.isEmpty)
    #expect(outcome.codes == [.identifiablePerson])
  }

  /// A reference such as 1998-045 has the shape of an ordinal date, but is no date of birth.
  @Test func referenceLikeAnOrdinalDateIsNoDateOfBirth() {
    let outcome = Outcome(.falls, csv: "admission_date,age_at_admission,ref\n2016-04-01,80,1998-045\n")
    #expect(outcome.findings.isEmpty)
  }

  @Test func monthCellsOfAWorkbookAreMonths() {
    let sheet = Grid.sheet("Falls", [["month", "admissions_65_plus"], ["", "12"]])
    let month = Cell(CellAddress(row: 1, column: 0), .date(CellDate(day: CivilDate(year: 2016, month: 4, day: 1))))
    let outcome = Outcome(.falls, [Sheet(name: "Falls", cells: sheet.cells + [month])])
    #expect(outcome.counts("falls-admissions") == ["2016-04": 12])
  }

  @Test func publicationDateMayBeASerial() {
    let workbook = ActivityWorkbook([["03W", "CCG A", "12"]])
    let outcome = Outcome(.nonElective, [Grid.replacing(["C8": "42531"], in: workbook.commissioners)])
    #expect(outcome.measurements.first?.edition.description == "published 2016-06-10")
  }
}
