import Dates
import Metrics
import Programme
import Testing

/// Acceptance cases of Wolverhampton's plan of March 2014 that concern schemes, milestones and risks.
struct WolverhamptonWorkTests {
  /// Workstream, project, and the numbers of the metrics that it serves.
  private static let projects: [(String, String, [Int])] = [
    ("Mental Health", "Urgent care pathway", [4, 5]), ("Mental Health", "Reablement pathway", [1, 4, 5]),
    ("Mental Health", "Recovery college", [4, 5]), ("Nursing and residential", "Quality standards", [4]),
    ("Nursing and residential", "Single commissioning", [1, 4]), ("Nursing and residential", "Training", [4]),
    ("Nursing and residential", "One practice for a home", [4]),
    ("Nursing and residential", "In-reach services", [4, 5]),
    ("Intermediate care", "Single intermediate care service", [1, 2, 3, 4, 5]),
    ("Intermediate care", "Single assessment process", []),
    ("Intermediate care", "Seven day therapy", [1, 2, 3, 4, 5]),
    ("Intermediate care", "Reablement directory", [1, 2, 3, 4]), ("Dementia", "Single assessment process", []),
    ("Dementia", "Rationalisation of services", [1, 4, 5]), ("Dementia", "Resource centres", [1, 3]),
    ("Dementia", "Dementia hub", [1, 4, 5]), ("Dementia", "Diagnosis rate", [6]),
  ]
  private static let metrics = [
    "residential-admissions", "reablement", "delayed-transfers", "non-elective-admissions", "patient-experience",
    "dementia-diagnosis",
  ]

  private static func folder() throws -> WorkFolder {
    let schemes = projects.map { "\($0.1),\($0.0),project" }
    let links = projects.flatMap { project in project.2.map { "\(project.1),\(metrics[$0 - 1]),x" } }
    return try WorkFolder(
      [
        "schemes.csv": (["scheme,priority,kind"] + schemes).joined(separator: "\n") + "\n",
        "contributions.csv": (["scheme,metric,strength"] + links).joined(separator: "\n") + "\n",
      ], year: "2014-15", settings: "metrics: [\(metrics.joined(separator: ", "))]")
  }

  @Test("Wolverhampton 5: 17 projects by 6 metrics with 37 links; two projects serve none")
  func case5Matrix() throws {
    let folder = try Self.folder()
    let register = try #require(folder.programme.schemes)
    let matrix = SchemeMatrix(register, metrics: folder.programme.metrics)
    #expect(matrix.rows.count == 17)
    #expect(matrix.links == 37)
    let counts = Dictionary(
      uniqueKeysWithValues: matrix.metrics.enumerated().map { ($1.id, matrix.serving($0)) })
    #expect(Self.metrics.map { counts[$0] } == [8, 3, 4, 13, 8, 1])
    let idle = register.schemes.filter { !register.serves($0) }
    #expect(idle.map(\.priority) == ["Intermediate care", "Dementia"])
    #expect(idle.allSatisfy { $0.name == "Single assessment process" })
    #expect(folder.findings(.schemeServesNothing).count == 2)
    #expect(folder.findings(.metricUnserved).isEmpty)
    #expect(folder.findings(.valueUnreadable).isEmpty)
  }

  @Test("Wolverhampton 5: a name that two workstreams have is told apart by the workstream")
  func case5SameName() throws {
    let files = [
      "schemes.csv": "scheme,priority\nSingle assessment,Dementia\nSingle assessment,Intermediate care\n",
      "contributions.csv": "scheme,metric,strength\nNAME,reablement,significant\n",
    ]
    func serving(_ name: String) throws -> (priorities: [String], ambiguous: Int) {
      let folder = try WorkFolder(files.mapValues { $0.replacing("NAME", with: name) }, year: "2014-15")
      let register = try #require(folder.programme.schemes)
      return (register.schemes.filter(register.serves).map(\.priority), folder.findings(.schemeAmbiguous).count)
    }
    let exact = try serving("Dementia: Single assessment")
    #expect(exact.priorities == ["Dementia"])
    #expect(exact.ambiguous == 0)
    let either = try serving("Single assessment")
    #expect(either.priorities == ["Dementia", "Intermediate care"])
    #expect(either.ambiguous == 1)
  }

  private static let risks = """
    id,description,score,mitigation
    1,Attendances do not fall,16/25 Amber,Pathways
    2,Admissions do not fall,12/25 Amber,Pathways
    3,The fund is paid for and nothing falls,20/25 RED,Risk share
    4,Beds cannot be closed,16/25 Amber,Capacity plan

    """

  private static func risks(_ settings: String) throws -> WorkFolder {
    try WorkFolder(["risks.csv": risks], year: "2014-15", settings: settings)
  }

  @Test(
    "Wolverhampton 16: the printed colours fit bands of red from 20; by red from 15 two of them disagree",
    arguments: [("{red: 20}", 0), ("{red: 20, amber: 12}", 0), ("{red: 20, amber: 13}", 1), ("{red: 15, amber: 8}", 2)])
  func case16Bands(bands: String, differing: Int) throws {
    let folder = try Self.risks("risks: {scale: 5x5, bands: \(bands)}")
    #expect(folder.findings(.riskRatingDiffers).count == differing)
    #expect(RiskRegister(try #require(folder.programme.risks)).entries.count(where: \.ratingDiffers) == differing)
  }

  @Test("Wolverhampton 16: the warning names score, bands and printed rating, and an override with a trail settles it")
  func case16Warning() throws {
    let folder = try Self.risks("risks: {scale: 5x5, bands: {red: 15, amber: 8}}")
    let finding = try #require(folder.findings(.riskRatingDiffers).first)
    #expect(finding.level == .warning)
    #expect(finding.place?.cell == "C2")
    #expect(finding.message == "1 is printed as 16/25 Amber; by the bands (red from 15, amber from 8) 16 is red.")
    func overridden(_ role: String, _ reason: String) throws -> WorkFolder {
      try WorkFolder(
        [
          "risks.csv": """
          id,description,score,mitigation,override_rating,override_by_role,override_reason
          1,Attendances do not fall,16/25 Amber,Pathways,Amber,\(role),\(reason)

          """
        ], year: "2014-15", settings: "risks: {scale: 5x5, bands: {red: 15, amber: 8}}")
    }
    let settled = try overridden("Director", "Controls are strong")
    #expect(settled.findings(.riskRatingDiffers).isEmpty)
    #expect(settled.programme.risks?.first?.colour == .amber)
    let bare = try overridden("", "Controls are strong")
    #expect(bare.findings(.riskOverrideIncomplete).count == 1)
    #expect(bare.findings(.riskRatingDiffers).count == 1)
    #expect(bare.programme.risks?.first?.colour == .red)
  }

  @Test("Wolverhampton 17: the score text is taken apart, and the order is 20, 16, 16, 12")
  func case17ScoreText() throws {
    let score = try #require(StatedScore("20/25 RED"))
    #expect(score.score == 20)
    #expect(score.maximum == 25)
    #expect(RiskRating(score.word).colour == .red)
    #expect(RiskRating("red").colour == .red)
    let register = RiskRegister(try #require(try Self.risks("risks: {scale: 5x5}").programme.risks))
    #expect(register.open(.risk).compactMap(\.score) == [20, 16, 16, 12])
    #expect(register.open(.risk).map(\.key) == ["3", "1", "4", "2"])
    #expect(register.open(.risk).allSatisfy { $0.maximum == 25 })
  }

  /// The interval belongs to the colour, which follows the score: 30 days for red, 60 for amber.
  @Test(
    "Wolverhampton 3.2: reviews by score, overdue the day after the interval",
    arguments: [("2014-05-01", 0), ("2014-05-02", 1), ("2014-05-31", 1), ("2014-06-01", 4)])
  func reviews(asAt: String, overdue: Int) throws {
    let reviewed =
      Self.risks.split(separator: "\n").enumerated()
      .map { $1 + ($0 == 0 ? ",reviewed" : ",2014-04-01") }.joined(separator: "\n") + "\n"
    let folder = try WorkFolder(
      ["risks.csv": reviewed], year: "2014-15",
      settings: "risks: {scale: 5x5, bands: {red: 20, amber: 8}, review_days: {red: 30, amber: 60}}", asAt: asAt)
    #expect(folder.findings(.riskReviewOverdue).count == overdue)
  }

  @Test("Wolverhampton 25: November 2012 and 6 January 13 are doubted in a plan for 2014-15; June 2013 is not")
  func case25YearSanity() throws {
    let folder = try WorkFolder(
      [
        "milestones.csv": """
        scheme,milestone,owner_role,baseline
        Plan,Report to the board,Lead,November 2012
        Plan,Scoping workshop,Lead,6 January 13
        Plan,Scoping begun,Lead,June 2013
        Plan,Far away,Lead,April 2020
        Plan,Far away but possible,Lead,March 2020

        """
      ], year: "2014-15")
    #expect(folder.cells(.dateUnlikely) == ["D2", "D3", "D5"])
    #expect(folder.findings(.dateUnlikely).first?.message.contains("November 2012") == true)
  }
}
