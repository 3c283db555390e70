import Metrics

/// Tables of the folder that nothing reads, because their names are none that `bcf` knows: one of them may be misspelt, and
/// would otherwise be passed over without a word.
enum UnusedTables {
  /// - Parameter tables: the names of all tables that may stand beside `programme.yaml`, without their endings.
  static func report(in files: FolderFiles, of programme: Programme, tables: [String], log: inout FindingLog) {
    let named = Set(programme.returns.flatMap(\.paths))
    for file in files.names(in: ".") where files.holds(file) && !named.contains(file) {
      guard let name = nameOfTable(file), !tables.contains(name) else { continue }
      let alike = tables.filter { isAlike(name, $0) }
      log.add(
        .tableUnused, at: Finding.Place(file: file),
        "Nothing reads this table\(alike.isEmpty ? "." : "; is \(alike.joined(separator: " or ")) meant?")",
        advice:
          "Give it the name of a table, or name it under returns in programme.yaml: \(tables.joined(separator: ", ")).")
    }
  }

  /// Tables in the folder `money` that `money.yaml` does not name.
  static func reportMoney(in files: FolderFiles, _ settings: MoneySettings?, log: inout FindingLog) {
    let named = Set((settings?.tables ?? []).map(\.file))
    for file in files.names(in: "money") where nameOfTable(file) != nil && !named.contains(file) {
      log.add(
        .tableUnused, at: Finding.Place(file: "money/\(file)"), "Nothing reads this table.",
        advice: "Name it under tables in money.yaml, or take it out of the folder.")
    }
  }

  /// The name of a table without its ending; nothing for any other file.
  private static func nameOfTable(_ file: String) -> String? {
    guard let dot = file.lastIndex(of: "."), ProgrammeTables.endings.contains(String(file[file.index(after: dot)...]))
    else {
      return nil
    }
    return String(file[..<dot])
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
