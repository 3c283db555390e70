import Foundation
import Metrics
import Programme
import TestSupport
import Testing
import XMLDocuments

@testable import Reports

/// A valid return in which one thing is changed: the schema still accepts it, and exactly that one thing is found.
@Suite struct ReturnMeaningTests {
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

  /// The valid return with the first `old` after a text replaced.
  private func changed(_ old: String, to new: String, after mark: String = "<quarterlyReturn") throws -> String {
    let start = try #require(valid.range(of: mark), "\(mark) is not in the return").lowerBound
    let range = try #require(valid.range(of: old, range: start..<valid.endIndex), "\(old) is not in the return")
    return valid.replacingCharacters(in: range, with: new)
  }

  /// The number of the line that holds the place where two texts begin to differ.
  private func line(of changed: String) throws -> Int {
    let lines = zip(valid.components(separatedBy: "\n"), changed.components(separatedBy: "\n"))
    return try #require(lines.enumerated().first { $0.element.0 != $0.element.1 }).offset + 1
  }

  private func faults(in text: String) throws -> [ReturnMeaning.Fault] {
    let reader = ReturnMeaningReader { _ in meaning }
    let faults = XMLStream.faults(in: XMLInput(bytes: Array(text.utf8)), schema: schema, consumer: reader)
    #expect(faults.isEmpty, "the schema should accept it")
    return reader.faults
  }

  /// Exactly one fault, in the changed line unless another is named.
  private func expect(_ code: String, in text: String, line: Int? = nil) throws {
    let found = try faults(in: text)
    #expect(found.map(\.code) == [code])
    let expected = try line ?? self.line(of: text)
    #expect(found.first?.line == expected)
  }

  @Test func validReturnHasNoFault() throws {
    #expect(try faults(in: valid).isEmpty)
    #expect(try faults(in: SmallProgramme().report().file("quarterly-return.xml")).isEmpty)
  }

  // MARK: The schema

  @Test(arguments: ["many", "-1", "-0.01", "100000001", "100000000.01", "", "NaN"])
  func figureOutsideTheRangeIsRefusedByTheSchemaWithItsLine(figure: String) throws {
    for old in ["<numerator>352</", "<value>1140.1548278431</", "<amount column=\"q2\">2</"] {
      let element = try #require(old.firstIndex(of: ">"))
      let text = try changed(old, to: old[...element] + figure + "</")
      let faults = schema.faults(in: Array(text.utf8))
      let line = try line(of: text)
      #expect(!faults.isEmpty)
      #expect(faults.allSatisfy { $0.line == line })
    }
  }

  @Test(arguments: ["0", "100000000"]) func limitsOfTheRangeAreWithinIt(figure: String) throws {
    let text = try changed("<number>16</", to: "<number>\(figure)</")
    #expect(try faults(in: text).isEmpty)
  }

  // MARK: Head

  @Test func quarterAndPeriodMustBeTheSame() throws {
    for period in ["2016-04-01/P3M", "2016-07-01/P6M", "2016-04-01/P1Y"] {
      try expect(
        "period-differs", in: changed("period=\"2016-07-01/P3M\"", to: "period=\"\(period)\""), line: 2)
    }
  }

  @Test func quarterMustBeOfTheFormsYear() throws {
    try expect(
      "period-outside-form",
      in: changed(
        "quarter=\"2016-17-Q2\" period=\"2016-07-01/P3M\"", to: "quarter=\"2017-18-Q2\" period=\"2017-07-01/P3M\""))
  }

  @Test func quarterMustExist() throws {
    try expect("period-unknown", in: changed("quarter=\"2016-17-Q2\"", to: "quarter=\"2016-18-Q2\""))
  }

  @Test func templateFlagMustFitTheQuestions() throws {
    try expect("template-differs", in: changed("template=\"complete\"", to: "template=\"incomplete\""))
    let open = try SmallProgramme().report().file("quarterly-return.xml")
    let found = try faults(in: open.replacing("template=\"incomplete\"", with: "template=\"complete\""))
    #expect(found.map(\.code) == ["template-differs"])
  }

  // MARK: Questions

  private static let poolingDate = "    <question id=\"budget.pooled_by\" reference=\"2.2\" status=\"not-relevant\"/>\n"

  @Test func questionThatIsMissingIsNamed() throws {
    let text = try changed(Self.poolingDate, to: "")
    try expect("question-missing", in: text, line: 2)
    #expect(try faults(in: text).first?.message.contains("budget.pooled_by") == true)
  }

  @Test func questionThatStandsTwiceIsFoundAtTheSecond() throws {
    let text = try changed(Self.poolingDate, to: Self.poolingDate + Self.poolingDate)
    try expect("stands-twice", in: text)
  }

  @Test func questionThatTheFormDoesNotHaveIsFound() throws {
    let unknown = Self.poolingDate.replacing("budget.pooled_by", with: "budget.pooled_how")
    try expect("question-unknown", in: changed(Self.poolingDate, to: Self.poolingDate + unknown))
  }

  @Test func sectionThatTheFormDoesNotHaveIsFound() throws {
    try expect(
      "section-unknown",
      in: changed("  <measures>\n", to: "  <section sectionId=\"extra\" title=\"Extra\"/>\n  <measures>\n"))
  }

  @Test func sectionThatStandsTwiceIsFound() throws {
    try expect(
      "stands-twice",
      in: changed("  <measures>\n", to: "  <section sectionId=\"cover\" title=\"Cover\"/>\n  <measures>\n"))
  }

  @Test func choiceMustBeInItsList() throws {
    for answer in ["Maybe", "yes", "Yes ", ""] {
      try expect(
        "answer-not-in-list",
        in: changed("<answer>Yes</answer>", to: "<answer>\(answer)</answer>", after: "conditions.seven_day"))
    }
  }

  @Test(arguments: ["<number>1</number>", "<date>2016-11-25</date>"])
  func answerMustBeOfTheKindOfItsQuestion(answer: String) throws {
    try expect("answer-of-wrong-kind", in: changed("<answer>Yes</answer>", to: answer, after: "budget.pooled"))
  }

  @Test func statusMustFitTheAnswer() throws {
    let mark = "id=\"integration.nhs_number_gp\""
    let text = try changed("status=\"answered\"", to: "status=\"not-relevant\"", after: mark)
    try expect("status-differs", in: text)
    try expect(
      "status-differs", in: changed("      <answer>Yes</answer>\n", to: "", after: mark), line: lineNumber(mark))
  }

  private func lineNumber(_ mark: String) throws -> Int {
    try #require(valid.components(separatedBy: "\n").firstIndex { $0.contains(mark) }) + 1
  }

  /// 2,000 UTF-16 units are allowed; an emoji has two.
  @Test(arguments: [(1998, false), (1999, true)]) func longTextKeepsItsLimit(letters: Int, isTooLong: Bool) throws {
    let text = try changed(
      "One more than planned.", to: String(repeating: "a", count: letters) + "\u{1F600}")
    if isTooLong { try expect("text-too-long", in: text) } else { #expect(try faults(in: text).isEmpty) }
  }

  // MARK: Money

  @Test(arguments: ["1.01", "0.99", "2"]) func quartersMustAddUpToTheirTotal(amount: String) throws {
    let text = try changed("<amount column=\"q1\">1</", to: "<amount column=\"q1\">\(amount)</")
    try expect("sum-differs", in: text, line: try line(of: text) - 1)
  }

  @Test func rowsAndColumnsMustBeKnownAndStandOnce() throws {
    try expect("row-unknown", in: changed("<row name=\"plan\">", to: "<row name=\"budget\">"))
    try expect("column-unknown", in: changed("column=\"pooled_fund\"", to: "column=\"fund\""))
    try expect("stands-twice", in: changed("<row name=\"forecast\">", to: "<row name=\"plan\">"))
    try expect("stands-twice", in: changed("column=\"pooled_fund\"", to: "column=\"annual_total\""))
  }

  // MARK: Measures

  private func block(_ metric: String) throws -> String {
    let start = try #require(valid.range(of: "    <measure metric=\"\(metric)\"")).lowerBound
    let end = try #require(valid.range(of: "</measure>\n", range: start..<valid.endIndex)).upperBound
    return String(valid[start..<end])
  }

  @Test func metricThatTheCatalogueDoesNotHaveIsFound() throws {
    let unknown = try block("satisfaction").replacing("metric=\"satisfaction\"", with: "metric=\"dementia\"")
    try expect("metric-unknown", in: changed("  </measures>\n", to: unknown + "  </measures>\n"))
  }

  @Test func metricThatStandsTwiceIsFoundAtTheSecond() throws {
    try expect("stands-twice", in: changed("  </measures>\n", to: try block("falls") + "  </measures>\n"))
  }

  /// 352 / 30,873 x 100,000 = 1,140.15482784310... is written to ten decimals.
  @Test(arguments: ["1140.15", "1140.1548278433", "1140.1548278429", "1141", "0"])
  func rateMustBeWhatItsCountsGive(rate: String) throws {
    let text = try changed("<value>1140.1548278431<", to: "<value>\(rate)<")
    // At 0 the plan would be met as well.
    let codes = try faults(in: text).map(\.code)
    #expect(codes == (rate == "0" ? ["rate-differs", "judgement-differs"] : ["rate-differs"]))
    #expect(try faults(in: text).first?.line == line(of: text))
  }

  @Test func nothingIsDividedByZero() throws {
    try expect(
      "denominator-zero", in: changed("<denominator>126<", to: "<denominator>0<"),
      line: lineNumber("<value>92.8571428571<"))
  }

  @Test func valueNeedsItsCounts() throws {
    try expect(
      "value-without-counts",
      in: changed("<numerator>117</numerator>", to: "<numerator xsi:nil=\"true\" missing=\"suppressed\"/>"),
      line: lineNumber("metric=\"satisfaction\""))
  }

  @Test func multiplierMustBeThatOfTheCatalogue() throws {
    let text = try changed("multiplier=\"100000\"", to: "multiplier=\"1000\"")
    try expect("multiplier-differs", in: text)
  }

  @Test func originsMustAddUpToTheNumerator() throws {
    try expect(
      "origins-differ", in: changed("value=\"162\"", to: "value=\"163\""),
      line: lineNumber("<measure metric=\"delayed-transfers\""))
  }

  @Test func figureIsNilExactlyWhereItSaysWhy() throws {
    try expect(
      "missing-without-reason", in: changed(" missing=\"not-yet-available\"", to: "", after: "metric=\"reablement\""))
    try expect("missing-without-reason", in: changed("<numerator>352<", to: "<numerator missing=\"suppressed\">352<"))
  }

  // MARK: Judgement

  @Test(arguments: [
    ("delayed-transfers", "status=\"not-met\"", "status=\"met\""),
    ("residential-admissions", "status=\"met\"", "status=\"not-met\""),
    ("falls", "status=\"near\"", "status=\"met\""), ("satisfaction", "status=\"near\"", "status=\"met\""),
  ])
  func judgementMustFollowFromThePlan(metric: String, old: String, new: String) throws {
    try expect("judgement-differs", in: changed(old, to: new, after: "<measure metric=\"\(metric)\""))
  }

  @Test(arguments: ["green", "amber", "red"]) func withoutAFigureTheColourIsGrey(colour: String) throws {
    try expect(
      "colour-without-value",
      in: changed("colour=\"grey\"", to: "colour=\"\(colour)\"", after: "<measure metric=\"reablement\""))
  }

  @Test func statusMustBeOneOfTheProject() throws {
    try expect("status-unknown", in: changed("status=\"met\" colour", to: "status=\"fine\" colour"))
  }

  @Test(arguments: [
    ("residential-admissions", "status=\"met\" colour=\"green\"", "status=\"met\" colour=\"red\""),
    ("delayed-transfers", "colour=\"red\"", "colour=\"green\""), ("falls", "colour=\"amber\"", "colour=\"red\""),
    ("delayed-transfers", "status=\"not-met\" colour=\"red\"", "status=\"off-but-no-worse\" colour=\"red\""),
    ("non-elective-admissions", "colour=\"grey\"", "colour=\"green\""),
  ])
  func colourMustFollowFromTheStatus(metric: String, old: String, new: String) throws {
    try expect("colour-differs", in: changed(old, to: new, after: "<measure metric=\"\(metric)\""))
  }

  /// Which of the two colours a figure near the plan gets, the council's rule says.
  @Test func figureNearThePlanMayBeGreen() throws {
    let text = try changed("colour=\"amber\"", to: "colour=\"green\"", after: "<measure metric=\"falls\"")
    #expect(try faults(in: text).isEmpty)
  }

  @Test(arguments: ["no-data", "cohort-maturing", "reference-missing", "no-plan"])
  func figureWithAPlanIsNotGrey(status: String) throws {
    let text = try changed("status=\"not-met\" colour=\"red\"", to: "status=\"\(status)\" colour=\"grey\"")
    let found = try faults(in: text)
    #expect(!found.isEmpty)
  }

  @Test func figureThatIsNotThereHasNoStatusOfAFigure() throws {
    let text = try changed("status=\"cohort-maturing\"", to: "status=\"not-met\"")
    let found = try faults(in: text)
    #expect(!found.isEmpty)
  }

  // MARK: What must be there

  @Test func measureMustNotBeLeftOut() throws {
    let text = valid.replacing(try block("residential-admissions"), with: "")
    try expect("measure-missing", in: text, line: lineNumber("<measures>"))
  }

  @Test(arguments: ["2015-07-01/P3M", "2016-04-01/P3M", "2016-07-01/P6M"])
  func periodOfAMeasureMustBelongToTheQuarter(period: String) throws {
    try expect(
      "measure-period-differs",
      in: changed("2016-07-01/P3M", to: period, after: "<measure metric=\"delayed-transfers\""))
  }

  @Test func questionThatMustBeAnsweredCannotBeCalledNotRelevant() throws {
    let open = try SmallProgramme().report().file("quarterly-return.xml")
    let text = open.replacing("\"unanswered\"", with: "\"not-relevant\"")
      .replacing("template=\"incomplete\"", with: "template=\"complete\"")
    let found = try faults(in: text)
    #expect(found.count == 35)
    #expect(found.allSatisfy { $0.code == "status-differs" })
  }

  @Test func questionThatDependsOnAnAnswerCannotBeCalledNotRelevantWhenItIsAsked() throws {
    let text = try changed("<answer>Yes</answer>", to: "<answer>No</answer>", after: "id=\"conditions.seven_day\"")
    let found = try faults(in: text)
    #expect(found.map(\.code) == ["status-differs", "status-differs"])
  }

  @Test func questionMustStandOnItsSheet() throws {
    let without = try changed(Self.poolingDate, to: "")
    let text = without.replacing(
      "    <question id=\"narrative.progress\"", with: Self.poolingDate + "    <question id=\"narrative.progress\"")
    let found = try faults(in: text)
    #expect(found.map(\.code) == ["question-misplaced"])
    // One line was taken out above it.
    #expect(try found.first?.line == lineNumber("<question id=\"narrative.progress\"") - 1)
  }

  /// The schema takes every decimal of XML Schema: a plus sign, zeros at the end, nothing before the point.
  @Test(arguments: [
    ("1140.1548278431", "1140.15482784310000"), ("1140.1548278431", "+1140.1548278431"),
    ("0.1756440281", ".1756440281"),
    ("<value>152", "<value>152."), ("<value>152", "<value> 152 "),
  ])
  func numberThatTheSchemaTakesIsTaken(old: String, new: String) throws {
    #expect(try faults(in: changed(old, to: new)).isEmpty)
  }
}
