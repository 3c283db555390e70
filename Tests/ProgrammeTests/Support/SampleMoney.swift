import Foundation
import Metrics
import Programme
import TestSupport
import Testing

/// The money and the benefits of a sample, whatever else stands in its folder.
struct SampleMoney {
  let money: Money
  let benefits: Benefits?
  /// Findings about money and benefits alone.
  let findings: [Finding]

  init(_ sample: String) throws {
    let settings = try TemporaryFolder(["programme.yaml": Settings.least])
    let folder = FolderFiles(path: Repository.folder.appendingPathComponent("SampleData/\(sample)").path)
    var log = FindingLog()
    let programme = try ProgrammeLoader.programme(
      in: settings.files.over(folder), templates: Repository.templates, period: .quarter(FinancialYear(start: 2016), 2),
      log: &log)
    money = try #require(programme.money)
    benefits = programme.benefits
    findings = log.findings.filter { finding in
      let file = finding.place?.file ?? ""
      return file.hasPrefix("money") || file.hasPrefix("benefits")
    }
  }

  /// The findings with a code.
  func messages(_ code: FindingCode) -> [String] { findings.filter { $0.code == code }.map(\.message) }

  /// The cells of the findings with a code: `money/envelope.csv C7`.
  func places(_ code: FindingCode) -> [String] {
    findings.filter { $0.code == code }.map { "\($0.place?.file ?? "") \($0.place?.cell ?? "")" }
  }

  func footing(_ file: String) throws -> MoneyFooting {
    try #require(money.footings.first { $0.table.settings.file == file })
  }

  /// The check of a printed sum.
  func check(_ file: String, _ line: String, _ column: String) throws -> MoneyCheck {
    try #require(try footing(file).checks.first { $0.line.name == line && $0.column == column })
  }

  func comparison(_ name: String) throws -> ComparedFigures {
    try #require((money.comparisons + (benefits?.comparisons ?? [])).first { $0.comparison.name == name })
  }
}

extension Loaded {
  /// The findings without the one that a folder without a plan always has.
  var moneyFindings: [Finding] { findings.filter { $0.code != .planMissing } }
  var moneyCodes: [FindingCode] { moneyFindings.map(\.code) }
}
