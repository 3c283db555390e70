import Foundation
import Metrics
import Programme
import TestSupport
import Testing
import XMLDocuments

@testable import NationalReturn

/// The other side of each threshold, and what is right though it is unusual. `BrokenReturnsTests` has the faults.
@Suite struct ReturnMeaningTests {
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

  private func codes(in text: String) throws -> [String] {
    let reader = ReturnMeaningReader { _ in meaning }
    let faults = XMLStream.faults(in: XMLInput(bytes: Array(text.utf8)), schema: schema, consumer: reader)
    #expect(faults == [], "the schema should accept it")
    return reader.faults.map(\.code)
  }

  private func changed(_ old: String, to new: String, after mark: String = "<?xml") throws -> String {
    try BrokenReturn("", old, new, after: mark, "").text(from: valid)
  }

  @Test(arguments: [
    // Both ends of a range, and the limit of a text, in UTF-16 units.
    ("<number>16<", "<number>0<"), ("<number>16<", "<number>1000<"), ("<number>88.4<", "<number>100<"),
    ("column=\"people\">12<", "column=\"people\">500<"),
    ("Board meets in January.", "1234567890123456789012345678901234567890"),
    ("Board meets in January.", "12345678901234567890123456789012345678\u{1F600}"),
    (">Night sitting<", ">Night sitting care.<"),
    // The day after that of the return, and the last day of the plan year.
    ("<date>2017-03-01<", "<date>2016-11-26<"), ("<date>2017-03-01<", "<date>2017-03-31<"),
    // Carried from long ago.
    ("from=\"2016-17-Q1\"", "from=\"2014-15-Q4\""),
    // Signed on the last day of the quarter, ratified on the day of the signature.
    ("date=\"2016-11-18\"", "date=\"2016-09-30\""), ("ratifiedOn=\"2016-12-06\"", "ratifiedOn=\"2016-11-18\""),
    // The schema takes every decimal of XML Schema: a plus sign, zeros at the end, nothing before the point.
    ("<value>1140.1548278431<", "<value>1140.15482784310000<"), ("<value>1140.1548278431<", "<value>+1140.1548278431<"),
    ("<value>0.1756440281<", "<value>.1756440281<"), ("<value>152<", "<value>152.<"), ("<value>152<", "<value> 152 <"),
    // A ten-thousand-millionth is the last decimal that is written.
    ("<value>1140.1548278431<", "<value>1140.154827843<"),
    // What the model fills in is as long as it is; which colour a figure near the plan gets, the council's rule says.
    ("colour=\"amber\"", "colour=\"green\""), ("<number>684<", "<number>100000000<"),
    // The model's own comment lines and white space between elements are nothing.
    ("  <measures>", "  <!-- measures -->\n\n  <measures>"),
  ])
  func whatIsWithinTheRulesIsNoFault(old: String, new: String) throws {
    #expect(try codes(in: changed(old, to: new)) == [])
  }

  /// Half a multiple for each number: three numbers and their sum may be 4 x 2.5 = 10 apart.
  @Test(arguments: [("172", 0), ("173", 1)]) func roundedSourcesMayDifferByTheRounding(source: String, count: Int)
    throws
  {
    let text = try changed("value=\"162\"", to: "value=\"\(source)\"")
      .replacing(" template=", with: " roundedTo=\"5\" template=")
    #expect(try codes(in: text) == Array(repeating: "sources-differ", count: count))
  }

  @Test func returnThatIsIncompleteIsValid() throws {
    var small = try SmallReturn()
    small.answers["narrative.progress"] = nil
    small.statuses["narrative.progress"] = .unanswered
    // Begun, and not whole.
    small.answers["finance.income"] = (.table(["plan": ["q1": .number(1)]]), .prefilled)
    small.statuses["finance.income"] = .unanswered
    small.answers["finance.commentary"] = nil
    small.statuses["finance.commentary"] = .notRelevant
    let text = try small.document.xml
    #expect(try codes(in: text) == [])
    let called = text.replacing("template=\"incomplete\"", with: "template=\"complete\"")
    #expect(try codes(in: called) == ["template-differs"])
  }

  /// An answer that could not be taken leaves its origin, and no answer.
  @Test func questionWithoutAnAnswerMayHaveAnOrigin() throws {
    var small = try SmallReturn()
    small.answers["numbers.budgets"] = (.none, .given)
    small.statuses["numbers.budgets"] = .unanswered
    #expect(try codes(in: small.document.xml) == [])
  }

  /// Each requirement is asked: by another answer, by a difference in a table, never.
  @Test func questionThatAnotherAnswerAsksForMustBeAnswered() throws {
    // A question is open, so that the template is not complete either.
    let no = try changed("<text>Yes</text>", to: "<text>No</text>", after: "id=\"conditions.pooled\"")
    #expect(try codes(in: no) == ["template-differs", "status-differs"])
    let same = try changed("column=\"fund\">4<", to: "column=\"fund\">3<")
      .replacing("column=\"fund\">4<", with: "column=\"fund\">2.5<")
    #expect(try codes(in: same) == ["status-differs"])
    let share = try changed(">\n      <number>88.4</number>\n    </question>", to: "/>", after: "numbers.share")
    #expect(try codes(in: share) == ["template-differs", "status-differs"])
  }

  @Test func costIsOptionalWithoutAShare() throws {
    var small = try SmallReturn()
    small.answers["numbers.share"] = nil
    small.statuses["numbers.share"] = .unanswered
    small.answers["numbers.cost"] = nil
    small.statuses["numbers.cost"] = .optional
    #expect(try codes(in: small.document.xml) == [])
    small.statuses["numbers.cost"] = .unanswered
    #expect(try codes(in: small.document.xml) == ["status-differs"])
  }

  /// What depends on an answer that nobody can read is not judged.
  @Test func answerThatIsWrongIsTheOnlyFault() throws {
    let text = try changed("<text>No - In Progress<", to: "<text>Nearly<")
    #expect(try codes(in: text) == ["answer-not-in-list"])
  }

  @Test func metricTwiceIsFoundAtTheSecond() throws {
    let start = try #require(valid.range(of: "      <measure metric=\"falls\"")).lowerBound
    let end = try #require(valid.range(of: "</measure>\n", range: start..<valid.endIndex)).upperBound
    let falls = String(valid[start..<end])
    let text = valid.replacing(falls, with: falls + falls.replacing("order=\"5\"", with: "order=\"6\""))
    #expect(try codes(in: text) == ["stands-twice"])
  }

  @Test func nationalMetricMustNotBeLeftOut() throws {
    var small = try SmallReturn()
    small.measures.removeAll { $0.metric == "residential-admissions" }
    #expect(try codes(in: small.document.xml) == ["measure-missing"])
    small = try SmallReturn()
    small.measures.removeAll { $0.metric == "falls" }
    #expect(try codes(in: small.document.xml) == [])
  }

  /// 1,140.15482784310...: more than a ten-thousand-millionth off on either side; at 0 the plan would be met as well.
  @Test(arguments: ["1140.1548278433", "1140.1548278429", "1141"]) func rateMustBeWhatItsCountsGive(rate: String) throws
  {
    #expect(try codes(in: changed("<value>1140.1548278431<", to: "<value>\(rate)<")) == ["rate-differs"])
  }

  @Test(arguments: ["no-data", "cohort-maturing", "reference-missing", "no-plan"])
  func figureWithAPlanIsNotGrey(status: String) throws {
    let text = try changed("status=\"not-met\" colour=\"red\"", to: "status=\"\(status)\" colour=\"grey\"")
    #expect(try codes(in: text) == ["status-differs"])
  }

  @Test(arguments: [
    ("<verdict status=\"met\"", "<verdict status=\"not-met\"", "verdict-differs"),
    ("<verdict status=\"near\"", "<verdict status=\"met\"", "verdict-differs"),
    ("status=\"not-met\" colour=\"red\"", "status=\"off-but-no-worse\" colour=\"red\"", "colour-differs"),
    ("status=\"reference-missing\" colour=\"grey\"", "status=\"reference-missing\" colour=\"green\"", "colour-differs"),
  ])
  func verdictMustFollowFromThePlan(old: String, new: String, code: String) throws {
    #expect(try codes(in: changed(old, to: new)) == [code])
  }
}
