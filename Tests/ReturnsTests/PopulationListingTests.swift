import Dates
import struct Foundation.Decimal
import Metrics
import Testing

/// Lists of Nomis: the headings are those of handbook 3.4, the numbers are made up.
struct PopulationListingTests {
  private let header = "GEOGRAPHY_NAME,GEOGRAPHY_CODE,DATE_NAME,GENDER_NAME,C_AGE_NAME,OBS_VALUE\n"

  /// 10 people of each age, 500 of 90 and over.
  private func rows(_ gender: String = "Total", year: String = "2016", last: String = "Aged 90+", all: Int = 1400)
    -> String
  {
    (["All Ages,\(all)"] + (0...89).map { "Age \($0),10" } + ["\(last),500"])
      .map { "Rutland,E06000017,\(year),\(gender),\($0)\n" }.joined()
  }

  private func outcome(_ csv: String) -> Outcome { Outcome(.population, csv: csv) }

  /// By hand: 90 x 10 + 500; 72 x 10 + 500; 25 x 10 + 500; 5 x 10.
  @Test(arguments: ["Aged 90+", "Age 90+", "90 and over"])
  func singleYearsAreAddedUp(_ last: String) throws {
    let outcome = outcome(header + rows(last: last))
    #expect(outcome.findings.isEmpty)
    #expect(
      outcome.values(of: "E06000017") == [
        "all": 1400, "18+": 1220, "65+": 750, "65-69": 50, "70-74": 50, "75-79": 50, "80-84": 50, "85-89": 50,
        "90+": 500,
      ])
    let figure = try #require(outcome.measurements.first)
    #expect(figure.key.period == .month(year: 2016, month: 6))
    #expect(figure.edition.description == "mid-2016 estimate")
    #expect(figure.origin.cell == "F2:F93")
  }

  /// The titles are those of a published export of Nomis (`messy-csv`), with another name.
  @Test func titlesAboveAreReadForTheKind() {
    let titles = """
      "Population projections - local authority based by single year of age"
      ONS Crown Copyright Reserved [from Nomis on 17 January 2024]
      2018-based


      """
    let projected = outcome(titles + header + rows())
    #expect(projected.findings.isEmpty)
    #expect(projected.measurements.first?.edition.description == "2018-based projection")
    let estimated = outcome(
      titles.replacing("projections", with: "estimates").replacing("2018-based", with: "") + header + rows())
    #expect(estimated.measurements.first?.edition.description == "mid-2016 estimate")
  }

  @Test func headingOfProjectedYearsMeansAProjection() {
    let outcome = outcome(header.replacing("DATE_NAME", with: "PROJECTED_YEAR_NAME") + rows(year: "2030"))
    #expect(outcome.measurements.first?.edition.description == "projection")
    #expect(outcome.measurements.first?.key.period == .month(year: 2030, month: 6))
  }

  @Test func malesAndFemalesAreAddedUp() {
    #expect(outcome(header + rows("Male") + rows("Female")).values(of: "E06000017")["65+"] == 1500)
    #expect(outcome(header + rows("Male")).codes == [.layoutUnknown])
  }

  @Test func bandsAreTakenWhereThereAreNoSingleYears() {
    let bands = "All Ages,1400\nAged 65+,750\nAged 65 to 69,50\nAged 0 to 15,160\n".split(separator: "\n")
      .map { "Rutland,E06000017,2016,Total,\($0)\n" }.joined()
    #expect(outcome(header + bands).values(of: "E06000017") == ["all": 1400, "65+": 750, "65-69": 50])
  }

  @Test func percentagesBesideTheNumbersAreLeftOut() {
    let head = header.replacing("OBS_VALUE", with: "MEASURES_NAME,OBS_VALUE")
    let row = "Rutland,E06000017,2016,Total,Aged 65+,"
    let outcome = outcome(head + row + "Value,750\n" + row + "Percent,53.6\n")
    #expect(outcome.values(of: "E06000017") == ["65+": 750])
    #expect(outcome.findings.isEmpty)
  }

  @Test(arguments: [(1400, true), (1401, false), (1399, false)])
  func allAgesAreCheckedAgainstTheSingleYears(_ all: Int, _ isFine: Bool) {
    let outcome = outcome(header + rows(all: all))
    #expect(outcome.codes == (isFine ? [] : [.partsDifferFromTotal]))
    #expect(outcome.values(of: "E06000017")["all"] == 1400)
  }

  @Test(arguments: [
    ("2016,Total,Age 40,10", "2016,Total,Age 40,many", "F43"), ("2016,Total,Age 40,10", "2016,Total,Age 40,-1", "F43"),
    ("2016,Total,Age 40,10", "2016,Total,Age 41,10", "E44"), ("2016,Total,Age 40,10", "16,Total,Age 40,10", "C43"),
    ("2016,Total,Age 40,10", "2016,Both,Age 40,10", "D43"),
    ("E06000017,2016,Total,Age 40,10", ",2016,Total,Age 40,10", "B43"),
  ])
  func faultRefusesTheFile(_ good: String, _ bad: String, _ cell: String) {
    let outcome = outcome((header + rows()).replacing(good + "\n", with: bad + "\n"))
    #expect(outcome.measurements.isEmpty)
    #expect(outcome.codes == [.valueUnreadable])
    #expect(outcome.findingCells == [cell])
  }

  @Test func areasAreJoinedByCodeSoThereMustBeOne() {
    let outcome = outcome(header.replacing("GEOGRAPHY_CODE", with: "TYPE") + rows())
    #expect(outcome.codes == [.columnMissing])
  }

  @Test func agesThatMakeUpNoGroupAreRefused() {
    #expect(outcome(header + "Rutland,E06000017,2016,Total,Age 40,10\n").codes == [.layoutUnknown])
  }
}
