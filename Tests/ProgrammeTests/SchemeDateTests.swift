import Dates
import Metrics
import TestSupport
import Testing

@testable import Programme

/// Schemes that have ended and are said to run, and schemes that nobody answers for.
@Suite struct SchemeDateTests {
  private static let header = "scheme,priority,owner_role,start,end,status"

  private static func loaded(_ rows: String...) throws -> Loaded {
    try Loaded(["schemes.csv": ([header] + rows).joined(separator: "\n") + "\n"])
  }

  /// June 2016 ends on the 30th: on that day the scheme still runs, on 1 July it has ended.
  @Test(arguments: [
    ("June 2016", "Live", "2016-06-30", false), ("June 2016", "Live", "2016-07-01", true),
    ("June 2016", "finished", "2016-07-01", false), ("", "Live", "2016-07-01", false),
    ("Ongoing", "Live", "2016-07-01", false),
  ])
  func aSchemeThatHasEnded(_ end: String, _ status: String, _ asAt: String, _ isFound: Bool) throws {
    let programme = try #require(try Self.loaded("Navigation,P,Lead,April 2016,\(end),\(status)").programme)
    var log = FindingLog()
    SchemeFindings.add(programme, asAt: try day(asAt), log: &log)
    #expect(log.findings.map(\.code) == (isFound ? [.schemeEnded] : []))
    if isFound { #expect(log.findings.first?.place?.cell == "E2") }
  }

  @Test func schemesWithoutOwnersAreOneFinding() throws {
    let findings = try Self.loaded("A,P,Lead,,,", "B,P,,,,", "C,P,TBC,,,").findings.filter {
      $0.code == .schemesUnowned
    }
    #expect(findings.map(\.message) == ["2 of 3 schemes have no owner, first \"B\"."])
    #expect(findings.map { $0.place?.cell } == ["C3"])
    #expect(try !Self.loaded("A,P,Lead,,,").codes.contains(.schemesUnowned))
  }
}
