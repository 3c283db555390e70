import Metrics
import Spreadsheets

/// The ASCOF time series workbook: a sheet for each measure, a row for each area, and for each year a column of
/// numerators, denominators and outcomes (`2024 to 2025 - numerator`).
enum OutcomesFrameworkSeries<Content: OutcomesFrameworkMeasures>: ReturnLayout {
  static var name: String { "ASCOF time series" }
  static var needs: String {
    "sheets with the headings \"Local authority code\", \"ONS area code\" and \"2024 to 2025 - outcome\""
  }
  static var isCaseList: Bool { false }

  static func match(_ file: SourceFile) -> LayoutMatch {
    file.workbook.sheets.contains { OutcomesFrameworkHeader($0) != nil } ? .fits : .differs
  }

  static func measurements(in file: SourceFile, coverage: MonthRange?, log: inout FindingLog) -> [Measurement] {
    var result: [Measurement] = []
    var isReadable = true
    for sheet in file.workbook.sheets {
      guard let header = OutcomesFrameworkHeader(sheet),
        let measure = Content.measures.first(where: { $0.isMeant(byTitle: header.title) })
      else { continue }
      var problems = CellProblems()
      var figures = FigureReader(markers: .adultSocialCareOutcomes)
      let records = records(of: measure, sheet, header, &figures, &problems)
      problems.report(file: file.name, sheet: sheet, log: &log)
      figures.report(file: file.name, sheet: sheet, log: &log)
      isReadable = isReadable && problems.isEmpty
      result += OutcomesFrameworkRecords(
        kind: Content.kind, file: file.name, sheet: sheet.name, isSynthetic: header.isSynthetic, records: records
      ).measurements(log: &log)
    }
    guard isReadable else { return [] }
    if result.isEmpty { reportNothing(file.name, log: &log) }
    return result
  }

  /// Says that the file is one of ASCOF but holds no measure of this kind.
  static func reportNothing(_ file: String, log: inout FindingLog) {
    log.add(
      .layoutUnknown, at: Finding.Place(file: file),
      "The file is one of ASCOF, but holds no measure for the return \"\(Content.kind.rawValue)\".",
      advice: "Check that it is the right file and year; codes of measures change. It is not used until then.")
  }

  private static func records(
    of measure: OutcomesFrameworkMeasure, _ sheet: Sheet, _ header: OutcomesFrameworkHeader,
    _ figures: inout FigureReader, _ problems: inout CellProblems
  ) -> [OutcomesFrameworkRecord] {
    var result: [OutcomesFrameworkRecord] = []
    for row in sheet.rowNumbers where row > header.row {
      let authority = sheet[row, header.authorityCode]?.label ?? ""
      let ons = sheet[row, header.onsCode]?.label ?? ""
      // A note below the table fills one cell.
      guard !authority.isEmpty, sheet.row(row).count > 2 else { continue }
      let isEngland = authority.lowercased() == "england"
      let hasNoCode = ons.isEmpty || MarkerMap.adultSocialCareOutcomes.value(of: .text(ons)) != nil
      let code = isEngland ? Area.englandCode : hasNoCode ? authority : ons
      for year in header.years {
        var record = OutcomesFrameworkRecord(
          measure: measure, areaCode: code, areaName: header.name.flatMap { sheet[row, $0]?.label } ?? authority,
          isCouncil: !isEngland && !hasNoCode && !ons.hasPrefix("E12"), level: "total", year: year)
        for (figure, column) in header.columns[year] ?? [:] {
          let cell = CellAddress(row: row, column: column).description
          guard let value = figures.value(sheet[row, column], at: cell) else {
            problems.add("a number or a marker of ASCOF", at: cell)
            continue
          }
          record.figures[figure] = .init(value: value, cell: cell)
        }
        result.append(record)
      }
    }
    return result
  }
}

/// Where the columns of a table of the time series stand.
struct OutcomesFrameworkHeader {
  let row: Int
  let title: String
  let isSynthetic: Bool
  let authorityCode: Int
  let onsCode: Int
  let name: Int?
  let columns: [FinancialYear: [OutcomesFrameworkFigure: Int]]

  /// The years, in order.
  var years: [FinancialYear] { columns.keys.sorted() }

  /// Finds the row of headings; nothing where the sheet has none.
  init?(_ sheet: Sheet) {
    for row in sheet.rowNumbers.prefix(30) {
      let headings = sheet.row(row).compactMap { cell in
        cell.value.trimmedText.map { (column: cell.address.column, text: OutcomesFrameworkHeader.plain($0)) }
      }
      guard let code = headings.first(where: { $0.text == "local authority code" })?.column,
        let ons = headings.first(where: { $0.text == "ons area code" || $0.text == "ons code" })?.column
      else { continue }
      var columns: [FinancialYear: [OutcomesFrameworkFigure: Int]] = [:]
      for heading in headings {
        guard let (year, figure) = OutcomesFrameworkHeader.figure(heading.text) else { continue }
        columns[year, default: [:]][figure] = heading.column
      }
      guard columns.values.contains(where: { $0[.outcome] != nil }) else { continue }
      let above = sheet.cells.prefix { $0.address.row < row }.compactMap(\.value.trimmedText)
      self.row = row
      title = above.joined(separator: " ")
      isSynthetic = above.contains { $0.uppercased().hasPrefix("SYNTHETIC") }
      (authorityCode, onsCode, self.columns) = (code, ons, columns)
      name = headings.first { $0.text == "local authority" }?.column
      return
    }
    return nil
  }

  /// A heading in small letters, without notes: `2024 to 2025 - outcome [Note 15]`.
  private static func plain(_ heading: String) -> String {
    heading.prefix { $0 != "[" }.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
      .replacing("\u{2013}", with: "-")
  }

  /// The year and the type of `2024 to 2025 - margin of error`.
  private static func figure(_ heading: String) -> (FinancialYear, OutcomesFrameworkFigure)? {
    guard let mark = heading.firstRange(of: " - "),
      let year = FinancialYear(text: String(heading[..<mark.lowerBound])),
      let figure = OutcomesFrameworkFigure(label: String(heading[mark.upperBound...]))
    else { return nil }
    return (year, figure)
  }
}
