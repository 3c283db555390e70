import Metrics
import Programme
import TestSupport
import Testing

@testable import Forms

/// The form of 2016-17 against section 1.2 of the handbook.
@Suite struct FormOf201617Tests {
  private static let year = FinancialYear(start: 2016)

  private func form(_ quarter: Int) throws -> ReturnForm {
    try FormLibrary(templates: FolderFiles(path: Repository.folder.path + "/Templates")).form(
      for: .quarter(Self.year, quarter))
  }

  /// The year end feedback is asked for in the fourth quarter only.
  @Test(arguments: 1...4) func sheetsStandInOrder(quarter: Int) throws {
    let expected =
      ["cover", "budget", "conditions", "finance", "metrics"] + (quarter == 4 ? ["feedback"] : [])
      + ["integration", "narrative"]
    #expect(try form(quarter).sheets.map(\.id) == expected)
  }

  /// Eight national conditions, the fourth in four parts, each with a day and a commentary where it is not met.
  @Test func everyConditionThatIsNotMetNeedsADayAndACommentary() throws {
    let form = try form(2)
    let conditions = try #require(form.sheets.first { $0.id == "conditions" }).questions
    #expect(conditions.count { $0.isNationalCondition } == 11)
    #expect(conditions.count == 33)
    let condition = try #require(form.question("conditions.seven_day"))
    guard case .choice(let list) = condition.kind else {
      Issue.record("a condition is a choice")
      return
    }
    #expect(list.answers == ["Yes", "No", "No - In Progress"])
    let date = try #require(form.question("conditions.seven_day.date"))
    #expect(date.kind == .date(withinPlanYear: true))
    #expect(date.relevance == FormCondition(text: "if conditions.seven_day is not Yes").map { .when($0) })
  }

  /// The four answers of the first generation of the list: handbook, section 1.4.
  @Test func progressHasTheFourAnswersOfItsGeneration() throws {
    let form = try form(2)
    let progress = [
      "On track to meet target", "On track for improved performance, but not to meet full target",
      "No improvement in performance", "Data not available to assess progress",
    ]
    let metrics = form.questions.filter(\.isSuggested)
    #expect(
      metrics.compactMap(\.metric) == [
        "non-elective-admissions", "delayed-transfers", "falls", "satisfaction", "residential-admissions", "reablement",
      ])
    for question in metrics {
      guard case .choice(let list) = question.kind else {
        Issue.record("\(question.id) is a choice")
        continue
      }
      #expect(list.answers == progress)
      #expect(
        list.suggestions == [
          .met: progress[0], .improved: progress[1], .notImproved: progress[2], .noData: progress[3],
        ])
    }
  }

  @Test func narrativeTakes30000Characters() throws {
    #expect(try #require(form(2).question("narrative.progress")).kind == .longText(maximum: 30_000))
  }

  @Test func deadlinesAreThoseOfTheHandbook() throws {
    #expect(try form(2).deadlines.mapValues(\.description) == [1: "2016-09-09", 2: "2016-11-25", 3: "2017-03-03"])
    #expect(try form(4).deadlines.mapValues(\.description) == [4: "2017-05-31"])
  }

  @Test func quarterWithoutAFormNamesTheFormsOfItsYear() {
    do throws(ProgrammeError) {
      _ = try FormLibrary(templates: FolderFiles(path: Repository.folder.path + "/Templates"))
        .form(for: .quarter(FinancialYear(start: 2019), 1))
      Issue.record("no return was collected for 2019-20 Q1")
    } catch {
      #expect(error.message.contains("2019-20-Q1"))
      #expect(error.advice.contains("2019-20-Q2-Q3"))
    }
  }
}
