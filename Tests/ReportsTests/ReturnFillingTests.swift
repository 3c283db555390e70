import Forms
import Metrics
import NationalReturn
import Programme
import Testing

@testable import Reports

@Suite struct ReturnFillingTests {
  // MARK: Which questions are asked

  @Test(arguments: [
    ("Yes", QuarterlyReturn.Status.notRelevant), ("No", .unanswered), ("yes", .notRelevant),
  ])
  func dateOfPoolingIsAskedOnlyWhereTheFundsAreNotPooled(answer: String, status: QuarterlyReturn.Status) throws {
    let report = try SmallProgramme.answering("budget.pooled: \(answer)\n")
    #expect(try report.item("budget.pooled_by").status == status)
  }

  @Test func dateOfPoolingIsNotAskedBeforeTheFirstQuestionIsAnswered() throws {
    let report = try SmallProgramme.answering("cover.email: a@example.org\n")
    #expect(try report.item("budget.pooled").status == .unanswered)
    #expect(try report.item("budget.pooled_by").status == .notRelevant)
  }

  @Test(arguments: [
    ("Yes", QuarterlyReturn.Status.notRelevant), ("No", .unanswered), ("No - In Progress", .unanswered),
  ])
  func conditionThatIsNotMetNeedsDateAndCommentary(answer: String, status: QuarterlyReturn.Status) throws {
    let report = try SmallProgramme.answering("conditions.seven_day: \(answer)\n")
    #expect(try report.item("conditions.seven_day.date").status == status)
    #expect(try report.item("conditions.seven_day.commentary").status == status)
    #expect(report.findings(.conditionNotMet).count == (answer == "Yes" ? 0 : 1))
  }

  @Test(arguments: [1, 2, 3]) func yearEndSheetIsNotAskedBeforeTheFourthQuarter(quarter: Int) throws {
    let report = try SmallProgramme.answering("feedback.statement_1: Agree\n", quarter: quarter)
    let document = try #require(report.quarterlyReturn)
    #expect(!document.sheets.contains { $0.definition.id == "feedback" })
    #expect(report.findings(.settingUnknown).contains { $0.message.contains("\"feedback.statement_1\"") })
  }

  @Test func yearEndSheetIsAskedInTheFourthQuarter() throws {
    let report = try SmallProgramme.answering("", quarter: 4)
    let sheet = try #require(report.quarterlyReturn?.sheets.first { $0.definition.id == "feedback" })
    #expect(!sheet.items.isEmpty)
    #expect(sheet.items.contains { $0.status == .unanswered })
  }

  // MARK: Money

  private func money(_ table: String, more: String = "") throws -> ProgrammeReport {
    try SmallProgramme.answering("finance.income: {\(table)}\n\(more)")
  }

  @Test func quartersThatAddUpToTheirTotalAreNoFinding() throws {
    let report = try money("plan: {q1: 1, q2: 2, q3: 3, q4: 4, annual_total: 10, pooled_fund: 10}")
    #expect(report.findings(.sumDiffers).isEmpty)
    #expect(try report.item("finance.commentary").status == .optional)
  }

  @Test(arguments: ["9", "11", "10.01", "9.99"]) func quartersThatMissTheirTotalAreAFinding(total: String) throws {
    let report = try money("plan: {q1: 1, q2: 2, q3: 3, q4: 4, annual_total: \(total), pooled_fund: \(total)}")
    let finding = try #require(report.findings(.sumDiffers).first)
    #expect(report.findings(.sumDiffers).count == 1)
    #expect(finding.place == Finding.Place(file: "answers/2016-17-Q2.yaml", cell: "line 1"))
    #expect(finding.level == .inconsistency)
  }

  @Test func differenceIsNamedInPounds() throws {
    let report = try money(
      "plan: {q1: 1000, q2: 2000, q3: 3000, q4: 4001, annual_total: 10000, pooled_fund: 10000}")
    let message = try #require(report.findings(.sumDiffers).first?.message)
    #expect(message.contains("the parts add up to 10,001, Annual total says 10,000, a difference of 1"))
  }

  /// 1 + 2 + 3 + 4 = 10, and not 10.40.
  @Test func differenceOfPenceIsNamedAsOne() throws {
    let report = try money("plan: {q1: 1, q2: 2, q3: 3, q4: 4, annual_total: 10.40, pooled_fund: 10.40}")
    let message = try #require(report.findings(.sumDiffers).first?.message)
    #expect(!message.contains("a difference of 0"))
    #expect(message.contains("10.40"))
  }

  @Test func quartersStillOpenAreNotSummed() throws {
    let report = try money("actual: {q1: 1, q2: 2, annual_total: 10, pooled_fund: 10}")
    #expect(report.findings(.sumDiffers).isEmpty)
  }

  @Test(arguments: [("10", false), ("9", true), ("10.01", true)])
  func totalThatDiffersFromThePooledFundNeedsAComment(fund: String, isDue: Bool) throws {
    let table = "plan: {q1: 1, q2: 2, q3: 3, q4: 4, annual_total: 10, pooled_fund: \(fund)}"
    #expect(try money(table).item("finance.commentary").status == (isDue ? .unanswered : .optional))
    let commented = try money(table, more: "finance.commentary: Because.\n")
    #expect(try commented.item("finance.commentary").status == .answered)
  }

  @Test(arguments: ["forecast", "actual"]) func totalThatDiffersFromThePlanNeedsAComment(row: String) throws {
    for (total, status) in [(10, QuarterlyReturn.Status.optional), (9, .unanswered)] {
      let report = try money(
        "plan: {annual_total: 10, pooled_fund: 10}, \(row): {annual_total: \(total), pooled_fund: \(total)}")
      #expect(try report.item("finance.commentary").status == status)
    }
  }

  @Test func tableIsAnsweredWhenItsRequiredRowsAreFull() throws {
    let full = CompleteAnswers.row
    #expect(try money("plan: \(full), forecast: \(full)").item("finance.income").status == .answered)
    #expect(try money("plan: \(full)").item("finance.income").status == .unanswered)
    let gap = full.replacing("q3: 3, ", with: "")
    #expect(try money("plan: \(full), forecast: \(gap)").item("finance.income").status == .unanswered)
  }

  // MARK: What the figures suggest

  private func suggestion(_ metric: String, in programme: SmallProgramme) throws -> String? {
    guard case .answer(let text)? = try programme.report().item("metrics.\(metric).progress").suggestion else {
      return nil
    }
    return text
  }

  @Test func metPlanSuggestsOnTrack() throws {
    #expect(try suggestion("residential-admissions", in: SmallProgramme()) == "On track to meet target")
  }

  /// 352 days are more than the 143 of a year before, and as many as planned would have been 211.
  @Test func missedPlanThatIsWorseThanAYearBeforeSuggestsNoImprovement() throws {
    #expect(try suggestion("delayed-transfers", in: SmallProgramme()) == "No improvement in performance")
  }

  /// A year before: 143 days less the 75 of August, and in August as many as it takes.
  @Test(arguments: [
    (283, "No improvement in performance"), (284, "No improvement in performance"),
    (285, "On track for improved performance, but not to meet full target"),
  ])
  func missedPlanIsAnImprovementOnlyWhereFewerDaysThanAYearBefore(august: Int, answer: String) throws {
    var programme = SmallProgramme()
    let month = Period.month(year: 2015, month: 8)
    programme.measurements.removeAll { $0.key.kind == .dtocSitrep && $0.key.period == month }
    // 20 + 284 + 48 = 352, as many as now.
    programme.measurements.append(
      SmallProgramme.count(.dtocSitrep, "delayed-days", "total", month, august, area: "510"))
    #expect(try suggestion("delayed-transfers", in: programme) == answer)
  }

  @Test func metricWithoutFigureCohortOrReferenceSuggestsNoData() throws {
    let none = "Data not available to assess progress"
    #expect(try suggestion("reablement", in: SmallProgramme()) == none)
    #expect(try suggestion("non-elective-admissions", in: SmallProgramme()) == none)
    var programme = SmallProgramme()
    programme.measurements.removeAll { $0.key.kind == .falls }
    #expect(try suggestion("falls", in: programme) == none)
    programme.plan = "metric,period,test,value\n"
    #expect(try suggestion("residential-admissions", in: programme) == none)
  }

  @Test func answerThatDiffersFromTheSuggestionIsAFinding() throws {
    let question = "metrics.delayed-transfers.progress"
    let report = try SmallProgramme.answering("\(question): on track to meet target\n")
    let finding = try #require(report.findings(.answerDisagrees).first)
    #expect(finding.level == .inconsistency)
    #expect(finding.message.contains("\"On track to meet target\""))
    #expect(finding.message.contains("\"No improvement in performance\""))
    #expect(finding.place == Finding.Place(file: "answers/2016-17-Q2.yaml", cell: "line 1"))
    // The answer stays as it was given.
    #expect(try report.item(question).answer == .text("On track to meet target"))
    #expect(try report.item(question).status == .answered)
  }

  @Test func answerThatAgreesIsNoFinding() throws {
    let report = try SmallProgramme.answering("metrics.delayed-transfers.progress: No improvement in performance\n")
    #expect(report.findings(.answerDisagrees).isEmpty)
  }

  // MARK: Filled from the model

  @Test func areaQuarterPlanAndActualAreFilledIn() throws {
    let report = try SmallProgramme().report()
    #expect(try report.item("cover.area").answer == .text("Rutland (E06000017)"))
    #expect(try report.item("cover.period").answer == .text("2016-17 Q2 (July to September 2016)"))
    #expect(try report.item("metrics.delayed-transfers.plan").answer == .text("at most 684.0 days per 100,000"))
    #expect(
      try report.item("metrics.delayed-transfers.actual").answer
        == .text(
          """
          1,140.2 days per 100,000 (352 delayed days, 30,873 people aged 18 and over), July to September 2016
          """))
  }

  // MARK: Complete or not

  @Test func returnWithEveryAnswerIsComplete() throws {
    let report = try SmallProgramme.answering(CompleteAnswers.secondQuarter)
    #expect(report.findings(.questionUnanswered).isEmpty)
    #expect(report.findings(.answerInvalid).isEmpty)
    #expect(report.findings(.answerDisagrees).isEmpty)
    #expect(report.quarterlyReturn?.isComplete == true)
    #expect(try report.file("quarterly-return.html").contains(">Template Complete<"))
    #expect(try report.file("index.html").contains(">Template Complete<"))
  }

  @Test(arguments: [
    "cover.contact_number", "budget.pooled", "conditions.dtoc_plan", "finance.income", "metrics.falls.progress",
    "metrics.falls.commentary", "integration.personal_health_budgets", "narrative.progress",
  ])
  func returnWithOneAnswerMissingIsIncomplete(question: String) throws {
    let report = try SmallProgramme.answering(CompleteAnswers.without(question))
    #expect(report.quarterlyReturn?.isComplete == false)
    let finding = try #require(report.findings(.questionUnanswered).first)
    #expect(report.findings(.questionUnanswered).count == 1)
    #expect(finding.advice.contains("\"\(question)\""))
    #expect(try report.file("quarterly-return.html").contains(">Incomplete Template<"))
    #expect(try report.file("index.html").contains("1 question without an answer"))
  }

  @Test func answerOfWhiteSpaceIsMissing() throws {
    let report = try SmallProgramme.answering(CompleteAnswers.with("narrative.progress", "\"  \""))
    #expect(report.quarterlyReturn?.isComplete == false)
  }

  @Test func answerThatCannotBeTakenIsAnErrorAndCountsAsMissing() throws {
    let report = try SmallProgramme.answering(CompleteAnswers.with("integration.personal_health_budgets", "-1"))
    let finding = try #require(report.findings(.answerInvalid).first)
    #expect(finding.level == .error)
    #expect(finding.message.contains("6.10"))
    #expect(try report.item("integration.personal_health_budgets").status == .unanswered)
    #expect(report.quarterlyReturn?.isComplete == false)
  }

  @Test func withoutAFileOfAnswersEveryQuestionIsOpen() throws {
    let report = try SmallProgramme().report()
    #expect(report.quarterlyReturn?.isComplete == false)
    // As many as the complete answers above; the comment on money is not due while there is no money.
    #expect(report.findings(.questionUnanswered).count == 54)
    #expect(report.findings(.questionUnanswered).allSatisfy { $0.place?.file == "answers/2016-17-Q2.yaml" })
  }

  @Test func unknownQuestionIsAWarningWithItsLine() throws {
    let report = try SmallProgramme.answering(CompleteAnswers.secondQuarter + "narrative.progres: A slip\n")
    let finding = try #require(report.findings(.settingUnknown).first)
    #expect(finding.level == .warning)
    #expect(finding.message.contains("\"narrative.progres\""))
    // 54 answers come before it.
    #expect(finding.place == Finding.Place(file: "answers/2016-17-Q2.yaml", cell: "line 55"))
    #expect(report.quarterlyReturn?.isComplete == true)
  }
}
