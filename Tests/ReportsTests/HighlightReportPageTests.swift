import Metrics
import Programme
import Testing
import XMLDocuments

@testable import Reports

@Suite struct HighlightReportPageTests {
  private static let schemes = [
    "schemes.csv":
      "scheme,priority,owner_role,status\nFalls projects,Prevention,Falls lead,running\nRecords,Enablers,,\n",
    "contributions.csv":
      "scheme,metric,strength,own_target,own_unit,own_baseline\nFalls projects,falls,significant,120,people,74\nEnablers,delayed-transfers,other,,,\n",
    "milestones.csv":
      "scheme,milestone,owner_role,baseline,forecast,actual\nFalls projects,Projects evaluated,Lead,2016-12-31,2017-01-31,\nPrevention,Adviser found,Lead,2016-09-30,,2016-09-23\nEnablers,Proposal made,Lead,2016-11-24,,\n",
    "risks.csv":
      "id,description,owner_role,probability,impact,mitigation,scheme\nR1,a,Lead,low,high,x,Prevention\nR2,b,Lead,high,high,x,Records\nR3,c,Lead,low,low,x,\n",
    "finance.csv":
      "flow,line,q1,q2,q3,q4,annual_total\nexpenditure,plan,540000,590000,640000,677000,2447000\nexpenditure,actual,521400,574200,,,\nexpenditure,forecast,,,,,2429000\n",
    "commentary/achieved.md": "Of the programme.", "commentary/prevention/achieved.md": "Of prevention.",
  ]

  private static func page(_ name: String, _ files: [String: String] = schemes) throws -> Page {
    var programme = SmallProgramme()
    programme.files = files
    return try Page(programme.report().file(name))
  }

  @Test func programmeHasAllAndLeadsToItsPriorities() throws {
    let page = try Self.page("highlight-report.html")
    let links = page.elements(named: "a").compactMap { $0.attributes["href"] }
    #expect(links.contains("highlight-report-prevention.html"))
    #expect(links.contains("highlight-report-enablers.html"))
    for words in [
      "Progress to date", "Achieved in the period", "Expected in the next period", "Actual or potential problems",
      "Suggestions for their resolution", "Decisions wanted", "Requests for change", "Lessons", "Spend to date",
      "Of the programme.", "3 milestones: 1 done, 1 overdue, 1 expected late.", "Adviser found (23 Sep 2016)",
      "2 exceptions are open.", "commentary/lessons.md is not there",
    ] { #expect(page.words.contains(words), "\(words)") }
  }

  @Test func priorityHasItsOwn() throws {
    let page = try Self.page("highlight-report-prevention.html")
    for words in [
      "Highlight report: Prevention", "Of prevention.", "Falls projects (running, Falls lead)",
      "Falls projects: significant; own target 120 people (before: 74)", "2 milestones: 1 done, 1 expected late.",
      "commentary/prevention/next.md is not there", "The money is not divided by priority",
      "1 risk; the highest, R1, scores 3 of 9.", "No exception is open.",
    ] { #expect(page.words.contains(words), "\(words)") }
    #expect(!page.words.contains("Of the programme."))
    #expect(!page.words.contains("Delayed transfers"))
  }

  @Test func exceptionsBelongToThePriorityThatTheyAreOf() throws {
    let page = try Self.page("highlight-report-enablers.html")
    #expect(page.words.contains("2 exceptions are open."))
    let links = page.elements(named: "a").compactMap { $0.attributes["href"] }
    #expect(links.contains("exception-report.html#delayed-transfers"))
    #expect(links.contains("exception-report.html#proposal-made"))
    #expect(page.words.contains("No return-to-green actions were supplied: exceptions/proposal-made.md."))
  }

  /// 1,095,600 - 1,130,000 = -34,400, which is -3.04 %; 2,429,000 - 2,447,000 = -18,000, which is -0.736 %.
  @Test func moneyIsHeldAgainstItsPlan() throws {
    let page = try Self.page("highlight-report.html")
    let numbers = Dictionary(
      page.elements.compactMap { element in
        element.attributes["data-figure"].map { ($0, Page.words(element).filter { !$0.isWhitespace }) }
      }, uniquingKeysWith: { first, _ in first })
    #expect(numbers["money/2016-17-Q2/expenditure-plan-to-date"] == "1,130,000")
    #expect(numbers["money/2016-17-Q2/expenditure-actual-to-date"] == "1,095,600")
    #expect(numbers["money/2016-17-Q2/expenditure-difference-to-date"] == "\u{2212}34,400")
    #expect(numbers["money/2016-17-Q2/expenditure-difference-percent-to-date"] == "\u{2212}3.0")
    #expect(numbers["money/2016-17/expenditure-difference"] == "\u{2212}18,000")
    #expect(numbers["money/2016-17/expenditure-difference-percent"] == "\u{2212}0.7")
    #expect(page.words.contains("finance.csv gives no plan of income for Q1."))
    #expect(numbers["risks/R2/score"] == "9")
    #expect(numbers["delayed-transfers/2016-17-Q2/rate"] == "1,140.2")
  }

  /// Every number of these pages that is none of a metric's is one of the list for `data/figures.csv`.
  @Test func everyNamedNumberIsInTheList() throws {
    var programme = SmallProgramme()
    programme.files = Self.schemes
    let report = try programme.report()
    let all = ProgrammeNumbers.all(report)
    let known = Set(all.map(\.figureID))
    #expect(known.count == all.count)
    let metrics = report.assessments.map { $0.metric.id + "/2016-17-Q2/" }
    for name in ["highlight-report.html", "highlight-report-prevention.html", "exception-report.html"] {
      for element in try Page(report.file(name)).elements {
        let one = element.attributes["data-figure"].map { [$0] } ?? []
        let several = (element.attributes["data-figures"] ?? "").split(separator: " ").map(String.init)
        for figure in one + several where !metrics.contains(where: { figure.hasPrefix($0) }) {
          #expect(known.contains(figure), "\(name): \(figure)")
        }
      }
    }
  }

  @Test func topFiveRisksAreShownAndTheRestCounted() throws {
    let rows = (1...6).map { "R\($0),a,Lead,high,low,x\n" }.joined()
    let page = try Self.page(
      "highlight-report.html", ["risks.csv": "id,description,owner_role,probability,impact,mitigation\n" + rows])
    #expect(page.words.contains("The highest of 6 risks."))
    #expect(page.elements.count { ($0.attributes["data-figure"] ?? "").hasSuffix("/score") } == 5)
  }

  /// Judged in the first quarter were residential admissions, 2 + 1 + 2 = 5 of 8,540, which is 0.0585 % of fewer than
  /// 0.09 %, and falls, 12 + 11 + 12 = 35, which is 0.4098 % of at most 0.415 %: both green.
  @Test func lastPeriodStandsBesideThisOne() throws {
    let page = try Self.page("highlight-report.html")
    let row = try #require(
      page.elements(named: "tr").first { $0.child(named: "th").map { Page.words($0).contains("Metrics") } ?? false })
    let cells = row.children(named: "td").map { Page.words($0) }
    #expect(cells[0].contains("Green"))
    #expect(cells[1].contains("Red"))
  }

  @Test func emptyProgrammeSaysWhatIsMissing() throws {
    let page = try Self.page("highlight-report.html", [:])
    for words in ["finance.csv", "milestones.csv", "risks.csv", "commentary/problems.md"] {
      #expect(page.words.contains(words), "\(words)")
    }
    #expect(!page.words.contains("By priority"))
  }
}
