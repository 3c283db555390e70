import Dates
import struct Foundation.Decimal
import Metrics
import Testing

/// CSV of subnational projections: the headings are those of handbook 3.4, the numbers are made up.
struct PopulationProjectionsTests {
  private let header = "AREA_CODE,AREA_NAME,COMPONENT,SEX,AGE_GROUP,2018,2019\n"

  /// Each single year of age has 10.5 people in 2018 and 20.1 in 2019, "90 and over" 100.5 and 201.
  private func rows(
    _ sex: String = "persons", all: String = "1045.5,2010", component: String = "Population",
    last: String = "90 and over"
  ) -> String {
    let area = "E06000017,Rutland,\(component),\(sex),"
    return (0...89).map { "\(area)\($0),10.5,20.1\n" }.joined() + "\(area)\(last),100.5,201\n\(area)All ages,\(all)\n"
  }

  private func outcome(_ csv: String, name: String = "2018 SNPP Population persons.csv") -> Outcome {
    Outcome(.population, name: name, bytes: Array(csv.utf8))
  }

  private func values(_ outcome: Outcome, _ year: Int) -> [String: Decimal] {
    Dictionary(
      outcome.measurements.filter { $0.key.period == .month(year: year, month: 6) }
        .compactMap { figure in figure.number.map { (figure.key.breakdown, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  private func number(_ text: String) throws -> Decimal { try #require(Decimal(string: text)) }

  /// By hand: 90 years of 10.5 and 100.5; 72 years from 18 and 100.5; 25 years from 65 and 100.5; five years of 10.5.
  @Test(arguments: ["90 and over", "90+"])
  func singleYearsAreAddedUpAndFractionsAreKept(_ last: String) throws {
    let outcome = outcome(header + rows(last: last))
    #expect(outcome.findings.isEmpty)
    let first = values(outcome, 2018)
    #expect(
      first == [
        "all": try number("1045.5"), "18+": try number("856.5"), "65+": 363, "65-69": try number("52.5"),
        "70-74": try number("52.5"), "75-79": try number("52.5"), "80-84": try number("52.5"),
        "85-89": try number("52.5"), "90+": try number("100.5"),
      ])
    #expect(values(outcome, 2019)["65+"] == (try number("703.5")))
    let figure = try #require(outcome.measurements.first)
    #expect(figure.areaName == "Rutland")
    #expect(figure.key.areaCode == "E06000017")
    #expect(figure.edition.description == "2018-based projection")
    #expect(figure.origin.cell == "F2:F93")
  }

  @Test func malesAndFemalesAreAddedUpWhereThereAreNoPersons() throws {
    let both = outcome(header + rows("males") + rows("females"))
    #expect(values(both, 2018)["65+"] == 726)
    #expect(both.findings.isEmpty)
  }

  @Test func personsAreTakenWhereAllThreeAreThere() {
    let all = outcome(header + rows("persons", all: "2091,4020") + rows("males") + rows("females"))
    // Persons here are as many as males alone, so their own ages do not add up to their total.
    #expect(all.codes == [.partsDifferFromTotal, .partsDifferFromTotal])
    #expect(values(all, 2018)["65+"] == 363)
    let odd = outcome(header + rows("persons") + rows("males") + rows("females"))
    #expect(odd.codes == [.partsDifferFromTotal, .partsDifferFromTotal])
    #expect(odd.findings.first?.message.contains("males and females add up to 2091") == true)
  }

  @Test(arguments: ["males", "females"])
  func oneSexAloneIsNoPopulation(_ sex: String) {
    let outcome = outcome(header + rows(sex))
    #expect(outcome.measurements.isEmpty)
    #expect(outcome.codes == [.layoutUnknown])
  }

  @Test func componentsOfChangeAreLeftOut() {
    let outcome = outcome(header + rows() + rows(component: "Births"))
    #expect(outcome.findings.isEmpty)
    #expect(values(outcome, 2018)["65+"] == 363)
  }

  /// 91 rounded numbers may be off by 0.05 each: 4.55 together.
  @Test(arguments: [("1050.05", true), ("1050.06", false), ("1040.95", true), ("1040.94", false)])
  func roundedNumbersMayMissTheirTotalByTheirRounding(_ total: String, _ isFine: Bool) {
    let outcome = outcome(header + rows(all: "\(total),2010"))
    #expect(outcome.codes == (isFine ? [] : [.partsDifferFromTotal]))
  }

  @Test func fileNamedAfterAnotherBaseIsReported() {
    #expect(outcome(header + rows(), name: "2014 SNPP Population persons.csv").codes == [.fileNameMisleads])
    #expect(outcome(header + rows(), name: "projections.csv").codes == [])
  }

  @Test(arguments: [
    (",40,10.5,20.1", ",40,many,20.1", [FindingCode.valueUnreadable]),
    (",40,10.5,20.1", ",40,10.5,-1", [.valueUnreadable]),
    (",40,10.5,20.1", ",41,10.5,20.1", [.valueUnreadable]), ("persons,40", "people?,40", [.valueUnreadable]),
    ("2018,2019", "2018,2018", [.layoutUnknown]), ("2018,2019", "base,next", [.layoutUnknown]),
    ("AREA_CODE", "CODE", [.columnMissing]),
  ])
  func faultRefusesTheFile(_ good: String, _ bad: String, _ codes: [FindingCode]) {
    let outcome = outcome((header + rows()).replacing(good, with: bad), name: "p.csv")
    #expect(outcome.measurements.isEmpty)
    #expect(outcome.codes == codes)
  }

  @Test func unreadableCellIsNamed() {
    let outcome = outcome((header + rows()).replacing(",40,10.5,20.1", with: ",40,10.5,many"))
    #expect(outcome.findingCells == ["G42"])
  }

  @Test func groupIsMissingWhereAnAgeIs() {
    let outcome = outcome((header + rows()).replacing("E06000017,Rutland,Population,persons,40,10.5,20.1\n", with: ""))
    #expect(values(outcome, 2018)["18+"] == nil)
    #expect(values(outcome, 2018)["65+"] == 363)
  }
}
