import Metrics
import Testing

@testable import Programme

/// What documents say about one thing in several places, held against each other.
@Suite struct StatementTests {
  private static func loaded(_ rows: String...) throws -> Loaded {
    try Loaded(["statements.csv": (["about,says,said_in"] + rows).joined(separator: "\n") + "\n"])
  }

  private static func findings(_ rows: String...) throws -> [Finding] {
    try Loaded(["statements.csv": (["about,says,said_in"] + rows).joined(separator: "\n") + "\n"]).findings
      .filter { $0.code == .statementsDisagree }
  }

  @Test func whatSaysTheSameIsNoFinding() throws {
    #expect(try Self.findings("Lead,Care,front page", "lead ,CARE.,section 2", "Other,Health,section 3").isEmpty)
    #expect(try Self.findings("Cost,\"£1,000\",front page", "Cost,£1000.00,section 2").isEmpty)
  }

  @Test func oneFindingForEachThingAtTheFirstThatDiffers() throws {
    let findings = try Self.findings(
      "Lead,Care,front page", "Board,Weekly,table 1", "Lead,Care,section 2", "Lead,Health,section 3", "Board,Monthly,",
      "Lead,Housing,section 4")
    #expect(findings.map { $0.place?.cell } == ["B5", "B6"])
    #expect(
      findings.first?.message
        == "Lead: the documents say different things: \"Care\" (front page); \"Health\" (section 3); \"Housing\" (section 4)."
    )
    #expect(findings.last?.message == "Board: the documents say different things: \"Weekly\" (table 1); \"Monthly\".")
    #expect(findings.allSatisfy { $0.level == .inconsistency })
  }

  /// 1,250 - 1,000 = 250 more; 18 - 20 = 2 fewer; 26 % and 25 % are a point apart.
  @Test(arguments: [
    ("\"£1,000\"", "\"£1,250\"", "difference +£250."), ("20", "18", "difference \u{2212}2."),
    ("25 %", "26 %", "difference +1 point."), ("0.5", "0.75", "difference +0.25."),
  ])
  func numbersHaveADifference(_ first: String, _ second: String, _ end: String) throws {
    let finding = try #require(try Self.findings("Cost,\(first),front page", "Cost,\(second),section 2").first)
    #expect(finding.message.hasSuffix("; " + end))
  }

  @Test(arguments: [("£20", "20"), ("20", "20 %"), ("20", "about 18")])
  func thereIsNoDifferenceOfWhatIsCountedOtherwise(_ first: String, _ second: String) throws {
    let finding = try #require(try Self.findings("Cost,\(first),a", "Cost,\(second),b").first)
    #expect(!finding.message.contains("difference"))
  }

  @Test func halfARowIsLeftOut() throws {
    let loaded = try Self.loaded("Lead,,front page", ",Care,section 2", ",Health,")
    #expect(loaded.findings.filter { $0.code == .valueUnreadable }.map { $0.place?.cell } == ["B2", "B3", "B4"])
  }
}
