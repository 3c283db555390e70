import Dates
import Forms
import Metrics
import Programme
@testable import NationalReturn
import Spreadsheets
import TestSupport
import Testing
import Workbooks

/// LibreOffice opens the workbook, works its checklist out anew, and saves it: nothing of the answers is lost.
@Suite struct WorkbookLibreOfficeTests {
  /// A long text as people paste it from elsewhere.
  static let awkward = """
    First line, “smart” and ‘single’ — dash…
    \t• tab and bullet <script>alert("x")</script> & ' < >
    =1+1 _x000D_ \u{1F600}\u{1F468}\u{200D}\u{1F469} é e\u{0301} \u{00A0}nbsp

    @SUM(A1) -- after an empty line
    """

  struct Variant {
    let name: String
    let document: QuarterlyReturn
  }

  /// Complete with the first and with the last answers, empty, and each with one answer gone.
  static func variants(_ file: String) throws -> [Variant] {
    let empty = try FilledReturn(file).prepared()
    var variants = [Variant(name: "empty", document: try empty.document())]
    for choice in FilledReturn.Choice.allCases {
      var filled = try FilledReturn(file).answeringAll(choice, table: choice == .first ? .required : .whole).prepared()
      for question in filled.form.questions where !question.isLocked {
        if case .longText = question.kind { filled.answers[question.id] = .text(awkward) }
      }
      variants.append(Variant(name: "complete \(choice)", document: try filled.document()))
      // Every third answer is missing.
      for (index, question) in filled.form.questions.enumerated() where index % 3 == 1 {
        filled.answers[question.id] = nil
      }
      // A row of each numbered table is begun, and not whole.
      for question in filled.form.questions {
        guard case .table(let table) = question.kind, let row = table.rows.last, let column = table.columns.last,
          case .table(var cells)? = filled.answers[question.id]
        else { continue }
        cells[row.id] = cells[row.id]?.filter { $0.key == column.id }
        filled.answers[question.id] = .table(cells)
      }
      variants.append(Variant(name: "with gaps \(choice)", document: try filled.document()))
    }
    return variants
  }

  /// The workbook with every cached result of a formula wrong.
  static func stale(_ document: QuarterlyReturn) throws -> [UInt8] {
    var workbook = ReturnWorkbook.workbook(of: document)
    for sheet in workbook.sheets.indices {
      for cell in workbook.sheets[sheet].cells.indices {
        guard case .formula(let formula, _) = workbook.sheets[sheet].cells[cell].content else { continue }
        workbook.sheets[sheet].cells[cell].content = .formula(formula, result: .text("stale"))
      }
    }
    return try workbook.bytes()
  }

  /// All forms in one run, because LibreOffice takes longer to start than to open a workbook.
  @Test(.enabled(if: LibreOffice.program != nil, LibreOffice.absence))
  func answersAndChecklistAreTheSameAfterLibreOffice() async throws {
    let variants = try FilledReturn.generations.flatMap { try Self.variants($0) }
    let saved = try await LibreOffice.saved(try variants.map { try Self.stale($0.document) })
    for (variant, bytes) in zip(variants, saved) {
      let document = variant.document
      let found = try ReturnWorkbookTests.readBack(bytes, document.form)
      for (id, answer) in ReturnWorkbookTests.typed(document) {
        #expect(found[id] == answer, "\(document.form.name), \(variant.name): \(id)")
      }
      try check(bytes, document, "\(document.form.name), \(variant.name)")
    }
  }

  /// The column `Checker`, row by row, against the checklist of the model.
  private func check(_ bytes: [UInt8], _ document: QuarterlyReturn, _ variant: String) throws {
    let workbook = try SpreadsheetReader.workbook(from: bytes)
    let sheet = try #require(workbook.sheets.first { $0.name == "Checklist" })
    let checklist = ReturnChecklist(document)
    #expect(sheet[1, 0]?.label == checklist.title, "\(variant)")
    var row = 4
    for part in document.sheets {
      let isComplete = try #require(checklist.sheets.first { $0.definition.id == part.definition.id }).isComplete
      #expect(sheet[row, 2]?.label == ReturnChecklist.word(isComplete), "\(variant): \(part.definition.id)")
      row += 1
      for item in part.items {
        #expect(sheet[row, 0]?.label == item.question.reference)
        #expect(
          sheet[row, 2]?.label == ReturnChecklist.word(item.status != .unanswered), "\(variant): \(item.question.id)")
        row += 1
      }
    }
  }
}
