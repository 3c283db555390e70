import Dates

/// A sheet: its cells in the order in which a page is read, each with its address.
public struct Sheet: Sendable {
  /// Whether the people who open the workbook see the sheet.
  public enum Visibility: String, Sendable {
    case visible, hidden
    /// Hidden so that only a macro can show it.
    case veryHidden
  }

  /// A rectangle of cells that are shown as one; only the first of them holds a value.
  public struct MergedRange: Hashable, Sendable {
    /// The cell at the top left.
    public let first: CellAddress
    /// The cell at the bottom right.
    public let last: CellAddress

    /// Makes a range.
    public init(first: CellAddress, last: CellAddress) {
      self.first = first
      self.last = last
    }
  }

  /// The sheet's name; `-` for a file that has no sheets, such as CSV.
  public let name: String
  /// Whether it is hidden.
  public let visibility: Visibility
  /// All cells that hold something, row by row.
  public let cells: [Cell]
  /// Merged ranges, in the order of the file.
  public let mergedRanges: [MergedRange]

  /// Makes a sheet. Cells may come in any order; where an address comes twice, the later cell counts.
  public init(name: String, visibility: Visibility = .visible, cells: [Cell], mergedRanges: [MergedRange] = []) {
    self.name = name
    self.visibility = visibility
    self.mergedRanges = mergedRanges
    let isOrdered = cells.indices.dropFirst().allSatisfy { cells[$0 - 1].address < cells[$0].address }
    if isOrdered {
      self.cells = cells
    } else {
      var latest: [CellAddress: CellValue] = [:]
      for cell in cells { latest[cell.address] = cell.value }
      self.cells = latest.sorted { $0.key < $1.key }.map { Cell($0.key, $0.value) }
    }
  }

  /// The value at a row and a column, both from 0; nothing where the cell is empty.
  public subscript(row: Int, column: Int) -> CellValue? {
    let address = CellAddress(row: row, column: column)
    let index = firstIndex(notBefore: address)
    guard index < cells.count, cells[index].address == address else { return nil }
    return cells[index].value
  }

  /// The cells of one row, from left to right.
  public func row(_ row: Int) -> ArraySlice<Cell> {
    cells[
      firstIndex(
        notBefore: CellAddress(row: row, column: 0))..<firstIndex(
          notBefore: CellAddress(row: row + 1, column: 0))]
  }

  /// The rows that hold a cell, from top to bottom.
  public var rowNumbers: [Int] {
    var rows: [Int] = []
    for cell in cells where rows.last != cell.address.row { rows.append(cell.address.row) }
    return rows
  }

  private func firstIndex(notBefore address: CellAddress) -> Int {
    var low = 0
    var high = cells.count
    while low < high {
      let middle = (low + high) / 2
      if cells[middle].address < address { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// All that a file holds: one sheet for CSV, any number for a workbook.
public struct Workbook: Sendable {
  /// The sheets, in the order of the file.
  public let sheets: [Sheet]
  /// What the file turned out to be; nothing for a workbook that was made and not read.
  public let description: FileDescription?

  /// Makes a workbook.
  public init(sheets: [Sheet], description: FileDescription? = nil) {
    self.sheets = sheets
    self.description = description
  }

  /// The first sheet with this name, whatever its case; published workbooks spell `Care` and `care`.
  public func sheet(named name: String) -> Sheet? {
    sheets.first { $0.name.trimmedOfSpaces.lowercased() == name.lowercased() }
  }
}
