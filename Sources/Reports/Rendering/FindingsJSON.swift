import Foundation
import Metrics

/// Findings as JSON, for other programs.
public enum FindingsJSON {
  private struct Document: Encodable {
    let period: String
    let counts: [String: Int]
    let findings: [Row]
  }

  private struct Row: Encodable {
    let code: String
    let level: String
    let file: String?
    let sheet: String?
    let cell: String?
    let message: String
    let advice: String
  }

  /// The document, with its keys in order; ends with a line break.
  public static func text(_ log: FindingLog, period: Period) throws -> String {
    let counts = Dictionary(uniqueKeysWithValues: FindingLevel.allCases.map { ($0.rawValue, log.count(of: $0)) })
    let rows = log.byLevel.map { finding in
      Row(
        code: finding.code.rawValue, level: finding.level.rawValue, file: finding.place?.file,
        sheet: finding.place?.sheet, cell: finding.place?.cell, message: finding.message, advice: finding.advice)
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let data = try encoder.encode(Document(period: period.description, counts: counts, findings: rows))
    return String(decoding: data, as: UTF8.self) + "\n"
  }
}
