import Dates
import Forms
import struct Foundation.Decimal
import Metrics
import NationalReturn
import Programme
import TestSupport
import Testing

/// A return small enough for a test, of a form with a question of each kind. All of it is synthetic.
struct SignedReturn {
  var version = "1"
  var signOffRule = ""
  var moreQuestions = ""
  var areaName = "Rutland"
  var areaCode = "E06000017"
  var period = Period.quarter(FinancialYear(start: 2016), 2)
  var asAt = "2016-11-25"
  var answers: [String: Answer] = [
    "cover.team": .text("Adult care"), "budget.pooled": .text("Yes"), "cover.count": .number(12),
  ]
  var origin = QuarterlyReturn.AnswerOrigin.given
  var measures: [ReturnMeasure] = []
  var signOffs: [SignOff] = []
  var marking = ReturnMarking()

  private var definition: String {
    """
    year: 2016-17
    quarters: [1, 2, 3]
    version: "\(version)"
    title: A small form
    provenance: recalled
    deadlines: {Q2: 2016-11-25}
    \(signOffRule)
    sheets:
      - id: cover
        title: 1) Cover
        questions:
          - {id: cover.team, reference: "1.1", label: Team, kind: text}
          - {id: cover.count, reference: "1.2", label: Staff, kind: number, unit: people}
          - {id: cover.signed_off_by, reference: "1.3", label: Who signed it?, kind: text, signature: yes}
          - {id: budget.pooled, reference: "2.1", label: Are the funds pooled?, kind: yes_no}
          - {id: budget.pooled_by, reference: "2.2", label: When will they be?, kind: date}
          - {id: budget.fund, reference: "2.3", label: Pooled fund, kind: money}
          - {id: budget.share, reference: "2.4", label: Share of the council, kind: percent}
          - {id: budget.income, reference: "2.5", label: Income, kind: table, table: money}
    \(moreQuestions)
    """
  }

  static let tables = """
    tables:
      money:
        rows: {plan: Plan, actual: Actual}
        columns:
          - {id: q1, label: Q1, kind: money}
          - {id: q2, label: Q2, kind: money}
    """

  func form() throws -> ReturnForm {
    let folder = try TemporaryFolder([
      "returns/2016-17-Q1-Q3.yaml": definition, "returns/parts/lists.yaml": "lists: {}\n",
      "returns/parts/tables.yaml": Self.tables,
    ])
    return try FormLibrary(templates: FolderFiles(path: folder.url.path)).form(
      for: .quarter(FinancialYear(start: 2016), 2))
  }

  func document() throws -> QuarterlyReturn {
    let form = try form()
    let sheets = form.sheets.map { sheet in
      QuarterlyReturn.Sheet(
        definition: sheet,
        items: sheet.questions.map { question in
          let answer = answers[question.id] ?? .none
          return QuarterlyReturn.Item(
            question: question, answer: answer, origin: origin, suggestion: nil,
            status: answer == .none ? .unanswered : .answered)
        })
    }
    return QuarterlyReturn(
      form: form, areaName: areaName, areaCode: areaCode, period: period, asAt: try day(asAt), sheets: sheets,
      measures: measures, signOffs: signOffs, syntheticFiles: [], marking: marking)
  }

  func fingerprint() throws -> ReturnFingerprint { ReturnFingerprint(try document()) }

  /// 352 of 30,873 x 100,000, cut to one decimal, against at most 684.
  static let delays = measure(value: 1140.2, limit: 684)

  static func measure(
    _ metric: String = "delayed-transfers", numerator: ReturnMeasure.Figure = .known(352), value: Decimal?,
    limit: Decimal?, status: Judgement.Status = .notMet, colour: RAG = .red, reason: String = "Above the plan.",
    sources: [ReturnMeasure.Source] = [], test: TargetTest = .atMost
  ) -> ReturnMeasure {
    ReturnMeasure(
      metric: metric, interval: "2016-07-01/P3M", unit: "days per 100,000", multiplier: 100_000, numerator: numerator,
      denominator: .known(30_873), value: value.map { .known($0) } ?? .missing(.notSubmitted),
      plan: limit.map { ReturnMeasure.Planned(test: test, limit: $0) },
      verdict: ReturnMeasure.Verdict(status: status, colour: colour, comparesPrinted: false, reason: reason),
      sources: sources)
  }
}

func day(_ text: String) throws -> CivilDate { try #require(CivilDate(iso: text)) }
