import Forms
import Metrics
import NationalReturn
import Programme
import TestSupport
import Testing
import XMLDocuments

/// The form of every year, filled in from the sample of Rutland as far as its data go.
@Suite struct RutlandSampleTests {
  @Test(arguments: FilledReturn.generations) func formOfEveryYearIsFilledInAndTheRestNamed(file: String) throws {
    let sample = try RutlandSample(file)
    var log = FindingLog()
    let document = sample.document(log: &log)
    #expect(
      try document.item(#require(document.items.first { $0.question.source == .area }).question.id).answer
        == .text("Rutland (E06000017)"))
    #expect(document.measures.map(\.metric) == sample.programme.metrics.map(\.id))
    let open = document.items.filter { $0.status == .unanswered }
    let said = log.findings.filter { $0.code == .questionUnanswered }
    #expect(!open.isEmpty)
    #expect(said.count == open.count)
    for item in open { #expect(said.contains { $0.advice.contains("\"\(item.question.id)\"") }, "\(item.question.id)") }
    #expect(!log.findings.contains { $0.code == .answerInvalid })
    #expect(ReturnChecklist(document).title == "Incomplete Template")
    // Nobody has answered anything, so that whatever is answered is pre-filled.
    for item in document.items where item.answer != .none { #expect(item.origin == .prefilled, "\(item.question.id)") }
    for item in document.items where item.question.isLocked { #expect(item.status != .unanswered) }
    // The value is the same after it was written as XML, and the workbook takes it.
    let bytes = try ReturnXML.bytes(of: document)
    let read = try ReturnXMLReader.document(bytes) { (_, _) throws(ProgrammeError) in sample.form }
    #expect(read == document)
    #expect(try ReturnXML.bytes(of: read) == bytes)
    let workbook = try ReturnWorkbook.bytes(of: document)
    #expect(try ReturnWorkbookTests.readBack(workbook, sample.form) == ReturnWorkbookTests.typed(document))
    #expect(try !DataWorkbook.bytes(of: document).isEmpty)
  }

  /// 352 delayed days, as NHS England published them for July to September 2016, of 30,873 adults:
  /// 352 / 30,873 x 100,000 = 1,140.154828...
  @Test func delaysOfTheSecondQuarterAreThosePublished() throws {
    let sample = try RutlandSample("2016-17-Q1-Q3.yaml", quarter: 2)
    var log = FindingLog()
    let document = sample.document(log: &log)
    let measure = try #require(document.measures.first { $0.metric == "delayed-transfers" })
    #expect(measure.numerator == .known(352))
    #expect(measure.denominator == .known(30_873))
    #expect(measure.value.number.map { DecimalText.plain($0, places: 6) } == "1140.154828")
    #expect(measure.interval == "2016-07-01/P3M")
    #expect(
      try document.item("metrics.delayed-transfers.actual").answer.text?.hasPrefix("1,140.2 days per 100,000") == true)
  }
}
