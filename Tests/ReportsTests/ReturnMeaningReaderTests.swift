import Foundation
import Metrics
import Programme
import TestSupport
import Testing
import XMLDocuments

@testable import Reports

/// What the rules of meaning find does not depend on how the return is read, nor on its size.
@Suite struct ReturnMeaningReaderTests {
  private let valid: String
  private let schema: XMLSchema
  private let meaning: ReturnMeaning

  init() throws {
    valid = try SmallProgramme.answering(CompleteAnswers.secondQuarter).file("quarterly-return.xml")
    schema = try XMLSchema(bytes: try #require(Repository.templates.bytes(of: ReturnXML.schemaFile)))
    meaning = ReturnMeaning(
      form: try ReturnFormLoader.form(of: SmallProgramme.year, in: Repository.templates),
      metrics: try CatalogueLoader.metrics(of: SmallProgramme.year, in: Repository.templates))
  }

  private func faults(_ text: String, maximum: Int = 10_000, schema: XMLSchema?) -> [ReturnMeaning.Fault] {
    let reader = ReturnMeaningReader(maximumFaults: maximum) { _ in meaning }
    let found = XMLStream.faults(in: XMLInput(bytes: Array(text.utf8)), schema: schema, consumer: reader)
    #expect(schema == nil || found.isEmpty)
    return reader.faults
  }

  private func origins(_ count: Int) -> String {
    String(
      repeating: "      <origin part=\"numerator\" file=\"a.csv\" sheet=\"-\" edition=\"local\" value=\"0.1\"/>\n",
      count: count)
  }

  /// 100,000 origins of 0.1 beside those of 107, 83 and 162 are 10,000 more than the numerator of 352.
  @Test func originsWithoutNumberAreAddedUpExactly() throws {
    let mark = try #require(valid.range(of: "      <origin ")).lowerBound
    var text = valid
    text.insert(contentsOf: origins(100_000), at: mark)
    let found = faults(text, schema: schema)
    #expect(found.map(\.code) == ["origins-differ"])
    #expect(found.first?.message.contains("add up to 10352, the numerator says 352.") == true)
  }

  /// Lines after the 65,535th are true for rules of meaning as well.
  @Test func lineFarDownIsTrue() throws {
    let start = try #require(valid.range(of: "<measures>")).lowerBound
    let changed = valid.replacing("status=\"met\" colour", with: "status=\"fine\" colour")
    let text = changed.replacingCharacters(in: start..<start, with: String(repeating: "\n", count: 70_000))
    let line = valid.components(separatedBy: "\n").firstIndex { $0.contains("status=\"met\" colour") }
    #expect(faults(text, schema: schema).map(\.line) == [70_001 + (line ?? 0)])
  }

  /// A question that depends on another is judged at the end of the document: the other one may stand below it.
  @Test func answerThatOthersDependOnMayStandBelowThem() throws {
    let pattern = "(?s)    <question id=\"conditions.seven_day\" .*?</question>\n"
    let range = try #require(valid.range(of: pattern, options: .regularExpression))
    let question = String(valid[range])
    var text = valid.replacingCharacters(in: range, with: "")
    let mark = try #require(text.range(of: "conditions.seven_day")).lowerBound
    let end = try #require(text.range(of: "  </section>", range: mark..<text.endIndex)).lowerBound
    text.insert(contentsOf: question, at: end)
    #expect(faults(text, schema: schema).isEmpty)
    let no = text.replacing(question, with: question.replacing("<answer>Yes<", with: "<answer>No<"))
    #expect(faults(no, schema: schema).map(\.code) == ["status-differs", "status-differs"])
  }

  @Test func faultsAreLimited() throws {
    let section = "  <section sectionId=\"extra\" title=\"Extra\"/>\n"
    let many = valid.replacing("  <measures>\n", with: String(repeating: section, count: 50) + "  <measures>\n")
    #expect(faults(many, schema: schema).count == 99)
    #expect(faults(many, maximum: 99, schema: schema).last?.code == "section-unknown")
    let cut = faults(many, maximum: 98, schema: schema)
    #expect(cut.count == 99)
    #expect(cut.last?.code == "too-many-faults")
  }

  @Test func yearThatIsNoneAndYearWithoutAFormAreFaults() throws {
    let none = valid.replacing("form=\"2016-17\"", with: "form=\"2016-18\"")
    #expect(faults(none, schema: schema).map(\.code) == ["form-unknown"])
    let reader = ReturnMeaningReader { _ throws(ProgrammeError) in throw ProgrammeError("No form.", advice: "Add it.") }
    #expect(XMLStream.faults(in: XMLInput(bytes: Array(valid.utf8)), consumer: reader).isEmpty)
    #expect(reader.faults == [ReturnMeaning.Fault(line: 1, code: "form-unknown", message: "No form. Add it.")])
  }

  /// The reader sees each value before the schema does, so whatever stands there must not stop it.
  @Test(arguments: [
    "<a/>", "<quarterlyReturn/>", "<question><question><measure><origin/></measure></question></question>",
    "<r form='2016-17' quarter='2016-17-Q2' period='2016-07-01/P3M'><x><question><measure/><origin><origin/></origin>"
      + "</question><measure>1<origin>2<b/></origin><origin value='x' part='numerator'/></measure></x></r>",
    "<r form='2016-17' quarter='2016-17-Q2' period='2016-07-01/P3M'><x><origin/><x><origin>a<measure/></origin></x></x></r>",
  ])
  func whatIsNoReturnDoesNotStopIt(_ text: String) throws {
    #expect(!faults(text, schema: nil).isEmpty)
    #expect(!schema.faults(in: Array(text.utf8)).isEmpty)
  }
}
