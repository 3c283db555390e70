import Dates
import Forms
import Foundation
import Metrics
import Programme
@testable import NationalReturn
@testable import Spreadsheets
import TestSupport
import Testing
import Workbooks
import XMLDocuments

/// The workbook of every form: written, read back, and held against what Excel allows.
@Suite struct ReturnWorkbookTests {
  /// The answers as the reader finds them, turned into answers of the form again.
  static func readBack(_ bytes: [UInt8], _ form: ReturnForm) throws -> [String: Answer] {
    let typed = try ReturnWorkbookReader(file: "return.xlsx", bytes: bytes).answers(form: form)
    var answers: [String: Answer] = [:]
    for question in form.questions { answers[question.id] = try AnswerReading.answer(typed[question.id], to: question) }
    return answers
  }

  /// What stands in a return, without what is pre-filled.
  static func typed(_ document: QuarterlyReturn) -> [String: Answer] {
    Dictionary(uniqueKeysWithValues: document.items.map { ($0.question.id, $0.question.isLocked ? .none : $0.answer) })
  }

  @Test(arguments: FilledReturn.generations, FilledReturn.Choice.allCases)
  func answersReadBackAreThoseThatWereWritten(file: String, choice: FilledReturn.Choice) throws {
    let document = try FilledReturn(file).answeringAll(choice, table: choice == .first ? .required : .whole).document()
    let bytes = try ReturnWorkbook.bytes(of: document)
    #expect(try Self.readBack(bytes, document.form) == Self.typed(document))
    #expect(try ReturnWorkbook.bytes(of: document) == bytes)
    let head = try ReturnWorkbookReader(file: "return.xlsx", bytes: bytes).head
    #expect(head.form == document.form.name && head.version == document.form.version)
    #expect(head.area == "E06000017" && head.period == document.period)
  }

  @Test(arguments: FilledReturn.generations) func workbookWithoutAnswersIsReadAsNothing(file: String) throws {
    let document = try FilledReturn(file).document()
    let found = try Self.readBack(ReturnWorkbook.bytes(of: document), document.form)
    #expect(found == Self.typed(document))
  }

  // MARK: What Excel allows

  @Test(arguments: FilledReturn.generations) func nothingIsLargerThanExcelAllows(file: String) throws {
    let document = try FilledReturn(file).answeringAll().document()
    let workbook = ReturnWorkbook.workbook(of: document)
    #expect(Set(workbook.sheets.map { $0.name.lowercased() }).count == workbook.sheets.count)
    for sheet in workbook.sheets {
      #expect((1...31).contains(sheet.name.utf16.count), "\(sheet.name)")
      #expect(!sheet.name.contains { "[]:*?/\\".contains($0) } && sheet.name.lowercased() != "history")
      for cell in sheet.cells {
        guard case .formula(let formula, _) = cell.content else { continue }
        try checkFormula(formula)
      }
      for style in sheet.conditionalStyles {
        if case .formula(let formula) = style.condition { try checkFormula(formula) }
      }
    }
    for name in workbook.definedNames {
      #expect(name.name.count <= 255)
      #expect(name.name.wholeMatch(of: /[a-z]+_[A-Za-z0-9_]+/) != nil, "\(name.name)")
      // Neither `A1` nor `R1C1`.
      #expect(name.name.wholeMatch(of: /[A-Za-z]{1,3}[0-9]+|[Rr][0-9]*[Cc][0-9]*/) == nil)
    }
    #expect(Set(workbook.definedNames.map { $0.name.lowercased() }).count == workbook.definedNames.count)
  }

  /// At most 8,192 characters, and texts of at most 255.
  private func checkFormula(_ formula: String) throws {
    #expect(formula.utf16.count <= 8_192)
    for literal in formula.matches(of: /"((?:[^"]|"")*)"/) { #expect(literal.output.1.count <= 255) }
  }

  @Test(arguments: FilledReturn.generations) func eachAnswerHasItsCellWithLockRuleAndName(file: String) throws {
    let document = try FilledReturn(file).document()
    let workbook = ReturnWorkbook.workbook(of: document)
    let layout = WorkbookLayout(document.form)
    for page in layout.pages {
      let sheet = try #require(workbook.sheets.first { $0.name == page.name })
      #expect(sheet.isProtected)
      #expect(sheet.page.printArea != nil)
      for field in page.entries.flatMap(\.fields) {
        let cell = try #require(sheet.cells.first { $0.position == field.position })
        #expect(cell.style.isLocked == field.question.isLocked, "\(field.question.id)")
        let rules = sheet.validations.filter { $0.range == CellRange(field.position, field.position) }
        guard !field.question.isLocked else {
          #expect(rules.isEmpty)
          continue
        }
        let rule = try #require(rules.first?.rule, "\(field.question.id)")
        #expect(rules.count == 1)
        switch (field.kind, rule) {
        case (.number(let range), .number(let from, let through)), (.money(let range), .number(let from, let through)),
          (.percent(let range), .number(let from, let through)):
          #expect(from == range.minimum && through == range.maximum)
        case (.date, .date(let from, _)): #expect(from.year >= 2000)
        case (.choice(let list), .definedName(let name)):
          let range = try #require(workbook.definedNames.first { $0.name == name })
          let lists = try #require(workbook.sheets.first { $0.name == range.sheet })
          let column = range.range.first.column
          let texts = lists.cells.filter { $0.position.column == column && $0.position.row > 0 }.map(\.content)
          #expect(texts == list.answers.map { .text($0) })
        case (.text(let maximum), .textLength(let most)), (.longText(let maximum), .textLength(let most)):
          #expect(most == maximum)
        default: Issue.record("\(field.question.id): \(rule)")
        }
      }
    }
    #expect(workbook.definedNames.filter { $0.name.hasPrefix("q_") }.count == document.form.questions.count)
  }

  @Test func numbersAreRefusedOutsideTheRangeInTheFileItself() throws {
    let bytes = try ReturnWorkbook.bytes(of: FilledReturn(2016, 2).document())
    let archive = try ZipArchive(.memory(bytes), limits: ReadingLimits())
    let sheets = try (1...9).compactMap { try archive.bytes(of: "xl/worksheets/sheet\($0).xml") }
      .map { String(decoding: $0, as: UTF8.self) }
    #expect(sheets.contains { $0.contains("<formula1>0</formula1><formula2>100000000</formula2>") })
    #expect(sheets.contains { $0.contains("type=\"textLength\"") && $0.contains("<formula1>30000</formula1>") })
    #expect(sheets.contains { $0.contains("type=\"list\"") && $0.contains("<formula1>list_yes_no</formula1>") })
  }

  @Test func tableOfTheMostRowsHasAShortFormula() throws {
    let columns = (1...12).map { "{id: c\($0), label: C\($0), kind: money}" }.joined(separator: ", ")
    let form = try OneSheetForm.form(
      "- {id: t, reference: \"1\", label: T, kind: table, table: long}",
      tables: "long: {numbered_rows: 200, columns: [\(columns)]}")
    let document = try FilledReturn(form: form, period: OneSheetForm.period).document()
    #expect(try Self.readBack(ReturnWorkbook.bytes(of: document), form) == ["t": .none])
  }

  @Test func titlesThatExcelDoesNotTakeBecomeNamesThatItTakes() throws {
    for title in ["1) Income: [all] / some?", "History", "😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀", "Checklist", "'quoted'"] {
      let form = try OneSheetForm.form("- {id: a, reference: \"1\", label: A, kind: yes_no}", title: title)
      let document = try FilledReturn(form: form, period: OneSheetForm.period).document()
      #expect(try Self.readBack(ReturnWorkbook.bytes(of: document), form) == ["a": .none])
    }
  }
}
