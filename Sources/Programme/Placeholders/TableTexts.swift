import Metrics
import Returns
import Spreadsheets

/// Looks through the texts that people wrote into the tables of a programme folder: placeholders, texts that break off, years
/// that cannot be.
struct TableTexts {
  let tables: ProgrammeTables
  let patterns: PlaceholderPatterns

  private static let names = ["schemes", "milestones", "risks", "conditions", "documents"]

  /// The columns that are read as something else than a text: what is open in them is told where they are read.
  private static let values: Set<String> = [
    "owner_role", "role", "owner", "answer", "due", "date", "start", "end", "baseline", "forecast", "actual", "status",
    "rag", "state", "version", "basis", "papers_due", "review", "reviewed", "raised", "closed",
  ]

  /// The placeholders in the order of tables and cells; each is a finding, and so is a year that cannot be.
  func placeholders(log: inout FindingLog) -> [Placeholder] {
    // What cannot be read is told where the table is used.
    var unread = FindingLog()
    let files =
      TableTexts.names.compactMap { tables.sourceFile($0, log: &unread) }
      + tables.registers().compactMap { tables.sourceFile(at: $0.path, log: &unread) }
    let found = files.flatMap { placeholders(in: $0, log: &log) }
    for placeholder in found { FolderTexts.report(placeholder, log: &log) }
    return found
  }

  private func placeholders(in file: SourceFile, log: inout FindingLog) -> [Placeholder] {
    let search = PlaceholderSearch(patterns: patterns)
    var found: [Placeholder] = []
    for sheet in file.workbook.sheets {
      // The only sheet of a file without sheets has no name of its own.
      let name = sheet.name == "-" ? nil : sheet.name
      for cell in TableTexts.texts(of: sheet) {
        guard case .text(let text) = cell.value else { continue }
        let place = Finding.Place(file: file.name, sheet: name, cell: cell.address.description)
        FolderTexts.addYears(text, place, to: &log)
        for match in search.matches(inPiece: text.trimmedOfSpaces, isCell: true) {
          found.append(
            Placeholder(place: place, text: match.text, pattern: match.pattern.name, weight: match.pattern.weight))
        }
      }
    }
    return found
  }

  /// The cells below the headings, which are the first row of more than one cell, in columns of texts.
  private static func texts(of sheet: Sheet) -> [Cell] {
    let rows = Dictionary(grouping: sheet.cells, by: \.address.row)
    guard let top = rows.filter({ $0.value.count > 1 }).keys.min(), let headings = rows[top] else { return [] }
    let columns = Set(headings.filter { !values.contains($0.value.label.lowercased()) }.map(\.address.column))
    return sheet.cells.filter { $0.address.row > top && columns.contains($0.address.column) }
  }
}
