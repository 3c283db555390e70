import Metrics
import Programme
import Testing

/// Acceptance cases of Barnet's business case of October 2014 that concern schemes, milestones and risks.
struct BarnetWorkTests {
  private static let header = "id,description,likelihood,impact,mitigation\n"
  private static let files = [
    "risks/tier-1.csv": header + """
      R1.1,Leaders lack a shared commitment to Tier 1,L,H,Engagement
      R1.2,Poor communication between lead organisations,M,H,Shared objectives
      R1.3,A lack of buy-in from practitioners.,H,H,Key practitioners engaged
      R1.4,Culture differences between professions.,M,H,Joint events
      R1.5,Major changes disrupt the project.,M,M,Other projects engaged

      """,
    "risks/tier-2.csv": header + """
      R2.1,Leaders lack a shared understanding of Tier 2,M,H,Evidence base
      R2.2,Voluntary organisations do not work together,M,H,Joint approach
      R2.3,Council and commissioner go separate ways,H,H,Staged approach
      R2.4,Services cannot show benefits,M,M,Outcome specifications

      """,
    "risks/tiers-3-and-4.csv": header + """
      R34.1,Leaders lack a shared understanding of Tiers 3 and 4,L,H,Engagement
      R34.2,Lack of support for information sharing,M,H,Video conferences
      R34.3,A lack of buy-in from practitioners,H,H,Key practitioners engaged
      R34.4,Culture differences between professions,M,H,Joint events
      R34.5,Major changes disrupt the project,M,M,Other projects engaged

      """,
  ]

  @Test("Barnet 23: 14 risks of three tiers: high/high 3, medium/high 6, low/high 2, medium/medium 3")
  func case23Registers() throws {
    let folder = try WorkFolder(Self.files, year: "2014-15")
    let register = RiskRegister(try #require(folder.programme.risks))
    #expect(register.entries.count == 14)
    #expect(register.entries.count { $0.register == "tiers-3-and-4" } == 5)
    func count(_ probability: Int, _ impact: Int) -> Int {
      register.entries.count { $0.place == RiskPlace(probability: probability, impact: impact) }
    }
    #expect([count(3, 3), count(2, 3), count(1, 3), count(2, 2)] == [3, 6, 2, 3])
  }

  @Test("Barnet 3.2: three risks stand in two tiers and are common risks of the programme")
  func commonRisks() throws {
    let folder = try WorkFolder(Self.files, year: "2014-15")
    let alike = RiskRegister(try #require(folder.programme.risks)).alike
    #expect(
      alike.map { $0.map(\.key) } == [
        ["tier-1/R1.3", "tiers-3-and-4/R34.3"], ["tier-1/R1.4", "tiers-3-and-4/R34.4"],
        ["tier-1/R1.5", "tiers-3-and-4/R34.5"],
      ])
    #expect(folder.findings(.riskAlike).count == 3)
  }

  @Test("Barnet 23: a risk of the assumptions' annex has no mitigation; an assumption needs none")
  func case23WithoutMitigation() throws {
    let folder = try WorkFolder(
      [
        "risks.csv": """
        id,description,kind,probability,impact,mitigation
        A1,All additional funding is available,risk,M,H,
        A2,Activity stays as modelled,assumption,,,
        A3,Delays of the contract,issue,,H,
        A4,Recruitment of the provider,dependency,,,

        """
      ], year: "2014-15")
    let register = RiskRegister(try #require(folder.programme.risks))
    #expect(folder.findings(.riskWithoutMitigation).compactMap { $0.place?.cell } == ["F2", "F4"])
    #expect(register.open(.assumption).map(\.key) == ["A2"])
    #expect(register.open(.issue).map(\.key) == ["A3"])
    #expect(register.open(.dependency).map(\.key) == ["A4"])
    #expect(folder.findings(.answerUnknown).isEmpty)
  }

  /// Month and year of two digits, and tasks that go on.
  @Test("Barnet 2.3: milestones of the dementia service at 5 October 2014")
  func dementiaMilestones() throws {
    let folder = try WorkFolder(
      [
        "milestones.csv": """
        scheme,milestone,owner_role,start,baseline
        Dementia,Tracking reviewed,Lead,July 2014,August 14
        Dementia,Plan reviewed,Lead,July 2014,November 14
        Dementia,Monitoring reviewed,Lead,July 2014,Ongoing
        Dementia,Staff reviewed,Lead,July 2014,October 14
        Dementia,Six months' review,Lead,July 2014,January 15

        """
      ], year: "2014-15")
    let milestones = try #require(folder.programme.milestones)
    let asAt = try WorkFolder.day("2014-10-05")
    #expect(milestones.map { $0.status(asAt: asAt) } == [.overdue, .onTime, .undated, .onTime, .onTime])
    #expect(folder.cells(.milestoneUndated) == ["E4"])
  }
}
