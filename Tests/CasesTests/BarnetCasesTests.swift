import Foundation
import Metrics
import Returns
import Spreadsheets
import Testing

/// Acceptance cases of Barnet's business case of October 2014 that concern metrics, targets and plans.
struct BarnetCasesTests {
  private let year = Period.year(FinancialYear(start: 2014))

  /// Barnet 2: 1,935 to 1,838 is -97, -5.0 %; to the single quarter's 1,898 it is -37, -1.9 %, with a note; from the
  /// year's plan to the quarter's there is no change at all, and no +3.3 %.
  @Test func case2RefusesATrendFromAYearToAQuarter() throws {
    let baseline = PlannedChange.Figure(1935, basis: nil)
    let year = PlannedChange.Figure(1838, basis: .year)
    let quarter = PlannedChange.Figure(1898, basis: .quarter)
    let toYear = try PlannedChange(from: baseline, to: year)
    #expect(toYear.difference == -97)
    #expect(try Case.rounded(toYear.percent, 1) == Case.number("-5.0"))
    let toQuarter = try PlannedChange(from: baseline, to: quarter)
    #expect(toQuarter.difference == -37)
    #expect(try Case.rounded(toQuarter.percent, 1) == Case.number("-1.9"))
    #expect(toQuarter.note?.contains("quarter") == true)
    #expect(throws: PlannedChange.Refusal.periods(.year, .quarter)) { try PlannedChange(from: year, to: quarter) }
  }

  /// Barnet 4: 71.9, then 76.8 and 81.5 percent are +4.9 and +9.6 points; 76.8 against 76.8 is met, 76.7 is not.
  @Test(arguments: [(768, Judgement.Status.met), (767, .notMet)])
  func case4ReablementOnTheLimitIsMet(_ count: Int, _ status: Judgement.Status) throws {
    let figures = try ["71.9", "76.8", "81.5"].map { PlannedChange.Figure(try Case.number($0), basis: .year) }
    #expect(try PlannedChange(from: figures[0], to: figures[1]).difference == Case.number("4.9"))
    #expect(try PlannedChange(from: figures[0], to: figures[2]).difference == Case.number("9.6"))
    let metric = try Case.metric("reablement", 2014)
    let cohort = Period.quarter(FinancialYear(start: 2014), 3)
    let value = try Case.value(
      metric, Decimal(count), of: 1000, in: .quarter(FinancialYear(start: 2014), 4), counted: cohort)
    let plan = Case.entry(metric, year, kind: .limit(.atLeast), try Case.number("76.8"))
    #expect(Case.judgement(value, [plan]).status == status)
  }

  /// Barnet 5: the label says a month, the footnote a quarter: one finding, the footnote's basis, nothing converted;
  /// 635.3 to 492.3 and 379.3 are -22.5 % and -40.3 %.
  @Test func case5LabelAndFootnoteDisagreeOnce() throws {
    var log = FindingLog()
    let basis = AveragingBasis.stated(
      label: "delayed days from hospital per 100,000 population (average per month)",
      footnote: "* - Average Quarterly Rate", at: Case.place, log: &log)
    #expect(basis == .quarter)
    #expect(log.findings.map(\.code) == [.averagingUnclear])
    let figures = try ["635.3", "492.3", "379.3"].map { PlannedChange.Figure(try Case.number($0), basis: basis) }
    #expect(try Case.rounded(PlannedChange(from: figures[0], to: figures[1]).percent, 1) == Case.number("-22.5"))
    #expect(try Case.rounded(PlannedChange(from: figures[0], to: figures[2]).percent, 1) == Case.number("-40.3"))
  }

  @Test func case5LabelAndFootnoteThatAgreeAreNoFinding() {
    var log = FindingLog()
    let basis = AveragingBasis.stated(
      label: "average per quarter", footnote: "Average Quarterly Rate", at: Case.place, log: &log)
    #expect(basis == .quarter)
    #expect(log.findings.isEmpty)
    #expect(AveragingBasis(words: "per 100,000 population") == nil)
  }

  /// Barnet 1: six measures; low is good for admissions, residential admissions and delays, high for the other three.
  @Test func case1SixMeasuresAndTheirPolarity() throws {
    let polarities: [(String, Metric.Polarity)] = [
      ("non-elective-admissions", .low), ("residential-admissions", .low), ("reablement", .high),
      ("delayed-transfers", .low), ("patient-experience", .high), ("self-directed-support", .high),
    ]
    for (id, polarity) in polarities { #expect(try Case.metric(id, 2014).polarity == polarity, "\(id)") }
  }

  /// Barnet 7: 1,778 + 1,936 + 1,747 + 2,490 calls are 7,951, each counted once.
  @Test func case7CallsOfFourMonths() throws {
    let file = "measure,period,count\ncalls,Apr-14,1778\ncalls,May-14,1936\ncalls,Jun-14,1747\ncalls,Jul-14,2490\n"
    var log = FindingLog()
    let measurements = ReturnReaders.measurements(
      kind: .localCounts, name: "calls.csv", source: .memory(Array(file.utf8)), log: &log)
    let twice = MeasurementStore(measurements + measurements, log: &log)
    #expect(twice.all.compactMap(\.number).reduce(0, +) == 7951)
    #expect(log.findings.isEmpty)
  }

  /// Barnet 10: the text says 70 % for July, the table 98 of 120, which is 82 %.
  @Test func case10TextAndTableDiffer() throws {
    let figure = try #require(PrintedFigure(printed: 70, places: 0, part: 98, of: 120))
    #expect(figure.expected == 82)
    var log = FindingLog()
    figure.report(at: Case.place, log: &log)
    #expect(log.findings.map(\.code) == [.printedFigureDiffers])
  }

  /// Barnet 7: answered in time and breaches complete each other in all four months; no month fails a range of 40 to
  /// 70 % for being above it.
  @Test(arguments: [(60, 40), (95, 5), (96, 4), (97, 3)])
  func case7CallsAnsweredAndBreaches(_ answered: Int, _ breaches: Int) throws {
    #expect(PrintedFigure(printed: Decimal(breaches), places: 0, complementOf: Decimal(answered)).agrees)
    #expect(!PrintedFigure(printed: Decimal(breaches + 1), places: 0, complementOf: Decimal(answered)).agrees)
    let metric = try Case.metric("point-of-access-calls-answered", 2014)
    let value = Case.local(metric, Decimal(answered), of: 100, in: .quarter(FinancialYear(start: 2014), 1))
    let judgement = Case.judgement(value, [Case.entry(metric, year, kind: .range(70), 40)])
    #expect(judgement.status == .met)
    #expect(judgement.reason.contains("no failure") == (answered > 70))
  }

  /// Barnet 7: calls for Rapid Response among all calls.
  @Test(arguments: [(28, 1778, "1.6"), (85, 1936, "4.4"), (138, 1747, "7.9"), (415, 2490, "16.7")])
  func case7ShareOfRapidResponse(_ calls: Int, _ all: Int, _ share: String) throws {
    let figure = try #require(
      PrintedFigure(printed: try Case.number(share), places: 1, part: Decimal(calls), of: Decimal(all)))
    #expect(figure.agrees)
  }

  /// Barnet 8: accepted referrals in percent of the plan, December to July; the document prints 66 for January.
  @Test(arguments: [
    (63, 60, 105, 105), (80, 120, 67, 66), (71, 120, 59, 59), (61, 120, 51, 51), (53, 120, 44, 44), (56, 120, 47, 47),
    (73, 120, 61, 61), (98, 120, 82, 82),
  ])
  func case8PercentOfPlan(_ accepted: Int, _ planned: Int, _ computed: Int, _ printed: Int) throws {
    let percent = PlanAttainment.percent(actual: Decimal(accepted), plan: Decimal(planned))
    #expect(try Case.rounded(percent, 0) == Decimal(computed))
    let figure = try #require(
      PrintedFigure(printed: Decimal(printed), places: 0, part: Decimal(accepted), of: Decimal(planned)))
    var log = FindingLog()
    figure.report(at: Case.place, log: &log)
    #expect(log.findings.map(\.code) == (computed == printed ? [] : [.printedFigureDiffers]))
  }

  /// Barnet 8: December to July 555 of 900 are 61.7 %, April to July 280 of 480 are 58.3 %.
  @Test func case8CumulativePercentOfPlan() throws {
    let metric = try Case.metric("rapid-response-referrals", 2014)
    #expect(try Case.rounded(Case.local(metric, 555, of: 900, in: year).rate, 1) == Case.number("61.7"))
    #expect(try Case.rounded(Case.local(metric, 280, of: 480, in: year).rate, 1) == Case.number("58.3"))
  }

  /// Barnet 11: 60 a month are 720 a year; 460 against nine months' 540 differs; avoided admissions for each new patient.
  @Test func case11CareNavigation() throws {
    let metric = try Case.metric("care-navigation-patients", 2014)
    let months = year.months.map { Case.entry(metric, $0, kind: .limit(.atLeast), 60) }
    let last = Period.quarter(FinancialYear(start: 2014), 4)
    #expect(Plan(entries: months).target(for: metric, quarter: last).target?.value == 720)
    #expect(PrintedFigure(printed: 720, places: 0, computed: 60 * 12, unit: "people").agrees)
    #expect(!PrintedFigure(printed: 460, places: 0, computed: 60 * 9, unit: "people").agrees)
    for (avoided, people, share) in [(64, 460, "13.9"), (307, 720, "42.6"), (374, 720, "51.9")]
      as [(Decimal, Decimal, String)]
    {
      let figure = try #require(PrintedFigure(printed: try Case.number(share), places: 1, part: avoided, of: people))
      #expect(figure.agrees)
    }
  }
}
