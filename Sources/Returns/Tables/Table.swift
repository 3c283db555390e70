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
    /// All of them, as they are compared.
    private let normalised: Set<String>

    /// Makes a column.
    public init(_ name: String, aliases: [String] = []) {
      self.name = name
      self.aliases = aliases
      normalised = Set(([name] + aliases).map(Table.normalised))
    }

    func isMeant(by heading: String) -> Bool { isMeant(byNormalised: Table.normalised(heading)) }

    /// The same for a heading that is normalised already, where it is held against many columns.
    func isMeant(byNormalised heading: String) -> Bool { normalised.contains(heading) }

    /// The first of some headings that means this column.
    func index(in headings: [String]) -> Int? { headings.firstIndex { isMeant(by: $0) } }
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

    /// Whether the table has the column.
    func has(_ column: String) -> Bool { columns[column] != nil }

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
  /// The rows that say they are totals of the ones above.
  let totals: [Row]
  /// The text above the headings.
  public let preamble: [String]
  private let columns: [String: Int]

  /// Where a column stands, from 0; nothing where the table has none of the name.
  public func column(_ name: String) -> Int? { columns[name] }
  /// Whether somebody asked for the column with this number, from 0.
  public func knows(column: Int) -> Bool { columns.values.contains(column) }
  /// Whether there is a column; one that is optional may not be there.
  func has(_ column: String) -> Bool { columns[column] != nil }

  /// Whether the preamble says that the data is synthetic.
  public var isSynthetic: Bool { preamble.contains { $0.uppercased().hasPrefix("SYNTHETIC") } }

  /// The range of cells from the first row to the last, for origins of figures that were counted from the list.
  public func range(of columns: [String]) -> String {
    guard let first = rows.first, let last = rows.last, let left = columns.first, let right = columns.last else {
      return ""
    }
    return first.address(left) + ":" + last.address(right)
  }

  /// Finds the table, in whichever sheet of the file it stands.
  ///
  /// The header row is the first one with all the columns that are needed. A row below in which only one cell is
  /// filled is a note, one that begins with "Total" a total; both are passed over.
  ///
  /// - Parameter keepsLoneCells: whether a row with one filled cell is a row of the table: a question without its answer.
  /// - Returns: nothing where a column is missing; a finding says which, at the row that comes nearest.
  public static func find(
    in file: SourceFile, columns: [Column], optional: [Column] = [], keepsLoneCells: Bool = false,
    log: inout FindingLog
  ) -> Table? {
    let best = nearestHeader(in: file, columns: columns, optional: optional)
    if let best, best.header.missing.isEmpty {
      return Table(
        file: file.name, sheet: best.sheet, headerRow: best.header.row, columns: best.header.found,
        needed: columns.map(\.name), lowestFilled: keepsLoneCells || best.header.found.count == 1 ? 1 : 2)
    }
    reportMissing(best, columns: columns, file: file, log: &log)
    return nil
  }

  /// Which of some columns a file lacks, and where: the row that comes nearest, without reading what is below.
  ///
  /// - Returns: nothing where no row has any of the columns.
  static func missing(in file: SourceFile, columns: [Column]) -> (names: [String], place: Finding.Place)? {
    nearestHeader(in: file, columns: columns, optional: []).map { best in
      (
        best.header.missing,
        Finding.Place(
          file: file.name, sheet: best.sheet.name == "-" ? nil : best.sheet.name, cell: "A\(best.header.row + 1)")
      )
    }
  }

  private static func nearestHeader(
    in file: SourceFile, columns: [Column], optional: [Column]
  ) -> (header: Header, sheet: Sheet)? {
    var best: (header: Header, sheet: Sheet)?
    for sheet in file.workbook.sheets {
      for row in sheet.rowNumbers.prefix(60) {
        let header = Header(sheet: sheet, row: row, columns: columns, optional: optional)
        if header.missing.isEmpty { return (header, sheet) }
        if header.missing.count < best?.header.missing.count ?? columns.count { best = (header, sheet) }
      }
    }
    return best
  }

  /// A row looked at as a header: which columns it has, and which it lacks.
  private struct Header {
    let row: Int
    let found: [String: Int]
    let missing: [String]

    init(sheet: Sheet, row: Int, columns: [Column], optional: [Column]) {
      var found: [String: Int] = [:]
      for cell in sheet.row(row) {
        guard let heading = cell.value.trimmedText.map(Table.normalised) else { continue }
        for column in columns + optional where found[column.name] == nil && column.isMeant(byNormalised: heading) {
          found[column.name] = cell.address.column
          break
        }
      }
      self.row = row
      self.found = found
      missing = columns.map(\.name).filter { found[$0] == nil }
    }
  }

  private static func reportMissing(
    _ best: (header: Header, sheet: Sheet)?, columns: [Column], file: SourceFile, log: inout FindingLog
  ) {
    let names = (best?.header.missing ?? columns.map(\.name)).map { "\"\($0)\"" }.joined(separator: ", ")
    let sheet = best.flatMap { $0.sheet.name == "-" ? nil : $0.sheet.name }
    log.add(
      .columnMissing, at: Finding.Place(file: file.name, sheet: sheet, cell: best.map { "A\($0.header.row + 1)" }),
      best == nil
        ? "No header row was found; the columns \(names) are needed." : "The header row has no column \(names).",
      advice: "Add the column, or give it this heading. The file is not used until then.")
  }

  private init(
    file: String, sheet: Sheet, headerRow: Int, columns: [String: Int], needed: [String], lowestFilled: Int
  ) {
    self.file = file
    self.sheet = sheet
    self.headerRow = headerRow
    self.columns = columns
    var records: [Row] = []
    var totals: [Row] = []
    for number in sheet.rowNumbers where number > headerRow {
      let filled = sheet.row(number).filter { cell in cell.value.trimmedText != "" }
      guard filled.count >= lowestFilled, let first = filled.first else { continue }
      let row = Row(number: number, sheet: sheet, columns: columns)
      let isComplete = needed.allSatisfy { name in columns[name].map { sheet[number, $0] != nil } ?? false }
      if Table.isTotal(first.value.trimmedText ?? "", isComplete: isComplete) {
        totals.append(row)
      } else {
        records.append(row)
      }
    }
    (rows, self.totals) = (records, totals)
    preamble = sheet.cells.prefix { $0.address.row < headerRow }.compactMap(\.value.trimmedText)
  }

  /// Whether a label is that of a total and nothing more: `Total`, `TOTALS:`, `Grand total`.
  static func isTotal(_ label: String) -> Bool {
    guard let first = label.first(where: { $0.isLetter || $0.isNumber }), "tTgG".contains(first) else { return false }
    let words = label.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
    return ["total", "totals", "grand total"].contains(words)
  }

  /// Whether a row is a total: it says just that, or begins with the word and leaves columns empty that every row
  /// needs ("Total permanent,1,,"). A scheme called "Total Mobile" is none.
  private static func isTotal(_ first: String, isComplete: Bool) -> Bool {
    isTotal(first) || (!isComplete && isTotal(String(first.prefix { $0.isLetter })))
  }

  /// A heading without case, spaces and punctuation: `Discharge Date` and `discharge_date` are the same.
  static func normalised(_ heading: String) -> String {
    // Capitals of other alphabets may have small letters of this one.
    let small = heading.utf8.allSatisfy { $0 < 0x80 } ? heading : heading.lowercased()
    return String(
      decoding: small.utf8.compactMap { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"): byte
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
        default: nil
        }
      }, as: UTF8.self)
  }
}

extension Table {
  /// The place of a cell of the table, for a finding.
  public func place(_ row: Row, _ column: String) -> Finding.Place {
    Finding.Place(file: file, sheet: sheet.name == "-" ? nil : sheet.name, cell: row.address(column))
  }
}
