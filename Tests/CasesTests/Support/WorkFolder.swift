import Dates
import Metrics
import Programme
import TestSupport
import Testing

/// A programme folder with tables of schemes, milestones and risks, as a council's document gives them.
struct WorkFolder {
  let programme: Programme
  let log: FindingLog

  /// Loads it, and adds what depends on the day of a report.
  init(
    _ files: [String: String], year: String = "2016-17", settings: String = "", asAt: String? = nil
  ) throws {
    let head = "area: {name: Rutland, code: E06000017}\nframework_year: \(year)\n"
    let folder = try TemporaryFolder(files.merging(["programme.yaml": head + settings + "\n"]) { first, _ in first })
    var log = FindingLog()
    let start = try #require(FinancialYear(text: year))
    programme = try ProgrammeLoader.programme(
      in: folder.files, templates: Repository.templates, period: .quarter(start, 1), log: &log)
    if let asAt {
      let day = try WorkFolder.day(asAt)
      MilestoneFindings.add(programme, asAt: day, log: &log)
      RiskFindings.add(programme, asAt: day, log: &log)
    }
    self.log = log
  }

  static func day(_ text: String) throws -> CivilDate { try #require(CivilDate(iso: text)) }

  func findings(_ code: FindingCode) -> [Finding] { log.findings.filter { $0.code == code } }

  func cells(_ code: FindingCode) -> [String] { findings(code).compactMap { $0.place?.cell } }
}
