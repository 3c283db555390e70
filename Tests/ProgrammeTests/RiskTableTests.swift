import Metrics
import Testing

@testable import Programme

struct RiskTableTests {
  private static func loaded(_ files: [String: String], _ risks: String = "") throws -> Loaded {
    try Loaded(files, settings: Settings.least + (risks.isEmpty ? "" : "risks: \(risks)\n"))
  }

  private static let files = [
    "risks.csv": "id,description,probability,impact,mitigation\n1,Money runs out,high,high,Watched\n",
    "risks/north.csv":
      "id,description,probability,impact,mitigation\n1,Staff leave,low,low,Bank\n1,Roads close,low,high,Cars\n",
    "risks/south.csv": "id,description,score,mitigation\n,Staff leave,6,Bank\n",
    "risks/notes.txt": "no table",
  ]

  @Test func registersAreMergedAndTheirNumbersKeptApart() throws {
    let result = try Self.loaded(Self.files)
    let risks = try #require(result.programme?.risks)
    #expect(risks.map(\.key) == ["1", "north/1", "north/1-2", "south/1"])
    #expect(risks.map(\.title) == ["1", "north 1", "north 1", "south/1"])
    #expect(risks.map(\.register) == ["", "north", "north", "south"])
    #expect(result.findings.filter { $0.code == .riskIdTwice }.map { $0.place?.file } == ["risks/north.csv"])
    let alike = try #require(result.findings.first { $0.code == .riskAlike })
    #expect(alike.message.hasPrefix("The same text stands at north 1 (score 1), south/1 (score 6)"))
    #expect(RiskRegister(risks).open(.risk).map(\.key) == ["1", "south/1", "north/1-2", "north/1"])
  }

  /// A number with letters that no other register has needs no name of a register.
  @Test func numbersThatTellThemselvesStandAlone() throws {
    let head = "id,description,rating,mitigation\n"
    let result = try Self.loaded([
      "risks/a.csv": head + "A1,Something,High,Done\nX,Else,High,Done\n2,Third,High,Done\n",
      "risks/b.csv": head + "X,More,High,Done\n",
    ])
    #expect(result.programme?.risks?.map(\.title) == ["A1", "a X", "a 2", "b X"])
    #expect(result.programme?.risks?.map(\.key) == ["a/A1", "a/X", "a/2", "b/X"])
  }

  @Test func registersMayStandWithoutTheirOwnTable() throws {
    let result = try Self.loaded(["risks/a.csv": "id,description,rating,mitigation\n1,Something,High,Done\n"])
    #expect(result.programme?.risks?.map(\.key) == ["a/1"])
    #expect(result.programme?.risks?.first?.colour == .red)
  }

  @Test func printedScoreIsHeldAgainstTheProduct() throws {
    let result = try Self.loaded(
      [
        "risks.csv":
          "id,description,probability,impact,score,mitigation\nR1,A,3,4,12,Plan\nR2,B,3,4,16,Plan\n"
      ], "{scale: 5x5}")
    let finding = try #require(result.findings.first { $0.code == .riskScoreDiffers })
    #expect(result.findings.count { $0.code == .riskScoreDiffers } == 1)
    #expect(finding.place?.cell == "E3")
    #expect(finding.message == "The score of R2 is printed as 16; probability by impact is 12.")
    #expect(result.programme?.risks?.map(\.score) == [12, 12])
  }

  @Test func closedEntriesCountForNothing() throws {
    let result = try Self.loaded(
      [
        "risks.csv": "id,description,probability,impact,mitigation,status\nR1,A,high,high,,closed\nR2,B,low,low,,open\n"
      ],
      "{escalate_at: 1, escalate_to: Board}")
    let register = RiskRegister(try #require(result.programme?.risks))
    #expect(register.open(.risk).map(\.key) == ["R2"])
    #expect(register.escalated.map(\.key) == ["R2"])
    #expect(register.closed.map(\.key) == ["R1"])
    #expect(result.findings.filter { $0.code == .riskWithoutMitigation }.compactMap { $0.place?.cell } == ["E3"])
  }

  /// 9 reaches 9, 6 does not.
  @Test(arguments: [(9, ["R1"]), (6, ["R1", "R2"]), (7, ["R1"])])
  func thresholdOfEscalation(threshold: Int, keys: [String]) throws {
    let result = try Self.loaded(
      ["risks.csv": "id,description,probability,impact\nR1,A,high,high\nR2,B,high,medium\n"],
      "{escalate_at: \(threshold), escalate_to: Board}")
    #expect(RiskRegister(try #require(result.programme?.risks)).escalated.map(\.key) == keys)
  }

  /// Opened on 1 April; 30 days later is 1 May.
  @Test(arguments: [("2016-05-01", false), ("2016-05-02", true)])
  func reviewCountsFromTheOpeningWhereThereWasNone(asAt: String, isOverdue: Bool) throws {
    let result = try Self.loaded(
      ["risks.csv": "id,description,probability,impact,opened,reviewed\nR1,A,high,high,1/4/16,\n"],
      "{bands: {red: 6, amber: 3}, review_days: {red: 30}}")
    let risk = try #require(result.programme?.risks?.first)
    #expect(risk.isReviewOverdue(asAt: try day(asAt)) == isOverdue)
  }

  @Test func previousScoreSaysHowFarItMoved() throws {
    let result = try Self.loaded(
      ["risks.csv": "id,description,score,previous_score\nR1,A,16/25,20/25\nR2,B,12,12\nR3,C,12,\n"], "{scale: 5x5}")
    #expect(result.programme?.risks?.map(\.change) == [-4, 0, nil])
  }

  @Test(arguments: [
    "{scale: 4x4}", "{range: middle}", "{bands: {red: 10}}", "{bands: {red: 3, amber: 3}}", "{escalate_at: often}",
    "{escalate_at: 0}", "{review_days: {red: 0}}",
  ])
  func settingsThatMeanNothingAreRefused(settings: String) throws {
    #expect(try Self.loaded([:], settings).error != nil)
  }

  @Test func misspeltSettingsAreReported() throws {
    let result = try Self.loaded([:], "{scale: 5x5, band: {red: 15}, review_days: {purple: 3}}")
    #expect(result.findings.filter { $0.code == .settingUnknown }.count == 2)
    #expect(result.programme?.riskSettings.scale == .fiveByFive)
  }
}
