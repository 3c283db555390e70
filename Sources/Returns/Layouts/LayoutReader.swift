import Metrics

/// Reads a kind of return that arrives in several layouts.
protocol LayoutReader: ReturnReader {
  /// The layouts, in the order in which they are tried.
  static var layouts: [any ReturnLayout.Type] { get }
}

extension LayoutReader {
  static func measurements(in file: SourceFile, coverage: MonthRange?, log: inout FindingLog) -> [Measurement] {
    var nearest: (layout: any ReturnLayout.Type, missing: [String], place: Finding.Place)?
    for layout in layouts {
      switch layout.match(file) {
      case .fits:
        guard IdentifierScreen.isClean(layout.screened(file), isCaseList: layout.isCaseList, log: &log) else {
          return []
        }
        return layout.measurements(in: file, coverage: coverage, log: &log)
      case .claims(let missing, let place):
        refuse(file, (layout, missing, place), log: &log)
        return []
      case .resembles(let missing, let place):
        if missing.count < nearest?.missing.count ?? .max { nearest = (layout, missing, place) }
      case .differs: break
      }
    }
    refuse(file, nearest, log: &log)
    return []
  }

  /// Says what is missing: in the layout that comes nearest, or in all of them.
  private static func refuse(
    _ file: SourceFile, _ nearest: (layout: any ReturnLayout.Type, missing: [String], place: Finding.Place)?,
    log: inout FindingLog
  ) {
    let isCaseList = nearest?.layout.isCaseList ?? true
    guard IdentifierScreen.isClean(nearest?.layout.screened(file) ?? file, isCaseList: isCaseList, log: &log) else {
      return
    }
    guard let nearest else {
      let all = layouts.map { "a \($0.name) has \($0.needs)" }.joined(separator: "; ")
      log.add(
        .columnMissing, at: Finding.Place(file: file.name),
        "No layout of this return fits: \(all).",
        advice: "Give the columns these headings. The file is not used until then.")
      return
    }
    let names = nearest.missing.map { "\"\($0)\"" }.joined(separator: ", ")
    let others = layouts.filter { $0.name != nearest.layout.name }.map { "\($0.name) (\($0.needs))" }
    log.add(
      .columnMissing, at: nearest.place, "The header row has no column \(names).",
      advice: """
        Add the column, or give it this heading, for a \(nearest.layout.name). The file is not used until then. \
        \(others.isEmpty ? "" : "Other layouts: " + others.joined(separator: "; ") + ".")
        """)
  }
}
