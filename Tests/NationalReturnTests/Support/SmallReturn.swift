import Dates
import Forms
import Foundation
import Metrics
import NationalReturn
import Programme
import Testing

/// A whole return of the small form, made by hand: every question has the status that its answer and the others ask for.
///
/// - delayed transfers: 107 + 83 + 162 = 352 days, 352 / 30,873 x 100,000 = 1,140.15482784310...; plan at most 684
/// - residential admissions: 2 + 1 + 2 + 5 + 2 + 3 = 15, 15 / 8,540 = 0.17564402810... %; plan fewer than 0.18
/// - non-elective admissions: 152, without a plan
/// - reablement: not known yet; plan at least 83
/// - falls: 71 / 8,540 = 0.83138173302... %; plan at most 0.83
struct SmallReturn {
  let form: ReturnForm
  var quarter = 2
  var answers = SmallReturn.answers
  var statuses = SmallReturn.statuses
  var measures: [ReturnMeasure]
  var signOffs: [SignOff]
  var marking = ReturnMarking()

  typealias Given = (answer: Answer, origin: QuarterlyReturn.AnswerOrigin)

  init() throws {
    form = try SmallForm.read()
    measures = try SmallReturn.measures()
    signOffs = try SmallReturn.signOffs()
  }

  var document: QuarterlyReturn {
    get throws {
      QuarterlyReturn(
        form: form, areaName: "Rutland", areaCode: "E06000017", period: .quarter(SmallForm.year, quarter),
        asAt: try date("2016-11-25"),
        sheets: form.sheets.map { sheet in
          QuarterlyReturn.Sheet(definition: sheet, items: sheet.questions.map(item))
        },
        measures: measures, signOffs: signOffs, syntheticFiles: ["returns/falls.csv"], marking: marking)
    }
  }

  private func item(_ question: Question) -> QuarterlyReturn.Item {
    let given = answers[question.id] ?? (.none, .nobody)
    return QuarterlyReturn.Item(
      question: question, answer: given.answer, origin: given.origin, suggestion: suggestion(question.id),
      status: statuses[question.id] ?? .answered)
  }

  private func suggestion(_ id: String) -> QuarterlyReturn.Suggestion? {
    switch id {
    case "metrics.delayed.progress": .answer("Not on track to meet target")
    case "metrics.falls.progress":
      .undecided(
        ["On track to meet target", "Not on track to meet target"], reason: "0.831 is off 0.83 by less than 5 %.")
    default: nil
    }
  }

  static let statuses: [String: QuarterlyReturn.Status] = [
    "conditions.pooled_by": .notRelevant, "narrative.story": .optional,
  ]

  static let answers: [String: Given] = [
    "cover.area": (.text("Rutland (E06000017)"), .prefilled),
    "cover.deadline": (CivilDate(year: 2016, month: 11, day: 25).map { .date($0) } ?? .none, .prefilled),
    "cover.completed_by": (.text("Programme manager"), .prefilled),
    "conditions.pooled": (.text("Yes"), .carried(from: .quarter(SmallForm.year, 1))),
    "conditions.joint_plan": (.text("No - In Progress"), .given),
    "conditions.joint_plan.date": (CivilDate(year: 2017, month: 3, day: 1).map { .date($0) } ?? .none, .given),
    "conditions.joint_plan.commentary": (.text("Board meets in January."), .given),
    "finance.income": (
      .table([
        "plan": ["q1": .number(1), "q2": .number(2), "total": .number(3), "fund": .number(4)],
        "forecast": ["q1": .number(1), "q2": .number(1.5), "total": .number(2.5), "fund": .number(4)],
        "actual": ["q1": .number(0.99)],
      ]), .prefilled
    ),
    "finance.commentary": (.text("One scheme began late."), .given),
    "finance.schemes": (
      .table([
        "1": ["name": .text("Night sitting"), "kind": .text("No"), "people": .number(12)],
        "2": [
          "name": .text("Hospice at home"), "kind": .text("Yes"),
          "begun": CivilDate(year: 2016, month: 9, day: 1).map { .date($0) } ?? .none,
        ],
      ]), .given
    ),
    "metrics.delayed": (.number(684), .prefilled),
    "metrics.delayed.progress": (.text("Not on track to meet target"), .given),
    "metrics.falls.progress": (.text("On track to meet target"), .given),
    "numbers.budgets": (.number(16), .given), "numbers.share": (.number(88.4), .given),
    "numbers.cost": (.number(250000), .given), "narrative.progress": (.text("All is under way."), .given),
  ]

  static func signOffs() throws -> [SignOff] {
    [
      SignOff(
        body: "Rutland Health and Wellbeing Board", role: "Chair", date: try date("2016-11-18"),
        basis: .pendingRatification, version: "3fa9c2", ratifiedOn: try date("2016-12-06")),
      SignOff(
        body: "Clinical commissioning group", role: "Chief officer", date: nil, basis: .informal, version: "",
        ratifiedOn: nil),
    ]
  }
}

func date(_ text: String) throws -> CivilDate { try #require(CivilDate(iso: text)) }

/// A decimal as it is written.
func number(_ text: String) throws -> Decimal { try #require(Decimal(string: text)) }
