import Dates
import Metrics
import Programme
import Testing

/// Acceptance cases of Cheshire East's plan of 2014 that concern schemes, milestones and risks.
struct CheshireEastWorkTests {
  /// The first risk is broken over three rows, the third and the fourth over two.
  private static let risks = """
    id,description,rating,mitigation
    R1,Prevention may not change outcomes in time,High,Modelling with optimism bias
    ,so that services run twice,,watched through the year
    ,and less is left for prevention,,
    R2,Pressure on services holds staff back,High,Reports to governance
    R3,Local data is lacking,Medium,Targets on the best data
    ,,,and contingency plans
    R4,Moving money makes trusts unstable,Medium,Trusts take part
    ,,,over three years
    R5,Too little to invest,Medium,All funding reviewed
    R6,The culture does not change,Medium,Development of the workforce
    R7,The public is not engaged,Medium,Engagement
    R8,Programmes depend on each other,Medium,Tracked against the plan
    R9,Other changes of the system,Medium,Providers take part
    R10,Double running of acute services,Medium,MITIGATION

    """

  private static func register(_ last: String) throws -> WorkFolder {
    try WorkFolder(["risks.csv": risks.replacing("MITIGATION", with: last)], year: "2014-15")
  }

  @Test("Cheshire East 7: 2015/15 is refused with a suggestion")
  func case7InvalidYear() throws {
    let fault = try #require(WrittenDate("2015/15").fault)
    #expect(fault.sentence == "2015/15 is not a financial year; 2015/16 may be meant.")
    let folder = try WorkFolder(
      ["milestones.csv": "scheme,milestone,owner_role,baseline\nA,Outcomes improved,Lead,2015/15\n"], year: "2014-15")
    #expect(folder.cells(.valueUnreadable) == ["D2"])
    #expect(folder.findings(.valueUnreadable).first?.message.contains("2015/16") == true)
  }

  @Test("Cheshire East 10: 10 risks, 2 high and 8 medium, the first joined from three rows, high ones first")
  func case10Register() throws {
    let register = RiskRegister(try #require(try Self.register("Contingency").programme.risks))
    #expect(register.entries.map(\.key) == (1...10).map { "R\($0)" })
    #expect(register.entries.count { $0.colour == .red } == 2)
    #expect(register.entries.count { $0.colour == .amber } == 8)
    #expect(
      register.entries[0].description
        == "Prevention may not change outcomes in time so that services run twice and less is left for prevention")
    #expect(register.entries[0].mitigation == "Modelling with optimism bias watched through the year")
    #expect(register.entries[2].mitigation == "Targets on the best data and contingency plans")
    #expect(register.open(.risk).prefix(3).map(\.key) == ["R1", "R2", "R3"])
    #expect(register.entries.allSatisfy { $0.score == nil })
    #expect(try Self.register("Contingency").cells(.riskRowsJoined) == ["B2", "B6", "B8"])
  }

  @Test("Cheshire East 11: a blank mitigation is flagged, and ten risks remain")
  func case11WithoutMitigation() throws {
    let folder = try Self.register("")
    let register = RiskRegister(try #require(folder.programme.risks))
    #expect(register.withoutMitigation.map(\.key) == ["R10"])
    #expect(register.entries.count == 10)
    #expect(folder.cells(.riskWithoutMitigation) == ["D15"])
    #expect(try Self.register("Contingency").findings(.riskWithoutMitigation).isEmpty)
  }

  @Test("Cheshire East 13: the seven-day and NHS number answers of three schemes are kept by their headings")
  func case13Matrix() throws {
    let folder = try WorkFolder(
      [
        "schemes.csv": """
        scheme,Seven day services,NHS number
        Self care,partial,limited
        Integrated community services,yes,required
        Urgent care,24/7,required

        """
      ], year: "2014-15")
    let schemes = try #require(folder.programme.schemes?.schemes)
    #expect(schemes.map { $0.others["Seven day services"] } == ["partial", "yes", "24/7"])
    #expect(schemes.map { $0.others["NHS number"] } == ["limited", "required", "required"])
    // No lead, start or metric is given: all stay empty.
    #expect(schemes.allSatisfy { $0.ownerRole.isEmpty && $0.start == nil })
  }

  @Test("Cheshire East 16: milestones at 5 April 2014")
  func case16Milestones() throws {
    let folder = try WorkFolder(
      [
        "milestones.csv": """
        scheme,milestone,owner_role,baseline
        Data,IG toolkit level 2,Lead,March 2014
        Data,IG toolkit level 3,Lead,March 2015
        Data,NHS number in all cases,Lead,April 2015
        Teams,Three early teams,Lead,summer 2014
        Teams,Four more teams,Lead,late autumn 2014/early 2015

        """
      ], year: "2014-15")
    let milestones = try #require(folder.programme.milestones)
    let asAt = try WorkFolder.day("2014-04-05")
    #expect(milestones.map { $0.status(asAt: asAt) } == [.overdue, .onTime, .onTime, .onTime, .onTime])
    #expect(milestones[3].due == (try WorkFolder.day("2014-08-31")))
    // On the last day of March it was not yet overdue.
    #expect(milestones[0].status(asAt: try WorkFolder.day("2014-03-31")) == .onTime)
  }
}
