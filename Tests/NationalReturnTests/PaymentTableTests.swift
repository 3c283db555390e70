import Dates
import Foundation
import Metrics
import Programme
import TestSupport
import Testing

@testable import Forms
@testable import NationalReturn

/// The table of the payment for performance of 2015-16, against the worked case of the handbook, section 2.3:
/// NHS Hartlepool & Stockton-on-Tees, plan 3.5 % below the baseline in each quarter.
@Suite struct PaymentTableTests {
  private static let year = FinancialYear(start: 2015)
  private static let baseline = [7_332, 7_406, 7_360, 7_794]
  private static let actual = [7_237, 6_993, 7_178, 7_545]
  /// The baseline times 0.965.
  private static let planned = ["7075.38", "7146.79", "7102.4", "7521.21"]
  private static let quarters: [Period] = [.quarter(year.previous, 4)] + (1...3).map { .quarter(year, $0) }

  private func assessment(_ plan: [String]) throws -> MetricAssessment {
    let rows = zip(Self.quarters, plan).map { "non-elective-admissions,\($0),at most,\($1),,Agreed" }
    let folder = try TemporaryFolder([
      "programme.yaml": """
      area: {name: Hartlepool, code: E06000001}
      framework_year: 2015-16
      rag: {rule: tolerance, tolerance: 5, in: percent}
      """,
      "plan.csv": "metric,period,test,value,relative_to,how_set\n" + rows.joined(separator: "\n") + "\n",
      "shares.csv": """
      commissioner_code,hwb_code,share_percent,valid_from,source
      00K,E06000001,100,2013-04-01,Synthetic: the whole of the commissioner
      """,
    ])
    var log = FindingLog()
    let programme = try ProgrammeLoader.programme(
      in: FolderFiles(path: folder.url.path), templates: FilledReturn.templates, period: .quarter(Self.year, 4),
      log: &log)
    let measurements = zip(Self.quarters, zip(Self.baseline, Self.actual)).flatMap { quarter, counts in
      counted(counts.0, in: quarter.oneYearEarlier) + counted(counts.1, in: quarter)
    }
    let store = MeasurementStore(measurements, log: &log)
    let asAt = try #require(CivilDate(iso: "2016-05-27"))
    let calculator = MetricCalculator(store: store, area: programme.area, shares: programme.shares, asAt: asAt)
    let metric = try #require(programme.metrics.first { $0.id == "non-elective-admissions" })
    return Assessor(calculator: calculator, plan: programme.plan, quartersBack: 9)
      .assessment(of: metric, in: .quarter(Self.year, 4), rule: programme.rag.standard)
  }

  /// The whole quarter in its first month.
  private func counted(_ count: Int, in quarter: Period) -> [Metrics.Measurement] {
    quarter.months.enumerated().map { index, month in
      Metrics.Measurement(
        key: .init(
          kind: .nonElective, measure: "non-elective-admissions", breakdown: "total", areaCode: "00K", period: month),
        areaName: "", value: .known(index == 0 ? Decimal(count) : 0), edition: Edition(),
        origin: Origin(file: "mar.csv", sheet: "-", cell: "B2"))
    }
  }

  private func row(_ number: Int, _ answer: Answer) -> String {
    ["q4_2014_15", "q1_2015_16", "q2_2015_16", "q3_2015_16"][number]
  }

  @Test func hartlepoolAndStockton() throws {
    let answer = PaymentTable.answer(try assessment(Self.planned))
    let expected: [(planned: String, achieved: String, admissions: Int, payment: Int)] = [
      ("256.62", "95", 95, 141_550), ("515.83", "508", 413, 615_370), ("773.43", "690", 182, 271_180),
      ("1046.22", "939", 249, 371_010),
    ]
    var paid: Decimal = 0
    for (number, quarter) in expected.enumerated() {
      let row = row(number, answer)
      #expect(answer[row, "baseline"] == .number(Decimal(Self.baseline[number])))
      #expect(answer[row, "actual"] == .number(Decimal(Self.actual[number])))
      #expect(answer[row, "planned_reduction"] == .text(quarter.planned))
      #expect(answer[row, "achieved_reduction"] == .text(quarter.achieved))
      #expect(answer[row, "admissions_paid"] == .number(Decimal(quarter.admissions)))
      #expect(answer[row, "suggested_payment"] == .number(Decimal(quarter.payment)))
      paid += answer[row, "suggested_payment"].number ?? 0
    }
    #expect(paid == 1_399_110)
    #expect(answer["q3_2015_16", "fund_available"] == .number(try #require(Decimal(string: "1558867.8"))))
  }

  /// 1,200 for 939 admissions is 1,126,800.
  @Test func agreedCostOfAnAdmissionCounts() throws {
    let answer = PaymentTable.answer(try assessment(Self.planned), unitValue: 1_200)
    let payments = (0..<4).compactMap { answer[row($0, answer), "suggested_payment"].number }
    #expect(payments == [114_000, 495_600, 218_400, 298_800])
    #expect(payments.reduce(0, +) == 1_126_800)
  }

  /// The payment is quarterly: what follows the first quarter without a plan is not known, what comes before it is.
  @Test func quartersUpToTheFirstWithoutAPlanAreShown() throws {
    let answer = PaymentTable.answer(try assessment(Array(Self.planned.dropLast())))
    #expect(answer["q2_2015_16", "suggested_payment"] == .number(271_180))
    #expect(answer["q3_2015_16", "baseline"] == .none)
    #expect(PaymentTable.answer(try assessment([])) == .none)
  }

  /// The form of the fourth quarter of 2015-16 takes the table as it is.
  @Test func formOf201516TakesTheTable() throws {
    let form = try FilledReturn.library.form(for: .quarter(Self.year, 4))
    let question = try #require(form.questions.first { $0.source == .paymentForPerformance })
    guard case .table(let table) = question.kind,
      case .table(let rows) = PaymentTable.answer(try assessment(Self.planned))
    else {
      Issue.record("both are tables")
      return
    }
    #expect(Set(rows.keys) == Set(table.rows.map(\.id)))
    for columns in rows.values { #expect(Set(columns.keys) == Set(table.columns.map(\.id))) }
    #expect(table.isWhole(.table(rows)))
  }
}
