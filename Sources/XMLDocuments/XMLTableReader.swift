/// Turns the events of a document into the rows of a table.
final class XMLTableReader: XMLConsumer {
  let names: [String]

  /// A column with the numbers of the names in its path.
  private struct Column {
    let name: String
    let up: Int
    let steps: [Int]
    let attribute: Int?
    /// How many of the steps lead to the element that is open.
    var matched = 0
    var isMatchedAnywhere = false
    var isMatchedHere = false
    var value: String?
  }

  private let rowSteps: [Int]
  private let isRowFromRoot: Bool
  private let give: (XMLTable.Row) -> Void
  private var columns: [Column]
  /// The columns that look at the elements around a row.
  private let outer: [Int]
  /// Of each element that is open: the number of its name, and, outside a row, the values of the columns in `outer`.
  private var path: [(name: Int?, values: [Result<String?, XMLFault>])] = []
  /// Levels below the row's element; nil outside a row.
  private var level: Int?
  private var rowLine = 0
  private var rowCount = 0
  /// The columns whose element is open, and its level.
  private var open: [(column: Int, level: Int)] = []

  init(_ table: XMLTable, _ give: @escaping (XMLTable.Row) -> Void) {
    var names: [String] = []
    func number(_ name: String) -> Int {
      if let known = names.firstIndex(of: name) { return known }
      names.append(name)
      return names.count - 1
    }
    rowSteps = table.rowSteps.map(number)
    isRowFromRoot = table.isRowFromRoot
    columns = table.columns.map { column in
      Column(
        name: column.name, up: column.path.up, steps: column.path.steps.map(number),
        attribute: column.path.attribute.map(number))
    }
    outer = columns.indices.filter { [columns] in columns[$0].up > 0 }
    self.names = names
    self.give = give
  }

  var summary: XMLTable.Summary {
    XMLTable.Summary(
      rowCount: rowCount, unmatchedColumns: columns.filter { !$0.isMatchedAnywhere }.map(\.name))
  }

  func start(_ tag: borrowing XMLStartTag) throws(XMLFault) {
    var values: [Result<String?, XMLFault>] = []
    if level == nil {
      for index in outer { values.append(attribute(tag, columns[index])) }
    }
    path.append((tag.name, values))
    if let level {
      if isRow { throw fault(tag, "A row stands inside the row that begins in line \(rowLine).") }
      try startInside(tag, level + 1)
    } else if isRow {
      try beginRow(tag)
    }
  }

  func text(_ bytes: Span<UInt8>) {
    for each in open where each.level == level {
      columns[each.column].value = (columns[each.column].value ?? "") + bytes.string
    }
  }

  func end(_ name: Int?) {
    path.removeLast()
    guard let level else { return }
    open.removeAll { $0.level == level }
    guard level == 0 else {
      for index in columns.indices where columns[index].matched == level { columns[index].matched = level - 1 }
      self.level = level - 1
      return
    }
    self.level = nil
    rowCount += 1
    give(XMLTable.Row(line: rowLine, values: columns.map(\.value)))
  }

  /// Whether the element that was opened last is a row.
  private var isRow: Bool {
    guard let last = path.last?.name, last == rowSteps.last else { return false }
    guard isRowFromRoot ? path.count == rowSteps.count : path.count >= rowSteps.count else { return false }
    return zip(path.suffix(rowSteps.count), rowSteps).allSatisfy { $0.name == $1 }
  }

  private func beginRow(_ tag: borrowing XMLStartTag) throws(XMLFault) {
    level = 0
    rowLine = tag.line
    for index in columns.indices {
      columns[index].matched = 0
      columns[index].isMatchedHere = false
      columns[index].value = nil
    }
    for (place, index) in outer.enumerated() {
      let outside = path.count - 1 - columns[index].up
      if outside >= 0, let value = try path[outside].values[place].get() { try match(index, value, tag) }
    }
    for index in columns.indices where columns[index].steps.isEmpty && columns[index].up == 0 {
      try reach(index, tag, 0)
    }
  }

  private func startInside(_ tag: borrowing XMLStartTag, _ level: Int) throws(XMLFault) {
    self.level = level
    if let column = open.last(where: { $0.level == level - 1 })?.column {
      throw fault(tag, "The element of the column \"\(columns[column].name)\" holds another element.")
    }
    for index in columns.indices {
      let column = columns[index]
      guard column.matched == level - 1, level <= column.steps.count, column.up == 0,
        column.steps[level - 1] == tag.name
      else { continue }
      columns[index].matched = level
      if level == column.steps.count { try reach(index, tag, level) }
    }
  }

  /// The element at the end of a column's steps has begun.
  private func reach(_ index: Int, _ tag: borrowing XMLStartTag, _ level: Int) throws(XMLFault) {
    if columns[index].attribute != nil {
      if let value = try attribute(tag, columns[index]).get() { try match(index, value, tag) }
    } else {
      try match(index, tag.isNil ? nil : "", tag)
      if !tag.isNil { open.append((index, level)) }
    }
  }

  private func match(_ index: Int, _ value: String?, _ tag: borrowing XMLStartTag) throws(XMLFault) {
    guard !columns[index].isMatchedHere else {
      throw fault(
        tag, "The row that begins in line \(rowLine) has a second value for the column \"\(columns[index].name)\".")
    }
    columns[index].isMatchedHere = true
    columns[index].isMatchedAnywhere = true
    columns[index].value = value
  }

  /// The attribute that a column means; a fault where two can be meant.
  private func attribute(_ tag: borrowing XMLStartTag, _ column: Column) -> Result<String?, XMLFault> {
    guard let name = column.attribute else { return .success(nil) }
    if let value = tag.value(of: name) { return .success(value) }
    let qualified = tag.qualifiedValues(of: name)
    guard qualified.count <= 1 else {
      return .failure(fault(tag, "Two attributes can be meant by the column \"\(column.name)\"."))
    }
    return .success(qualified.first)
  }

  private func fault(_ tag: borrowing XMLStartTag, _ message: String) -> XMLFault {
    XMLFault(line: tag.line, code: XMLFault.rowCode, message: message)
  }
}
