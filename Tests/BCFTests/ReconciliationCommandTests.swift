import Foundation
import TestSupport
import Testing

/// A local log beside the published figures of Rutland, July to September 2016: 107, 83 and 162 delayed days (NHS
/// England). Log and extract are synthetic; trust and days are made up so that they add up to the published totals.
@Suite struct ReconciliationCommandTests {
  private static let log = """
    SYNTHETIC: made up for a test
    As at 5 October 2016
    ready_date,delay_ended,reason,responsible_body,trust_code
    2016-07-01,2016-08-01,C1,NHS,RXX
    2016-07-02,2016-08-01,C1,NHS,RXX
    2016-07-03,2016-08-01,A2,NHS,RXX
    2016-07-04,2016-07-21,G4,NHS,RXX
    2016-08-01,2016-09-01,C,NHS,RXX
    2016-08-10,2016-09-01,E1,Social Care,RXX

    """

  private static let extract = """
    SYNTHETIC: made up for a test
    Period,LA code,LA name,Provider code,Provider name,Delayed days
    July 2016,510,Rutland UA,RXX,Trust of the Vale,107
    August 2016,510,Rutland UA,RXX,Trust of the Vale,53
    August 2016,510,Rutland UA,RYY,Trust of the Fells,30

    """

  private func folder(withExtract: Bool, settings: String = "") throws -> TemporaryFolder {
    let folder = try TemporaryFolder.withSample()
    try folder.write(Self.log, to: "programme/returns/delay-log.csv")
    var returns = "returns:\n  - kind: delay-log\n    files: returns/delay-log.csv\n    covers: 2016-07 to 2016-08\n"
    if withExtract {
      try folder.write(Self.extract, to: "programme/returns/extract.csv")
      returns += "  - kind: dtoc-sitrep\n    files: returns/extract.csv\n"
    }
    try folder.replace("returns:\n", with: returns, in: "programme/programme.yaml")
    if !settings.isEmpty {
      try folder.write(folder.text("programme/programme.yaml") + settings, to: "programme/programme.yaml")
    }
    return folder
  }

  /// The log: 31 + 30 + 29 + 17 = 107 days in July, 31 + 22 = 53 in August.
  @Test func pageNamesTheTrustThatTheLogMissesAndItsDays() async throws {
    let folder = try folder(withExtract: true)
    let run = try await Sample.report(folder.path("programme"), to: folder.path("out"))
    #expect(run.status == 0)
    let page = try folder.text("out/reconciliation.html")
    #expect(
      page.contains(
        "Trust of the Fells (RYY) has 30 delayed days in the published extract and no row in the log for August 2016."))
    #expect(page.contains("returns/delayed-transfers/Aug_16.xls"))
    #expect(page.contains("The whole difference is explained."))
    #expect(page.contains("The local log has no figure for September 2016."))
    #expect(try folder.text("out/index.html").contains("href=\"reconciliation.html\""))
    let check = try await Sample.check(folder.path("programme"))
    #expect(check.output.contains("inconsistency [trust-missing-from-log]"))
    #expect(check.output.contains("August 2016: the local log and the published figure of delayed days"))
    #expect(!check.output.contains("July 2016: the local log"))
  }

  @Test func withoutFiguresByTrustTheProvidersOfTheProgrammeAreNamed() async throws {
    let folder = try folder(
      withExtract: false, settings: "\nproviders:\n  - {code: RXX, name: Vale}\n  - {code: RYY, name: Fells}\n")
    let run = try await Sample.report(folder.path("programme"), to: folder.path("out"))
    #expect(run.status == 0)
    let page = try folder.text("out/reconciliation.html")
    #expect(page.contains("Fells (RYY) is a provider of the programme and has no row in the log for August 2016."))
    #expect(page.contains("The log has 30 delayed days fewer than were published"))
  }
}
