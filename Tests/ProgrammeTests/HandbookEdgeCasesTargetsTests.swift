import Dates
import struct Foundation.Decimal
import Metrics
import Programme
import Testing

@testable import Reports

/// Edge cases 33 to 37 of the handbook, section 6: targets and status.
struct HandbookEdgeCasesTargetsTests {
  private let days = EdgeFigures.metric(EdgeFigures.days, of: nil, multiplier: 1)

  private func judged(_ total: Decimal, _ plan: [PlanEntry]) throws -> Judgement.Status {
    try EdgeFigures.assessment(days, EdgeFigures.summer(EdgeFigures.days, [total, 0, 0]), plan: plan).judgement.status
  }

  @Test func edgeCase33Targets() throws {
    #expect(try judged(100, [EdgeFigures.plan(.atMost, 100)]) == .met)
    #expect(try judged(100, [EdgeFigures.plan(.fewerThan, 100)]) == .notMet)
    #expect(try judged(100, [EdgeFigures.plan(.atLeast, 101)]) == .notMet)
    #expect(try judged(100, []) == .noPlan)
    #expect(try judged(100, [EdgeFigures.plan(.atMost, 95, of: .forecast)]) == .referenceMissing)
    // The plan that was agreed last holds, and what it replaced is kept.
    let revised = try EdgeFigures.plan(.atMost, 110, agreedOn: day("2016-09-01"), cell: "D3")
    let first = try EdgeFigures.plan(.atMost, 90, agreedOn: day("2016-04-01"))
    let assessment = try EdgeFigures.assessment(
      days, EdgeFigures.summer(EdgeFigures.days, [100, 0, 0]), plan: [revised, first])
    #expect(assessment.judgement.status == .met)
    #expect(assessment.plan.target?.earlier == [first])
  }

  /// Plans that equal their baseline, or were passed before they began: 143 days in the summer of 2015.
  @Test func edgeCase33PlanAndItsBaseline() throws {
    func findings(_ plan: PlanEntry) throws -> [Finding] {
      try EdgeFigures.checks(
        days,
        EdgeFigures.summer(EdgeFigures.days, [20, 75, 48], of: 2015)
          + EdgeFigures.summer(EdgeFigures.days, [107, 83, 162]), plan: [plan])
    }
    let same = try findings(EdgeFigures.plan(.atMost, 143))
    #expect(same.map(\.code) == [.planEqualsBaseline])
    #expect(same.first?.place?.cell == "D2")
    #expect(same.first?.message.contains("(143") == true)
    let below = try findings(EdgeFigures.plan(.atMost, 144))
    #expect(below.map(\.code) == [.planBelowBaseline])
    #expect(below.first?.message.contains("(144)") == true && below.first?.message.contains("(143") == true)
    #expect(try findings(EdgeFigures.plan(.atMost, 142)).isEmpty)
    #expect(try findings(EdgeFigures.plan(.fewerThan, 143)).isEmpty)
  }

  @Test func edgeCase34ProvisionalAndMissing() throws {
    #expect(try EdgeFigures.assessment(days, [], plan: [EdgeFigures.plan(.atMost, 100)]).judgement.colour == .grey)
    func report(_ setting: String) throws -> ProgrammeReport {
      var programme = EdgeProgramme()
      programme.settings += "metrics: [delayed-transfers]\nreturns:\n"
      programme.settings += "  - {kind: dtoc-sitrep, files: dtoc.csv\(setting)}\n  - {kind: population, files: p.csv}\n"
      programme.files["dtoc.csv"] = """
        Code,Name,Total Delayed Transfers of Care,Period
        E06000017,Rutland UA,107,July 2016
        E06000017,Rutland UA,83,August 2016
        E06000017,Rutland UA,162,September 2016

        """
      return try programme.report()
    }
    let provisional = try report(", edition: provisional, dated: 2016-10-05")
    #expect(provisional.measurements.first?.edition.description == "provisional, as at 2016-10-05")
    let figures = try EdgeFigures.summer(EdgeFigures.days, [107, 83, 162], edition: Edition(stage: .provisional))
    let marked = try EdgeFigures.assessment(days, figures, plan: [EdgeFigures.plan(.atMost, 400)])
    #expect(marked.judgement.status == .met)
    #expect(marked.value.isProvisional)
    #expect(try EdgeFigures.checks(days, figures).map(\.code) == [.figureProvisional])
    #expect(try EdgeFigures.checks(days, EdgeFigures.summer(EdgeFigures.days, [107, 83, 162])).isEmpty)
    #expect(try report(", edition: final").measurements.first?.edition.description == "final local")
    #expect(throws: ProgrammeError.self) { try report(", edition: preliminary") }
  }

  /// The latest day wins, then the later stage; the change is a finding that prints no local figure.
  @Test func edgeCase34LatestEditionWins() throws {
    func store(_ first: Edition, _ second: Edition) throws -> (Decimal?, [Finding]) {
      var log = FindingLog()
      let store = MeasurementStore(
        [
          try EdgeFigures.count(EdgeFigures.days, "2016-07", 107, edition: first, file: "a.csv"),
          try EdgeFigures.count(EdgeFigures.days, "2016-07", 109, edition: second, file: "b.csv"),
        ], log: &log)
      return (store.all.first?.number, log.findings)
    }
    let october = try day("2016-10-05")
    let (later, change) = try store(
      Edition(taken: october, stage: .provisional), Edition(taken: october, stage: .final))
    #expect(later == 109)
    #expect(change.map(\.code) == [.editionSuperseded])
    #expect(change.first?.message.contains("107") == false)
    let (newest, _) = try store(
      Edition(taken: try day("2016-11-01"), stage: .provisional), Edition(taken: october, stage: .final))
    #expect(newest == 107)
    #expect(try store(Edition(stage: .revised), Edition(stage: .provisional)).0 == 107)
    #expect(try store(Edition(stage: .final), Edition(stage: .final)).1.map(\.code) == [.figuresContradict])
  }

  /// By hand, with a plan of 10 fewer a quarter: 20 fewer, then 15 more, then 20 fewer, then 30 fewer.
  @Test func edgeCase35PaymentForPerformance() {
    let actuals: [Decimal] = [80, 115, 80, 70]
    let quarters = (1...4).map { number in
      PaymentForPerformance.Quarter(
        period: .quarter(FinancialYear(start: 2015), number), baseline: 100, planned: 90, actual: actuals[number - 1])
    }
    let payments = PaymentForPerformance(quarters: quarters)
    // Achieved 20, 5, 25, 55; due 10, 5, 25, 40; never paid back: 10, 0, 15, 15.
    #expect(payments.payments.map(\.admissions) == [10, 0, 15, 15])
    #expect(payments.amount == 59_600)
    #expect(payments.earnedPercent == 100)
    let growth = PaymentForPerformance(quarters: [
      .init(period: .quarter(FinancialYear(start: 2015), 1), baseline: 100, planned: 110, actual: 105)
    ])
    #expect(growth.payments.first?.cumulativePlanned == -10)
    #expect(growth.amount == 0)
  }

  @Test func edgeCase36NationalConditions() throws {
    func findings(_ answer: String, _ date: String, _ code: FindingCode) throws -> [Finding] {
      try EdgeProgramme.findings(
        code, answers: "conditions.seven_day: \(answer)\nconditions.seven_day.date: \(date)\n")
    }
    #expect(try findings("\"No\"", "31/12/2016", .conditionNotMet).count == 1)
    #expect(try findings("\"Yes\"", "31/12/2016", .conditionNotMet).isEmpty)
    // The report is of 25 November 2016, the plan year ends on 31 March 2017.
    for (date, isFound) in [
      ("25/11/2016", true), ("26/11/2016", false), ("31/03/2017", false), ("01/04/2017", true),
    ] {
      let found = try findings("No - In Progress", date, .conditionDateUnfit)
      #expect(found.map(\.place?.cell) == (isFound ? ["line 2"] : []), "\(date)")
    }
    #expect(try findings("\"Yes\"", "01/04/2017", .conditionDateUnfit).isEmpty)
    #expect(try findings("In hand", "31/12/2016", .answerInvalid).count == 1)
  }

  /// The form of 2016-17 has quarters, an annual total and the pooled fund; it does not ask for single contributions.
  @Test func edgeCase37MoneyAddsUp() throws {
    func answers(q4: Int, fund: Int) -> String {
      let row = "{q1: 1, q2: 2, q3: 3, q4: \(q4), annual_total: 10, pooled_fund: \(fund)}"
      return "finance.income: {plan: \(row), forecast: \(row)}\nfinance.expenditure: {plan: \(row), forecast: \(row)}\n"
    }
    #expect(try EdgeProgramme.findings(.sumDiffers, answers: answers(q4: 5, fund: 10)).count == 4)
    #expect(try EdgeProgramme.findings(.sumDiffers, answers: answers(q4: 4, fund: 10)).isEmpty)
    // A fund that differs from the total needs a comment.
    func commentIsDue(_ fund: Int) throws -> Bool {
      try EdgeProgramme.findings(.questionUnanswered, answers: answers(q4: 4, fund: fund))
        .contains { $0.message.hasPrefix("Question 4.3 ") }
    }
    #expect(try commentIsDue(11))
    #expect(try !commentIsDue(10))
  }
}
