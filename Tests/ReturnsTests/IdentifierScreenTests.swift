import Dates
import Metrics
import Spreadsheets
import Testing

@testable import Returns

struct IdentifierScreenTests {
  private func findings(_ value: CellValue, isCaseList: Bool = true) -> [Finding] {
    var log = FindingLog()
    let sheet = Sheet(name: "Cases", cells: [Cell(CellAddress(row: 6, column: 1), value)])
    let file = SourceFile(name: "list.xls", workbook: Workbook(sheets: [sheet]))
    let isClean = IdentifierScreen.isClean(file, isCaseList: isCaseList, log: &log)
    #expect(isClean == log.findings.isEmpty)
    return log.findings
  }

  private func kind(_ text: String) -> String? { findings(.text(text)).first?.message }

  /// 9434765919: 9x10 + 4x9 + 3x8 + 4x7 + 7x6 + 6x5 + 5x4 + 9x3 + 1x2 = 299; 299 = 27x11 + 2; 11 - 2 = 9.
  @Test(arguments: ["9434765919", "943 476 5919", "943-476-5919", " 9434765919 "])
  func tenDigitsWithTheRightCheckDigitAreAnNHSNumber(_ text: String) throws {
    #expect(IdentifierScreen.isNHSNumber(text))
    let finding = try #require(findings(.text(text)).first)
    #expect(finding.code == .identifiablePerson)
    #expect(finding.level == .error)
    #expect(finding.place == Finding.Place(file: "list.xls", sheet: "Cases", cell: "B7"))
    #expect(finding.message.hasPrefix("1 cell holds an NHS number, first B7."))
  }

  @Test(arguments: [
    "9434765918", "9434765910", "943476591", "94347659190", "1111111111", "9434765919x", "", "0000000000",
  ])
  func otherDigitsAreNone(_ text: String) {
    #expect(!IdentifierScreen.isNHSNumber(text))
    #expect(kind(text.isEmpty ? "-" : text) == nil)
  }

  /// 400000004: 4x10 + 4x2 = 48; 48 = 4x11 + 4; check digit 7. 9876543210: sum 330 = 30x11, so 11 counts as 0.
  @Test(arguments: [("4000000047", true), ("4000000046", false), ("9876543210", true), ("9876543211", false)])
  func checkDigitIsElevenLessTheRemainder(_ text: String, _ isValid: Bool) {
    #expect(IdentifierScreen.isNHSNumber(text) == isValid)
  }

  /// 1000000010: 1x10 + 1x2 = 12, remainder 1, so that the check digit would be 10: never issued.
  @Test func checkDigitTenIsNeverIssued() {
    for digit in 0...9 { #expect(!IdentifierScreen.isNHSNumber("100000001\(digit)")) }
  }

  @Test func numberCellMayHoldAnNHSNumberToo() {
    #expect(findings(.number(9_434_765_919)).count == 1)
    #expect(findings(.number(9_434_765_918)).isEmpty)
    #expect(findings(.number(9_434_765_919.5)).isEmpty)
    #expect(findings(.number(-9_434_765_919)).isEmpty)
  }

  @Test func nationalWorkbooksAreSearchedForNHSNumbersOnly() {
    #expect(findings(.text("9434765919"), isCaseList: false).count == 1)
    for text in ["Name", "Mrs Jane Example", "12/03/1931", "Date of birth"] {
      #expect(findings(.text(text), isCaseList: false).isEmpty)
    }
  }

  @Test(arguments: [
    "NHS Number", "NHS No", "nhs_number", "NHSNumber", "NHS No.", "Name", "name", "First name", "Full_Name", "Surname",
    "Forename", "Client name", "Patient Name", "Date of birth", "date_of_birth", "DOB", "dob", "Birth date",
  ])
  func headingThatNamesAPersonIsRefused(_ heading: String) { #expect(kind(heading) != nil) }

  @Test(arguments: [
    "Ward name", "Care home name", "Provider name", "Name of hospital", "Team name", "Admission date", "Age",
    "Birmingham",
    "Surnames are not collected here, and neither are dates of birth or names of any person",
  ])
  func headingThatNamesAPlaceIsFine(_ heading: String) { #expect(kind(heading) == nil) }

  @Test(arguments: ["Mrs Jane Example", "Mr. J Example", "Dr Example", "Miss Anna Maria Example", "Ms Example"])
  func titleAndNameAreAPerson(_ text: String) { #expect(kind(text)?.contains("the name of a person") == true) }

  @Test(arguments: ["Mr", "Mrs of the ward", "Dr", "Miss out", "Mrs A B C Example", "home", "Drs Example"])
  func otherWordsAreNoPerson(_ text: String) { #expect(kind(text) == nil) }

  @Test(arguments: ["12/03/1931", "1931-03-12", "12 March 1931", "31/12/1999"])
  func dateBeforeTwoThousandIsADateOfBirth(_ text: String) {
    #expect(kind(text)?.contains("a date of birth") == true)
  }

  @Test(arguments: ["01/01/2000", "2016-03-12", "12/03/31", "1931"])
  func laterDateIsNone(_ text: String) { #expect(kind(text) == nil) }

  @Test func dateCellIsLookedAtToo() {
    #expect(findings(.date(CellDate(day: CivilDate(year: 1999, month: 12, day: 31)))).count == 1)
    #expect(findings(.date(CellDate(day: CivilDate(year: 2000, month: 1, day: 1)))).isEmpty)
    #expect(findings(.date(CellDate(day: nil, seconds: 60))).isEmpty)
  }

  @Test(arguments: [
    ("9434765919", "9434765919"), ("943 476 5919", "476"), ("Mrs Jane Example", "Jane"), ("12/03/1931", "1931"),
    ("Patient surname", "Patient"),
  ])
  func contentIsNeverShown(_ text: String, _ part: String) throws {
    let finding = try #require(findings(.text(text)).first)
    for shown in [finding.message, finding.advice, finding.place?.cell ?? ""] { #expect(!shown.contains(part)) }
  }

  @Test func cellsOfOneKindGiveOneFinding() {
    let result = Outcome(
      .reablement,
      csv: """
        discharge_date,age_at_discharge,day_91_location,NHS number,note
        2016-04-01,80,home,9434765919,Mrs Jane Example
        2016-04-02,80,home,943 476 5919,

        """)
    #expect(result.codes == Array(repeating: .identifiablePerson, count: 3))
    #expect(result.findingCells == ["D1", "D2", "E2"])
    #expect(result.findings[1].message.hasPrefix("2 cells hold an NHS number, first D2."))
    #expect(result.measurements.isEmpty)
  }

  @Test(arguments: [ReturnKind.reablement, .residentialAdmissions, .falls, .satisfaction])
  func fileOfRowsAboutPeopleIsNotUsed(_ kind: ReturnKind) {
    let result = Outcome(kind, csv: "month,admissions_65_plus,seen by\n2016-04,3,Dr Jane Example\n")
    #expect(result.measurements.isEmpty)
    #expect(result.codes == [.identifiablePerson])
  }

  @Test func anySheetOfAWorkbookIsLookedAt() {
    let list = Grid.sheet("List", [["month", "admissions_65_plus"], ["'2016-04", "3"]])
    #expect(Outcome(.falls, [list]).counts("falls-admissions") == ["2016-04": 3])
    let result = Outcome(.falls, [list, Grid.sheet("Sheet2", [["", "'9434765919"]])])
    #expect(result.measurements.isEmpty)
    #expect(result.findings.first?.place == Finding.Place(file: "file.xls", sheet: "Sheet2", cell: "B1"))
  }

  @Test func areaNamesOfTheSitrepAreFine() {
    #expect(Outcome(.dtocSitrep, DelayedTransfersWorkbook(.from2017, [.derbyIn2017]).sheets).findings.isEmpty)
  }

  @Test(arguments: [
    "Service user name", "D.O.B.", "NHS number (verified)", "MRS JANE EXAMPLE", "943\u{A0}476\u{A0}5919",
  ])
  func commonFormsAreRecognised(_ text: String) {
    #expect(kind(text) != nil)
  }
}
