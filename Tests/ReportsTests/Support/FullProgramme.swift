import Dates
import Metrics
import Programme
import Testing

@testable import Reports

/// `SmallProgramme` with all files that a programme may supply, so that its pages have every part.
enum FullProgramme {
  static func report(of area: String = "Rutland") throws -> ProgrammeReport {
    var programme = SmallProgramme()
    programme.settings = programme.settings.replacing("name: Rutland", with: "name: \(area)")
    programme.settings += "\nexceptions: {to: Executive, escalate_after: [{days: 60, to: Board}]}"
    programme.files = files
    return try programme.report()
  }

  /// Two areas side by side, and one that could not be done.
  static func comparison() throws -> AreasComparison {
    let entries = try ["York", "Rutland"].map { name in
      let summary = AreaSummary(try report(of: name))
      return AreasComparison.Entry(slug: AreaSlug.slugs(of: [summary.slugged(folder: "a")])[0], summary: summary)
    }
    let failure = AreasComparison.Failure(
      folder: "areas/empty", reason: ProgrammeError("There is no programme.yaml.", advice: "Write one."))
    return AreasComparison(
      entries, failures: [failure], period: .quarter(SmallProgramme.year, 2),
      asAt: try #require(CivilDate(iso: "2016-11-25")), isInternal: false)
  }

  private static let files = [
    "schemes.csv": "scheme,priority,owner_role,status\nFalls projects,Prevention,Falls lead,running\n",
    "contributions.csv": """
    scheme,metric,strength,own_target,own_unit,own_baseline
    Falls projects,falls,significant,120,people,74
    Prevention,delayed-transfers,other,,,
    """,
    "milestones.csv": """
    scheme,milestone,owner_role,baseline,forecast,actual
    Falls projects,Projects evaluated,Lead,2016-09-30,2017-01-31,
    Falls projects,Adviser found,Lead,2016-09-30,,2016-11-11
    """,
    "risks.csv": """
    id,description,owner_role,probability,impact,mitigation,scheme
    R1,Too few people come,Lead,high,high,Letters are sent,Falls projects
    """,
    "finance.csv": """
    flow,line,q1,q2,q3,q4,annual_total
    expenditure,plan,540000,590000,640000,677000,2447000
    expenditure,actual,521400,574200,,,
    expenditure,forecast,,,,,2429000
    """,
    "board-paper.yaml": """
    synthetic: The words of this paper are made up.
    subject: Better Care Fund programme
    context: [It began in 2015.]
    for_discussion: [Is it enough?]
    recommendations: [Notes the figures.]
    risk: {time: {rating: low, comment: None.}}
    timeline: [{task: Return, target_date: 3 March 2017}]
    appendices: [Figures]
    """,
    "commentary/overall.md": "Most is on its way.\n\n- Falls\n- Delays", "commentary/decisions.md": "One post.",
    "commentary/falls.md": "A new class.", "exceptions/delayed-transfers.md": "# Problem\nToo many days.",
    "exceptions/roads.md": "# Problem\nNone.",
  ]
}
