import Dates
import Forms
import Metrics
import Programme
import struct Foundation.Decimal
@testable import NationalReturn
import TestSupport
import Testing
import Workbooks

/// A workbook whose shape or pre-filled cells were changed is refused, and the reason names the place.
@Suite struct WorkbookRefusalTests {
  private let document: QuarterlyReturn
  private let form: ReturnForm

  init() throws {
    document = try FilledReturn(2016, 2).answeringAll().document()
    form = document.form
  }

  private func workbook() -> Workbooks.Workbook { ReturnWorkbook.workbook(of: document) }

  /// Why it is refused; nothing where it is read.
  private func refusal(_ workbook: Workbooks.Workbook, form other: ReturnForm? = nil) throws -> String? {
    let bytes = try workbook.bytes()
    do throws(ReturnWorkbookReader.Refusal) {
      _ = try ReturnWorkbookReader(file: "return.xlsx", bytes: bytes).answers(form: other ?? form)
      return nil
    } catch {
      #expect(!error.advice.isEmpty)
      return error.message
    }
  }

  private func place(_ id: String) throws -> (sheet: Int, entry: WorkbookLayout.Entry) {
    let layout = WorkbookLayout(form)
    let (page, entry) = try #require(layout.place(of: id))
    return (try #require(workbook().sheets.firstIndex { $0.name == page.name }), entry)
  }

  @Test func workbookAsItWasWrittenIsRead() throws { #expect(try refusal(workbook()) == nil) }

  @Test func changedPrefilledCellIsRefused() throws {
    let (sheet, entry) = try place("cover.area")
    for content in [Cell.Content.text("Leicester (E06000016)"), .number(1), .empty] {
      var changed = workbook()
      let index = try #require(changed.sheets[sheet].cells.firstIndex { $0.position == entry.range.first })
      changed.sheets[sheet].cells[index].content = content
      let reason = try #require(try refusal(changed))
      #expect(reason.contains("pre-filled cell \(entry.range.first)"))
      #expect(reason.contains(entry.question.reference) && reason.contains("was changed"))
    }
  }

  @Test func deletedSheetIsRefused() throws {
    for sheet in WorkbookLayout(form).pages.map(\.name) {
      var changed = workbook()
      changed.sheets.removeAll { $0.name == sheet }
      changed.definedNames.removeAll { $0.sheet == sheet }
      changed.sheets.removeAll { $0.name == "Checklist" }
      for index in changed.sheets.indices {
        changed.sheets[index].conditionalStyles = []
        changed.sheets[index].cells.removeAll { if case .formula = $0.content { true } else { false } }
      }
      #expect(try refusal(changed) == "The sheet \"\(sheet)\" is missing from return.xlsx.")
    }
  }

  @Test func otherVersionOfTheFormIsRefused() throws {
    let other = try FilledReturn(2016, 4).form
    let reason = try #require(try refusal(workbook(), form: other))
    #expect(reason.contains("2016-17-Q1-Q3, version 1") && reason.contains("2016-17-Q4"))
    var changed = workbook()
    let map = try #require(changed.sheets.firstIndex { $0.name == "bcf" })
    let version = try #require(changed.sheets[map].cells.firstIndex { $0.position == CellPosition(row: 2, column: 1) })
    changed.sheets[map].cells[version].content = .text("0.9")
    #expect(try refusal(changed)?.contains("version 0.9") == true)
  }

  /// Every sheet, and every row of it.
  @Test func rowThatWasPutInIsRefused() throws {
    let book = workbook()
    for page in WorkbookLayout(form).pages {
      let sheet = try #require(book.sheets.firstIndex { $0.name == page.name })
      for row in 0...(page.entries.map(\.lastRow).max() ?? 0) {
        var changed = book
        for index in changed.sheets[sheet].cells.indices where changed.sheets[sheet].cells[index].position.row >= row {
          changed.sheets[sheet].cells[index].position.row += 1
        }
        changed.sheets[sheet].validations = []
        changed.sheets[sheet].conditionalStyles = []
        changed.sheets[sheet].rowHeights = [:]
        #expect(
          try refusal(changed)?.contains("rows or columns were put in or taken out") == true, "\(page.name) \(row)")
      }
    }
  }

  @Test func columnThatWasPutInIsRefused() throws {
    let book = workbook()
    for page in WorkbookLayout(form).pages {
      let sheet = try #require(book.sheets.firstIndex { $0.name == page.name })
      for column in 0...WorkbookLayout.Column.answer {
        var changed = book
        for index in changed.sheets[sheet].cells.indices
        where changed.sheets[sheet].cells[index].position.column >= column {
          changed.sheets[sheet].cells[index].position.column += 1
        }
        changed.sheets[sheet].validations = []
        changed.sheets[sheet].conditionalStyles = []
        #expect(try refusal(changed) != nil, "\(page.name) \(column)")
      }
    }
  }

  @Test func hiddenSheetThatLostARowIsRefused() throws {
    let map = try #require(workbook().sheets.firstIndex { $0.name == "bcf" })
    let last = try #require(workbook().sheets[map].cells.map(\.position.row).max())
    var changed = workbook()
    changed.sheets[map].cells.removeAll { $0.position.row == last }
    #expect(try refusal(changed)?.contains("has no place for question") == true)
    var gone = workbook()
    gone.sheets.remove(at: map)
    #expect(throws: ReturnWorkbookReader.Refusal.self) {
      try ReturnWorkbookReader(file: "return.xlsx", bytes: gone.bytes())
    }
  }

  @Test func fileThatIsNoWorkbookOfOursIsRefused() throws {
    let day = document.asAt
    let other = Workbooks.Workbook(
      title: "Other", created: day,
      sheets: [Sheet(name: "Sheet", cells: [Cell(row: 0, column: 0, content: .text("A"))])])
    for bytes in [try other.bytes(), Array("question,answer\n".utf8), [], [0x50, 0x4B, 3, 4]] {
      let error = #expect(throws: ReturnWorkbookReader.Refusal.self) {
        try ReturnWorkbookReader(file: "return.xlsx", bytes: bytes)
      }
      #expect(error?.message.contains("return.xlsx") == true)
    }
  }

  // MARK: In the programme folder

  private func programme(_ bytes: [UInt8], at period: Period, name: String? = nil) throws -> Programme {
    let folder = try TemporaryFolder([
      "programme.yaml": """
      area: {name: Rutland, code: E06000017}
      framework_year: 2016-17
      title: Synthetic
      rag: {rule: tolerance, tolerance: 5, in: percent}
      """
    ])
    try folder.write(bytes, to: "answers/\(name ?? "2016-17-Q2").xlsx")
    let files = FolderFiles(path: folder.url.path)
    var log = FindingLog()
    let programme = try ProgrammeLoader.programme(
      in: files, templates: FilledReturn.templates, period: period, log: &log)
    return try WorkbookAnswers(folder: files, forms: FilledReturn.library).added(to: programme, period: period)
  }

  private let second = Period.quarter(FinancialYear(start: 2016), 2)

  @Test func workbookInTheFolderGivesTheAnswers() throws {
    let answers = try #require(try programme(workbook().bytes(), at: second).answers)
    #expect(answers["budget.pooled"] == .text("Yes"))
    #expect(answers.file == "answers/2016-17-Q2.xlsx")
    #expect(answers.place("budget.pooled")?.contains("D") == true)
    let last = try programme(workbook().bytes(), at: .quarter(FinancialYear(start: 2016), 3)).earlierAnswers.first
    #expect(last?.period == second)
    #expect(last?.answers["budget.pooled"] == .text("Yes"))
  }

  @Test func workbookOfAnotherQuarterOrAreaIsRefused() throws {
    let third = Period.quarter(FinancialYear(start: 2016), 3)
    let error = #expect(throws: ProgrammeError.self) {
      try programme(workbook().bytes(), at: third, name: "2016-17-Q3")
    }
    #expect(error?.message == "answers/2016-17-Q3.xlsx is the workbook of E06000017, \(second).")
    var changed = workbook()
    let map = try #require(changed.sheets.firstIndex { $0.name == "bcf" })
    let area = try #require(changed.sheets[map].cells.firstIndex { $0.position == CellPosition(row: 3, column: 1) })
    changed.sheets[map].cells[area].content = .text("E06000016")
    let other = #expect(throws: ProgrammeError.self) { try programme(changed.bytes(), at: second) }
    #expect(other?.message.contains("is the workbook of E06000016") == true)
  }

  /// What stays in a cell that a formula filled: one third, and 0.1 + 0.2.
  @Test func numbersOfFormulasAreReadAsExcelShowsThem() throws {
    let small = try OneSheetForm.form("- {id: a, reference: \"1\", label: A, kind: number}")
    let document = try FilledReturn(form: small, period: OneSheetForm.period).document()
    var book = ReturnWorkbook.workbook(of: document)
    let index = try #require(book.sheets[2].cells.firstIndex { $0.position == CellPosition(row: 3, column: 3) })
    let third = try #require(Decimal(string: "0.333333333333333"))
    for (number, text) in [(third, "0.3333333333"), (Decimal(99_999_999) + third, "99999999.3333333")] {
      book.sheets[2].cells[index].content = .number(DecimalText.rounded(number, places: 7 + (number < 1 ? 8 : 0)))
      let answers = try ReturnWorkbookReader(file: "a", bytes: book.bytes()).answers(form: small)
      #expect(answers["a"] == .text(text))
      #expect(throws: Never.self) { try AnswerReading.answer(answers["a"], to: small.questions[0]) }
    }
  }
}
