import Foundation
import Metrics
import Programme
import TestSupport
import Testing
import XMLDocuments

@testable import NationalReturn

/// What the rules of meaning find does not depend on how the return is read, nor on its size.
@Suite struct ReturnMeaningReaderTests {
  private static let head = "<r form='2016-17' formVersion='7' quarter='2016-17-Q2' period='2016-07-01/P3M'>"

  private let valid: String
  private let schema: XMLSchema
  private let meaning: ReturnMeaning

  init() throws {
    let small = try SmallReturn()
    valid = try small.document.xml
    schema = try Repository.schema()
    meaning = ReturnMeaning(
      form: small.form, metrics: try SmallForm.metrics())
  }

  private func faults(_ text: String, maximum: Int = 10_000, schema: XMLSchema?) -> [ReturnMeaning.Fault] {
    let reader = ReturnMeaningReader(maximumFaults: maximum) { _ in meaning }
    let found = XMLStream.faults(in: XMLInput(bytes: Array(text.utf8)), schema: schema, consumer: reader)
    #expect(schema == nil || found.isEmpty)
    return reader.faults
  }

  private func sources(_ count: Int) -> String {
    String(
      repeating: "        <source part=\"numerator\" file=\"a.csv\" sheet=\"-\" edition=\"local\" value=\"0.1\"/>\n",
      count: count)
  }

  /// 100,000 sources of 0.1 beside those of 107, 83 and 162 are 10,000 more than the numerator of 352.
  @Test func sourcesWithoutNumberAreAddedUpExactly() throws {
    let mark = try #require(valid.range(of: "        <source ")).lowerBound
    var text = valid
    text.insert(contentsOf: sources(100_000), at: mark)
    let found = faults(text, schema: schema)
    #expect(found.map(\.code) == ["sources-differ"])
    #expect(found.first?.message.contains("add up to 10352, the numerator says 352.") == true)
  }

  /// Lines after the 65,535th are true for rules of meaning as well.
  @Test func lineFarDownIsTrue() throws {
    let start = try #require(valid.range(of: "<measures>")).lowerBound
    let changed = valid.replacing("verdict status=\"met\"", with: "verdict status=\"fine\"")
    let text = changed.replacingCharacters(in: start..<start, with: String(repeating: "\n", count: 70_000))
    let line = valid.components(separatedBy: "\n").firstIndex { $0.contains("verdict status=\"met\"") }
    #expect(faults(text, schema: schema).map(\.line) == [70_001 + (line ?? 0)])
  }

  /// A question that depends on another is judged at the end of the document: the other one may stand below it.
  @Test func answerThatOthersDependOnMayStandBelowThem() throws {
    let pattern = "(?s)    <question id=\"conditions.joint_plan\" .*?</question>\n"
    let range = try #require(valid.range(of: pattern, options: .regularExpression))
    let question = String(valid[range])
    var text = valid.replacingCharacters(in: range, with: "")
    let mark = try #require(text.range(of: "conditions.joint_plan")).lowerBound
    let end = try #require(text.range(of: "  </sheet>", range: mark..<text.endIndex)).lowerBound
    text.insert(contentsOf: question, at: end)
    #expect(faults(text, schema: schema).isEmpty)
    let no = text.replacing(question, with: question.replacing("<text>No - In Progress<", with: "<text>Yes<"))
    #expect(faults(no, schema: schema).map(\.code) == ["status-differs", "status-differs"])
  }

  @Test func faultsAreLimited() throws {
    let sheet = "  <sheet sheetId=\"extra\" title=\"Extra\"/>\n"
    let many = valid.replacing("  <measures>\n", with: String(repeating: sheet, count: 50) + "  <measures>\n")
    #expect(faults(many, schema: schema).count == 99)
    #expect(faults(many, maximum: 99, schema: schema).last?.code == "sheet-unknown")
    let cut = faults(many, maximum: 98, schema: schema)
    #expect(cut.count == 99)
    #expect(cut.last?.code == "too-many-faults")
  }

  @Test func yearThatIsNoneAndYearWithoutAFormAreFaults() throws {
    let none = valid.replacing("form=\"2016-17\"", with: "form=\"2016-18\"")
    #expect(faults(none, schema: schema).map(\.code) == ["form-unknown"])
    let reader = ReturnMeaningReader { _ throws(ProgrammeError) in throw ProgrammeError("No form.", advice: "Add it.") }
    #expect(XMLStream.faults(in: XMLInput(bytes: Array(valid.utf8)), consumer: reader).isEmpty)
    #expect(reader.faults == [ReturnMeaning.Fault(line: 2, code: "form-unknown", message: "No form. Add it.")])
  }

  /// The reader sees each value before the schema does, so whatever stands there must not stop it.
  @Test(arguments: [
    "<a/>", "<quarterlyReturn/>", "<question><question><measure><source/></measure></question></question>",
    head + "<x><question><measure/><source><source/></source></question><measure>1<source>2<b/></source>"
      + "<source value='x' part='numerator'/></measure></x></r>",
    head + "<x><source/><x><source>a<measure/></source><measure><source part='numerator'><source/></source></measure>"
      + "</x></x></r>",
    head + "<x><signOff/><group><question><source/></question><measure/></group><question><table><row><source/></row>"
      + "</table></question></x></r>",
  ])
  func whatIsNoReturnDoesNotStopIt(_ text: String) throws {
    #expect(!faults(text, schema: nil).isEmpty)
    #expect(!schema.faults(in: Array(text.utf8)).isEmpty)
  }
}
