import Metrics
import YAMLDocuments

/// Reads `benefits.yaml` and `benefits.csv`.
enum BenefitsFile {
  /// The settings; nothing where there is no file.
  ///
  /// - Throws: `ProgrammeError` with the line that cannot be used.
  static func settings(in files: FolderFiles) throws(ProgrammeError) -> BenefitSettings? {
    guard let bytes = files.bytes(of: BenefitSettings.file) else { return nil }
    do throws(YAMLFault) {
      return try BenefitSettings(YAMLValue.read(bytes, file: BenefitSettings.file))
    } catch {
      throw ProgrammeError(
        "\(error.file), line \(error.line): \(error.message)",
        advice: "Correct the line; Documentation/benefits.md shows an example.")
    }
  }
}

extension Programme {
  /// The money and the benefits of a folder, and what is wrong with them. Figures of one may name tables of the other.
  mutating func readMoney(in files: FolderFiles, log: inout FindingLog) throws(ProgrammeError) {
    let settings = try MoneyFile.settings(in: files)
    let benefitSettings = try BenefitsFile.settings(in: files)
    let tables = settings.map { MoneyFile.tables($0, in: files, log: &log) } ?? []
    UnusedTables.reportMoney(in: files, settings, log: &log)
    let benefitTable = BenefitTable.table(in: files, log: &log)
    let lines = benefitTable.map { BenefitTable.lines(of: $0, log: &log) } ?? []
    if let settings {
      let money = Money(settings, tables: tables, others: [benefitTable].compactMap(\.self))
      MoneyFindings.add(money, log: &log)
      self.money = money
    }
    if benefitSettings != nil || benefitTable != nil {
      let known = benefitSettings ?? BenefitSettings()
      let benefits = Benefits(known, table: benefitTable, lines: lines, tables: tables)
      BenefitFindings.add(benefits, known, log: &log)
      self.benefits = benefits
    }
    syntheticTables += (tables + [benefitTable].compactMap(\.self)).filter(\.isSynthetic).map(\.file)
  }
}
