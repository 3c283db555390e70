import Metrics

/// Tables of the folder that nothing reads, because their names are none that `bcf` knows: one of them may be misspelt, and
/// would otherwise be passed over without a word.
enum UnusedTables {
  private static let endings = ["csv", "xlsx", "xls", "ods"]

  /// - Parameter tables: the names of all tables that may stand beside `programme.yaml`, without their endings.
  static func report(in files: FolderFiles, of programme: Programme, tables: [String], log: inout FindingLog) {
    let named = Set(programme.returns.flatMap(\.paths) + (programme.money?.tables ?? []).map(\.file))
    for file in files.names(in: ".") where files.holds(file) && !named.contains(file) {
      guard let dot = file.lastIndex(of: "."), endings.contains(String(file[file.index(after: dot)...])) else {
        continue
      }
      let name = String(file[..<dot])
      guard !tables.contains(name) else { continue }
      let alike = tables.filter { isAlike(name, $0) }
      log.add(
        .tableUnused, at: Finding.Place(file: file),
        "Nothing reads this table\(alike.isEmpty ? "." : "; is \(alike.joined(separator: " or ")) meant?")",
        advice:
          "Give it the name of a table, or name it under returns in programme.yaml: \(tables.joined(separator: ", ")).")
    }
  }

  /// Whether one name becomes the other by a letter or two: added, left out, changed, or in another case.
  private static func isAlike(_ name: String, _ known: String) -> Bool {
    let (left, right) = (Array(name.lowercased()), Array(known))
    var row = Array(0...right.count)
    for (i, one) in left.enumerated() {
      var last = row[0]
      row[0] = i + 1
      for (j, other) in right.enumerated() {
        let changed = last + (one == other ? 0 : 1)
        last = row[j + 1]
        row[j + 1] = min(changed, row[j] + 1, row[j + 1] + 1)
      }
    }
    return row[right.count] <= 2
  }
}
