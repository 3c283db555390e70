import Metrics
import Spreadsheets
import Testing

struct DelayedTransfersLayoutTests {
  typealias Era = DelayedTransfersWorkbook.Era

  /// Published: Barking & Dagenham April 2011; Derby December 2014, November 2015, November 2017, January 2018.
  @Test(arguments: [
    (Era.from2011, "377 135 512", "269 97 146 512", "319 0 26 40 41 48 31 7 0 0 512"),
    (.from2013, "175 127 302", "270 32 0 302", "139 1 8 31 0 41 6 76 0 0 302"),
    (.from2015, "334 719 1053", "970 80 3 1053", "443 18 93 75 22 122 26 240 0 14 1053"),
    (.from2017, "207 334 541", "477 34 30 541", "5 1 175 62 58 41 11 108 6 74 0 541"),
    (.from2018, "155 157 312", "302 10 0 312", "8 11 173 15 35 8 13 36 5 8 0 312"),
  ])
  func everyEraGivesTheSameFiguresFromItsOwnColumns(
    _ era: Era, _ care: String, _ responsible: String, _ reasons: String
  ) throws {
    let workbook = DelayedTransfersWorkbook(era, [.init("507", "Derby UA", care, responsible, reasons)])
    let outcome = Outcome(.dtocSitrep, workbook.sheets)
    let names = ["care:acute", "care:non-acute", "total"]
    let organisations = ["responsible:nhs", "responsible:social-care", "responsible:both"]
    let letters = ["A", "B", "C", "Di", "Dii", "E", "F", "G", "H", "I"] + (era.hasSecondBlock ? ["O"] : [])
    var expected: [String: Measurement.Value] = [:]
    for (name, number) in zip(names, numbers(care)) { expected[name] = number }
    for (name, number) in zip(organisations, numbers(responsible)) { expected[name] = number }
    for (letter, number) in zip(letters, numbers(reasons)) { expected["reason:\(letter)"] = number }
    if !era.hasSecondBlock { expected["reason:O"] = .missing(.notCollected) }
    #expect(outcome.values(of: "507") == expected)
    #expect(outcome.findings.isEmpty)
  }

  private func numbers(_ text: String) -> [Measurement.Value] {
    text.split(separator: " ").compactMap { Int($0).map { Measurement.Value(integerLiteral: $0) } }
  }

  /// The columns of the published workbooks: C, D and E before the figures; the total of care is G or H.
  @Test(arguments: [
    (Era.from2011, "G15"), (.from2013, "H15"), (.from2015, "H15"), (.from2017, "H15"), (.from2018, "H15"),
  ])
  func figureRemembersItsCell(_ era: Era, _ cell: String) throws {
    let total = try #require(
      Outcome(.dtocSitrep, DelayedTransfersWorkbook(era, [.derbyIn2015]).sheets).measurement("507", "total"))
    #expect(total.origin.cell == cell)
    #expect(total.origin.sheet == "LA - by Type of Care")
  }

  @Test func nursingHomesMayStandBeforeResidentialHomes() throws {
    var sheets = DelayedTransfersWorkbook(.from2017, [.derbyIn2017]).sheets
    sheets[2] = Grid.replacing(
      ["I14": "Dii) Awaiting nursing home placement", "J14": "Di) Awaiting residential home placement"], in: sheets[2])
    let values = Outcome(.dtocSitrep, sheets).values(of: "507")
    #expect(values["reason:Dii"] == 62)
    #expect(values["reason:Di"] == 58)
  }

  @Test(arguments: ["LA - by Type of Care", "LA - by type of care", "la - by TYPE of care "])
  func nameOfASheetMayHaveAnyCase(_ name: String) {
    var workbook = DelayedTransfersWorkbook(.from2017, [.derbyIn2017])
    workbook.careSheetName = name
    #expect(Outcome(.dtocSitrep, workbook.sheets).values(of: "507")["total"] == 541)
  }

  /// Published: Poole, April 2019; a total of 0 beside "-" is a formula's and no figure.
  @Test func dashesMakeTheTotalMissingToo() {
    let workbook = DelayedTransfersWorkbook(.from2015, [.derbyIn2015, .nothing("811", "Poole UA")])
    let outcome = Outcome(.dtocSitrep, workbook.sheets)
    let values = outcome.values(of: "811")
    #expect(values.removing("reason:O").allSatisfy { $0.value == .missing(.notSubmitted) })
    #expect(values.count == 17)
    #expect(values["reason:O"] == .missing(.notCollected))
    #expect(outcome.codes == [.notSubmitted])
    #expect(
      outcome.findings.first?.place == Finding.Place(file: "file.xls", sheet: "LA - by Type of Care", cell: "H16"))
    #expect(outcome.findings.first?.level == .information)
  }

  @Test func zerosAreAFigure() {
    let zeros = DelayedTransfersWorkbook.Row("714", "City Of London", "0 0 0", "0 0 0 0", "0 0 0 0 0 0 0 0 0 0 0")
    let outcome = Outcome(.dtocSitrep, DelayedTransfersWorkbook(.from2015, [zeros]).sheets)
    #expect(outcome.values(of: "714")["total"] == 0)
    #expect(outcome.findings.isEmpty)
  }

  @Test func totalBesideOneDashIsKept() {
    let row = DelayedTransfersWorkbook.Row("714", "City Of London", "- 0 0", "0 0 0 0", "0 0 0 0 0 0 0 0 0 0 0")
    let values = Outcome(.dtocSitrep, DelayedTransfersWorkbook(.from2015, [row]).sheets).values(of: "714")
    #expect(values["total"] == 0)
    #expect(values["care:acute"] == .missing(.notSubmitted))
  }

  @Test func totalOtherThanZeroBesideDashesIsKept() {
    let row = DelayedTransfersWorkbook.Row("714", "City Of London", "- - 7", "7 0 0 7", "7 0 0 0 0 0 0 0 0 0 7")
    #expect(Outcome(.dtocSitrep, DelayedTransfersWorkbook(.from2015, [row]).sheets).values(of: "714")["total"] == 7)
  }

  @Test func notApplicableIsNeitherZeroNorNotSubmitted() {
    let row = DelayedTransfersWorkbook.Row("507", "Derby UA", "1 2 3", "3 NA NA 3", "3 0 0 0 0 0 0 0 0 0 3")
    let values = Outcome(.dtocSitrep, DelayedTransfersWorkbook(.from2015, [row]).sheets).values(of: "507")
    #expect(values["responsible:both"] == .missing(.notApplicable))
    #expect(values["responsible:nhs"] == 3)
  }

  @Test(arguments: ["n.k.", "-3", "#N/A", "5 days"])
  func cellThatIsNoNumberOfDaysRefusesTheFile(_ text: String) {
    var sheets = DelayedTransfersWorkbook(.from2015, [.derbyIn2015]).sheets
    sheets[1] = Grid.replacing(["G15": "'" + text], in: sheets[1])
    let outcome = Outcome(.dtocSitrep, sheets)
    #expect(outcome.measurements.isEmpty)
    #expect(outcome.codes == [.valueUnreadable])
    #expect(
      outcome.findings.first?.place == Finding.Place(file: "file.xls", sheet: "LA - by responsible org", cell: "G15"))
    #expect(outcome.findings.first?.message.contains(text) == false)
  }

  @Test func numberAsTextWithACommaIsRead() {
    var sheets = DelayedTransfersWorkbook(.from2015, [.derbyIn2015]).sheets
    sheets[0] = Grid.replacing(["H15": "'1,053"], in: sheets[0])
    #expect(Outcome(.dtocSitrep, sheets).values(of: "507")["total"] == 1053)
  }

  @Test func headingThatNoEraHadRefusesTheFile() {
    var sheets = DelayedTransfersWorkbook(.from2017, [.derbyIn2017]).sheets
    sheets[2] = Grid.replacing(["P14": "P) Pandemic"], in: sheets[2])
    let outcome = Outcome(.dtocSitrep, sheets)
    #expect(outcome.measurements.isEmpty)
    #expect(outcome.codes == [.layoutUnknown])
    #expect(outcome.findingCells == ["P14"])
  }

  @Test func sheetWithoutItsHeaderRowRefusesTheFile() {
    var sheets = DelayedTransfersWorkbook(.from2017, [.derbyIn2017]).sheets
    sheets[1] = Grid.replacing(["D14": "Kode"], in: sheets[1])
    let outcome = Outcome(.dtocSitrep, sheets)
    #expect(outcome.measurements.isEmpty)
    #expect(outcome.codes == [.layoutUnknown])
    #expect(outcome.findings.first?.place?.sheet == "LA - by responsible org")
  }

  @Test func headingThatStandsTwiceBeforeTheTotalRefusesTheFile() {
    var sheets = DelayedTransfersWorkbook(.from2017, [.derbyIn2017]).sheets
    sheets[0] = Grid.replacing(["H14": ""], in: sheets[0])
    let outcome = Outcome(.dtocSitrep, sheets)
    #expect(outcome.codes == [.layoutUnknown])
    #expect(outcome.measurements.isEmpty)
  }

  /// From May 2019 notes stand below the table; they fill one cell.
  @Test func notesBelowTheTableAreNoAreas() {
    var sheets = DelayedTransfersWorkbook(.from2018, [.derbyIn2017]).sheets
    sheets[0] = Grid.replacing(["B171": "Notes", "B172": "1. Average Number of People Delayed"], in: sheets[0])
    #expect(Set(Outcome(.dtocSitrep, sheets).measurements.map(\.key.areaCode)) == ["507"])
  }
}

extension [String: Measurement.Value] {
  fileprivate func removing(_ key: String) -> Self { filter { $0.key != key } }
}
