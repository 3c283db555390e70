import Metrics
import Spreadsheets

/// A table within a sheet: a header row and the rows below it, with whatever stands above kept as the preamble.
public struct Table: Sendable {
  /// A column that a return needs, and the headings under which it comes.
  public struct Column: Sendable {
    /// The heading that the documentation names.
    public let name: String
    /// Other headings that mean the same.
    public let aliases: [String]

    /// Makes a column.
    public init(_ name: String, aliases: [String] = []) {
      self.name = name
      self.aliases = aliases
    }

    func isMeant(by heading: String) -> Bool {
      ([name] + aliases).contains { Table.normalised($0) == Table.normalised(heading) }
    }
  }

  /// A row of the table.
  public struct Row: Sendable {
    /// Counted from 0 in the sheet.
    public let number: Int
    fileprivate let sheet: Sheet
    fileprivate let columns: [String: Int]

    /// The value in a column; nothing where the cell is empty.
    public subscript(_ column: String) -> CellValue? {
      columns[column].flatMap { sheet[number, $0] }
    }

    /// What the cell says, trimmed; empty where it is empty.
    public func label(_ column: String) -> String { self[column]?.label ?? "" }

    /// The address of the cell in a column.
    public func address(_ column: String) -> String {
      CellAddress(row: number, column: columns[column] ?? 0).description
    }
  }

  /// The sheet that the table stands in.
  public let sheet: Sheet
  /// The name of the file.
  public let file: String
  /// The row of the headings, from 0.
  public let headerRow: Int
  /// The rows that hold something, without totals and notes.
  public let rows: [Row]
  /// The text above the headings.
  public let preamble: [String]

  /// Whether the preamble says that the data is synthetic.
  public var isSynthetic: Bool { preamble.contains { $0.uppercased().hasPrefix("SYNTHETIC") } }

  /// The range of cells from the first row to the last, for origins of figures that were counted from the list.
  public func range(of columns: [String]) -> String {
    guard let first = rows.first, let last = rows.last, let left = columns.first, let right = columns.last else {
      return ""
    }
    return first.address(left) + ":" + last.address(right)
  }

  /// Finds the table in the first sheet of a file.
  ///
  /// The header row is the first one with all the columns that are needed. A row below in which only one cell is
  /// filled is a note, one that begins with "Total" a total; both are passed over.
  ///
  /// - Returns: nothing where a column is missing; a finding says which.
  public static func find(
    in file: SourceFile, columns: [Column], optional: [Column] = [], log: inout FindingLog
  ) -> Table? {
    guard let sheet = file.workbook.sheets.first(where: { !$0.cells.isEmpty }) else {
      log.add(
        .fileUnreadable, at: Finding.Place(file: file.name), "The file holds no cell.",
        advice: "Ask for the file again; nothing was saved in it.")
      return nil
    }
    var best: (row: Int, found: [String: Int]) = (0, [:])
    for row in sheet.rowNumbers.prefix(60) {
      var found: [String: Int] = [:]
      for cell in sheet.row(row) {
        guard let heading = cell.value.trimmedText else { continue }
        for column in columns + optional where found[column.name] == nil && column.isMeant(by: heading) {
          found[column.name] = cell.address.column
          break
        }
      }
      let needed = columns.count { found[$0.name] != nil }
      if needed > columns.count(where: { best.found[$0.name] != nil }) { best = (row, found) }
      if needed == columns.count { break }
    }
    let missing = columns.filter { best.found[$0.name] == nil }
    guard missing.isEmpty else {
      let sheetName = sheet.name == "-" ? nil : sheet.name
      let names = missing.map { "\"\($0.name)\"" }.joined(separator: ", ")
      let isHeaderFound = !best.found.isEmpty
      log.add(
        .columnMissing,
        at: Finding.Place(file: file.name, sheet: sheetName, cell: isHeaderFound ? "A\(best.row + 1)" : nil),
        isHeaderFound
          ? "The header row has no column \(names)." : "No header row was found; the columns \(names) are needed.",
        advice: "Add the column, or give it this heading. The file is not used until then.")
      return nil
    }
    return Table(file: file.name, sheet: sheet, headerRow: best.row, columns: best.found)
  }

  private init(file: String, sheet: Sheet, headerRow: Int, columns: [String: Int]) {
    self.file = file
    self.sheet = sheet
    self.headerRow = headerRow
    let lowestFilled = columns.count > 1 ? 2 : 1
    rows = sheet.rowNumbers.filter { $0 > headerRow }.compactMap { number in
      let cells = sheet.row(number)
      let filled = cells.filter { cell in cell.value.trimmedText != "" }
      guard filled.count >= lowestFilled, let first = filled.first,
        !(first.value.trimmedText?.lowercased().hasPrefix("total") ?? false)
      else { return nil }
      return Row(number: number, sheet: sheet, columns: columns)
    }
    preamble = sheet.cells.prefix { $0.address.row < headerRow }.compactMap(\.value.trimmedText)
  }

  /// A heading without case, spaces and punctuation: `Discharge Date` and `discharge_date` are the same.
  static func normalised(_ heading: String) -> String {
    String(
      heading.lowercased().unicodeScalars.filter { ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "+" })
  }
}

extension Table {
  /// The place of a cell of the table, for a finding.
  public func place(_ row: Row, _ column: String) -> Finding.Place {
    Finding.Place(file: file, sheet: sheet.name == "-" ? nil : sheet.name, cell: row.address(column))
  }
}
