import Metrics
import Spreadsheets
import Testing

struct DelayedTransfersChecksTests {
  private typealias Row = DelayedTransfersWorkbook.Row

  private func outcome(
    _ rows: [DelayedTransfersWorkbook.Row], england: [[String]] = [], in era: DelayedTransfersWorkbook.Era = .from2015
  ) -> Outcome {
    var workbook = DelayedTransfersWorkbook(era, rows)
    workbook.england = england
    return Outcome(.dtocSitrep, workbook.sheets)
  }

  private func derby(_ change: (inout DelayedTransfersWorkbook.Row) -> Void) -> [DelayedTransfersWorkbook.Row] {
    var row = Row.derbyIn2015
    change(&row)
    return [row]
  }

  @Test func publishedRowHasNoFinding() { #expect(outcome([.derbyIn2015]).findings.isEmpty) }

  @Test func partsOneOffTheTotalAreReportedAndTheTotalIsUsed() {
    let result = outcome(derby { $0.care[0] = "335" })
    #expect(result.codes == [.partsDifferFromTotal])
    #expect(result.findingCells == ["H15"])
    #expect(result.findings.first?.message == "The parts of Derby UA add up to 1054 delayed days, the total says 1053.")
    #expect(result.values(of: "507")["total"] == 1053)
  }

  @Test func everySheetHasItsPartsChecked() {
    #expect(outcome(derby { $0.responsible[2] = "4" }).findings.first?.place?.sheet == "LA - by responsible org")
    let reasons = outcome(derby { $0.reasons[9] = "13" })
    #expect(reasons.codes == [.partsDifferFromTotal])
    #expect(reasons.findings.first?.place == Finding.Place(file: "file.xls", sheet: "LA - by reason", cell: "P15"))
  }

  @Test func partsWithAMissingOneAreNotChecked() {
    #expect(outcome(derby { $0.responsible[2] = "-" }).findings.isEmpty)
  }

  @Test func sheetsThatDisagreeAreReportedAndTypeOfCareIsUsed() {
    let result = outcome(derby { $0.responsible = ["971", "80", "3", "1054"] })
    #expect(result.codes == [.sheetsDiffer])
    #expect(
      result.findings.first?.place == Finding.Place(file: "file.xls", sheet: "LA - by responsible org", cell: "I15"))
    #expect(result.findings.first?.message.contains("1054") == true)
    #expect(result.findings.first?.message.contains("1053") == true)
    #expect(result.values(of: "507")["total"] == 1053)
  }

  @Test(arguments: [(139, [FindingCode.extractNotChecked]), (140, []), (155, [])])
  func englandIsCheckedFromAHundredAndFortyAreasOn(_ areas: Int, _ codes: [FindingCode]) {
    #expect(outcome(Row.england(of: areas)).codes == codes)
  }

  @Test func extractSaysHowManyAreasItLists() {
    let result = outcome(Row.england(of: 2))
    #expect(result.codes == [.extractNotChecked])
    #expect(result.findings.first?.message.contains("lists 2 of the areas") == true)
    #expect(result.values(of: "-")["total"] == 6)
  }

  /// 140 areas with 1 day each: NHS 141 and both 139 leave the total right.
  @Test func englandOneOffItsAreasIsReported() {
    var rows = Row.england(of: 140)
    rows[0].responsible = ["141", "140", "139", "420"]
    let result = outcome(rows)
    #expect(result.codes == [.areasDifferFromEngland, .areasDifferFromEngland])
    #expect(result.findingCells == ["F15", "H15"])
    #expect(result.findings.first?.message.contains("141") == true)
    #expect(result.findings.first?.message.contains("140") == true)
  }

  @Test func extractIsNotAccusedOfAWrongSum() {
    var rows = Row.england(of: 139)
    rows[0].responsible = ["140", "139", "138", "417"]
    #expect(outcome(rows).codes == [.extractNotChecked])
  }

  @Test func withoutARowForEnglandNothingIsSaid() {
    #expect(outcome(Array(Row.england(of: 3).dropFirst())).findings.isEmpty)
  }

  @Test func areaThatSentNothingDoesNotSpoilTheSum() {
    let rows = Row.england(of: 140) + [.nothing("811", "Poole UA")]
    #expect(outcome(rows).codes == [.notSubmitted])
  }

  /// Every cell of the matrix: 0 is always possible, 1 only where the England sheets of 105 months had figures.
  @Test(arguments: DelayedTransfersWorkbook.Era.from2017.reasons)
  func oneDayWhereNobodyCanBeResponsibleIsReported(_ reason: String) {
    let letter = String(reason.prefix { $0 != ")" })
    let care = letter == "O" ? "Non-Acute" : "Acute"
    let isPossible = [
      true, !["C", "I"].contains(letter), ["A", "B", "Dii", "E", "F", "O"].contains(letter),
    ]
    for (column, isAllowed) in isPossible.enumerated() {
      var numbers = ["0", "0", "0"]
      #expect(outcome([.derbyIn2017], england: [[reason] + numbers + [care]], in: .from2017).findings.isEmpty)
      numbers[column] = "1"
      let result = outcome([.derbyIn2017], england: [[reason] + numbers + [care]], in: .from2017)
      #expect(result.codes == (isAllowed ? [] : [.attributionImpossible]), "\(reason), column \(column)")
      if !isAllowed {
        #expect(
          result.findings.first?.place
            == Finding.Place(file: "file.xls", sheet: "England", cell: ["D15", "E15", "F15"][column]))
      }
    }
  }

  @Test func notApplicableInTheEnglandSheetIsNoFigure() {
    #expect(
      outcome([.derbyIn2015], england: [["C) Awaiting further non-acute NHS care", "93", "NA", "NA"]]).findings.isEmpty)
  }

  /// England of 140 areas has 280 acute and 140 non-acute days, 140 for each body, 280 for A and 140 for B.
  @Test func reasonsOfTheEnglandSheetAddUpToTheOnesByArea() {
    let rows = Row.england(of: 140)
    let right = [
      ["-", "80", "100", "100"], ["-", "60", "40", "40", "Non-Acute"],
      ["A) Awaiting completion of assessment", "60", "60", "60", "Acute"],
      ["B) Awaiting public funding", "20", "40", "40", ""],
      ["A) Awaiting completion of assessment", "30", "40", "30", "Non-Acute"],
      ["B) Awaiting public funding", "30", "0", "10", ""],
    ]
    #expect(outcome(rows, england: right).findings.isEmpty)
    var wrong = right
    wrong[4][1] = "31"
    let result = outcome(rows, england: wrong)
    // 281 for reason A, and with it 141 for the NHS, 141 in non-acute care and 421 in all.
    #expect(result.findings.allSatisfy { $0.code == .sheetsDiffer })
    #expect(result.findingCells == ["G15", "H15", "F15", "I15", "F15", "P15"])
    let reason = result.findings.first {
      $0.place == Finding.Place(file: "file.xls", sheet: "LA - by reason", cell: "F15")
    }
    #expect(reason?.message.contains("280") == true)
    #expect(reason?.message.contains("281") == true)
  }

  @Test func totalsOfTheEnglandSheetAreThoseOfTheSheetsByArea() {
    let rows = Row.england(of: 140)
    let totals = [["-", "80", "100", "100"], ["-", "60", "40", "40", "Non-Acute"]]
    #expect(outcome(rows, england: totals).findings.isEmpty)
    var wrong = totals
    // One day moved from social care to both: care and total stay as they are.
    wrong[1][2] = "39"
    wrong[1][3] = "41"
    let result = outcome(rows, england: wrong)
    #expect(result.codes == [.sheetsDiffer, .sheetsDiffer])
    #expect(result.findings.allSatisfy { $0.place?.sheet == "LA - by responsible org" })
    #expect(result.findingCells == ["G15", "H15"])
  }

  @Test func cellsOfTheEnglandSheetAreMeasurementsOfTheirOwn() throws {
    let rows = Row.england(of: 140)
    let result = outcome(
      rows, england: [["-", "80", "100", "100"], ["C) Awaiting further non-acute NHS care", "0", "NA", "NA"]])
    let england = result.values(of: "-")
    #expect(england["care:acute,responsible:social-care"] == 100)
    #expect(england["care:acute,responsible:nhs,reason:C"] == 0)
    #expect(england["care:acute,responsible:both,reason:C"] == .missing(.notApplicable))
    let cell = try #require(result.measurement("-", "care:acute,responsible:social-care"))
    #expect(cell.origin.sheet == "England")
    #expect(cell.origin.cell == "E15")
  }

  @Test(arguments: [("Non-Acute", []), ("Acute", [FindingCode.attributionImpossible])])
  func reasonOtherInAcuteCareIsReported(_ care: String, _ codes: [FindingCode]) {
    var workbook = DelayedTransfersWorkbook(.from2017, [.derbyIn2017])
    workbook.england = [["O) Other", "1", "0", "0", care]]
    #expect(Outcome(.dtocSitrep, workbook.sheets).codes == codes)
  }

  @Test func cellOfTheEnglandSheetThatIsNoNumberIsNamed() {
    let result = outcome([.derbyIn2015], england: [["A) Awaiting completion of assessment", "1", "many", "0"]])
    #expect(result.codes == [.valueUnreadable])
    #expect(result.findings.first?.place == Finding.Place(file: "file.xls", sheet: "England", cell: "E15"))
    #expect(result.values(of: "507")["total"] == 1053)
  }

  @Test func totalWithoutAFigureDoesNotClaimThatThePartsAreMissing() {
    let result = outcome(derby { $0.care[2] = "-" })
    #expect(result.findings.allSatisfy { !$0.message.contains("its parts are") })
  }
}
