import struct Foundation.Decimal
import Forms
import Metrics
import NationalReturn

/// A question of the national return with its answer.
struct QuestionView: Encodable {
  struct TableView: Encodable {
    let name: String
    let columns: [String]
    let rows: String
  }

  let id: String
  let reference: String
  let label: String
  /// Named otherwise than the guidance of its sheet: Mustache looks outwards for a name that has no value.
  let help: String?
  /// `input`, `prefilled`, `carried` or `not-relevant`: told apart by a word and a border, not by colour alone.
  let kind: String
  let kindWords: String
  let isRelevant: Bool
  let isMissing: Bool
  let mayStayEmpty: Bool
  let answer: String
  let table: TableView?
  let suggestion: String?
  let undecided: String?
  let disagrees: Bool
  let remaining: String?
  /// The page that says where the figure came from.
  let origin: String?

  init(_ item: QuarterlyReturn.Item, standsAlone: Bool) {
    let question = item.question
    id = question.id
    reference = question.reference
    label = question.label
    help = question.guidance
    (kind, kindWords) = QuestionView.kind(item)
    isRelevant = item.status != .notRelevant
    isMissing = item.status == .unanswered
    mayStayEmpty = item.status == .optional && item.answer == .none
    answer = ReturnMarkup.answer(
      item.answer, question.kind, unit: question.unit, figure: ReturnFigures.id(question))
    table = QuestionView.table(item)
    switch item.suggestion {
    case .answer(let text)?: (suggestion, undecided) = (text, nil)
    case .undecided(let answers, let reason)?:
      suggestion = nil
      undecided = "\(reason) A person must choose: \(answers.joined(separator: ", or: "))."
    case nil: (suggestion, undecided) = (nil, nil)
    }
    disagrees = item.disagrees
    remaining = isRelevant && !question.isLocked ? QuestionView.remaining(item) : nil
    origin = standsAlone ? nil : QuestionView.origin(question)
  }

  private static func kind(_ item: QuarterlyReturn.Item) -> (String, String) {
    guard item.status != .notRelevant else { return ("not-relevant", "Question not relevant") }
    switch item.origin {
    case .prefilled: return ("prefilled", "Pre-filled")
    case .carried(let period): return ("carried", "Carried over from \(period): check it")
    case .given, .nobody:
      return item.question.isLocked ? ("prefilled", "Pre-filled: no figure") : ("input", "Data input")
    }
  }

  private static func table(_ item: QuarterlyReturn.Item) -> TableView? {
    guard case .table(let table) = item.question.kind, case .table(let cells) = item.answer else { return nil }
    return TableView(
      name: item.question.label, columns: table.columns.map(\.label), rows: ReturnMarkup.rows(of: item, table, cells))
  }

  private static func origin(_ question: Question) -> String? {
    guard let metric = question.metric else { return nil }
    return switch question.source {
    case .metricPlan: "metrics/\(metric).html#plan"
    case .metricActual, .paymentForPerformance: "metrics/\(metric).html#origins"
    default: nil
    }
  }

  private static func remaining(_ item: QuarterlyReturn.Item) -> String? {
    guard case .longText(let maximum) = item.question.kind else { return nil }
    let left = maximum - (item.answer.text ?? "").utf16.count
    return left >= 0
      ? "Remaining characters: \(DecimalText.grouped(Decimal(left), places: 0))"
      : "Too long by \(DecimalText.grouped(Decimal(-left), places: 0)) characters"
  }
}
