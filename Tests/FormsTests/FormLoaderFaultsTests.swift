import Forms
import Foundation
import Metrics
import Programme
import TestSupport
import Testing
import YAMLDocuments

/// Each fault that a definition may have is told with its file and line.
@Suite struct FormLoaderFaultsTests {
  static let file = "returns/2016-17-Q2.yaml"

  /// Lines 1 to 10 are the head; the questions begin in line 11.
  static func form(_ questions: String, head: String = "") -> String {
    """
    year: 2016-17
    quarters: [2]
    version: "1"
    title: Form
    provenance: recalled
    lists: {colours: {answers: [Red, Green], suggestions: {met: Green}}}
    tables: {sums: {rows: {a: A, b: B}, columns: [{id: one, label: One, kind: money}], required_rows: [a]}}
    sheets:
      - id: sheet
        title: Sheet
        questions:
    \(questions.split(separator: "\n").map { "      " + $0 }.joined(separator: "\n"))
    \(head)
    """
  }

  static func fault(_ text: String, file: String = file, _ more: [String: String] = [:]) throws -> String {
    var files = [file: text, "returns/parts/lists.yaml": "lists: {}\n", "returns/parts/tables.yaml": "tables: {}\n"]
    files.merge(more) { $1 }
    let folder = try TemporaryFolder(files)
    let library = FormLibrary(templates: FolderFiles(path: folder.url.path))
    do throws(ProgrammeError) {
      _ = try library.form(for: .quarter(FinancialYear(start: 2016), 2))
      return ""
    } catch {
      return error.message
    }
  }

  @Test func definitionWithoutAFaultIsRead() throws {
    let question = "- {id: a, reference: \"1\", label: A, kind: yes_no}"
    #expect(try Self.fault(Self.form(question)) == "")
  }

  /// Line 12 is the first question.
  static let questions: [(question: String, line: Int, says: String)] = [
    ("- {id: a, reference: \"1\", label: A, kind: essay}", 12, "kind of question is not known"),
    ("- {id: a, reference: \"1\", label: A}", 12, "\"kind\" is missing"),
    ("- {reference: \"1\", label: A, kind: text}", 12, "\"id\" is missing"),
    ("- {id: a, label: A, kind: text}", 12, "\"reference\" is missing"),
    ("- {id: a, reference: \"1\", kind: text}", 12, "\"label\" is missing"),
    ("- {id: a, reference: \"1\", label: A, kind: choice, list: shades}", 12, "no list \"shades\""),
    ("- {id: a, reference: \"1\", label: A, kind: choice}", 12, "\"list\" is missing"),
    ("- {id: a, reference: \"1\", label: A, kind: table, table: money}", 12, "no table \"money\""),
    ("- {id: a, reference: \"1\", label: A, kind: long_text}", 12, "\"max_characters\" is missing"),
    ("- {id: a, reference: \"1\", label: A, kind: long_text, max_characters: 0}", 12, "from 1 to 32767"),
    ("- {id: a, reference: \"1\", label: A, kind: long_text, max_characters: 32768}", 12, "from 1 to 32767"),
    ("- {id: a, reference: \"1\", label: A, kind: number, maximum: 100000001}", 12, "from 0 to 100000000"),
    ("- {id: a, reference: \"1\", label: A, kind: number, minimum: -1}", 12, "from 0 to 100000000"),
    ("- {id: a, reference: \"1\", label: A, kind: number, minimum: 5, maximum: 4}", 12, "minimum is above"),
    ("- {id: a, reference: \"1\", label: A, kind: date, within: financial year}", 12, "plan year"),
    ("- {id: a, reference: \"1\", label: A, kind: text, relevant: sometimes}", 12, "always, never, or a condition"),
    ("- {id: a, reference: \"1\", label: A, kind: text, required: if}", 12, "always, never, or a condition"),
    ("- {id: a, reference: \"1\", label: A, kind: text, required: if b is}", 12, "always, never, or a condition"),
    ("- {id: a, reference: \"1\", label: A, kind: text, required: if b is Red |}", 12, "always, never, or a condition"),
    (
      "- {id: a, reference: \"1\", label: A, kind: text, required: \"if b differs or \"}", 12,
      "always, never, or a condition"
    ),
    (
      "- {id: a, reference: \"1\", label: A, kind: text, relevant: if b is answered}", 12, "\"b\", which does not exist"
    ),
    ("- {id: a, reference: \"1\", label: A, kind: yes_no, relevant: if a is Yes}", 12, "the question itself"),
    (
      "- {id: a, reference: \"1\", label: A, kind: text, relevant: if b is Maybe}\n- {id: b, reference: \"2\", label: B, kind: yes_no}",
      12, "never answered \"Maybe\""
    ),
    (
      "- {id: a, reference: \"1\", label: A, kind: text, relevant: if b is Maybe}\n- {id: b, reference: \"2\", label: B, kind: text}",
      12, "no list of answers"
    ),
    (
      "- {id: a, reference: \"1\", label: A, kind: text, relevant: if b differs}\n- {id: b, reference: \"2\", label: B, kind: text}",
      12, "is no table"
    ),
    (
      "- {id: a, reference: \"1\", label: A, kind: text, relevant: if b differs}\n- {id: b, reference: \"2\", label: B, kind: table, table: sums}",
      12, "compares nothing"
    ),
    (
      "- {id: a, reference: \"1\", label: A, kind: text}\n- {id: a, reference: \"2\", label: A, kind: text}", 1,
      "question \"a\" stands twice"
    ),
    (
      "- {id: a, reference: \"1\", label: A, kind: text}\n- {id: b, reference: \"1\", label: A, kind: text}", 1,
      "reference \"1\" stands twice"
    ),
    ("- {id: a, reference: \"1\", label: A, kind: text, hint: B}", 12, "\"hint\" means nothing here"),
    ("- {id: a, reference: \"1\", label: A, kind: text, signature: perhaps}", 12, "yes or no"),
    ("- {id: a, reference: \"1\", label: A, kind: text, provenance: guessed}", 12, "verified or recalled"),
    ("- {id: a, reference: \"1\", label: A, kind: text, filled_from: thin air}", 12, "fills in nothing"),
    ("- {id: a, reference: \"1\", label: A, kind: text, filled_from: metric plan}", 12, "needs a metric"),
    (
      "- {id: a, reference: \"1\", label: A, kind: text, filled_from: metric plan in Q5, metric: falls}", 12,
      "fills in nothing"
    ),
    (
      "- {id: a, reference: \"1\", label: A, kind: date, filled_from: metric plan, metric: falls}", 12,
      "does not fit its kind"
    ),
    ("- {id: a, reference: \"1\", label: A, kind: text, filled_from: deadline}", 12, "does not fit its kind"),
    ("- {id: a, reference: \"1\", label: A, kind: number, filled_from: area}", 12, "does not fit its kind"),
    ("- {id: a, reference: \"1\", label: A, kind: money, filled_from: finance income}", 12, "does not fit its kind"),
    (
      "- {id: a, reference: \"1\", label: A, kind: table, table: sums, filled_from: programme email}", 12,
      "does not fit its kind"
    ),
    ("- {id: a, reference: \"1\", label: A, kind: choice, list: colours, suggested: progress}", 12, "needs a metric"),
    (
      "- {id: a, reference: \"1\", label: A, kind: yes_no, suggested: progress, metric: falls}", 12,
      "list with suggestions"
    ),
    (
      "- for_each: [{key: a}]\n  questions:\n  - {id: \"{name}\", reference: \"1\", label: A, kind: text}", 14,
      "no \"name\" in the row"
    ),
    ("- for_each: [{key: a}]\n  question: []", 12, "means nothing here"),
    (
      "- for_each: [{key: a}]\n  questions: [{id: a, reference: \"1\", label: A, kind: text}]\n  kind: text", 14,
      "\"kind\" means nothing here"
    ),
    ("- include: parts/none.yaml", 12, "There is no file Templates/returns/parts/none.yaml"),
    ("- include: ../../etc/passwd", 12, "There is no file"),
  ]

  @Test(arguments: questions) func faultOfAQuestionIsToldWithItsLine(
    question: String, line: Int, says: String
  ) throws {
    let message = try Self.fault(Self.form(question))
    #expect(message.hasPrefix("Templates/\(Self.file), line \(line): "), "\(message)")
    #expect(message.contains(says), "\(message)")
  }

  @Test(arguments: [
    ("year: 2016-17", "year: 2016", 1, "framework year"),
    ("quarters: [2]", "quarters: [2, 4]", 2, "one after the other"),
    ("quarters: [2]", "quarters: [2, 2]", 2, "one after the other"),
    ("quarters: [2]", "quarters: [5]", 2, "from 1 to 4"),
    ("quarters: [2]", "quarters: [1]", 1, "it is called 2016-17-Q2.yaml"),
    ("year: 2016-17", "year: 2017-18", 1, "it is called 2016-17-Q2.yaml"),
    ("title: Form", "tittle: Form", 4, "\"tittle\" means nothing here"),
    ("provenance: recalled", "provenance: certain", 5, "verified or recalled"),
    ("answers: [Red, Green]", "answers: [Red, red, Green]", 6, "stands twice in the list"),
    ("answers: [Red, Green]", "answers: []", 6, "has no answers"),
    ("met: Green", "met: Blue", 6, "not among the answers"), ("met: Green", "splendid: Green", 6, "no outcome"),
    ("rows: {a: A, b: B}", "rows: {}", 7, "no rows"), ("rows: {a: A, b: B}", "numbered_rows: 0", 7, "from 1 to 200"),
    ("rows: {a: A, b: B}", "numbered_rows: 201", 7, "from 1 to 200"),
    ("required_rows: [a]", "required_rows: [c]", 7, "has no \"c\""),
    ("required_rows: [a]", "sums: [{total: two, of: [one]}]", 7, "has no \"two\""),
    ("required_rows: [a]", "row_sums: [{total: a, of: [c]}]", 7, "has no \"c\""),
    ("required_rows: [a]", "compare: [{columns: [one]}]", 7, "Two are compared"),
    ("required_rows: [a]", "compare: [{rows: [a, b]}]", 7, "\"column\" is missing"),
    ("kind: money}]", "kind: money}, {id: one, label: Again, kind: money}]", 7, "\"one\" stands twice"),
    ("kind: money}]", "kind: table, table: sums}]", 7, "means nothing here"),
    ("kind: money}]", "kind: long_text, max_characters: 9}]", 7, "cannot stand in a table"),
    ("kind: money}]", "kind: money, optional: perhaps}]", 7, "yes or no"),
    ("kind: money}]", "kind: money, optional: yes}]", 7, "no column that must be filled in"),
    ("  - id: sheet", "  - colour: red\n    id: sheet", 9, "\"colour\" means nothing here"),
    ("title: Sheet", "title: ''", 9, "\"title\" is missing"),
    ("version: \"1\"", "version: \"1\"\ndeadlines: {Q5: 2016-11-25}", 4, "A quarter of the form such as Q1"),
    ("version: \"1\"", "version: \"1\"\ndeadlines: {Q2: 2016-11-31}", 4, "A day such as"),
    ("version: \"1\"", "version: \"1\"\nsign_off: {delegation: perhaps}", 4, "yes or no"),
  ]) func faultOfTheHeadIsToldWithItsLine(old: String, new: String, line: Int, says: String) throws {
    let text = Self.form("- {id: a, reference: \"1\", label: A, kind: yes_no}")
    #expect(text.contains(old))
    let message = try Self.fault(text.replacing(old, with: new, maxReplacements: 1))
    #expect(message.hasPrefix("Templates/\(Self.file), line \(line): "), "\(message)")
    #expect(message.contains(says), "\(message)")
  }

  @Test func sheetWithoutQuestionsIsAFault() throws {
    let message = try Self.fault(Self.form("[]"))
    #expect(message.contains("The sheet has no questions"), "\(message)")
  }

  @Test func sheetThatStandsTwiceIsAFault() throws {
    let question = "- {id: a, reference: \"1\", label: A, kind: yes_no}"
    let twice =
      Self.form(question)
      + "\n  - {id: sheet, title: S, questions: [{id: b, reference: \"2\", label: B, kind: yes_no}]}"
    #expect(try Self.fault(twice).contains("The sheet \"sheet\" stands twice"))
  }

  @Test func partsThatIncludeEachOtherAreAFault() throws {
    let message = try Self.fault(
      Self.form("- include: parts/a.yaml"),
      ["returns/parts/a.yaml": "include: parts/b.yaml\n", "returns/parts/b.yaml": "include: parts/a.yaml\n"])
    #expect(message.contains("include each other without an end"), "\(message)")
    #expect(message.hasPrefix("Templates/returns/parts/"), "\(message)")
  }

  @Test func groupThatIncludesItselfAmongItsQuestionsIsAFault() throws {
    let message = try Self.fault(
      Self.form("- include: parts/a.yaml"), ["returns/parts/a.yaml": "questions:\n  - include: parts/a.yaml\n"])
    #expect(message.contains("without an end"), "\(message)")
  }

  @Test func faultInAPartNamesThePart() throws {
    let message = try Self.fault(
      Self.form("- include: parts/a.yaml"),
      ["returns/parts/a.yaml": "questions:\n  - {id: a, reference: \"1\", label: A, kind: essay}\n"])
    #expect(message.hasPrefix("Templates/returns/parts/a.yaml, line 2: "), "\(message)")
  }

  @Test func twoFilesForOneQuarterAreAFaultOfTheWhole() throws {
    let text = Self.form("- {id: a, reference: \"1\", label: A, kind: yes_no}")
    let schema = try Repository.text("Templates/" + FormDefinitionCheck.schemaFile)
    let catalogue = try Repository.text("Templates/metrics/2014-15.yaml")
    let folder = try TemporaryFolder([
      Self.file: text, "returns/2016-17-Q2-Q3.yaml": text.replacing("[2]", with: "[2, 3]"),
      "returns/notes.yaml": text, FormDefinitionCheck.schemaFile: schema,
      "returns/parts/lists.yaml": "lists: {shades: {answers: [A, B]}}\n",
      "returns/parts/tables.yaml": "tables: {t: {rows: {a: A}, columns: [{id: a, label: A, kind: money}]}}\n",
      "metrics/2014-15.yaml": catalogue,
    ])
    let faults = try FormDefinitionCheck(templates: FolderFiles(path: folder.url.path)).faults().map(\.message)
    #expect(faults.contains { $0.contains("2016-17-Q2.yaml as well") || $0.contains("2016-17-Q2-Q3.yaml as well") })
    #expect(faults.contains { $0.contains("says no year and quarters") })
  }

  @Test func namesAreFilledInFromTheRowsOfGroupsWithinGroups() throws {
    let text = Self.form(
      """
      - for_each: [{sheet: "5"}, {sheet: "6"}]
        questions:
        - for_each: [{number: "{sheet}.1", key: "x{sheet}"}, {number: "{sheet}.2", key: "y{sheet}"}]
          questions:
          - {id: "q.{key}", reference: "{number}", label: "About {key}", kind: yes_no}
      """)
    let folder = try TemporaryFolder([
      Self.file: text, "returns/parts/lists.yaml": "lists: {}\n", "returns/parts/tables.yaml": "tables: {}\n",
    ])
    let form = try FormLibrary(templates: FolderFiles(path: folder.url.path))
      .form(for: .quarter(FinancialYear(start: 2016), 2))
    #expect(form.questions.map(\.id) == ["q.x5", "q.y5", "q.x6", "q.y6"])
    #expect(form.questions.map(\.reference) == ["5.1", "5.2", "6.1", "6.2"])
  }
}
