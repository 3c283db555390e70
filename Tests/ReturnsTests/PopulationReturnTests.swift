import Metrics
import Spreadsheets
import Testing

struct PopulationReturnTests {
  /// One person of each age, and more of those beside which a group begins or ends.
  private let people = [17: 1000, 18: 20_000, 64: 300_000, 65: 4_000_000, 90: 50_000_000]

  /// By hand: 86 single persons and the five numbers; and so on for each group.
  private let expected: [String: Measurement.Value] = [
    "all": 54_321_086, "18+": 54_320_069, "65+": 54_000_024, "65-69": 4_000_004, "70-74": 5, "75-79": 5, "80-84": 5,
    "85-89": 5, "90+": 50_000_000,
  ]

  private func workbook(
    title: String = "MYE2: Persons by single year of age and sex for local authorities in the UK, mid-2016",
    sheet: String = "MYE2 - All", header: Int = 5, last: String = "90", allAges: Int = 54_321_086,
    code: String = "E06000017", factor: Int = 1
  ) -> Sheet {
    let ages = (0...89).map { "\($0)" } + [last]
    let counts = (0...90).map { "\((people[$0] ?? 1) * factor)" }
    return Sheet(
      name: sheet,
      cells: Grid.cells(from: 1, [["Contents"], [title]])
        + Grid.cells(
          from: header, [["Code", "Name", "All ages"] + ages, [code, "Rutland", "\(allAges * factor)"] + counts]))
  }

  @Test(arguments: ["90", "'90+", "'90"])
  func singleYearsAreAddedUpToGroups(_ last: String) {
    let outcome = Outcome(.population, [workbook(last: last)])
    #expect(outcome.values(of: "E06000017") == expected)
    #expect(outcome.findings.isEmpty)
  }

  @Test func estimateIsForTheMonthOfMidYearAndNamed() throws {
    let figure = try #require(Outcome(.population, [workbook()]).measurement("E06000017", "18+"))
    #expect(figure.key.period == .month(year: 2016, month: 6))
    #expect(figure.key.measure == "population")
    #expect(figure.edition.description == "mid-2016 estimate")
    #expect(figure.areaName == "Rutland")
    // D is age 0: 18 stands in V, 90 in CP.
    #expect(figure.origin.cell == "V6:CP6")
  }

  @Test func groupOfOneColumnIsOneCell() {
    #expect(Outcome(.population, [workbook()]).measurement("E06000017", "90+")?.origin.cell == "CP6")
  }

  @Test(arguments: [3, 5, 8])
  func headerMayStandInAnyOfThePublishedRows(_ row: Int) {
    #expect(Outcome(.population, [workbook(header: row)]).values(of: "E06000017") == expected)
  }

  @Test(arguments: ["Persons UK", "MYE2-All", "MYE2 - Persons"])
  func nameOfTheSheetDiffersByYear(_ name: String) {
    #expect(Outcome(.population, [workbook(sheet: name)]).values(of: "E06000017") == expected)
  }

  @Test(arguments: [("MYE2 - M", "MYE2 - F"), ("Males UK", "Females UK"), ("MYE2 - Males", "MYE2 - Females")])
  func sheetsOfMalesAndFemalesAreLeftOut(_ males: String, _ females: String) {
    let sheets = [workbook(sheet: males, factor: 2), workbook(sheet: females, factor: 3), workbook()]
    let outcome = Outcome(.population, sheets)
    #expect(outcome.measurements.count == 9)
    #expect(outcome.values(of: "E06000017") == expected)
  }

  @Test func allAgesOneOffTheSingleYearsAreReported() {
    let outcome = Outcome(.population, [workbook(allAges: 54_321_087)])
    #expect(outcome.codes == [.partsDifferFromTotal])
    #expect(outcome.findingCells == ["C6"])
    #expect(outcome.values(of: "E06000017")["all"] == 54_321_086)
  }

  @Test(arguments: ["MYE2: Population estimates: Persons by single year of age", "mid-year estimates", ""])
  func workbookWithoutItsYearIsRefused(_ title: String) {
    let outcome = Outcome(.population, [workbook(title: title)])
    #expect(outcome.measurements.isEmpty)
    #expect(outcome.codes == [.layoutUnknown])
  }

  /// The negative number was found by the mutations of `FuzzingTests`.
  @Test(arguments: [":", "-1"])
  func areaWithAnUnreadableAgeRefusesTheFile(_ cell: String) {
    let outcome = Outcome(.population, [Grid.replacing(["V6": cell], in: workbook())])
    #expect(outcome.measurements.isEmpty)
    #expect(outcome.codes == [.valueUnreadable])
    #expect(outcome.findingCells == ["V6"])
  }

  /// Published: the sheet "Notes and definitions" of the estimates of mid-2016.
  @Test(arguments: [
    ["Date published: 22 June 2017"], ["Publication date:", "22/06/2017"], ["Released:", "'2017-06-22"],
  ])
  func dayOfReleaseIsReadWhereverItStands(_ cells: [String]) throws {
    let notes = Grid.sheet("Notes and definitions", [["Release number: MYE10"], cells])
    let figure = try #require(Outcome(.population, [notes, workbook()]).measurement("E06000017", "18+"))
    #expect(figure.edition.description == "mid-2016 estimate (released 2017-06-22)")
    #expect(figure.edition.date?.description == "2017-06-22")
  }

  @Test func yearMayStandOnAnotherSheet() {
    let contents = Grid.sheet("Contents", [["Population Estimates for UK: Mid 2012"]])
    let outcome = Outcome(.population, [contents, workbook(title: "Persons", sheet: "Persons UK", header: 3)])
    #expect(outcome.measurements.first?.key.period == .month(year: 2012, month: 6))
  }

  /// From 2018 on a column "Geography" stands before the ages, and the header row is the eighth.
  @Test func columnOfTheGeographyIsPassedOver() {
    let header = ["CODE", "Name", "Geography", "All ages"] + (0...89).map { "'\($0)" } + ["90+"]
    let row = ["E06000017", "Rutland", "Unitary Authority", "910"] + Array(repeating: "10", count: 91)
    let sheet = Sheet(
      name: "MYE2 - Persons",
      cells: Grid.cells(from: 1, [["MYE2: Persons by single year of age, mid-2019"]])
        + Grid.cells(from: 8, [header, row]))
    #expect(Outcome(.population, [sheet]).values(of: "E06000017")["65+"] == 260)
  }

  // MARK: - The small CSV

  private let vintages = """
    area_code,area_name,mid_year,age,population,vintage,released
    E06000017,Rutland,2016,18+,30873,estimate,22/06/2017
    E06000017,Rutland,2017,18+,31000,2014-based projection,
    E06000017,Rutland,2017,65+,9500,,

    """

  @Test func smallTableMaySayItsVintage() {
    let outcome = Outcome(.population, csv: vintages)
    #expect(
      outcome.measurements.map(\.edition.description) == [
        "mid-2016 estimate (released 2017-06-22)", "2014-based projection", "mid-2017 estimate",
      ])
    #expect(outcome.findings.isEmpty)
  }

  @Test(arguments: [
    (",estimate,", ",guess,", "F2"), (",estimate,", ",mid-2015 estimate,", "F2"), ("22/06/2017", "last June", "G2"),
    ("2014-based", "14-based", "F3"),
  ])
  func unreadableVintageRefusesTheTable(_ good: String, _ bad: String, _ cell: String) {
    let outcome = Outcome(.population, csv: vintages.replacing(good, with: bad))
    #expect(outcome.measurements.isEmpty)
    #expect(outcome.findingCells == [cell])
  }

  private let small = """
    area_code,area_name,mid_year,age,population
    E06000017,Rutland,2016,all,"38,606"
    E06000017,Rutland,2016,18+,30873
    E06000017,Rutland,mid-2016,65+,9389

    """

  /// Published: Rutland, mid-2016.
  @Test func smallTableGivesItsFigures() throws {
    let outcome = Outcome(.population, csv: small)
    #expect(outcome.values(of: "E06000017") == ["all": 38606, "18+": 30873, "65+": 9389])
    let adults = try #require(outcome.measurement("E06000017", "18+"))
    #expect(adults.key.period == .month(year: 2016, month: 6))
    #expect(adults.origin == Origin(file: "list.csv", sheet: "-", cell: "E3"))
    #expect(outcome.findings.isEmpty)
  }

  @Test(arguments: ["All", "All ages", "ALL AGES"])
  func allAgesMayBeWrittenInWords(_ age: String) {
    let outcome = Outcome(.population, csv: small.replacing(",all,", with: ",\(age),"))
    #expect(outcome.values(of: "E06000017")["all"] == 38606)
  }

  @Test(arguments: [
    ("2016,18+,30873", "2016,18+,many", "E3"), ("2016,18+,30873", "2016,18+,-1", "E3"),
    ("2016,18+", "2016-17,18+", "C3"), ("2016,18+", "16,18+", "C3"), ("2016,18+", "1899,18+", "C3"),
    ("2016,18+", ",18+", "C3"), ("18+", "19+", "D3"), ("18+", "adults", "D3"),
  ])
  func unreadableCellRefusesTheTable(_ good: String, _ bad: String, _ cell: String) {
    let outcome = Outcome(.population, csv: small.replacing(good, with: bad))
    #expect(outcome.measurements.isEmpty)
    #expect(outcome.codes == [.valueUnreadable])
    #expect(outcome.findingCells == [cell])
  }

  @Test(arguments: ["area_code", "area_name", "mid_year", "age", "population"])
  func missingColumnIsNamed(_ column: String) {
    let outcome = Outcome(.population, csv: small.replacing("\(column)", with: "other"))
    #expect(outcome.measurements.isEmpty)
    #expect(outcome.codes == [.columnMissing])
    #expect(outcome.findings.first?.message.contains("\"\(column)\"") == true)
  }
}
