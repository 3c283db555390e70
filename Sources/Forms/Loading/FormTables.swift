import YAMLDocuments

/// The tables that a form may use: the shared ones, and those of its own.
struct FormTables {
  let lists: AnswerLists
  private var tables: [String: FormTable] = [:]
  private static let mostRows = 200

  init(lists: AnswerLists) { self.lists = lists }

  /// Adds tables; one with the id of an earlier table takes its place.
  mutating func add(_ value: YAMLValue?) throws(YAMLFault) {
    for entry in try value?.entries() ?? [] { tables[entry.key] = try table(entry.key, entry.value) }
  }

  /// The table that a value names.
  func table(_ value: YAMLValue) throws(YAMLFault) -> FormTable {
    guard let table = tables[try value.text()] else {
      throw value.fault("There is no table \"\(try value.text())\", neither here nor in parts/tables.yaml.")
    }
    return table
  }

  private func table(_ id: String, _ value: YAMLValue) throws(YAMLFault) -> FormTable {
    try value.allowOnly([
      "rows", "numbered_rows", "columns", "required_rows", "sums", "row_sums", "compare", "provenance", "source",
    ])
    let rows = try rows(value)
    let columns = try columns(value)
    func known(_ ids: [FormTable.Row], _ item: YAMLValue) throws(YAMLFault) -> String {
      let text = try item.text()
      guard ids.contains(where: { $0.id == text }) else {
        throw item.fault("The table \"\(id)\" has no \"\(text)\"; it has \(ids.map(\.id).joined(separator: ", ")).")
      }
      return text
    }
    let columnIDs = columns.map { FormTable.Row(id: $0.id, label: $0.label) }
    func sums(_ key: String, _ ids: [FormTable.Row]) throws(YAMLFault) -> [FormTable.Sum] {
      var sums: [FormTable.Sum] = []
      for item in try value.optional(key)?.items() ?? [] {
        try item.allowOnly(["total", "of"])
        var parts: [String] = []
        for part in try item.required("of").items() { parts.append(try known(ids, part)) }
        sums.append(FormTable.Sum(total: try known(ids, item.required("total")), parts: parts))
      }
      return sums
    }
    var required: [String] = []
    for item in try value.optional("required_rows")?.items() ?? [] { required.append(try known(rows, item)) }
    var comparisons: [FormTable.Comparison] = []
    for item in try value.optional("compare")?.items() ?? [] {
      try item.allowOnly(["columns", "rows", "column"])
      let ids = try item.optional("columns") != nil ? columnIDs : rows
      let pair = try item.required(try item.optional("columns") != nil ? "columns" : "rows").items()
      guard pair.count == 2 else { throw item.fault("Two are compared.") }
      let (first, second) = (try known(ids, pair[0]), try known(ids, pair[1]))
      comparisons.append(
        try item.optional("columns") != nil
          ? .columns(first, second)
          : .rows(first, second, column: try known(columnIDs, item.required("column"))))
    }
    return FormTable(
      id: id, rows: rows, hasNumberedRows: try value.optional("numbered_rows") != nil, columns: columns,
      requiredRows: required, sums: try sums("sums", columnIDs), rowSums: try sums("row_sums", rows),
      comparisons: comparisons)
  }

  private func rows(_ value: YAMLValue) throws(YAMLFault) -> [FormTable.Row] {
    if let count = try value.optional("numbered_rows") {
      guard let number = Int(try count.text()), (1...FormTables.mostRows).contains(number) else {
        throw count.fault("A number of rows from 1 to \(FormTables.mostRows) is expected.")
      }
      return (1...number).map { FormTable.Row(id: "\($0)", label: "\($0)") }
    }
    var rows: [FormTable.Row] = []
    for entry in try value.required("rows").entries() {
      rows.append(FormTable.Row(id: entry.key, label: try entry.value.text()))
    }
    guard !rows.isEmpty else { throw value.fault("The table has no rows.") }
    return rows
  }

  private func columns(_ value: YAMLValue) throws(YAMLFault) -> [FormTable.Column] {
    var columns: [FormTable.Column] = []
    for item in try value.required("columns").items() {
      try item.allowOnly(["id", "label", "kind", "list", "minimum", "maximum", "max_characters", "within", "optional"])
      let kind = try QuestionKindReading(lists: lists, tables: nil).kind(item)
      let id = try item.text("id")
      guard !columns.contains(where: { $0.id == id }) else {
        throw item.fault("The column \"\(id)\" stands twice in the table.")
      }
      columns.append(
        FormTable.Column(
          id: id, label: try item.text("label"), kind: kind,
          isOptional: try QuestionReading.flag(item, "optional")))
    }
    guard columns.contains(where: { !$0.isOptional }) else {
      throw value.fault("The table has no column that must be filled in.")
    }
    return columns
  }
}
