import Dates
import Metrics
import Programme
import TestSupport
import Testing

/// A programme folder with all that is said about its governance, forms and indicators on a day.
struct Checked {
  let programme: Programme
  let findings: [Finding]

  init(_ files: [String: String], asAt: String = "2016-11-25", settings: String = "") throws {
    let loaded = try Loaded(files, settings: Settings.least + settings)
    programme = try #require(loaded.programme)
    var log = FindingLog()
    GovernanceFindings.add(programme, asAt: try day(asAt), log: &log)
    if let register = programme.kpis { KPIFindings(register).add(to: &log) }
    for audit in programme.localForms.audits { audit.report(log: &log) { _ in true } }
    findings = loaded.findings + log.findings
  }

  func findings(_ code: FindingCode) -> [Finding] { findings.filter { $0.code == code } }

  func places(_ code: FindingCode) -> [String?] { findings(code).map { $0.place?.cell } }

  func message(_ code: FindingCode) throws -> String { try #require(findings(code).first).message }

  /// The only document, on a day.
  func standing(asAt: String = "2016-11-25") throws -> GovernanceRegister.Standing {
    try #require(programme.governance.standings(asAt: try day(asAt)).first)
  }

  /// The only indicator, or that of a name.
  func kpi(_ name: String? = nil) throws -> KPI {
    try #require(programme.kpis?.kpis.first { name == nil || $0.name == name })
  }
}
