import Forms
import Metrics
import NationalReturn
import Programme
import Testing

/// Every form generation filled in: what is missing is named, and nothing that is required is complete without a word.
@Suite struct FillingTests {
  @Test(arguments: FilledReturn.generations) func formWithoutAnswersNamesEachOpenQuestion(file: String) throws {
    let filled = try FilledReturn(file)
    let document = try filled.document()
    #expect(document.items.map(\.question.id) == filled.form.questions.map(\.id))
    let asked = filled.form.questions.filter {
      !$0.isLocked && $0.relevance == .always && $0.requirement == .always && $0.source != .setting("title")
    }
    #expect(!asked.isEmpty)
    for question in asked { #expect(try document.item(question.id).status == .unanswered, "\(question.id)") }
    let open = document.items.filter { $0.status == .unanswered }
    let findings = try filled.findings(.questionUnanswered)
    #expect(findings.count == open.count)
    for item in open {
      #expect(findings.contains { $0.advice.contains("\"\(item.question.id)\"") }, "\(item.question.id)")
    }
    let checklist = ReturnChecklist(document)
    #expect(checklist.title == "Incomplete Template")
    #expect(checklist.uploadWords == "Not ready for upload: questions are not answered")
    for row in checklist.sheets.flatMap(\.rows) {
      #expect(row.checker == (open.contains { $0.question.id == row.question.id } ? "No" : "Yes"))
    }
  }

  @Test(arguments: FilledReturn.generations, FilledReturn.Choice.allCases)
  func formWithAllAnswersIsComplete(file: String, choice: FilledReturn.Choice) throws {
    let filled = try FilledReturn(file).answeringAll(choice)
    #expect(try filled.findings(.answerInvalid) == [])
    let document = try filled.document()
    #expect(document.items.filter { $0.status == .unanswered }.map(\.question.id) == [])
    #expect(ReturnChecklist(document).title == "Template Complete")
    // The answers are made up without regard to sums.
    let sums = document.items.flatMap { item in
      if case .table(let table) = item.question.kind { table.sumFaults(in: item.answer) } else { [] }
    }
    #expect(ReturnChecklist(document).isReadyForUpload == sums.isEmpty)
    #expect(ReturnChecklist(document).sheets.filter { !$0.isComplete }.isEmpty)
  }

  @Test(arguments: FilledReturn.generations, FilledReturn.Choice.allCases)
  func eachAnswerThatIsTakenAwayIsMissed(file: String, choice: FilledReturn.Choice) throws {
    let whole = try FilledReturn(file).answeringAll(choice).prepared()
    let complete = try whole.document()
    let needed = complete.items.filter { item in
      item.status == .answered && item.origin == .given && isRequired(item.question, in: complete)
    }
    #expect(!needed.isEmpty)
    for item in needed {
      var blank = whole
      blank.answers[item.question.id] = .text(" \n\t ")
      let document = try blank.document()
      let checklist = ReturnChecklist(document)
      #expect(checklist.title == "Incomplete Template", "\(item.question.id)")
      let sheet = try #require(
        checklist.sheets.first { $0.rows.contains { $0.question.id == item.question.id } })
      #expect(!sheet.isComplete)
      #expect(sheet.rows.first { $0.question.id == item.question.id }?.checker == "No")
      #expect(document.items.filter { $0.status == .unanswered }.map(\.question.id) == [item.question.id])
    }
  }

  private func isRequired(_ question: Question, in document: QuarterlyReturn) -> Bool {
    switch question.requirement {
    case .always: true
    case .never: false
    case .when(let condition): condition.holds(in: document.answers, of: document.form)
    }
  }

  /// Handbook 1.2: every numeric cell takes 0 to 100,000,000.
  @Test(arguments: FilledReturn.generations, [("-1", false), ("0", true), ("100000000", true), ("100,000,001", false)])
  func numbersOfEveryFormLieBetweenNothingAndAHundredMillion(file: String, typed: (text: String, isTaken: Bool)) throws
  {
    var filled = try FilledReturn(file).answeringAll()
    let numbers = filled.form.questions.filter { question in
      guard !question.isLocked else { return false }
      switch question.kind {
      case .number(.form), .money(.form): return true
      default: return false
      }
    }
    for question in numbers { filled.answers[question.id] = .text(typed.text) }
    let tables = filled.form.questions.filter { question in
      guard !question.isLocked, case .table(let table) = question.kind,
        let row = table.requiredRows.first ?? table.rows.first?.id,
        let column = table.columns.first(where: { $0.kind == .money(.form) || $0.kind == .number(.form) }),
        case .table(var cells)? = filled.answers[question.id]
      else { return false }
      cells[row, default: [:]][column.id] = typed.text
      filled.answers[question.id] = .table(cells)
      return true
    }
    let refused = try filled.findings(.answerInvalid)
    let document = try filled.document()
    for question in numbers + tables {
      let item = try document.item(question.id)
      guard item.status != .notRelevant else { continue }
      #expect((item.answer != .none) == typed.isTaken, "\(question.id)")
    }
    #expect(refused.count == (typed.isTaken ? 0 : numbers.count + tables.count))
  }

  // MARK: Conditions that hang on conditions

  /// A question that is not asked makes no other one relevant, whatever was typed for it before.
  @Test func answerToAQuestionThatIsNotAskedCountsForNothing() throws {
    let form = try OneSheetForm.form(
      """
      - {id: a, reference: "1", label: A, kind: yes_no}
      - {id: b, reference: "2", label: B, kind: yes_no, relevant: if a is No}
      - {id: c, reference: "3", label: C, kind: text, max_characters: 9, relevant: if b is No}
      """)
    var filled = FilledReturn(form: form, period: OneSheetForm.period)
    filled.answers = ["a": .text("Yes"), "b": .text("No")]
    #expect(try filled.document().items.map(\.status) == [.answered, .notRelevant, .notRelevant])
    filled.answers["a"] = .text("No")
    #expect(try filled.document().items.map(\.status) == [.answered, .answered, .unanswered])
  }

  // MARK: Where answers come from

  @Test func conditionsAreCarriedOverFromTheQuarterBefore() throws {
    var filled = try FilledReturn(2016, 2)
    let carried = filled.form.questions.filter { $0.source == .lastReturn }
    #expect(!carried.isEmpty)
    let first = Period.quarter(FinancialYear(start: 2016), 1)
    filled.last = (
      first,
      Answers(
        file: "answers/2016-17-Q1.yaml",
        Dictionary(uniqueKeysWithValues: carried.map { ($0.id, (.text("Yes"), "line 1")) }))
    )
    let document = try filled.document()
    for question in carried {
      guard case .choice(let list) = question.kind, list.answers.contains("Yes") else { continue }
      let item = try document.item(question.id)
      guard item.status != .notRelevant else { continue }
      #expect(item.origin == .carried(from: first))
      #expect(item.answer == .text("Yes"))
    }
    // What was given for the quarter itself goes before.
    let one = try #require(carried.first { if case .choice = $0.kind { $0.relevance == .always } else { false } })
    filled.answers[one.id] = .text("No")
    let item = try filled.document().item(one.id)
    #expect(item.origin == .given)
    #expect(item.answer == .text("No"))
  }

  @Test func answerOfTheLastReturnThatTheFormDoesNotTakeIsAskedAgain() throws {
    var filled = try FilledReturn(2016, 2)
    let carried = try #require(filled.form.questions.first { $0.source == .lastReturn && $0.relevance == .always })
    filled.last = (
      .quarter(FinancialYear(start: 2016), 1),
      Answers(file: "answers/2016-17-Q1.yaml", [carried.id: (.text("No longer an answer"), "line 1")])
    )
    #expect(try filled.document().item(carried.id).status == .unanswered)
    #expect(try filled.findings(.answerInvalid) == [])
  }

  @Test func moneyTableFillsIncomeAndExpenditure() throws {
    var filled = try FilledReturn(2016, 2)
    filled.files["finance.csv"] = """
      flow,line,q1,q2,q3,q4,annual_total,pooled_fund
      income,plan,1,2,3,4,10,10
      income,forecast,"1,000",2,3,4,1009,10
      expenditure,plan,5,5,5,5,20,20

      """
    let document = try filled.document()
    let income = try document.item("finance.income")
    #expect(income.origin == .prefilled)
    #expect(income.answer["plan", "q4"] == .number(4))
    #expect(income.answer["forecast", "q1"] == .number(1000))
    #expect(income.status == .answered)
    // The forecast of expenditure is missing.
    #expect(try document.item("finance.expenditure").status == .unanswered)
    // 1009 is neither the plan nor the pooled fund.
    #expect(try document.item("finance.commentary").status == .unanswered)
  }

  @Test func settingsFillTheCover() throws {
    var filled = try FilledReturn(2016, 2)
    filled.settings = """
      return:
        completed_by: Programme manager
        email: someone@example.org
      """
    let item = try filled.document().item("cover.completed_by")
    #expect(item.answer == .text("Programme manager"))
    #expect(item.origin == .prefilled)
    filled.answers["cover.completed_by"] = .text("Another role")
    #expect(try filled.document().item("cover.completed_by").answer == .text("Another role"))
    #expect(try filled.document().item("cover.completed_by").origin == .given)
  }
}
