import Dates
import Metrics
import Testing

@testable import Reports

/// Edge cases 1 to 8 of the handbook, section 6: periods.
struct HandbookEdgeCasesPeriodsTests {
  @Test func edgeCase01FinancialQuarters() throws {
    for label in ["Q1 2016/17", "2016-17 Q1", "Q1 16-17", "2016/17 Quarter 1", "Apr-Jun 2016"] {
      let survey = EdgeReturn(.satisfaction, "period,answer,count\n\(label),satisfied,42\n")
      #expect(survey.findings.isEmpty, "\(label)")
      #expect(survey.measurements.allSatisfy { $0.key.period.description == "2016-17-Q1" }, "\(label)")
    }
    let ambiguous = EdgeReturn(.satisfaction, "period,answer,count\n2016 Q1,satisfied,42\n")
    #expect(ambiguous.codes == [.valueUnreadable])
    #expect(ambiguous.cells == ["A2"])
  }

  @Test func edgeCase02WritingOfPeriods() throws {
    for text in ["2015-16", "2015/16", "1516", "2015 to 2016"] {
      #expect(FinancialYear(text: text)?.description == "2015-16")
    }
    #expect(FinancialYear(text: "2015-17") == nil)
    let quarter = try EdgeFigures.period("2015-16-Q4")
    // For XML, and for a file name: no slash.
    #expect(quarter.isoInterval == "2016-01-01/P3M")
    #expect(!quarter.description.contains("/"))
  }

  /// 31 days, 62 days and 30 days of delay: (31 + 62 + 30) / 92 = 1.3370, the mean of 1, 2 and 1 is 1.3333.
  @Test func edgeCase03SumsBeforeRatios() throws {
    let months = try EdgeFigures.summer(EdgeFigures.days, [31, 62, 30])
    let sum = EdgeFigures.metric(EdgeFigures.days, of: nil, multiplier: 1, rule: .averageDay)
    let found = try EdgeFigures.calculator(months).value(of: sum, for: EdgeFigures.period("2016-17-Q2"))
    #expect(DecimalText.plain(try #require(found.rate), places: 4) == "1.337")
    // ASCOF 2C is a mean of months by its definition: 1 person in each of twelve months.
    let mean = EdgeFigures.metric(EdgeFigures.days, of: nil, multiplier: 1, rule: .meanOfTwelve(.averageDay))
    let year = try Period.year(FinancialYear(start: 2015)).months.map {
      try EdgeFigures.count(EdgeFigures.days, $0.description, .init($0.numberOfDays))
    }
    let figure = try EdgeFigures.calculator(year).value(of: mean, for: EdgeFigures.period("2015-16-Q4"))
    #expect(figure.rate == 1)
  }

  @Test func edgeCase04LeapFebruary() {
    #expect(Period.month(year: 2016, month: 2).numberOfDays == 29)
    #expect(Period.month(year: 2015, month: 2).numberOfDays == 28)
    // From 28 February to 1 March are two days in a leap year, and one in another.
    for (year, days) in [(2016, 2), (2017, 1)] {
      let log = EdgeReturn(
        .delayLog,
        "ready_date,delay_ended,reason,responsible_body,trust_code\n\(year)-02-28,\(year)-03-01,A,NHS,RXX\n")
      let total = log.measurements.first {
        $0.key.measure == "delayed-days" && $0.key.breakdown == "total" && $0.key.period.description == "\(year)-02"
      }
      #expect(total?.number == .init(days))
    }
  }

  @Test func edgeCase05PartialQuarter() throws {
    func findings(_ numbers: [String: Int]) throws -> [Finding] {
      var programme = EdgeProgramme()
      programme.settings += "returns: [{kind: dtoc-sitrep, files: dtoc.csv}]\nmetrics: [delayed-transfers]\n"
      programme.files["dtoc.csv"] =
        "Code,Name,Total Delayed Transfers of Care,Period\n"
        + numbers.sorted { $0.key < $1.key }.map { "E06000017,Rutland UA,\($0.value),\($0.key)\n" }.joined()
      return try programme.report().findings(.partialPeriod)
    }
    let partial = try findings(["July 2016": 107, "August 2016": 83])
    #expect(partial.count == 1)
    #expect(partial.first?.message.contains("Only 2 of 3 months") == true)
    // No figure of a local file stands in a finding: 107 + 83 = 190.
    #expect(partial.first?.message.contains("190") == false)
    #expect(try findings(["July 2016": 107, "August 2016": 83, "September 2016": 162]).isEmpty)
    #expect(try findings([:]).isEmpty)
  }

  @Test func edgeCase06AnnualMetricInAQuarter() throws {
    let metric = EdgeFigures.metric(
      EdgeFigures.home, of: EdgeFigures.discharged, multiplier: 100, unit: "%", polarity: .high, rule: .latestKnown)
    let calculator = try EdgeFigures.calculator([
      EdgeFigures.count(EdgeFigures.home, "2015-16", 45), EdgeFigures.count(EdgeFigures.discharged, "2015-16", 50),
    ])
    let carried = calculator.value(of: metric, for: try EdgeFigures.period("2016-17-Q2"))
    #expect(carried.rate == 90)
    #expect(carried.isCarried)
    #expect(carried.periodWords == "2015-16 (annual)")
    let own = calculator.value(of: metric, for: try EdgeFigures.period("2015-16-Q4"))
    #expect(own.rate == 90)
    #expect(!own.isCarried)
  }

  @Test func edgeCase07Seasonality() throws {
    let metric = EdgeFigures.metric(EdgeFigures.days, of: nil, multiplier: 1)
    let months =
      try EdgeFigures.summer(EdgeFigures.days, [20, 75, 48], of: 2015)
      + EdgeFigures.summer(EdgeFigures.days, [107, 83, 162])
    let both = try EdgeFigures.assessment(metric, months)
    // 352 - 143
    #expect(both.sinceLastYear?.difference == 209)
    #expect(both.sincePreviousQuarter == nil)
    #expect(try EdgeFigures.assessment(metric, Array(months.suffix(3))).sinceLastYear == nil)
    // A projection names its method: the straight line of boards stands beside the one by last year's seasons.
    let halfYear = try ["04", "05", "06"].map { try EdgeFigures.count(EdgeFigures.days, "2016-\($0)", 100) } + months
    let outlook = try #require(try EdgeFigures.assessment(metric, halfYear).outlook)
    #expect(outlook.projections.map(\.method).contains(.straightLine))
    #expect(outlook.projections.map(\.method).contains(.seasonal))
  }

  @Test func edgeCase08ReablementCohort() throws {
    let metric = EdgeFigures.metric(
      EdgeFigures.home, of: EdgeFigures.discharged, multiplier: 100, unit: "%", polarity: .high,
      rule: .cohort(quarter: 3, matureAfterDays: 91))
    var measurements: [Measurement] = []
    for (month, home) in [("2015-09", 1), ("2015-10", 9), ("2015-11", 9), ("2015-12", 9)] as [(String, Int)] {
      measurements.append(try EdgeFigures.count(EdgeFigures.home, month, .init(home)))
      measurements.append(try EdgeFigures.count(EdgeFigures.discharged, month, 10))
    }
    // September is not of the cohort: 27 of 30.
    let calculator = try EdgeFigures.calculator(measurements)
    #expect(calculator.value(of: metric, for: try EdgeFigures.period("2015-16-Q4")).rate == 90)
    // On 25 November 2016 the cohort of October to December 2016 is not over.
    guard case .cohortMaturing = calculator.value(of: metric, for: try EdgeFigures.period("2016-17-Q4")).outcome else {
      Issue.record("The cohort is not known yet.")
      return
    }
  }
}
