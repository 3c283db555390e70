import Disclosure
import Metrics
import Programme
import TestSupport
import Testing

@testable import Reports

/// The pages of governance and of local indicators.
@Suite struct LocalPagesTests {
  static let files = [
    "documents.csv": """
    document,version,status,date,owner_role,note
    Better Care Fund plan,v2,final,2016-10-05,Integration manager,Page 12 of 40
    """,
    "approvals.csv": """
    document,version,body,role,date,basis
    Better Care Fund plan,v2,Council,Director,2016-10-06,
    Better Care Fund plan,v1,Commissioner,Director,2016-09-06,
    Better Care Fund plan,,Board,Chair,,
    """,
    "conditions.csv":
      "condition,answer,evidence,due,state\nJoint plan,Agreed in 3 meetings,Minutes,,met\nSeven days,,,March 2016,\n",
    "meetings.csv": "body,date,purpose,papers_due\nBoard,2016-12-06,Considers 2 plans,2016-11-29\nBoard,2016-09-06,,\n",
    "documents/plan.md": "# Plan\n\nThe money: XX\nDays: TBC\n",
    "local-forms/impact-assessment.csv":
      "aspect,impact,likelihood,comment\nAge 65,3,3,Looked at 2 times\nAccess,2,4,\n",
    "local-forms/options-appraisal.csv": "option,criterion,score,weight\nOption 1,Cost,2,\nOption 2,Cost,3,0.5\n",
    "local-forms/audit-plans.csv":
      "question,reverse,sample,yes,no,not_applicable\nPlan?,,40,30,10,0\nCarer involved?,,20,18,2,0\n",
    "local-forms/quality-premium.csv": "measure,weight,achieved,gateway\nA,60%,yes,\nB,40%,no,\nWaits,,yes,yes\n",
    "local-forms/quality-premium-plan.csv": "measure,number,improvement,other\nCancer,7,25 % by 2017,\n",
    "kpis.csv": """
    scheme,kpi,group,unit,polarity,period,plan,actual,numerator,denominator,printed,target_low,target_high,state,source
    Rapid care,Accepted,Response,referrals,higher,Apr-16,120,53,,,44,,,,page 3
    Rapid care,Accepted,Response,referrals,higher,May-16,120,56,,,47,,,,
    Rapid care,Accepted,Response,referrals,higher,Jun-16,120,73,,,61,,,,
    Rapid care,Accepted,Response,referrals,higher,Jul-16,120,98,,,82,,,provisional,
    Rapid care,At weekends,Response,referrals,neutral,Apr-16,,1,,,,,,,
    Rapid care,At weekends,Response,referrals,neutral,May-16,,14,,,,,,,
    Rapid care,Answered,Calls,%,higher,Apr-16,,60%,,,,40%,70%,,
    Rapid care,Answered,Calls,%,higher,May-16,40-70%,70-75%,,,,,,,
    Rapid care,Share,Calls,%,neutral,Apr-16,,,28,1778,1.6,,,,
    ,Dementia,,per 100,higher,2016-17,0.70,0.63,,,,,,,
    ,Dementia,,per 100,higher,2017-18,0.75,,,,,,,,
    """,
  ]

  private static func report(
    _ files: [String: String] = files, settings: String = "", policy: DisclosurePolicy? = nil
  ) throws -> ProgrammeReport {
    var programme = SmallProgramme()
    programme.files = files
    programme.settings += "\nbodies:\n  - {name: Board, role: decides on 3 things, cadence: quarterly}\n" + settings
    let report = try programme.report()
    guard let policy else { return report }
    return ProgrammeReport(
      programme: report.programme, period: report.period, asAt: report.asAt, assessments: report.assessments,
      measurements: report.measurements, quarterlyReturn: report.quarterlyReturn, log: report.log,
      disclosure: .published(withheld: 0, policy: policy))
  }

  @Test func pagesAreThereWhereTheirTablesAre() throws {
    let names = try ReportFiles.all(of: Self.report(), templates: Repository.templates).map(\.name)
    #expect(names.contains("governance.html") && names.contains("kpis.html"))
    #expect(names.allSatisfy(ReportFiles.isOurs))
    let without = try ReportFiles.all(of: SmallProgramme().report(), templates: Repository.templates).map(\.name)
    #expect(!without.contains("governance.html") && !without.contains("kpis.html"))
    #expect(try !SmallProgramme().report().file("index.html").contains("governance.html"))
  }

  @Test func everyNumberIsInTheTable() throws {
    for policy in [
      nil, DisclosurePolicy(id: "bcf", suppressBelow: 6), .init(id: "five", suppressBelow: 8, roundingBase: 5),
    ] {
      let files = try ReportFiles.all(of: Self.report(policy: policy), templates: Repository.templates)
      var walk = try FigureWalk(table: #require(files.first { $0.name == "data/figures.csv" }).bytes)
      for file in files where file.name == "governance.html" || file.name == "kpis.html" {
        walk.walk(try Page(String(decoding: file.bytes, as: UTF8.self)), file.name)
      }
      #expect(walk.faults == [])
      #expect(walk.checked > 60)
    }
  }

  @Test func governanceSaysWhoSignedWhat() throws {
    let page = try Self.report().file("governance.html")
    for words in [
      "1 of 3 formally signed this version", "Signed this version", "Signed an earlier version (v1)",
      "Outstanding: nobody has signed", "1 of 2 are answered", "1 placeholders are left, and 1 texts",
      "documents/plan.md, line 3", "Stage 2 required", "The highest total is that of: Option 1", "6 December 2016",
      "Template ready for upload",
    ] { #expect(page.contains(words), "\(words)") }
  }

  @Test func indicatorsHaveTheirPercentagesAndACurve() throws {
    let report = try Self.report()
    let page = try report.file("kpis.html")
    #expect(page.contains("280") && page.contains("58.3"))
    #expect(page.contains("provisional (P)"))
    #expect(page.contains("70 to 75"))
    // One of the indicators has four figures.
    #expect(page.components(separatedBy: "data-figure=\"kpis/rapid-care-accepted/2016-07/actual\"").count > 1)
    #expect(page.contains("The plan changes by"))
    #expect(page.contains("not collected"))
  }

  /// 1 of April is withheld, and with it the total that would give it back; 28 of 1,778 stands.
  @Test func smallCountsAreWithheld() throws {
    let report = try Self.report(policy: DisclosurePolicy(id: "bcf", suppressBelow: 6))
    let figures = LocalFigureIDs.all(report)
    #expect(!figures.contains("kpis/rapid-care-at-weekends/2016-04/actual"))
    #expect(
      !figures.contains {
        $0.hasPrefix("kpis/rapid-care-at-weekends/total-1/")
          && figures.contains("kpis/rapid-care-at-weekends/2016-05/actual")
      })
    #expect(figures.contains("kpis/rapid-care-share/2016-04/numerator"))
    #expect(figures.contains("kpis/rapid-care-accepted/total-1/actual"))
    let page = try report.file("kpis.html")
    #expect(page.contains("stands for small numbers"))
    // The audit: 30 of 40 stand, 18 and 2 do not.
    #expect(figures.contains("local-forms/local-forms-audit-plans-csv/1/share"))
    #expect(!figures.contains { $0.hasPrefix("local-forms/local-forms-audit-plans-csv/2/") })
  }

  /// Three teams are nobody; three people are.
  @Test(arguments: [("teams", true), ("years", true), ("people", false), ("bedridden people", false)])
  func unitsInWhichNobodyIsCounted(_ unit: String, _ isPrinted: Bool) throws {
    let report = try Self.report(
      ["kpis.csv": "kpi,unit,period,actual\nA,\(unit),2016-17,3\n"],
      policy: DisclosurePolicy(id: "bcf", suppressBelow: 6))
    #expect(LocalFigureIDs.all(report).contains("kpis/a/2016-17/actual") == isPrinted)
  }

  /// What a programme exempts is printed.
  @Test func exemptIndicatorsAreShown() throws {
    let report = try Self.report(policy: DisclosurePolicy(id: "bcf", suppressBelow: 6, exempt: ["kpis", "audits"]))
    let figures = LocalFigureIDs.all(report)
    #expect(figures.contains("kpis/rapid-care-at-weekends/2016-04/actual"))
    #expect(figures.contains("local-forms/local-forms-audit-plans-csv/2/share"))
  }

  @Test func textsThatTryToBreakOutStayTexts() throws {
    let text = PageTests.attack.replacing("\"", with: "\"\"")
    let report = try Self.report([
      "documents.csv": "document,version,status,date,owner_role,note\n" + row(text, 6),
      "approvals.csv": "document,version,body,role,date,basis\n" + row(text, 6),
      "conditions.csv": "condition,answer,evidence,due,state,note,scheme\n" + row(text, 7),
      "meetings.csv": "body,date,purpose,papers_due,outcome\n" + row(text, 5),
      "documents/plan.md": "# \(PageTests.attack) XX\n",
      "local-forms/impact-assessment.csv": "aspect,impact,likelihood,comment\n\"\(text)\",3,3,\"\(text)\"\n",
      "local-forms/options-appraisal.csv": "option,criterion,score\n\"\(text)\",\"\(text)\",2\n",
      "local-forms/audit-a.csv": "question,yes,no\n\"\(text)\",30,20\n",
      "kpis.csv":
        "scheme,kpi,group,unit,polarity,period,plan,actual,source\n\"\(text)\",\"\(text)\",\"\(text)\",\"\(text)\",x,\"\(text)\",1,2,\"\(text)\"\n",
    ])
    for name in ["governance.html", "kpis.html"] {
      let page = try report.file(name)
      _ = try Page(page)
      #expect(!page.contains("<script>alert") && !page.contains("<img src=x"))
    }
  }

  private func row(_ text: String, _ cells: Int) -> String {
    Array(repeating: "\"\(text)\"", count: cells).joined(separator: ",") + "\n"
  }
}

/// The names of all figures of governance, forms and indicators.
enum LocalFigureIDs {
  static func all(_ report: ProgrammeReport) -> Set<String> {
    var figures = FigureCollection()
    LocalFigures.add(report, to: &figures)
    return Set(figures.figures.map(\.id))
  }
}
