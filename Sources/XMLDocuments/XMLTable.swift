/// A table in a document: one element is one row, and paths lead from it to the cells.
///
/// Local names are compared, whatever the namespace. Values are as they are written, white space included.
///
///     let table = try XMLTable(
///       row: "Admission", columns: [("date", "Date"), ("area", "Area/@ons"), ("period", "../@period")])
///     let summary = try table.read(XMLInput(path: "sitrep.xml")) { row in print(row.line, row.values) }
public struct XMLTable: Sendable {
  /// A row.
  public struct Row: Equatable, Sendable {
    /// The line of the row's start tag, from 1.
    public let line: Int
    /// The values in the order of the columns. Nil where the row has no such element or attribute, or the element is
    /// `xsi:nil`; empty where it is there and holds nothing.
    public let values: [String?]

    /// Creates a row.
    public init(line: Int, values: [String?]) {
      self.line = line
      self.values = values
    }
  }

  /// What can be said when all rows have been read.
  public struct Summary: Equatable, Sendable {
    /// How many rows there were.
    public let rowCount: Int
    /// The names of the columns whose path led to nothing in any row, in the order of the columns: most likely the path
    /// is wrong. All of them where there was no row.
    public let unmatchedColumns: [String]

    /// Creates a summary.
    public init(rowCount: Int, unmatchedColumns: [String]) {
      self.rowCount = rowCount
      self.unmatchedColumns = unmatchedColumns
    }
  }

  /// The names of the columns, in the order in which rows give their values.
  public var columnNames: [String] { columns.map(\.name) }

  let rowSteps: [String]
  let isRowFromRoot: Bool
  let columns: [(name: String, path: XMLPath)]

  /// Describes a table.
  ///
  /// - Parameters:
  ///   - row: The last names of the way from the root to a row, `Admission` or `Returns/Return`; with a `/` before them
  ///     it is the whole way.
  ///   - columns: A name and a path for each column: the way down from the row by names with `/` between, `@` before an
  ///     attribute, `..` for each level up to an attribute of an element around the row, `.` for the row's own text.
  /// - Throws: An ``XMLFault`` on line 0 for a path that cannot be used, no column, or two columns of one name.
  public init(row: String, columns: [(name: String, path: String)]) throws(XMLFault) {
    isRowFromRoot = row.hasPrefix("/")
    rowSteps = row.dropFirst(isRowFromRoot ? 1 : 0).split(separator: "/", omittingEmptySubsequences: false)
      .map(String.init)
    guard rowSteps.allSatisfy(XMLPath.isName) else {
      throw XMLPath.fault(row, "a row is named by its element, or by the last names of the way to it")
    }
    var read: [(name: String, path: XMLPath)] = []
    for column in columns {
      guard !read.contains(where: { $0.name == column.name }) else {
        throw XMLFault(line: 0, code: XMLFault.rowCode, message: "There are two columns \"\(column.name)\".")
      }
      read.append((column.name, try XMLPath(column.path)))
    }
    guard !read.isEmpty else {
      throw XMLFault(line: 0, code: XMLFault.rowCode, message: "The table has no column.")
    }
    self.columns = read
  }

  /// Reads all rows in the order of the document, one at a time.
  ///
  /// Rows come before the document has been read to its end: they are of use only if nothing is thrown.
  ///
  /// - Parameters:
  ///   - input: The document.
  ///   - limits: What to refuse.
  ///   - row: Gets each row.
  /// - Throws: The first ``XMLFault``: of the document, as for ``XMLReading``; or with the code ``XMLFault/rowCode`` where a
  ///   row has two values for one column, where a value's element holds other elements, or where a row stands in a row.
  public func read(
    _ input: XMLInput, limits: XMLLimits = XMLLimits(), row: @escaping (Row) -> Void
  ) throws(XMLFault) -> Summary {
    let reader = XMLTableReader(self, row)
    let faults = XMLStream.faults(in: input, limits: limits, consumer: reader)
    if let fault = faults.first { throw fault }
    return reader.summary
  }
}
