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
    programme.settings +=
      "\nrisks: {bands: {red: 6, amber: 3}, escalate_at: 8, escalate_to: Board, review_days: {red: 30}}"
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
    "schemes.csv": """
    scheme,priority,owner_role,status,id,kind,start,end,depends_on,stage,population
    Prevention,,Prevention lead,,,priority,,,,,
    Falls projects,Prevention,Falls lead,running,BCF 01,,June 2016,2017/18,Records,Pilot,Over 65
    Records,,,,BCF 02,project,,,,,

    """,
    "contributions.csv": """
    scheme,metric,strength,own_target,own_unit,own_baseline
    Falls projects,falls,significant,120,people,74
    Prevention,delayed-transfers,other,,,
    BCF 02,falls,x,about 30,people,
    """,
    "milestones.csv": """
    scheme,milestone,owner_role,baseline,forecast,actual,id,start,status,rag,comment
    Falls projects,Projects evaluated,Lead,2016-09-30,2017-01-31,,3.4,Jun-16,Realigned,Amber,Waits for phase 2
    Falls projects,Adviser found,Lead,2016-09-30,,2016-11-11,,,,,
    Falls projects,Contract renewed,,Renew as required,,,,,,,
    """,
    "risks.csv": """
    id,description,owner_role,probability,impact,mitigation,scheme,kind,opened,status,cost,previous_score,override_rating,override_by_role,override_reason
    R1,Too few people come,Lead,high,high,Letters are sent,Falls projects,,2016-04-01,,"£12,000",6,Amber,Director,Letters work
    R2,Classes close,Lead,Low - med,high,,Falls projects,,2016-10-01,,,,,,
    I1,One hall of 3 is closed,Lead,,high,Another hall,,issue,,,,,,,
    A1,Staff stay,,,,,,assumption,,,,,,,
    R9,Over,,low,low,,,,,closed,,,,,
    """,
    "risks/partner.csv": """
    id,description,score,mitigation
    1,Too few people come,6/9 Amber,Letters are sent
    2,Money runs out,8/9 RED,Reserve
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
