import Metrics
import Spreadsheets

/// What a column of a SALT table counts: an age band, a sex, both, or all.
struct SALTPart: Hashable {
  /// `65-74`; nothing for all ages.
  let band: String?
  /// `male`; nothing for all.
  let sex: String?

  /// `total`, `65-74`, `male`, `65-74:male`.
  var breakdown: String { [band, sex].compactMap { $0 }.joined(separator: ":").ifEmpty("total") }
}

/// Where rows and columns of SALT STS004 stand in a sheet.
struct SALTGrid {
  let sheet: Sheet
  let headerRow: Int
  let columns: [(part: SALTPart, column: Int)]
  let discharges: Int
  let atHome: Int
  /// The text above the headings.
  let preamble: [String]
  /// The council's code as printed; empty where the sheet gives none.
  let areaCode: String

  var isSynthetic: Bool { preamble.contains { $0.uppercased().hasPrefix("SYNTHETIC") } }

  /// Finds the table; nothing where the sheet has none.
  init?(_ sheet: Sheet) {
    let rows = sheet.rowNumbers
    guard let discharges = rows.first(where: { SALTGrid.isDischarges(SALTGrid.label(sheet, $0)) }),
      let atHome = rows.first(where: { $0 > discharges && SALTGrid.isAtHome(SALTGrid.label(sheet, $0)) })
    else { return nil }
    let headings = rows.filter { $0 < discharges }
    guard let last = headings.last else { return nil }
    // Two rows of headings, or one.
    let above = headings.dropLast().last.flatMap { SALTGrid.labels(sheet, $0).isEmpty ? nil : $0 }
    guard let columns = SALTGrid.columns(sheet, above: above, last: last) else { return nil }
    let headerRow = above ?? last
    let notes = sheet.cells.prefix { $0.address.row < headerRow }
    self.sheet = sheet
    (self.headerRow, self.columns, self.discharges, self.atHome) = (headerRow, columns, discharges, atHome)
    preamble = notes.compactMap(\.value.trimmedText)
    areaCode =
      notes.lazy.compactMap { cell -> String? in
        guard let label = cell.value.trimmedText?.lowercased(), label.hasSuffix("code") || label.hasSuffix("code:")
        else { return nil }
        return sheet[cell.address.row, cell.address.column + 1]?.label
      }.first ?? ""
  }

  /// What the first cell of a row says.
  private static func label(_ sheet: Sheet, _ row: Int) -> String {
    sheet.row(row).compactMap(\.value.trimmedText).first?.lowercased() ?? ""
  }

  private static func isDischarges(_ label: String) -> Bool {
    label.contains("discharges") && !label.contains("91 days later") && !label.contains("at home")
  }

  private static func isAtHome(_ label: String) -> Bool { label.contains("91 days") && label.contains("home") }

  /// The columns that a row of headings names, each with what it says of age and sex.
  private static func labels(_ sheet: Sheet, _ row: Int) -> [Int: Heading] {
    Dictionary(
      sheet.row(row).compactMap { cell in Heading(cell.value.label).map { (cell.address.column, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// The columns, read from a row of headings and the one above it, whose cells may be merged over several columns.
  ///
  /// - Returns: nothing where an age band is missing, or a column stands for the same as another.
  private static func columns(_ sheet: Sheet, above: Int?, last: Int) -> [(part: SALTPart, column: Int)]? {
    let lower = labels(sheet, last)
    let upper = above.map { labels(sheet, $0) } ?? [:]
    var carried: Heading?
    var result: [(part: SALTPart, column: Int)] = []
    for column in Set(lower.keys).union(upper.keys).sorted() {
      if let heading = upper[column] { carried = heading }
      let own = lower[column]
      // "Total" above with nothing below is the column of all.
      let band = own?.band ?? carried?.band
      let sex = own?.sex ?? carried?.sex
      result.append((SALTPart(band: band, sex: sex), column))
    }
    let parts = result.map(\.part)
    guard Set(parts).count == parts.count,
      AgeBand.socialCare.allSatisfy({ band in parts.contains { $0.band == band } })
    else { return nil }
    return result
  }

  /// What one heading says: `65-74`, `Male`, `65 to 74 female`, `Total`.
  private struct Heading {
    let band: String?
    let sex: String?

    init?(_ text: String) {
      let words = text.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
      let sexes = words.compactMap { word in
        ["male", "males", "m"].contains(word) ? "male" : ["female", "females", "f"].contains(word) ? "female" : nil
      }
      let rest = words.filter {
        !["male", "males", "m", "female", "females", "f", "-", "total", "all", "ages"].contains($0)
      }
      let band = AgeBand.named(rest.joined(separator: " "), of: AgeBand.socialCare)
      guard sexes.count <= 1, rest.isEmpty || band != nil, !words.isEmpty else { return nil }
      (self.band, sex) = (band, sexes.first)
    }
  }
}

extension String {
  fileprivate func ifEmpty(_ other: String) -> String { isEmpty ? other : self }
}
