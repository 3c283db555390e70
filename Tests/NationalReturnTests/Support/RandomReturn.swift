import Dates
import Foundation
import Forms
import Metrics
import NationalReturn
import Programme
import TestSupport

/// Returns of the small form by chance: any answer that the form takes, any status, texts as people paste them.
struct RandomReturn {
  private var generator: SeededGenerator
  private let form: ReturnForm
  private let anyDay: CivilDate

  init(seed: UInt64, form: ReturnForm) throws {
    anyDay = try date("2016-11-25")
    generator = SeededGenerator(seed: seed)
    self.form = form
  }

  private static let pieces = [
    "\u{201C}quoted\u{201D}", "\u{2018}it\u{2019}s\u{2019}", "<script>alert('1')</script>", "]]>", "&", "&amp;",
    "&#13;", "\t", " ",
    "\n", "\n\n", "\u{1F600}", "\u{1F468}\u{200D}\u{1F469}", "<!--", "-->", "<![CDATA[", "{{title}}", "\"", "'", "=1+1",
    "\u{2264} 5",
    "\u{00A0}", "\u{85}", "\u{2028}", "\u{7F}", "e\u{301}", "\u{E9}", "\r", "\r\n", "%s", "\\", "a",
  ]

  mutating func document() -> QuarterlyReturn {
    QuarterlyReturn(
      form: form, areaName: text(), areaCode: "E0600001\(Int.random(in: 0...9, using: &generator))",
      period: .quarter(SmallForm.year, Int.random(in: 1...3, using: &generator)), asAt: day(),
      sheets: form.sheets.map { sheet in
        QuarterlyReturn.Sheet(definition: sheet, items: sheet.questions.map { item($0) })
      },
      measures: measures(), signOffs: some(3).map { _ in signOff() }, syntheticFiles: some(3).map { _ in text() },
      marking: ReturnMarking(isNotForPublication: chance(), roundedTo: [1, 1, 5, 10][pick(4)]))
  }

  private mutating func item(_ question: Question) -> QuarterlyReturn.Item {
    QuarterlyReturn.Item(
      question: question, answer: chance() ? answer(question.kind) : .none,
      origin: [.nobody, .given, .prefilled, .carried(from: .quarter(FinancialYear(start: 2015), 1 + pick(4)))][pick(4)],
      suggestion: [nil, .answer(text()), .undecided(some(3).map { _ in text() }, reason: text())][pick(3)],
      status: QuarterlyReturn.Status.allCases[pick(4)])
  }

  private mutating func answer(_ kind: Question.Kind) -> Answer {
    switch kind {
    case .text, .longText: return .text(pick(40) == 0 ? String(repeating: "x", count: 30_001) : text())
    case .number, .money, .percent: return .number(decimal())
    case .date: return .date(day())
    case .choice(let list): return .text(list.answers[pick(list.answers.count)])
    case .table(let table):
      var rows: [String: [String: Answer]] = [:]
      for row in table.rows {
        for column in table.columns where chance() { rows[row.id, default: [:]][column.id] = answer(column.kind) }
      }
      return rows.isEmpty ? .none : .table(rows)
    }
  }

  private mutating func measures() -> [ReturnMeasure] {
    let intervals = ["2016-07-01/P3M", "2016-04-01/P6M", "2015-04-01/P1Y"]
    return some(7).map { index in
      ReturnMeasure(
        metric: "metric-\(index)", interval: intervals[pick(3)], unit: text(), multiplier: decimal(),
        numerator: figure(),
        denominator: figure(), value: figure(),
        plan: chance() ? ReturnMeasure.Planned(test: TargetTest.allCases[pick(4)], limit: decimal()) : nil,
        verdict: ReturnMeasure.Verdict(
          status: Judgement.Status.allCases[pick(Judgement.Status.allCases.count)], colour: RAG.allCases[pick(5)],
          comparesPrinted: chance(), reason: text()),
        sources: some(4).map { _ in
          ReturnMeasure.Source(
            part: chance() ? .numerator : .denominator, file: text(), sheet: text(), cell: chance() ? text() : "",
            edition: text(), figure: figure())
        })
    }
  }

  private mutating func signOff() -> SignOff {
    SignOff(
      body: text(), role: text(), date: chance() ? day() : nil, basis: SignOff.Basis.allCases[pick(4)],
      version: chance() ? text() : "", ratifiedOn: chance() ? day() : nil)
  }

  private mutating func figure() -> ReturnMeasure.Figure {
    chance() ? .known(decimal()) : .missing(MissingReason.allCases[pick(MissingReason.allCases.count)])
  }

  /// At most ten decimals, as a figure has.
  private mutating func decimal() -> Decimal {
    let places = pick(11)
    return Decimal(
      sign: .plus, exponent: -places, significand: Decimal(Int.random(in: 0...99_999_999, using: &generator)))
  }

  private mutating func day() -> CivilDate {
    CivilDate(dayNumber: Int.random(in: 0...40_000, using: &generator)) ?? anyDay
  }

  private mutating func text() -> String {
    var text = chance() ? "" : "."
    repeat { text += RandomReturn.pieces[pick(RandomReturn.pieces.count)] } while pick(6) > 0
    return text
  }

  private mutating func some(_ limit: Int) -> Range<Int> { 0..<pick(limit + 1) }

  private mutating func chance() -> Bool { Bool.random(using: &generator) }

  private mutating func pick(_ count: Int) -> Int { Int.random(in: 0..<count, using: &generator) }
}
