import Forms
import NationalReturn
import Programme
import Testing

/// What `bcf return read` says of answers that the form does not take.
@Suite struct AnswerFaultsTests {
  private func faults(_ question: String, _ text: String) throws -> [String] {
    let form = try FilledReturn(2016, 2).form
    let answers = Answers(file: "return.xlsx", [question: (.text(text), "1) Cover sheet, D7")])
    return AnswerFaults.sentences(about: answers, form: form)
  }

  @Test(arguments: [
    ("budget.pooled", "Yes"), ("budget.pooled", "yes"), ("integration.personal_health_budgets", "0"),
    ("integration.personal_health_budgets", "100000000"), ("cover.contact_number", "01632 960000"),
  ])
  func answerThatIsTakenIsNoFault(question: String, text: String) throws {
    #expect(try faults(question, text) == [])
  }

  @Test(arguments: [
    ("budget.pooled", "Maybe", "Yes | No"), ("integration.personal_health_budgets", "-1", "from 0 to 100,000,000"),
    ("integration.personal_health_budgets", "100000001", "from 0 to 100,000,000"),
    ("integration.personal_health_budgets", "#DIV/0!", "from 0 to 100,000,000"),
  ])
  func answerThatIsNotTakenIsNamedWithItsPlace(question: String, text: String, says: String) throws {
    let faults = try faults(question, text)
    #expect(faults.count == 1)
    #expect(faults.first?.hasPrefix("return.xlsx, 1) Cover sheet, D7: question ") == true)
    #expect(faults.first?.contains(says) == true, "\(faults)")
  }

  /// The narrative takes 30,000 characters.
  @Test(arguments: [(30_000, 0), (30_001, 1)]) func textThatIsTooLongIsNamed(length: Int, count: Int) throws {
    #expect(try faults("narrative.progress", String(repeating: "a", count: length)).count == count)
  }
}
