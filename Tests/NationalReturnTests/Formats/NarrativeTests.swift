import Forms
import Metrics
import NationalReturn
import Programme
import Spreadsheets
import TestSupport
import Testing
import XMLDocuments

/// Texts as people paste them: kept in every output, safe there, and counted as Excel counts.
@Suite struct NarrativeTests {
  static let pasted =
    "Line\u{0B}break, “smart” ‘quotes’ — <script>alert(\"1\")</script> & <b>bold</b> ]]> &amp; \u{1F600} =1+1"
  static let kept =
    "Line\nbreak, “smart” ‘quotes’ — <script>alert(\"1\")</script> & <b>bold</b> ]]> &amp; \u{1F600} =1+1"

  private func narrative(_ text: String) throws -> FilledReturn {
    var filled = try FilledReturn(2016, 2).answeringAll()
    filled.answers["narrative.progress"] = .text(text)
    return filled
  }

  private func xmlAnswer(_ document: QuarterlyReturn) throws -> Answer {
    let bytes = try ReturnXML.bytes(of: document)
    let form = document.form
    let read = try ReturnXMLReader.document(bytes) { (_, _) throws(ProgrammeError) in form }
    #expect(try ReturnXML.bytes(of: read) == bytes)
    return try read.item("narrative.progress").answer
  }

  @Test func pastedTextIsKeptByXMLAndWorkbook() throws {
    let document = try narrative(Self.pasted).document()
    #expect(try document.item("narrative.progress").answer == .text(Self.kept))
    #expect(try xmlAnswer(document) == .text(Self.kept))
    let workbook = try ReturnWorkbookTests.readBack(ReturnWorkbook.bytes(of: document), document.form)
    #expect(workbook["narrative.progress"] == .text(Self.kept))
  }

  /// Handbook 1.2: about 30,000; the form says so. UTF-16 units, and one for a line end of any kind.
  @Test(arguments: [
    ("a", 30_000, 30_000), ("a", 30_001, 30_001), ("\u{1F600}", 15_000, 30_000), ("\u{1F600}", 15_001, 30_002),
    ("a\u{0B}b", 10_000, 30_000), ("a\u{0B}b", 10_001, 30_003), ("a\r\nb", 10_000, 30_000),
  ])
  func lengthIsCountedAndToldAndTheTextStays(piece: String, times: Int, units: Int) throws {
    let filled = try narrative(String(repeating: piece, count: times))
    let document = try filled.document()
    let told = try filled.findings(.answerTooLong).map(\.message)
    #expect(told.count == (units > 30_000 ? 1 : 0))
    #expect(told.allSatisfy { $0.contains("has \(units) characters; at most 30000 are allowed") })
    #expect(ReturnChecklist(document).characterLimitsPassed == (units <= 30_000))
    #expect(ReturnChecklist(document).title == "Template Complete")
    let kept = try #require(document.item("narrative.progress").answer.text)
    #expect(kept.utf16.count == units)
    #expect(try xmlAnswer(document) == .text(kept))
    let workbook = try ReturnWorkbookTests.readBack(ReturnWorkbook.bytes(of: document), document.form)
    #expect(workbook["narrative.progress"] == .text(kept))
  }

  /// Rutland's gate of 2016-17: all questions completed, and character limits passed.
  @Test func onlyBothChecksGiveReadyForUpload() throws {
    let form = try OneSheetForm.form(
      """
      - {id: a, reference: "1", label: A, kind: long_text, max_characters: 1000}
      - {id: b, reference: "2", label: B, kind: yes_no}
      """)
    func checklist(_ length: Int, _ other: String) throws -> ReturnChecklist {
      var filled = FilledReturn(form: form, period: OneSheetForm.period)
      filled.answers = ["a": .text(String(repeating: "é", count: length)), "b": .text(other)]
      return ReturnChecklist(try filled.document())
    }
    #expect(try checklist(1_000, "Yes").uploadWords == "Ready for upload")
    #expect(try checklist(1_001, "Yes").uploadWords == "Not ready for upload: a text is too long")
    #expect(try checklist(1_000, "").uploadWords == "Not ready for upload: questions are not answered")
    #expect(
      try checklist(1_001, "").uploadWords
        == "Not ready for upload: questions are not answered, and a text is too long")
    #expect(try checklist(1_000, "Yes").isReadyForUpload)
    #expect(try !checklist(1_001, "Yes").isReadyForUpload)
    #expect(try checklist(1_001, "Yes").allQuestionsCompleted)
    #expect(try !checklist(1_000, "").isReadyForUpload)
  }

  /// What `bcf validate` refuses is never called ready: 1 + 2 is 3, and a day must be still to come.
  @Test(arguments: [("3", "2016-10-31", true), ("4", "2016-10-31", false), ("3", "2016-10-30", false)])
  func sumsAndDatesMustAgreeForAnUpload(total: String, day: String, isReady: Bool) throws {
    let form = try OneSheetForm.form(
      """
      - {id: t, reference: "1", label: T, kind: table, table: sums}
      - {id: d, reference: "2", label: D, kind: date, within: plan year}
      """,
      tables: """
        sums:
          rows: {plan: Plan}
          columns: [{id: a, label: A, kind: number}, {id: b, label: B, kind: number}, {id: c, label: C, kind: number}]
          sums: [{total: c, of: [a, b]}]
        """)
    var filled = FilledReturn(form: form, period: OneSheetForm.period)
    filled.answers = ["t": .table(["plan": ["a": "1", "b": "2", "c": total]]), "d": .text(day)]
    // The return is made 30 days after the quarter: on 30 October 2016.
    let checklist = ReturnChecklist(try filled.document())
    #expect(checklist.title == "Template Complete")
    #expect(checklist.sumsAndDatesAgree == isReady)
    #expect(checklist.isReadyForUpload == isReady)
  }

  @Test func textInATableThatIsTooLongIsToldAsWell() throws {
    let form = try OneSheetForm.form(
      "- {id: t, reference: \"1\", label: T, kind: table, table: notes}",
      tables: "notes: {numbered_rows: 3, columns: [{id: note, label: Note, kind: text, max_characters: 10}]}")
    var filled = FilledReturn(form: form, period: OneSheetForm.period)
    filled.answers = ["t": .table(["1": ["note": "1234567890"]])]
    #expect(try filled.findings(.answerTooLong).isEmpty)
    #expect(try ReturnChecklist(filled.document()).isReadyForUpload)
    filled.answers = ["t": .table(["1": ["note": "1234567890"], "2": ["note": "12345678901"]])]
    #expect(try filled.findings(.answerTooLong).map(\.message).first?.contains("has 11 characters; at most 10") == true)
    #expect(try !ReturnChecklist(filled.document()).isReadyForUpload)
  }
}
