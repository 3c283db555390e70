import Dates
import struct Foundation.Decimal
import Metrics
import Programme
import TestSupport
import Testing

/// What comes out of loading a programme folder.
struct Loaded {
  var programme: Programme?
  var error: ProgrammeError?
  let findings: [Finding]

  var codes: [FindingCode] { findings.map(\.code) }

  /// Loads a folder with the catalogue of 2016-17.
  init(_ files: FolderFiles, quarter: Int = 2) {
    var log = FindingLog()
    do throws(ProgrammeError) {
      programme = try ProgrammeLoader.programme(
        in: files, templates: Repository.templates, period: .quarter(FinancialYear(start: 2016), quarter), log: &log)
    } catch { self.error = error }
    findings = log.findings
  }

  /// Loads a folder with these files, and settings that say no more than they must.
  init(_ files: [String: String], settings: String = Settings.least) throws {
    let folder = try TemporaryFolder(files.merging(["programme.yaml": settings]) { first, _ in first })
    self.init(folder.files)
  }

  /// Loads a folder with one table beside the settings.
  init(table: String, _ lines: [String]) throws { try self.init([table: lines.joined(separator: "\n") + "\n"]) }
}

enum Settings {
  static let least = "area: {name: Rutland, code: E06000017}\nframework_year: 2016-17\n"
}

func day(_ text: String) throws -> CivilDate { try #require(CivilDate(iso: text)) }

func number(_ text: String) throws -> Decimal { try #require(Decimal(string: text)) }
