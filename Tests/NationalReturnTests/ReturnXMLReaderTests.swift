import Forms
import Metrics
import NationalReturn
import Programme
import TestSupport
import Testing

/// What is not the return of a form is refused, with a line and a reason.
@Suite struct ReturnXMLReaderTests {
  private let small: SmallReturn
  private let valid: String

  init() throws {
    small = try SmallReturn()
    valid = try small.document.xml
  }

  private func fault(_ text: String, form: ReturnForm? = nil) -> ReturnMeaning.Fault? {
    do throws(ReturnMeaning.Fault) {
      _ = try read(text, form: form ?? small.form)
      return nil
    } catch {
      return error
    }
  }

  @Test func returnOfAnotherVersionIsRefusedWithBothVersions() throws {
    let other = try SmallForm.read(
      SmallForm.files.mapValues { $0.replacing("version: \"7\"", with: "version: \"8\"") })
    let found = try #require(fault(valid, form: other))
    #expect(found.code == "form-version-differs")
    #expect(found.line == 2)
    #expect(found.message == "The return is of version 7 of the form, the definition of 2016-17-Q1-Q3 is version 8.")
  }

  @Test func returnOfAYearWithoutAFormIsRefused() {
    do throws(ReturnMeaning.Fault) {
      _ = try ReturnXMLReader.document(Array(valid.utf8)) { year, quarter throws(ProgrammeError) in
        throw ProgrammeError("There is no form for \(year) \(quarter).", advice: "Add it.")
      }
      Issue.record("it should be refused")
    } catch {
      #expect(error.code == "form-unknown")
      #expect(error.message == "There is no form for 2016-17 2. Add it.")
    }
  }

  @Test(arguments: [
    ("quarter=\"2016-17-Q2\"", "quarter=\"2016-17-Q4\"", "period-outside-form"),
    ("quarter=\"2016-17-Q2\"", "quarter=\"2017-18-Q2\"", "period-outside-form"),
    ("quarter=\"2016-17-Q2\"", "quarter=\"2016-17\"", "period-unknown"),
    ("form=\"2016-17\"", "form=\"2017-18\"", "period-outside-form"),
    ("return:2", "return:1", "namespace-differs"), ("asAt=\"2016-11-25\"", "asAt=\"2016-11-31\"", "date-unreadable"),
    (" asAt=\"2016-11-25\"", "", "attribute-missing"),
    ("sheetId=\"cover\"", "sheetId=\"covers\"", "sheet-unknown"),
    ("sheetId=\"numbers\"", "sheetId=\"cover\"", "stands-twice"),
    ("id=\"cover.area\"", "id=\"cover.place\"", "question-unknown"),
    ("id=\"cover.area\"", "id=\"cover.deadline\"", "stands-twice"),
    ("<date>2016-11-25", "<date>25/11/2016", "date-unreadable"), ("<number>684", "<number>6,84", "number-unreadable"),
    ("<text>Yes<", "<text>yes<", "answer-not-in-list"), ("name=\"plan\"", "name=\"plans\"", "row-unknown"),
    ("column=\"q2\"", "column=\"q3\"", "column-unknown"), ("column=\"q2\"", "column=\"q1\"", "stands-twice"),
    ("<number>684</number>", "<text>684</text>", "answer-of-wrong-kind"),
    ("status=\"answered\"", "status=\"done\"", "word-unknown"), ("from=\"2016-17-Q1\"", "", "attribute-missing"),
    ("order=\"1\"", "order=\"one\"", "number-unreadable"), ("missing=\"suppressed\"", "", "attribute-missing"),
    ("basis=\"informal\"", "basis=\"perhaps\"", "word-unknown"), ("<role>Chair</role>", "", "element-missing"),
    ("</quarterlyReturn>", "", "not-well-formed"),
  ])
  func whatIsNotWrittenSoIsRefused(old: String, new: String, code: String) throws {
    #expect(valid.contains(old))
    let found = try #require(fault(valid.replacing(old, with: new, maxReplacements: 1)))
    #expect(found.code == code)
    #expect(found.line > 0)
  }

  @Test func questionThatIsMissingIsRefused() throws {
    let line = "    <question id=\"narrative.story\" reference=\"6.2\" status=\"optional\"/>\n"
    #expect(valid.contains(line))
    #expect(fault(valid.replacing(line, with: ""))?.code == "question-missing")
  }

  /// A text that is too long is reported elsewhere; it is not lost on the way.
  @Test func textThatIsTooLongIsRead() throws {
    let long = String(repeating: "a", count: 41)
    let text = valid.replacing("Board meets in January.", with: long)
    #expect(try read(text, form: small.form).answers["conditions.joint_plan.commentary"] == .text(long))
  }
}
