import Disclosure
import Programme
import TestSupport
import Testing

struct DisclosurePolicyLoaderTests {
  private static let text = """
    default: strict
    policies:
      - id: strict
        name: Strict
        source: Where from
        suppress_below: 8
        suppress_zero: Yes
        round_to: 5
        symbol: "[c]"
        secondary: No
        exempt: [bed-days, money]

    """

  private func load(_ text: String) throws -> (policies: DisclosurePolicies?, error: ProgrammeError?) {
    let folder = try TemporaryFolder(["disclosure.yaml": text])
    do throws(ProgrammeError) {
      return (try DisclosurePolicyLoader.policies(in: folder.files), nil)
    } catch { return (nil, error) }
  }

  @Test func everyKeyOfAPolicyIsRead() throws {
    let policies = try #require(try load(Self.text).policies)
    #expect(
      policies.standard
        == DisclosurePolicy(
          id: "strict", name: "Strict", source: "Where from", suppressBelow: 8, suppressesZero: true, roundingBase: 5,
          symbol: "[c]", isSecondaryOn: false, exempt: ["bed-days", "money"]))
    #expect(policies.policy("strict") == policies.standard)
    #expect(policies.policy("other") == nil)
  }

  @Test(arguments: [
    ("suppress_below: 8", "suppress_below: -1", 6), ("suppress_below: 8", "suppress_below: 101", 6),
    ("suppress_below: 8", "suppress_below: few", 6), ("suppress_zero: Yes", "suppress_zero: true", 7),
    ("round_to: 5", "round_to: 17", 8), ("secondary: No", "secondary: perhaps", 10),
    ("symbol: \"[c]\"", "sign: \"[c]\"", 9), ("default: strict", "default: other", 1), ("id: strict", "id: other", 1),
  ])
  func faultNamesTheLine(_ old: String, _ new: String, _ line: Int) throws {
    let error = try #require(try load(Self.text.replacing(old, with: new)).error)
    #expect(error.message.hasPrefix("Templates/disclosure.yaml, line \(line): "), "\(error.message)")
  }

  @Test func roundingToTwiceTheThresholdIsTheLimit() throws {
    #expect(try load(Self.text.replacing("round_to: 5", with: "round_to: 16")).policies != nil)
  }

  @Test func missingFileIsAnError() throws {
    let folder = try TemporaryFolder([:])
    #expect(throws: ProgrammeError.self) { try DisclosurePolicyLoader.policies(in: folder.files) }
  }

  /// The thresholds as the sources state them: statistics of NHS Digital 2018 (1-7, nearest 5), HES 2013 (1-5),
  /// ASCOF (below 5), OpenSAFELY (7 or fewer, nearest 5).
  @Test func presetsAreAsTheirSourcesSay() throws {
    let templates = FolderFiles(path: Repository.folder.appendingPathComponent("Templates").path)
    let policies = try DisclosurePolicyLoader.policies(in: templates)
    #expect(policies.all.map(\.id) == ["bcf", "nhs-digital-2018", "hes-2013", "ascof", "opensafely"])
    #expect(policies.all.map(\.protectedCounts) == [1...5, 1...7, 1...5, 1...4, 1...7])
    #expect(policies.all.map(\.roundingBase) == [1, 5, 1, 1, 5])
    #expect(policies.all.map(\.isSecondaryOn) == [true, false, true, true, false])
    #expect(policies.standard.id == "bcf")
    #expect(policies.all.allSatisfy { !$0.source.isEmpty && !$0.name.isEmpty })
  }
}
