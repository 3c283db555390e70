import Metrics
import Spreadsheets

/// Gathers cells that cannot be read, so that a column with 300 of them gives one finding and not 300.
struct CellProblems {
  private var cells: [String: [String]] = [:]
  private var order: [String] = []

  /// Whether no cell was refused.
  var isEmpty: Bool { cells.isEmpty }

  /// Takes note of a cell that is not what it should be, such as "a date".
  mutating func add(_ expected: String, at address: String) {
    if cells[expected] == nil { order.append(expected) }
    cells[expected, default: []].append(address)
  }

  /// The first five addresses, and how many more there are: `B4, B7 and 3 more`.
  static func listed(_ addresses: [String]) -> String {
    let rest = addresses.count > 5 ? " and \(addresses.count - 5) more" : ""
    return addresses.prefix(5).joined(separator: ", ") + rest
  }

  /// Reports what was gathered; the content of the cells is never shown.
  func report(_ table: Table, code: FindingCode = .valueUnreadable, log: inout FindingLog) {
    report(file: table.file, sheet: table.sheet, code: code, log: &log)
  }

  /// Reports what was gathered in a layout that is no plain table.
  func report(file: String, sheet: Sheet, code: FindingCode = .valueUnreadable, log: inout FindingLog) {
    for expected in order {
      let addresses = cells[expected] ?? []
      let count = addresses.count == 1 ? "1 cell is" : "\(addresses.count) cells are"
      log.add(
        code,
        at: Finding.Place(file: file, sheet: sheet.name == "-" ? nil : sheet.name, cell: addresses.first),
        "\(count) not \(expected): \(CellProblems.listed(addresses)).",
        advice: "Correct the cells at the source. The file is not used until then, so that no figure is too small.")
    }
  }
}
