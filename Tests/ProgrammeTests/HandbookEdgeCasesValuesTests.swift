import Dates
import Disclosure
import struct Foundation.Decimal
import Metrics
import Programme
import Returns
import Spreadsheets
import Statistics
import Testing

@testable import Reports

/// Edge cases 9 to 18 of the handbook, section 6: values.
struct HandbookEdgeCasesValuesTests {
  private func local(_ value: String) -> EdgeReturn {
    EdgeReturn(.localCounts, "measure,period,count\ncalls,2016-07,\(value)\n")
  }

  private func delayed(_ row: String, columns: String = "Awaiting public funding,Disputes,") -> EdgeReturn {
    EdgeReturn(.dtocSitrep, "Code,Name,\(columns)Total Delayed Transfers of Care,Period\n\(row)\n")
  }

  @Test func edgeCase09KindsOfAbsence() {
    #expect(MarkerMap.delayedTransfers.value(of: .text("-")) == .missing(.notSubmitted))
    #expect(MarkerMap.monthlyActivityCSV.value(of: .text("-")) == .known(0))
    #expect(MarkerMap.delayedTransfers.value(of: .text("NA")) == .missing(.notApplicable))
    #expect(MarkerMap.socialServicesExpenditure.value(of: .text(".")) == .missing(.notApplicable))
    #expect(MarkerMap.socialServicesExpenditure.value(of: .text("..")) == .missing(.notAvailable))
    #expect(MarkerMap.adultSocialCareOutcomes.value(of: .text("[c]")) == .missing(.suppressed))
    #expect(local("*").values == [.missing(.suppressed)])
    #expect(local("0").values == [.known(0)])
    // A marker that nobody has explained is no absence.
    #expect(local("n/k").codes == [.valueUnreadable])
  }

  /// Poole, April 2019: "-" in all parts, and a total of 0 that a formula made.
  @Test func edgeCase10RowOfDashesWithATotalOfZero() {
    #expect(delayed("811,Poole UA,-,-,0,April 2019").values.allSatisfy { $0 == .missing(.notSubmitted) })
    #expect(delayed("811,Poole UA,0,0,0,April 2019").values.allSatisfy { $0 == .known(0) })
  }

  @Test func edgeCase11SuppressionReachesWhatIsMadeOfIt() throws {
    #expect(local("1-7").values == [.missing(.suppressed)])
    let held = [
      try EdgeFigures.count(EdgeFigures.home, "2016-17-Q2", nil, reason: .suppressed),
      try EdgeFigures.count(EdgeFigures.discharged, "2016-17-Q2", 20),
    ]
    let survey = EdgeFigures.metric(EdgeFigures.home, of: EdgeFigures.discharged, multiplier: 100, rule: .survey)
    let value = try EdgeFigures.calculator(held).value(of: survey, for: EdgeFigures.period("2016-17-Q2"))
    guard case .missing(.suppressed, _) = value.outcome else {
      Issue.record("A rate of a suppressed count is suppressed.")
      return
    }
    // 3 = 33 - 10 - 20: a second month goes with it. Without a small one nothing goes.
    func withheld(_ april: Int) throws -> Int {
      let counts = ["April": april, "May": 10, "June": 20]
      let cells = counts.keys.sorted().map { PublishedValue($0, .count(.cell($0))) }
      let sum = PublishedValue("quarter", .count(.total(of: Array(counts.keys))), importance: 1)
      let table = try DisclosureTable(counts: counts, values: cells + [sum])
      return DisclosureControl.apply(DisclosurePolicy(id: "below-5", suppressBelow: 5), to: table).withheld.count
    }
    #expect(try withheld(3) == 2)
    #expect(try withheld(5) == 0)
    func codes(_ falls: Decimal) throws -> [FindingCode] {
      let count = Metric.Count(kind: .falls, measure: "falls-admissions", breakdowns: ["total"], label: "falls")
      let policy = DisclosurePolicy(id: "bcf", name: "default", suppressBelow: 5)
      var log = FindingLog()
      try Publication(measurements: [EdgeFigures.count(count, "2016-07", falls)], values: [], policy: policy)
        .addFinding(log: &log)
      return log.findings.map(\.code)
    }
    #expect(try codes(4) == [.smallNumbersWithheld])
    #expect(try codes(5).isEmpty)
  }

  /// Isles of Scilly, 5 of 9 people. Of 20 people one is exactly 5 points.
  @Test func edgeCase12TinyDenominators() throws {
    func findings(_ home: Decimal, of all: Decimal) throws -> [Finding] {
      try EdgeFigures.checks(
        EdgeFigures.percentage,
        EdgeFigures.summer(EdgeFigures.home, [home, 0, 0]) + EdgeFigures.summer(EdgeFigures.discharged, [all, 0, 0]))
    }
    let tiny = try findings(5, of: 9)
    #expect(tiny.map(\.code) == [.percentageOfFew])
    #expect(tiny.first?.place?.file == "returns/list.csv")
    #expect(tiny.first?.message.contains("9") == false)
    #expect(try findings(15, of: 19).map(\.code) == [.percentageOfFew])
    #expect(try findings(15, of: 20).isEmpty)
    // A directly standardised rate of fewer than 10 events is not given.
    func rate(_ events: Double) -> Double? {
      StandardisedRate.rate([StandardisedRate.Band(events: events, population: 1000, weight: 5500)]).value
    }
    #expect(rate(9) == nil)
    #expect(rate(10) != nil)
  }

  /// ASCOF 2020-21: 26/32 = 81.25 is printed as 81.3.
  @Test func edgeCase13RoundingAtDisplayOnly() throws {
    #expect(DecimalText.grouped(try number("81.25"), places: 1) == "81.3")
    #expect(DecimalText.grouped(try number("81.24"), places: 1) == "81.2")
    // 1,999 of 2,500 are 79.96 %, which is printed as 80.0.
    let figures =
      try EdgeFigures.summer(EdgeFigures.home, [1999, 0, 0]) + EdgeFigures.summer(EdgeFigures.discharged, [2500, 0, 0])
    func status(_ precision: RAGRule.Precision) throws -> Judgement.Status {
      try EdgeFigures.assessment(
        EdgeFigures.percentage, figures, plan: [EdgeFigures.plan(.atLeast, 80)], precision: precision
      ).judgement.status
    }
    #expect(try status(.unrounded) == .notMet)
    #expect(try status(.printed) == .met)
  }

  private func outcomes(_ numerator: Int, _ denominator: Int, _ outcome: String) -> EdgeReturn {
    let rows = [("Numerator", "\(numerator)"), ("Denominator", "\(denominator)"), ("Outcome", outcome)].map {
      "938,West Sussex,Council,E10000032,2B1,Total,\($0.0),\($0.1),2B1,still at home 91 days after discharge\n"
    }
    let header = """
      Geographical Code,Geographical Description,Geographical Level,ONS Code,ASCOF Measure Code,Disaggregation Level,\
      Measure Type,Measure Value,Measure Group,Measure Group Description

      """
    return EdgeReturn(.reablement, header + rows.joined(), name: "ascof-2020-21.csv")
  }

  /// 26/52 = 50.0 is published as "50". Counts that are multiples of 5 may be rounded, and allow for more.
  @Test func edgeCase14OutcomesWithoutTheirDecimal() {
    #expect(outcomes(26, 52, "50").findings.isEmpty)
    #expect(outcomes(26, 52, "51").codes == [.publishedRateDiffers])
    #expect(DecimalText.grouped(50, places: 1) == "50.0")
  }

  /// 179/269 = 66.5428, published to two places, beside 17/28 = 60.714, published to one.
  @Test func edgeCase15MixedPrecision() {
    #expect(outcomes(179, 269, "66.54").findings.isEmpty)
    #expect(outcomes(17, 28, "60.7").findings.isEmpty)
    #expect(outcomes(179, 269, "66.45").codes == [.publishedRateDiffers])
  }

  @Test func edgeCase16NumbersAsText() {
    for text in ["1234", "\"1,234\"", "\" 1,234 \"", "\"\t1234 \"", "\"1,234\u{A0}\""] {
      #expect(local(text).values == [.known(1234)], "\(text)")
    }
    for text in ["(123)", "12.3%", "#DIV/0!", "\u{2212}5", "1.2.3"] {
      #expect(local(text).codes.first == .valueUnreadable, "\(text)")
    }
    #expect(local("1234 [r]").codes == [.noteMarks])
    #expect(ReadNumber("(123)")?.number == -123)
    #expect(ReadNumber("88.4%")?.isPercent == true)
    #expect([ReadNumber(0.884)].compactMap { $0 }.count == 1)
  }

  @Test func edgeCase17Ranges() throws {
    func findings(_ home: Decimal, of all: Decimal, plan: Decimal = 80) throws -> [FindingCode] {
      try EdgeFigures.checks(
        EdgeFigures.percentage,
        EdgeFigures.summer(EdgeFigures.home, [home, 0, 0]) + EdgeFigures.summer(EdgeFigures.discharged, [all, 0, 0]),
        plan: [EdgeFigures.plan(.atLeast, plan)]
      ).map(\.code)
    }
    #expect(try findings(51, of: 50) == [.numeratorAboveDenominator])
    #expect(try findings(50, of: 50).isEmpty)
    #expect(try findings(50, of: 50, plan: 101) == [.percentageOutOfRange])
    #expect(try findings(50, of: 50, plan: 100).isEmpty)
    // More than 100 % of the population: 101 of 100 adults.
    let share = EdgeFigures.metric(EdgeFigures.days, of: EdgeFigures.adults, multiplier: 100, unit: "%")
    func ofPopulation(_ number: Decimal) throws -> [FindingCode] {
      try EdgeFigures.checks(
        share,
        EdgeFigures.summer(EdgeFigures.days, [number, 0, 0]) + [EdgeFigures.count(EdgeFigures.adults, "2016-06", 100)]
      ).map(\.code)
    }
    #expect(try ofPopulation(101) == [.percentageOutOfRange])
    #expect(try ofPopulation(100).isEmpty)
    #expect(local("100000000").findings.isEmpty)
    #expect(local("100000001").codes == [.valueUnreadable])
    let question = "integration.personal_health_budgets"
    #expect(try EdgeProgramme.findings(.answerInvalid, answers: "\(question): -1\n").first?.place?.cell == "line 1")
    #expect(try EdgeProgramme.findings(.answerInvalid, answers: "\(question): 0\n").isEmpty)
  }

  @Test func edgeCase18Dates() {
    func list(_ date: String) -> EdgeReturn {
      EdgeReturn(.residentialAdmissions, "admission_date,age_at_admission,setting,stay\n\(date),80,nursing,permanent\n")
    }
    for date in ["27/05/2011", "27th May 2011", "2011-05-27", "27/5/11"] {
      #expect(list(date).measurements.first?.key.period.description == "2011-05", "\(date)")
    }
    for date in ["31/04/2016", "April 2011", "05/27/2011"] {
      #expect(list(date).codes == [.valueUnreadable], "\(date)")
      #expect(list(date).cells == ["A2"])
    }
    #expect(CellDate(serial: 42461, uses1904: false)?.day?.description == "2016-04-01")
    #expect(CellDate(serial: 40999, uses1904: true)?.day?.description == "2016-04-01")
  }
}
