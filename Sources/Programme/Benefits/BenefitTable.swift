import Foundation
import Metrics

/// The rows of `benefits.csv`, with the words of its columns.
enum BenefitTable {
  static let names = ["benefits.csv", "benefits.xlsx", "benefits.xls", "benefits.ods"]
  private static let textColumns = [
    "kind", "scheme", "metric", "cash", "measured", "group", "realisation", "optimism_bias", "basis", "unit", "note",
  ]

  /// The table as it is; nothing where there is none, or where it cannot be read, which is a finding.
  static func table(in files: FolderFiles, log: inout FindingLog) -> MoneyTable? {
    for name in names {
      guard let bytes = files.bytes(of: name) else { continue }
      var settings = MoneyTableSettings(file: name, title: "Benefits")
      settings.textColumns = textColumns
      return MoneyFile.table(bytes, name, settings, log: &log)
    }
    return nil
  }

  /// Its rows. A word that means nothing is told, with its text.
  static func lines(of table: MoneyTable, log: inout FindingLog) -> [BenefitLine] {
    table.lines.map { line in
      func word<Word: RawRepresentable & CaseIterable>(_ column: String, _ standard: Word) -> Word
      where Word.RawValue == String {
        let text = line.texts[column] ?? ""
        guard !text.isEmpty else { return standard }
        if let word = Word.allCases.first(where: { $0.rawValue == text.lowercased() }) { return word }
        log.add(
          .wordUnknown, at: table.place(row: line.row, column),
          "The \(column) \"\(text)\" is none of: \(Word.allCases.map(\.rawValue).joined(separator: ", ")).",
          advice: "Use one of these words. Until then it counts as \(standard.rawValue).")
        return standard
      }
      func percent(_ column: String) -> Decimal? {
        let text = (line.texts[column] ?? "").replacing("%", with: "")
        guard !text.isEmpty else { return nil }
        if let number = MoneyText.amount(text, unit: .pounds).amount, (0...100).contains(number) { return number }
        log.add(
          .valueUnreadable, at: table.place(row: line.row, column),
          "The \(column) \"\(text)\" is no percentage of 0 to 100.",
          advice: "Write a number such as 40. Until then the column counts as empty.")
        return nil
      }
      return BenefitLine(
        version: line.section, name: line.name, kind: word("kind", BenefitLine.Kind.benefit),
        scheme: line.texts["scheme"] ?? "", metric: line.texts["metric"] ?? "",
        cash: word("cash", BenefitLine.Cash.cashable), measured: word("measured", BenefitLine.Measured.measured),
        group: line.texts["group"] ?? "", realisation: percent("realisation"), optimismBias: percent("optimism_bias"),
        basis: line.texts["basis"] ?? "", amounts: line.amounts, row: line.row)
    }
  }
}
