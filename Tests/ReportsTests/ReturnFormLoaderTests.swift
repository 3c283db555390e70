import Metrics
import Programme
import TestSupport
import Testing

@testable import Reports

@Suite struct ReturnFormLoaderTests {
  private static let year = FinancialYear(start: 2016)

  private static let small = """
    year: 2016-17
    version: "1"
    title: Form
    provenance: Made up
    lists:
      progress: [Good, Bad]
      condition: ["Yes", "No"]
    suggestions: {met: Good}
    sections:
      - id: one
        title: One
        quarters: [1, 4]
        questions:
          - {id: one.a, reference: "1.1", label: A, kind: yes_no, required: always}
          - {id: one.b, reference: "1.2", label: B, kind: choice, list: progress, required: if one.a is not Yes}
    """

  private func load(_ text: String) throws(ProgrammeError) -> ReturnForm {
    let folder: TemporaryFolder
    do { folder = try TemporaryFolder(["returns/2016-17.yaml": text]) } catch {
      throw ProgrammeError("no folder", advice: "")
    }
    return try ReturnFormLoader.form(of: Self.year, in: folder.files)
  }

  private func message(_ text: String) -> String {
    do throws(ProgrammeError) {
      _ = try load(text)
      return ""
    } catch { return error.message }
  }

  /// The sheets of the workbook of 2016-17: handbook, section 1.2.
  @Test func formOf201617HasItsSheetsInOrder() throws {
    let form = try ReturnFormLoader.form(of: Self.year, in: Repository.templates)
    #expect(
      form.sections.map(\.id)
        == ["cover", "budget", "conditions", "finance", "metrics", "feedback", "integration", "narrative"])
    #expect(form.sections.filter { $0.quarters != [1, 2, 3, 4] }.map(\.id) == ["feedback"])
    #expect(try #require(form.sections.first { $0.id == "feedback" }).quarters == [4])
  }

  /// Eight national conditions, the fourth in four parts.
  @Test func formOf201617AsksForEachConditionAndWhereItIsNotMetForDateAndComment() throws {
    let form = try ReturnFormLoader.form(of: Self.year, in: Repository.templates)
    let conditions = try #require(form.sections.first { $0.id == "conditions" }).questions
    #expect(conditions.count { $0.isCondition } == 11)
    #expect(conditions.count == 33)
    let condition = try #require(form.question("conditions.seven_day"))
    #expect(condition.kind == .choice(["Yes", "No", "No - In Progress"]))
    let date = try #require(form.question("conditions.seven_day.date"))
    #expect(date.kind == .date)
    #expect(date.requirement == .unless(question: "conditions.seven_day", answer: "Yes"))
  }

  /// The four answers of the first generation of the list: handbook, section 1.4.
  @Test func formOf201617SuggestsAnswersOfItsOwnList() throws {
    let form = try ReturnFormLoader.form(of: Self.year, in: Repository.templates)
    let progress = [
      "On track to meet target", "On track for improved performance, but not to meet full target",
      "No improvement in performance", "Data not available to assess progress",
    ]
    #expect(Set(form.suggestions.keys) == ["met", "improved", "not-improved", "no-data"])
    #expect(Set(form.suggestions.values) == Set(progress))
    let metrics = try CatalogueLoader.metrics(of: Self.year, in: Repository.templates)
    let asked = metrics.filter { $0.scope == .national || ["falls", "satisfaction"].contains($0.id) }
    #expect(asked.count == 6)
    for metric in asked {
      let question = try #require(form.question("metrics.\(metric.id).progress"))
      #expect(question.kind == .choice(progress))
      #expect(question.suggestedBy == metric.id)
    }
  }

  @Test func narrativeTakes30000Characters() throws {
    let form = try ReturnFormLoader.form(of: Self.year, in: Repository.templates)
    #expect(try #require(form.question("narrative.progress")).kind == .longText(maximum: 30_000))
  }

  @Test func everyIdAndReferenceOfTheFormStandsOnce() throws {
    let questions = try ReturnFormLoader.form(of: Self.year, in: Repository.templates).sections.flatMap(\.questions)
    #expect(Set(questions.map(\.id)).count == questions.count)
    #expect(Set(questions.map(\.reference)).count == questions.count)
  }

  @Test func conditionalQuestionsNameQuestionsThatAreThere() throws {
    let form = try ReturnFormLoader.form(of: Self.year, in: Repository.templates)
    for question in form.sections.flatMap(\.questions) {
      guard case .unless(let other, let answer) = question.requirement else { continue }
      guard case .choice(let answers)? = form.question(other)?.kind else {
        Issue.record("\(question.id) depends on \(other), which is no choice")
        continue
      }
      #expect(answers.contains(answer))
    }
  }

  @Test func smallFormIsRead() throws {
    let form = try load(Self.small)
    #expect(form.sections.map(\.quarters) == [[1, 4]])
    #expect(form.question("one.a")?.kind == .choice(["Yes", "No"]))
    #expect(form.question("one.b")?.kind == .choice(["Good", "Bad"]))
    #expect(form.question("one.b")?.requirement == .unless(question: "one.a", answer: "Yes"))
  }

  @Test(arguments: [
    ("kind: yes_no", "kind: maybe", 14), ("kind: yes_no, ", "", 14), ("list: progress", "list: colours", 15),
    ("if one.a is not Yes", "sometimes", 15), ("if one.a is not Yes", "if one.a is not", 15),
    ("quarters: [1, 4]", "quarters: [1, 5]", 12), ("quarters: [1, 4]", "quarters: [1, 0]", 12),
    ("label: A, ", "", 14), ("kind: yes_no", "kind: long_text, max_characters: 0", 14),
    ("kind: yes_no", "kind: long_text, max_characters: many", 14),
    ("kind: yes_no", "kind: text, filled_from: moon", 14), ("title: One", "title: [One", 12),
  ])
  func faultyDefinitionNamesTheLine(old: String, new: String, line: Int) throws {
    try #require(Self.small.contains(old))
    let message = message(Self.small.replacing(old, with: new))
    #expect(message.hasPrefix("Templates/returns/2016-17.yaml, line \(line): "), "\(message)")
  }

  @Test func missingTopLevelKeyIsNamed() {
    for key in ["version", "title", "provenance"] {
      let text = Self.small.split(separator: "\n").filter { !$0.hasPrefix(key + ":") }.joined(separator: "\n")
      #expect(message(text).contains("\"\(key)\" is missing"))
    }
  }

  @Test func misspeltKeyOfAQuestionIsNotPassedOver() {
    let message = message(Self.small.replacing("kind: yes_no, required", with: "kind: yes_no, requried"))
    #expect(message.contains("line 14"))
    #expect(message.contains("\"requried\""))
  }

  @Test func questionThatStandsTwiceIsRefused() {
    #expect(message(Self.small.replacing("id: one.b", with: "id: one.a")) != "")
  }

  @Test func conditionOnAQuestionThatIsNotThereIsRefused() {
    #expect(message(Self.small.replacing("if one.a is not", with: "if one.z is not")) != "")
  }

  @Test func tableThatIsNotDefinedIsRefused() {
    #expect(message(Self.small.replacing("kind: yes_no", with: "kind: table, table: money")) != "")
  }

  @Test func yearWithoutAFormNamesTheYearsThatHaveOne() {
    do throws(ProgrammeError) {
      _ = try ReturnFormLoader.form(of: FinancialYear(start: 1999), in: Repository.templates)
      Issue.record("there is no such form")
    } catch {
      #expect(error.message.contains("1999-00"))
      #expect(error.advice.contains("2016-17"))
    }
  }
}
