import Metrics

/// A layout with one row of headings and records below it.
protocol ColumnLayout: ReturnLayout {
  /// The columns that no other layout of the kind has: where they are there, the file is meant to be this one.
  static var marks: [Table.Column] { get }
  /// All columns that it needs, the marks among them.
  static var columns: [Table.Column] { get }
  /// Columns that are read where they are there.
  static var optional: [Table.Column] { get }

  /// The measurements of its table.
  static func measurements(of table: Table, coverage: MonthRange?, log: inout FindingLog) -> [Measurement]
}

extension ColumnLayout {
  static var optional: [Table.Column] { [] }

  static var needs: String { "the columns " + columns.map { "\"\($0.name)\"" }.joined(separator: ", ") }

  static func match(_ file: SourceFile) -> LayoutMatch {
    guard let found = Table.missing(in: file, columns: columns) else { return .differs }
    if found.names.isEmpty { return .fits }
    // One cell alone may be data that happens to read like a heading.
    let isMarked =
      columns.count - found.names.count > 1 && !marks.isEmpty
      && (Table.missing(in: file, columns: marks)?.names.isEmpty ?? false)
    return isMarked
      ? .claims(missing: found.names, at: found.place) : .resembles(missing: found.names, at: found.place)
  }

  static func measurements(in file: SourceFile, coverage: MonthRange?, log: inout FindingLog) -> [Measurement] {
    Table.find(in: file, columns: columns, optional: optional, log: &log)
      .map { measurements(of: $0, coverage: coverage, log: &log) } ?? []
  }
}
