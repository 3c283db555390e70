import Foundation
import Metrics
import Spreadsheets

/// A table of money, as written.
public struct MoneyTable: Sendable {
  /// A column of amounts.
  public struct Column: Hashable, Sendable {
    /// Its name for references: the heading as printed, or the year that it must mean.
    public let name: String
    /// Counted from 0 in the sheet.
    public let number: Int

    /// Makes a column.
    public init(name: String, number: Int) {
      self.name = name
      self.number = number
    }
  }

  /// What money.yaml says of it.
  public let settings: MoneyTableSettings
  /// The path within the programme folder.
  public let file: String
  /// The sheet; nothing where the file has none.
  public let sheet: String?
  /// The column of the names, counted from 0.
  public let nameColumn: Int
  /// The columns of amounts, from left to right.
  public let columns: [Column]
  /// The rows.
  public let lines: [MoneyLine]
  /// The columns of words, counted from 0, by their names.
  public let textColumns: [String: Int]
  /// Whether its first cell says that it is synthetic.
  public let isSynthetic: Bool

  /// Makes a table.
  public init(
    settings: MoneyTableSettings, file: String, sheet: String? = nil, nameColumn: Int = 0, columns: [Column],
    lines: [MoneyLine], textColumns: [String: Int] = [:], isSynthetic: Bool = false
  ) {
    self.textColumns = textColumns
    self.sheet = sheet
    self.nameColumn = nameColumn
    self.settings = settings
    self.file = file
    self.columns = columns
    self.lines = lines
    self.isSynthetic = isSynthetic
  }

  /// The rows that are amounts of their own.
  public var items: [MoneyLine] { lines.filter { $0.role == .item } }

  /// The names of the sections, in their order.
  public var sections: [String] {
    lines.reduce(into: []) { names, line in
      if !line.section.isEmpty, !names.contains(line.section) { names.append(line.section) }
    }
  }

  /// The address of a cell: `C9`.
  public func address(_ line: MoneyLine, _ column: String) -> String {
    CellAddress(row: line.row, column: columns.first { $0.name == column }?.number ?? 0).description
  }

  /// The place of a cell, for a finding.
  public func place(_ line: MoneyLine, _ column: String) -> Finding.Place {
    Finding.Place(file: file, sheet: sheet, cell: address(line, column))
  }

  /// The place of a word of a row, or of its name where the table has no such column.
  public func place(row: Int, _ column: String? = nil) -> Finding.Place {
    let number = column.flatMap { textColumns[$0] } ?? nameColumn
    return Finding.Place(file: file, sheet: sheet, cell: CellAddress(row: row, column: number).description)
  }

  /// The cell of a row; nothing where the table has no such column.
  public func amount(_ line: MoneyLine, _ column: String) -> MoneyAmount? { line.amounts[column] }

  /// The rows that a name means, in a section where one is given.
  public func lines(named name: String, section: String? = nil) -> [MoneyLine] {
    lines.filter {
      NameKey($0.name) == NameKey(name) && (section.map { NameKey($0) } ?? NameKey($0.section)) == NameKey($0.section)
    }
  }

  /// The name of the column that a reference means: `Total` and `total` are one.
  public func columnName(_ name: String) -> String? { columns.first { NameKey($0.name) == NameKey(name) }?.name }
}
