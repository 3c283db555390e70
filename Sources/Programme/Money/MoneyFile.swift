import Metrics
import Returns
import Spreadsheets
import YAMLDocuments

/// Reads `money.yaml` and the tables that it names, in the folder `money`.
enum MoneyFile {
  /// The settings; nothing where there is no file.
  ///
  /// - Throws: `ProgrammeError` with the line that cannot be used.
  static func settings(in files: FolderFiles) throws(ProgrammeError) -> MoneySettings? {
    guard let bytes = files.bytes(of: MoneySettings.file) else { return nil }
    do throws(YAMLFault) {
      return try MoneySettings(YAMLValue.read(bytes, file: MoneySettings.file))
    } catch {
      throw ProgrammeError(
        "\(error.file), line \(error.line): \(error.message)",
        advice: "Correct the line; Documentation/money.md shows an example.")
    }
  }

  /// The tables of the settings that could be read.
  static func tables(_ settings: MoneySettings, in files: FolderFiles, log: inout FindingLog) -> [MoneyTable] {
    settings.tables.compactMap { table in
      let path = "money/\(table.file)"
      guard let bytes = files.bytes(of: path) else {
        log.add(
          .fileMissing, at: Finding.Place(file: MoneySettings.file, cell: "line \(table.lineInSettings)"),
          "There is no file \(path).", advice: "Put the table there, or take it out of money.yaml.")
        return nil
      }
      return self.table(bytes, path, table, log: &log)
    }
  }

  /// One table; nothing where the file cannot be read, which is a finding.
  static func table(
    _ bytes: [UInt8], _ path: String, _ settings: MoneyTableSettings, log: inout FindingLog
  ) -> MoneyTable? {
    do {
      let file = SourceFile(name: path, workbook: try SpreadsheetReader.workbook(from: bytes))
      return MoneyTableReading.table(settings, in: file, log: &log)
    } catch {
      log.add(.fileUnreadable, at: Finding.Place(file: path), error.message, advice: error.advice)
      return nil
    }
  }
}
