@testable import Forms
import Metrics
import Testing

/// Conditions: what is understood, and when they hold.
@Suite struct FormConditionTests {
  @Test(arguments: [
    "", "always", "if", "if ", "if a", "if a is", "if a is ", "if a equals b", "if a differs b", "if a is Yes |",
    "if a is | Yes", "if a is Yes or ", "if or", "If a is Yes", "ifa is Yes",
  ])
  func whatIsNoConditionIsNotUnderstood(text: String) { #expect(FormCondition(text: text) == nil) }

  @Test func conditionIsTakenApart() throws {
    let condition = try #require(
      FormCondition(text: "if a.b is No | No - In Progress or c is not Yes or d is answered or e differs"))
    #expect(condition.parts.map(\.question) == ["a.b", "c", "d", "e"])
    #expect(
      condition.parts.map(\.test) == [
        .isOne(of: ["No", "No - In Progress"]), .isNone(of: ["Yes"]), .isAnswered, .differs,
      ])
  }

  private static let table = FormTable(
    id: "t", rows: [.init(id: "r", label: "R")], hasNumberedRows: false,
    columns: [
      .init(id: "x", label: "X", kind: .money(.form), isOptional: false),
      .init(id: "y", label: "Y", kind: .money(.form), isOptional: false),
    ], requiredRows: [], sums: [], rowSums: [], comparisons: [.columns("x", "y")])

  private static let form = ReturnForm(
    year: FinancialYear(start: 2016), quarters: [2], version: "1", title: "Form", provenance: .recalled, source: "",
    deadlines: [:], signOff: ReturnForm.SignOffRule(),
    sheets: [
      ReturnForm.Sheet(
        id: "s", title: "S", guidance: nil, provenance: .recalled,
        questions: [("a", Question.Kind.choice(.yesNo)), ("t", .table(table))].map { id, kind in
          Question(
            id: id, definition: Question.Place(file: "form.yaml", line: 1), reference: id, label: id, guidance: nil,
            kind: kind, relevance: .always, requirement: .always,
            unit: nil, source: nil, metric: nil, isSuggested: false, isNationalCondition: false, isSignature: false,
            provenance: .recalled)
        })
    ])

  private static let sides: [(text: String, yes: [Answer], no: [Answer])] = [
    ("if a is Yes", [Answer.text("Yes")], [.none, .text("No"), .text("yes"), .number(1)]),
    ("if a is Yes | No", [.text("Yes"), .text("No")], [.none, .text("Yes | No")]),
    ("if a is not Yes", [.text("No")], [.none, .text("Yes")]),
    ("if a is answered", [.text("No"), .number(0)], [.none]),
    ("if b is answered or a is No", [.text("No")], [.text("Yes"), .none]),
  ]

  @Test(arguments: sides) func conditionHoldsOnOneSide(text: String, yes: [Answer], no: [Answer]) throws {
    let condition = try #require(FormCondition(text: text))
    for answer in yes { #expect(condition.holds(in: ["a": answer], of: Self.form)) }
    for answer in no { #expect(!condition.holds(in: ["a": answer], of: Self.form)) }
    #expect(!condition.holds(in: [:], of: Self.form))
  }

  @Test func tableDiffersWhereItsFiguresDo() throws {
    let condition = try #require(FormCondition(text: "if t differs"))
    func holds(_ x: Int, _ y: Int?) -> Bool {
      var cells: [String: Answer] = ["x": .number(.init(x))]
      cells["y"] = y.map { .number(.init($0)) }
      return condition.holds(in: ["t": .table(["r": cells])], of: Self.form)
    }
    #expect(holds(1, 2))
    #expect(!holds(2, 2))
    #expect(!holds(2, nil))
  }
}
