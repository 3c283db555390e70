import struct Foundation.Decimal
import Metrics
import TestSupport
import Testing

@testable import Returns

/// ASCOF open data in long format; figures of West Sussex as published for 2020-21.
struct OutcomesFrameworkRowsTests {
  private let header = """
    Geographical Code,Geographical Description,Geographical Level,ONS Code,ASCOF Measure Code,Disaggregation Level,\
    Measure Type,Measure Value,Measure Group,Measure Group Description

    """

  private func row(
    _ code: String, _ level: String, _ type: String, _ value: String, group: String? = nil,
    area: String = "938,West Sussex,Council,E10000032",
    description: String = "still at home 91 days after discharge"
  ) -> String { "\(area),\(code),\(level),\(type),\(value),\(group ?? code),\(description)\n" }

  private func outcome(
    _ rows: [String], _ kind: ReturnKind = .reablement, name: String = "ascof-2020-21.csv",
    coverage: MonthRange? = nil
  ) -> Outcome {
    Outcome(kind, name: name, bytes: Array((header + rows.joined()).utf8), coverage: coverage)
  }

  private func triple(_ numerator: String, _ denominator: String, _ outcome: String) -> [String] {
    [
      row("2B1", "Total", "Numerator", numerator), row("2B1", "Total", "Denominator", denominator),
      row("2B1", "Total", "Outcome", outcome),
    ]
  }

  @Test func countsAndPublishedOutcomeStandBesideEachOther() {
    let result = outcome(
      triple("202", "293", "68.9") + [
        row("2B16574", "65-74", "Numerator", "16", group: "2B1"),
        row("2B1F", "Female", "Denominator", "150", group: "2B1"),
        row("2B185OV", "85 and over", "Outcome", "65.6", group: "2B1"),
      ])
    #expect(result.findings.isEmpty)
    #expect(result.figure("at-home-on-day-91", area: "E10000032") == 202)
    #expect(result.figure("discharged-to-reablement", area: "E10000032") == 293)
    #expect(result.figure("published-outcome", area: "E10000032") == .known(Decimal(string: "68.9") ?? 0))
    #expect(result.figure("at-home-on-day-91", "65-74", area: "E10000032") == 16)
    #expect(result.figure("discharged-to-reablement", "female", area: "E10000032") == 150)
    #expect(result.figure("published-outcome", "85+", area: "E10000032") == .known(Decimal(string: "65.6") ?? 0))
    #expect(result.measurements.allSatisfy { $0.key.period.description == "2020-21-Q3" })
    #expect(result.measurements.first?.origin.cell == "H2")
    #expect(result.measurements.first?.areaName == "West Sussex")
  }

  /// By hand: 202/293 = 68.942 %. What is printed as 68.9 lies between 68.85 and 68.95.
  @Test(arguments: [("68.9", false), ("69", true), ("69.0", true), ("68.8", true), ("68.94", false), ("68.95", true)])
  func outcomeThatDoesNotFollowFromItsCountsIsReported(_ printed: String, _ isReported: Bool) {
    let result = outcome(triple("202", "293", printed))
    #expect(result.codes == (isReported ? [.publishedRateDiffers] : []))
    #expect(result.findingCells == (isReported ? ["H4"] : []))
    #expect(result.measurements.count == 3)
  }

  @Test func offeredRateIsTheSecondPart() {
    func offered(_ type: String, _ value: String) -> String {
      row("2B2", "Total", type, value, description: "reablement services offered the service")
    }
    // Published: 293 / 26,195 = 1.1 %.
    let result = outcome(
      triple("202", "293", "68.9") + [
        offered("Numerator", "293"), offered("Denominator", "26195"), offered("Outcome", "1.1"),
      ])
    #expect(result.findings.isEmpty)
    #expect(result.figure("hospital-discharges-65-plus", area: "E10000032") == 26195)
    #expect(result.figure("published-outcome", "offered", area: "E10000032") == .known(Decimal(string: "1.1") ?? 0))
    #expect(result.measurements.filter { $0.key.measure == "discharged-to-reablement" }.count == 1)
  }

  @Test func dischargesOfTheTwoPartsThatDifferBothCome() {
    let result = outcome([
      row("2B1", "Total", "Denominator", "293"),
      row("2B2", "Total", "Numerator", "290", description: "reablement offered"),
    ])
    #expect(result.measurements.map(\.value) == [293, 290])
  }

  @Test func heldBackInOnePartAndKnownInTheOtherIsKnown() {
    let result = outcome([
      row("2B1", "Total", "Denominator", "[c]"),
      row("2B2", "Total", "Numerator", "290", description: "reablement offered"),
    ])
    #expect(result.measurements.map(\.value) == [290])
  }

  @Test(arguments: [
    ("[c]", MissingReason.suppressed), ("[x]", .notAvailable), ("[z]", .notApplicable), ("", .notAvailable),
  ])
  func markersAreReasonsAndNeverZero(_ marker: String, _ reason: MissingReason) {
    let result = outcome(triple(marker, "293", marker))
    #expect(result.findings.isEmpty)
    #expect(result.figure("at-home-on-day-91", area: "E10000032") == .missing(reason))
    #expect(result.figure("published-outcome", area: "E10000032") == .missing(reason))
    #expect(result.figure("discharged-to-reablement", area: "E10000032") == 293)
  }

  @Test(arguments: ["*", "n/a", "-1", "12%", "#N/A"])
  func valueThatIsNeitherNumberNorMarkerRefusesTheFile(_ text: String) {
    let result = outcome(triple("202", "293", "68.9") + [row("2B16574", "65-74", "Numerator", text, group: "2B1")])
    #expect(result.measurements.isEmpty)
    #expect(result.codes == [.valueUnreadable])
    #expect(result.findingCells == ["H5"])
  }

  @Test func figureThatStandsTwiceRefusesTheFile() {
    let result = outcome(triple("202", "293", "68.9") + [row("2B1", "Total", "Numerator", "202")])
    #expect(result.measurements.isEmpty)
    #expect(result.findingCells == ["H5"])
  }

  /// Handbook 2.4: 14,460 / 2,128,970 is printed as 679.3 and recomputes to 679.2, because the counts are rounded to 5.
  @Test func countsThatAreRoundedToFiveWidenTheTolerance() {
    func region(_ numerator: String, _ outcomeText: String) -> [String] {
      ["Numerator": numerator, "Denominator": "2128970", "Outcome": outcomeText].sorted { $0.key < $1.key }.map {
        row(
          "2C", "Total", $0.key, $0.value, area: "M,Metropolitan Districts,Council Type,",
          description: "older people admission")
      }
    }
    #expect(outcome(region("14460", "679.3"), .residentialAdmissions, name: "ascof-2024-25.csv").findings.isEmpty)
    // 14,461 cannot have been rounded to 5, and gives 679.25 at most.
    #expect(
      outcome(region("14458", "679.3"), .residentialAdmissions, name: "ascof-2024-25.csv").codes
        == [.publishedRateDiffers])
    let result = outcome(region("14460", "679.3"), .residentialAdmissions, name: "ascof-2024-25.csv")
    #expect(result.figure("permanent-admissions", area: "M") == 14460)
    #expect(result.figure("population-65-plus", area: "M") == 2_128_970)
  }

  /// 2C was delayed transfers until it became residential admissions in 2023-24.
  @Test(arguments: [("ascof-2018-19.csv", false), ("ascof-2022-23.csv", false), ("ascof-2023-24.csv", true)])
  func codeMeansAMeasureInItsYearsOnly(_ name: String, _ isMeant: Bool) {
    let rows = [row("2C", "Total", "Numerator", "54", description: "aged 65 and over: admission to care homes")]
    let result = outcome(rows, .residentialAdmissions, name: name)
    #expect(result.measurements.isEmpty != isMeant)
    #expect(result.codes == (isMeant ? [] : [.layoutUnknown]))
  }

  @Test func surveyHasOutcomeMarginAndRespondents() {
    // Published 2020-21: Kirklees.
    let rows = [
      ("Numerator", "2825"), ("Denominator", "4235"), ("Outcome", "66.7"), ("Margin Of Error", "4.1"), ("Base", "490"),
    ].map {
      row(
        "3A", "Total", $0.0, $0.1, area: "211,Kirklees,Council,E08000034",
        description: "Overall satisfaction of people who use services with their care and support")
    }
    let result = outcome(rows, .satisfaction)
    #expect(result.findings.isEmpty)
    #expect(result.figure("survey-outcome", area: "E08000034") == .known(Decimal(string: "66.7") ?? 0))
    #expect(result.figure("margin-of-error", area: "E08000034") == .known(Decimal(string: "4.1") ?? 0))
    #expect(result.figure("respondents", area: "E08000034") == 490)
    #expect(result.measurements.allSatisfy { $0.key.period.description == "2020-21" })
    #expect(result.measurements.count == 3)
  }

  /// Another survey under a code that was re-used: the quality of life of carers was 1D until 2022-23.
  @Test func descriptionOfAnotherMeasureIsNotTaken() {
    let rows = [row("1D", "Total", "Outcome", "7.3", description: "Carer-reported quality of life")]
    #expect(outcome(rows, .satisfaction, name: "ascof-2023-24.csv").codes == [.layoutUnknown])
  }

  @Test(arguments: [
    ("ascof.csv", "2020-04", "2021-03", true), ("ascof.csv", "2020-04", "2021-02", false),
    ("ascof_2020_21.csv", "2020-04", "2021-03", true), ("ascof-2019-20.csv", "2020-04", "2021-03", false),
  ])
  func yearIsThatOfTheNameOrOfTheMonthsThatAreCovered(
    _ name: String, _ first: String, _ last: String, _ isKnown: Bool
  ) {
    let result = outcome(triple("202", "293", "68.9"), name: name, coverage: months(first, last))
    #expect(result.measurements.isEmpty != isKnown)
    #expect(result.codes == (isKnown ? [] : [.layoutUnknown]))
  }
}

/// The open data of 2020-21 as published.
@Suite(.enabled(if: SharedData.isThere, Comment(rawValue: SharedData.absence)))
struct OutcomesFrameworkConformanceTests {
  private func outcome(_ kind: ReturnKind) throws -> Outcome {
    Outcome(kind, name: "ascof-2020-21.xlsx", bytes: try SharedData.bytes("ascof/ascof-2020-21.xlsx"))
  }

  private func compare(_ kind: ReturnKind, _ measure: String, part: String, _ names: (String, String)) throws -> Int {
    let result = try outcome(kind)
    #expect(result.findings.isEmpty)
    var figures: [String: Measurement.Value] = [:]
    for measurement in result.measurements where ["total", part].contains(measurement.key.breakdown) {
      figures[measurement.key.measure + measurement.key.breakdown + measurement.key.areaCode] = measurement.value
    }
    var compared = 0
    for row in try SharedData.table("ascof/expected-2020-21.csv") where row["measure"] == measure {
      guard let code = row["ons_code"] else { continue }
      let area = row["level"] == "England" ? "-" : code
      for (name, column) in [
        (names.0 + "total", "numerator"), (names.1 + "total", "denominator"),
        ("published-outcome" + part, "published_outcome"),
      ] {
        let text = row[column] ?? ""
        let expected: Measurement.Value? =
          ["[x]": .missing(.notAvailable), "[c]": .missing(.suppressed)][text]
          ?? Decimal(string: text).map { .known($0) }
        #expect(figures[name + area] == expected, "\(measure) \(column) of \(area)")
        compared += 1
      }
    }
    return compared
  }

  @Test func residentialAdmissionsAreThoseOfThePublication() throws {
    #expect(
      try compare(
        .residentialAdmissions, "2A2", part: "total", ("permanent-admissions", "population-65-plus")) == 483)
  }

  @Test func reablementIsThatOfThePublication() throws {
    #expect(
      try compare(
        .reablement, "2B1", part: "total", ("at-home-on-day-91", "discharged-to-reablement")) == 483)
    #expect(
      try compare(
        .reablement, "2B2", part: "offered", ("discharged-to-reablement", "hospital-discharges-65-plus")) == 483)
  }

  /// Handbook 2.5: by age, West Sussex 16/28, 79/102, 107/163; they add up to 202/293.
  @Test func westSussexByAge() throws {
    let result = try outcome(.reablement)
    for (band, stayed, all) in [("65-74", 16, 28), ("75-84", 79, 102), ("85+", 107, 163), ("total", 202, 293)] {
      #expect(result.figure("at-home-on-day-91", band, area: "E10000032") == .known(Decimal(stayed)))
      #expect(result.figure("discharged-to-reablement", band, area: "E10000032") == .known(Decimal(all)))
    }
  }

  /// The survey of 2020-21 was voluntary: 18 councils.
  @Test func eighteenCouncilsHaveASurvey() throws {
    let result = try outcome(.satisfaction)
    #expect(result.findings.isEmpty)
    let outcomes = result.measurements.filter { $0.key.measure == "survey-outcome" && $0.key.breakdown == "total" }
    #expect(outcomes.filter { $0.number != nil }.count == 18)
    #expect(result.figure("survey-outcome", area: "-") == .missing(.notAvailable))
  }
}
