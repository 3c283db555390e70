import Metrics

/// ASCOF open data in long format: a row for each area, part and type of figure.
enum OutcomesFrameworkRows<Content: OutcomesFrameworkMeasures>: ColumnLayout {
  static var name: String { "ASCOF open data" }
  static var isCaseList: Bool { false }

  static var marks: [Table.Column] { [Table.Column("ASCOF Measure Code"), Table.Column("Measure Type")] }
  static var columns: [Table.Column] {
    marks + [
      Table.Column("Geographical Description"), Table.Column("Geographical Level"),
      Table.Column("ONS Code", aliases: ["ONS Area Code"]), Table.Column("Disaggregation Level"),
      Table.Column("Measure Value"), Table.Column("Measure Group"),
    ]
  }
  static var optional: [Table.Column] {
    [Table.Column("Geographical Code"), Table.Column("Measure Group Description"), Table.Column("Year")]
  }

  private struct Key: Hashable {
    let area: String
    let code: String
    let year: FinancialYear
  }

  static func measurements(of table: Table, coverage: MonthRange?, log: inout FindingLog) -> [Measurement] {
    var yearOfFile: FinancialYear?
    if !table.has("Year") {
      guard let year = YearOfFile.find(table, coverage: coverage, log: &log) else { return [] }
      yearOfFile = year
    }
    var problems = CellProblems()
    var figures = FigureReader(markers: .adultSocialCareOutcomes)
    var records: [OutcomesFrameworkRecord] = []
    var places: [Key: Int] = [:]
    for row in table.rows {
      guard let year = yearOfFile ?? FinancialYear(text: row.label("Year")) else {
        problems.add("a financial year", at: row.address("Year"))
        continue
      }
      let description = row.label("Measure Group Description")
      guard
        let measure = Content.measures.first(where: {
          $0.isMeant(byCode: row.label("Measure Group"), description: description, year: year)
        })
      else { continue }
      guard let figure = OutcomesFrameworkFigure(label: row.label("Measure Type")) else {
        problems.add("a type of figure such as Numerator", at: row.address("Measure Type"))
        continue
      }
      guard let value = figures.value(row["Measure Value"], at: row.address("Measure Value")) else {
        problems.add("a number or a marker of ASCOF", at: row.address("Measure Value"))
        continue
      }
      let code = areaCode(row)
      let key = Key(area: code, code: row.label("ASCOF Measure Code"), year: year)
      let place = places[key] ?? records.count
      if place == records.count {
        places[key] = place
        records.append(
          OutcomesFrameworkRecord(
            measure: measure, areaCode: code, areaName: row.label("Geographical Description"),
            isCouncil: row.label("Geographical Level").lowercased() == "council",
            level: level(row.label("Disaggregation Level")), year: year))
      }
      guard records[place].figures[figure] == nil else {
        problems.add("a figure that stands once for its area", at: row.address("Measure Value"))
        continue
      }
      records[place].figures[figure] = .init(value: value, cell: row.address("Measure Value"))
    }
    problems.report(table, log: &log)
    figures.report(file: table.file, sheet: table.sheet, log: &log)
    guard problems.isEmpty else { return [] }
    guard !records.isEmpty else {
      OutcomesFrameworkSeries<Content>.reportNothing(table.file, log: &log)
      return []
    }
    return OutcomesFrameworkRecords(
      kind: Content.kind, file: table.file, sheet: table.sheet.name, isSynthetic: table.isSynthetic, records: records
    ).measurements(log: &log)
  }

  private static func areaCode(_ row: Table.Row) -> String {
    if row.label("Geographical Level").lowercased() == "england" { return Area.englandCode }
    let code = row.label("ONS Code")
    return code.isEmpty || MarkerMap.adultSocialCareOutcomes.value(of: .text(code)) != nil
      ? row.label("Geographical Code") : code
  }

  /// `Total` is `total`, `85 and over` is `85+`, `Female` is `female`.
  private static func level(_ label: String) -> String {
    AgeBand.named(label, of: AgeBand.socialCare + ["18-64", "65+"]) ?? label.lowercased()
  }
}
