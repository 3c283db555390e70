import Dates
import Forms
import struct Foundation.Decimal
import Metrics
@testable import NationalReturn
import Programme
import Spreadsheets
import TestSupport
import Testing
import Workbooks

/// What the checklist of the workbook says of values that somebody typed or pasted there: LibreOffice works it out.
@Suite struct WorkbookFormulasTests {
  private static let questions = """
    - {id: n, reference: "1", label: N, kind: number}
    - {id: p, reference: "2", label: P, kind: percent, maximum: 50}
    - {id: c, reference: "3", label: C, kind: choice, list: colours}
    - {id: t, reference: "4", label: T, kind: long_text, max_characters: 99}
    - {id: d, reference: "5", label: D, kind: date, relevant: if c is Red | Green}
    - {id: x, reference: "6", label: X, kind: yes_no, relevant: if d is answered}
    - {id: y, reference: "7", label: Y, kind: yes_no, relevant: if x is not Yes, required: if t is answered}
    - {id: m, reference: "8", label: M, kind: table, table: money, required: never}
    - {id: w, reference: "9", label: W, kind: text, relevant: if m differs}
    - {id: l, reference: "10", label: L, kind: table, table: list}
    """
  private static let tables = """
    money: {rows: {a: A, b: B}, columns: [{id: x, label: X, kind: money}, {id: y, label: Y, kind: money}], required_rows: [a], compare: [{columns: [x, y]}]}
    list: {numbered_rows: 40, columns: [{id: x, label: X, kind: text}, {id: y, label: Y, kind: money}, {id: z, label: Z, kind: text, optional: yes}]}
    """

  private typealias Typed = [String: Workbooks.Cell.Content]
  private struct Case {
    let typed: Typed
    /// The references that say No.
    let no: Set<String>
  }

  private static func cases() throws -> [Case] {
    let day = Workbooks.Cell.Content.date(try #require(CivilDate(iso: "2017-03-31")))
    let whole: Typed = [
      "n": .number(0), "p": .number(50), "c": .text("Blue"), "t": .text("Text"), "l 1 x": .text("a"),
      "l 1 y": .number(0),
    ]
    func with(_ changes: Typed) -> Typed { whole.merging(changes) { $1 } }
    return [
      Case(typed: [:], no: ["1", "2", "3", "4", "10"]), Case(typed: whole, no: []),
      // Numbers on both sides of their range, and what is no number.
      Case(typed: with(["n": .number(100_000_000)]), no: []), Case(typed: with(["n": .number(100_000_001)]), no: ["1"]),
      Case(typed: with(["n": .number(-1)]), no: ["1"]), Case(typed: with(["n": .text("many")]), no: ["1"]),
      Case(typed: with(["p": .number(51)]), no: ["2"]), Case(typed: with(["p": .empty]), no: ["2"]),
      // Lists know no capitals; what is not on them is no answer.
      Case(typed: with(["c": .text("blue")]), no: []), Case(typed: with(["c": .text("Bl*")]), no: ["3"]),
      Case(typed: with(["c": .text("Mauve")]), no: ["3"]), Case(typed: with(["t": .text(" \n \t")]), no: ["4"]),
      // A day is asked for Red, then x for the day, then y for a No.
      Case(typed: with(["c": .text("Red")]), no: ["5"]), Case(typed: with(["c": .text("Green"), "d": day]), no: ["6"]),
      Case(typed: with(["c": .text("Red"), "d": day, "x": .text("Yes")]), no: []),
      Case(typed: with(["c": .text("Red"), "d": day, "x": .text("No")]), no: ["7"]),
      Case(typed: with(["c": .text("Red"), "d": day, "x": .text("No"), "t": .empty]), no: ["4"]),
      // What still stands below a question that is not asked any more counts for nothing.
      Case(typed: with(["c": .text("Blue"), "d": day, "x": .text("No")]), no: []),
      // Tables: a difference asks for a word, a row that is begun must be whole.
      Case(typed: with(["m a x": .number(1), "m a y": .number(2)]), no: ["9"]),
      Case(typed: with(["m b x": .number(1), "m b y": .number(2)]), no: ["9"]),
      Case(typed: with(["m a x": .number(2), "m a y": .number(2)]), no: []),
      Case(typed: with(["m a x": .number(2)]), no: []),
      Case(typed: with(["m a x": .number(1), "m a y": .number(2), "w": .text("Why")]), no: []),
      Case(typed: with(["l 40 z": .text("begun")]), no: ["10"]),
      Case(typed: with(["l 40 x": .text("begun")]), no: ["10"]),
      Case(typed: with(["l 40 x": .text("a"), "l 40 y": .number(1)]), no: []),
      Case(typed: with(["l 1 x": .empty]), no: ["10"]),
      Case(typed: with(["l 1 x": .empty, "l 1 y": .empty]), no: ["10"]),
    ]
  }

  @Test(.enabled(if: LibreOffice.program != nil, LibreOffice.absence))
  func checklistFollowsWhatIsTyped() async throws {
    let form = try OneSheetForm.form(Self.questions, tables: Self.tables)
    let document = try FilledReturn(form: form, period: OneSheetForm.period).document()
    let page = try #require(WorkbookLayout(form).pages.first)
    let cases = try Self.cases()
    let books = try cases.map { item in
      var workbook = ReturnWorkbook.workbook(of: document)
      let sheet = try #require(workbook.sheets.firstIndex { $0.name == page.name })
      for (key, content) in item.typed {
        let field = try #require(page.entries.flatMap(\.fields).first { Self.key($0) == key })
        let index = try #require(workbook.sheets[sheet].cells.firstIndex { $0.position == field.position })
        workbook.sheets[sheet].cells[index].content = content
      }
      return try workbook.bytes()
    }
    for (item, bytes) in zip(cases, try await LibreOffice.saved(books)) {
      let workbook = try SpreadsheetReader.workbook(from: bytes)
      let sheet = try #require(workbook.sheets.first { $0.name == "Checklist" })
      let rows = form.questions.indices.map { $0 + 5 }
      let no = rows.filter { sheet[$0, 2]?.label == "No" }.compactMap { sheet[$0, 0]?.label }
      #expect(Set(no) == item.no, "\(item.typed)")
      #expect(rows.allSatisfy { ["Yes", "No"].contains(sheet[$0, 2]?.label ?? "") })
      #expect(sheet[1, 0]?.label == (item.no.isEmpty ? "Template Complete" : "Incomplete Template"))
      #expect(sheet[4, 2]?.label == (item.no.isEmpty ? "Yes" : "No"))
      // The model says the same of the answers that are read from the workbook.
      let answers = try ReturnWorkbookReader(file: "return.xlsx", bytes: bytes).answers(form: form)
      var filled = FilledReturn(form: form, period: OneSheetForm.period)
      for id in answers.questions { filled.answers[id] = answers[id] }
      let open = try filled.document().items.filter { $0.status == .unanswered }.map(\.question.reference)
      #expect(Set(open) == item.no, "\(item.typed)")
    }
  }

  private static func key(_ field: WorkbookLayout.Field) -> String {
    field.cell.map { "\(field.question.id) \($0.row) \($0.column.id)" } ?? field.question.id
  }
}
