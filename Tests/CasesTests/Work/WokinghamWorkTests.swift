import Metrics
import Programme
import Testing

/// Acceptance cases of Wokingham's project initiation document of June 2017 that concern schemes, milestones and risks.
struct WokinghamWorkTests {
  private static let scores = [12, 6, 6, 12, 12, 8, 9, 12, 12]

  private static var risks: String {
    (["id,description,score,mitigation"] + scores.enumerated().map { "\($0 + 1),Risk \($0 + 1),\($1),Controls" })
      .joined(separator: "\n") + "\n"
  }

  @Test(
    "Wokingham 23: 9 risks by score, of which those at the threshold and above go to the programme's register",
    arguments: [(12, 5), (13, 0), (9, 6), (8, 7)])
  func case23RiskLog(threshold: Int, escalated: Int) throws {
    let folder = try WorkFolder(
      ["risks.csv": Self.risks], year: "2017-18",
      settings: "risks: {scale: 5x5, escalate_at: \(threshold), escalate_to: Programme risk register}")
    let register = RiskRegister(try #require(folder.programme.risks))
    let scores = register.open(.risk).compactMap(\.score)
    #expect(scores == [12, 12, 12, 12, 12, 9, 8, 6, 6])
    #expect(scores.reduce(0, +) == 89)
    #expect(register.escalated.count == escalated)
    #expect(folder.programme.riskSettings.escalateTo == "Programme risk register")
  }

  @Test("Wokingham 23: without a threshold nothing is escalated")
  func case23WithoutThreshold() throws {
    let folder = try WorkFolder(["risks.csv": Self.risks], year: "2017-18", settings: "risks: {scale: 5x5}")
    #expect(RiskRegister(try #require(folder.programme.risks)).escalated.isEmpty)
    #expect(folder.programme.riskSettings.escalateAt == nil)
  }

  @Test("Wokingham 25: 331 and about 370 are one target of about 701, with a note on the overlap")
  func case25CombinedTarget() throws {
    let folder = try WorkFolder(
      [
        "schemes.csv": "scheme,id\nCHASC,BCF 08\nWISH,BCF 09\n",
        "contributions.csv": """
        scheme,metric,strength,own_target,own_unit
        BCF08,non-elective-admissions,significant,331,admissions avoided
        WISH,non-elective-admissions,significant,circa 370,admissions avoided

        """,
      ], year: "2017-18")
    let register = try #require(folder.programme.schemes)
    #expect(register.schemes.allSatisfy(register.serves))
    let target = try #require(OwnTargets.all(register).first)
    #expect(OwnTargets.all(register).count == 1)
    #expect(target.combined.value == 701)
    #expect(target.combined.isApproximate)
    #expect(target.isOverlap)
    let finding = try #require(folder.findings(.targetsOverlap).first)
    #expect(finding.message.contains("331") && finding.message.contains("about 370"))
    #expect(finding.message.contains("about 701"))
  }

  /// The dates of the milestone table.
  @Test("Wokingham 2.4: milestones with lists and ranges of months")
  func milestoneTable() throws {
    let dates = [
      "13/9/16", "14/11/16", "October/ November/ December 2016", "June 2017", "June 2017", "On-going to December 2017",
      "November 2016 & January 2017", "March 2017 to October 2017", "November 2017 to November 2018",
      "February 2018 to May 2018",
    ]
    let rows = dates.enumerated().map { "CHASC,Milestone \($0 + 1),Project manager,\($1)" }
    let folder = try WorkFolder(
      ["milestones.csv": (["scheme,milestone,owner_role,baseline"] + rows).joined(separator: "\n") + "\n"],
      year: "2017-18")
    let milestones = try #require(folder.programme.milestones)
    #expect(
      milestones.map { $0.baseline?.description } == [
        "2016-09-13", "2016-11-14", "2016-12-31", "2017-06-30", "2017-06-30", "2017-12-31", "2017-01-31", "2017-10-31",
        "2018-11-30", "2018-05-31",
      ])
    // 2017-18 ends on 31 March 2018: the last two lie beyond it.
    #expect(folder.findings(.milestoneBeyondProgramme).count == 2)
    #expect(folder.findings(.dateUnlikely).isEmpty)
  }

  /// A realigned milestone stays amber: expected later than planned.
  @Test("Wokingham 2.5: a re-dated milestone is amber, as its comment says")
  func realigned() throws {
    let text = """
      scheme,milestone,owner_role,baseline,forecast,rag,comment
      CHASC,Engagement,Project manager,April 2017,July 2017,Amber,Remains amber
      CHASC,Governance,Project manager,July 2017,July 2017,Amber,

      """
    let folder = try WorkFolder(["milestones.csv": text], year: "2017-18", asAt: "2017-06-01")
    let milestones = try #require(folder.programme.milestones)
    let asAt = try WorkFolder.day("2017-06-01")
    #expect(milestones.map { $0.status(asAt: asAt) } == [.late, .onTime])
    // From 30 April to 31 July 2017 are 31 + 30 + 31 days.
    #expect(milestones[0].slippage(asAt: asAt) == 92)
    #expect(folder.findings(.milestoneColourDiffers).count == 1)
    #expect(folder.cells(.milestoneColourDiffers) == ["F3"])
  }
}
