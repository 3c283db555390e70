import Metrics
import Spreadsheets

/// Why a table of numbers cannot be used, and what to do. The content of cells is not quoted.
public struct TableFault: Error, Hashable {
  /// File, line and what is wrong.
  public let message: String
  /// What the user can do.
  public let advice: String

  init(_ message: String, advice: String) {
    self.message = message
    self.advice = advice
  }
}

/// A small table of an analyst's own, read strictly: a column that is not known is refused, because a misspelt heading
/// would otherwise leave out what it stands for.
struct NumberTable {
  /// A row with something in one of the columns.
  struct Row {
    /// Counted from 0 in the sheet.
    let number: Int
    /// The values by the names of the columns; an empty cell is not there.
    let cells: [String: CellValue]
  }

  let file: String
  let sheet: String
  let rows: [Row]

  /// Finds the table in the file.
  init(_ file: SourceFile, columns: [Table.Column], optional: [Table.Column]) throws(TableFault) {
    var log = FindingLog()
    guard let table = Table.find(in: file, columns: columns, optional: optional, log: &log) else {
      let finding = log.findings.first
      let place = finding?.place?.cell.map { ", cell \($0)" } ?? ""
      throw TableFault(
        "\(file.name)\(place): \(finding?.message ?? "No table was found.")",
        advice: finding?.advice ?? "Give each column its heading.")
    }
    self.file = file.name
    sheet = table.sheet.name
    let places = try NumberTable.places(of: columns + optional, in: table)
    rows = table.sheet.rowNumbers.filter { $0 > table.headerRow }.compactMap { number in
      let filled = table.sheet.row(number).filter { $0.value.trimmedText != "" }
      guard let first = filled.first, !Table.isTotal(first.value.trimmedText ?? "") else { return nil }
      let cells = filled.compactMap { cell in places[cell.address.column].map { ($0, cell.value) } }
      return cells.isEmpty ? nil : Row(number: number, cells: Dictionary(cells) { first, _ in first })
    }
  }

  private static func places(of columns: [Table.Column], in table: Table) throws(TableFault) -> [Int: String] {
    var places: [Int: String] = [:]
    for cell in table.sheet.row(table.headerRow) {
      guard let heading = cell.value.trimmedText, !heading.isEmpty else { continue }
      let place = "\(table.file), cell \(cell.address)"
      guard let column = columns.first(where: { $0.isMeant(by: heading) }) else {
        let known = columns.map(\.name).joined(separator: ", ")
        throw TableFault(
          "\(place): the column \"\(heading)\" is not known.",
          advice: "The columns are \(known). Rename the column, or leave it out.")
      }
      guard !places.values.contains(column.name) else {
        throw TableFault("\(place): there are two columns \"\(column.name)\".", advice: "Leave one of them out.")
      }
      places[cell.address.column] = column.name
    }
    return places
  }

  /// The number of a cell; nothing where it is empty.
  func number(_ row: Row, _ column: String) throws(TableFault) -> Double? {
    guard let value = row.cells[column] else { return nil }
    guard let number = PlainNumber.double(value) else {
      throw fault(
        row, "the cell under \"\(column)\" is not a number.",
        advice: "Write digits and a decimal point, without a unit; leave the cell empty where there is no figure.")
    }
    return number
  }

  /// A fault of a row: `series.csv, line 5: ...`.
  func fault(_ row: Row, _ message: String, advice: String) -> TableFault {
    let place = sheet == "-" ? "line \(row.number + 1)" : "sheet \(sheet), row \(row.number + 1)"
    return TableFault("\(file), \(place): \(message)", advice: advice)
  }
}
