import struct Foundation.Decimal
import Metrics
import Testing

/// The export of Fingertips with its 26 columns, of which the 23rd depends on the parent. Rates are made up.
struct FingertipsRowsTests {
  private func header(parent: String = "Region") -> String {
    """
    Indicator ID,Indicator Name,Parent Code,Parent Name,Area Code,Area Name,Area Type,Sex,Age,Category Type,Category,\
    Time period,Value,Lower CI 95.0 limit,Upper CI 95.0 limit,Lower CI 99.8 limit,Upper CI 99.8 limit,Count,Denominator,\
    Value note,Recent Trend,Compared to England value or percentiles,Compared to \(parent) value or percentiles,\
    Time period Sortable,New data,Compared to goal
    """
  }

  private func row(
    _ period: String, _ value: String, limits: String = "1900.5,2300.25", count: String = "410", note: String = "",
    sortable: String = "20110000", sex: String = "Persons", category: String = "", indicator: String = "22401",
    area: String = "E06000017,Rutland"
  ) -> String {
    """
    \(indicator),Emergency hospital admissions due to falls,E12000004,East Midlands,\(area),Counties & UAs,\(sex),65+ yrs,\
    ,\(category),\(period),\(value),\(limits),,,\(count),19500,\(note),,Similar,Similar,\(sortable),,
    """
  }

  private func outcome(_ rows: [String], parent: String = "Region", start: String = "") -> Outcome {
    Outcome(.falls, csv: start + ([header(parent: parent)] + rows).joined(separator: "\n") + "\n")
  }

  @Test(arguments: ["Region", "East Midlands region (statistical)", "Counties & UAs in South East"])
  func rateHasItsLimits(_ parent: String) {
    let result = outcome([row("2011/12", "2098.123456")], parent: parent)
    #expect(result.findings.isEmpty)
    #expect(
      result.figure("published-outcome", area: "E06000017") == .known(Decimal(string: "2098.123456") ?? 0))
    #expect(result.figure("published-outcome-lower-95", area: "E06000017") == .known(Decimal(string: "1900.5") ?? 0))
    #expect(result.figure("published-outcome-upper-95", area: "E06000017") == .known(Decimal(string: "2300.25") ?? 0))
    #expect(result.figure("published-count", area: "E06000017") == 410)
    #expect(result.figure("published-denominator", area: "E06000017") == 19500)
    #expect(result.measurements.allSatisfy { $0.key.period.description == "2011-12" })
    #expect(result.measurements.first?.origin.cell == "M2")
  }

  /// "2011/12" is a financial year; "2011" a calendar year, which is another period and none that returns have.
  @Test(arguments: [("2011", "20110000"), ("2010/11 - 12/13", "20100000"), ("2011/12", "20120000"), ("", "")])
  func anotherPeriodRefusesTheFile(_ period: String, _ sortable: String) {
    let result = outcome([row(period, "2098.1", sortable: sortable)])
    #expect(result.measurements.isEmpty)
    #expect(result.codes == [.valueUnreadable])
    #expect(result.findingCells == ["L2"])
  }

  @Test(arguments: [
    ("Value suppressed for disclosure control due to small count", MissingReason.suppressed),
    ("Value not applicable", .notApplicable), ("Value missing in source data", .notAvailable),
  ])
  func noteSaysWhyAValueIsMissing(_ note: String, _ reason: MissingReason) {
    let result = outcome([row("2011/12", "", limits: ",", count: "", note: note)])
    #expect(result.figure("published-outcome", area: "E06000017") == .missing(reason))
    #expect(result.figure("published-count", area: "E06000017") == .missing(reason))
    #expect(result.codes == [.noteMarks])
    #expect(result.findingCells == ["T2"])
  }

  @Test func blankWithoutANoteIsNotAvailable() {
    let result = outcome([row("2011/12", "", limits: ",")])
    #expect(result.figure("published-outcome", area: "E06000017") == .missing(.notAvailable))
    #expect(result.findings.isEmpty)
  }

  @Test func otherIndicatorsAndCategoriesAreLeftOut() {
    let result = outcome([
      row("2011/12", "1", indicator: "22402"), row("2011/12", "2", category: "Most deprived decile"),
      row("2011/12", "3", sex: "Female"), row("2011/12", "4", area: "E92000001,England"),
    ])
    #expect(result.figure("published-outcome", area: "E06000017") == nil)
    #expect(result.figure("published-outcome", "female", area: "E06000017") == 3)
    #expect(result.figure("published-outcome", area: "-") == 4)
  }

  @Test func areaUnderTwoParentsComesOnce() {
    let result = outcome([row("2011/12", "3"), row("2011/12", "3")])
    #expect(result.measurements.filter { $0.key.measure == "published-outcome" }.count == 1)
    let other = outcome([row("2011/12", "3"), row("2011/12", "4")])
    #expect(other.measurements.filter { $0.key.measure == "published-outcome" }.count == 2)
  }

  /// 9434765919 passes the check of NHS numbers, and so may a rate with as many digits.
  @Test func rateThatLooksLikeAnNHSNumberIsARate() {
    let result = outcome([row("2011/12", "9434.765919")])
    #expect(result.figure("published-outcome", area: "E06000017") == .known(Decimal(string: "9434.765919") ?? 0))
    #expect(outcome([row("2011/12", "1", note: "943 476 5919")]).codes == [.identifiablePerson])
  }

  @Test func byteOrderMarkAndASecondRangeColumnDoNotMatter() {
    let result = Outcome(
      .falls, csv: "\u{FEFF}\(header()),Time period range\n\(row("2011/12", "2098.1")),1y\n")
    #expect(result.measurements.count == 5)
  }

  @Test(arguments: [("2098.1x", "M2"), ("-1", "M2"), ("*", "M2")])
  func valueThatIsNoNumberRefusesTheFile(_ value: String, _ cell: String) {
    let result = outcome([row("2011/12", value)])
    #expect(result.measurements.isEmpty)
    #expect(result.findingCells == [cell])
  }

  @Test func exportWithoutTheIndicatorIsReported() {
    let result = outcome([row("2011/12", "1", indicator: "41401")])
    #expect(result.measurements.isEmpty)
    #expect(result.codes == [.layoutUnknown])
  }
}
