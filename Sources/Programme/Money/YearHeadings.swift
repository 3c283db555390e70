import Metrics
import Spreadsheets

/// The years over the columns of a table. A misprinted one is read by its place, and told.
enum YearHeadings {
  /// Columns by their headings: `2016/17` and `16/17` are named 2016-17; `2018/20` between 2018-19 and 2020-21 is read as 2019-20.
  static func columns(
    _ headings: [(name: String, number: Int)], row: Int, file: String, log: inout FindingLog
  ) -> [MoneyTable.Column] {
    let years = headings.map { FinancialYear(text: $0.name) }
    return headings.enumerated().map { place, heading in
      if let year = years[place] { return MoneyTable.Column(name: year.description, number: heading.number) }
      guard looksLikeYear(heading.name), let year = year(at: place, among: years) else {
        return MoneyTable.Column(name: heading.name, number: heading.number)
      }
      log.add(
        .yearHeadingRepaired,
        at: Finding.Place(file: file, cell: CellAddress(row: row, column: heading.number).description),
        "The heading \"\(heading.name)\" is no financial year; by its place between the others it is taken as \(year).",
        advice: "Correct the heading, if that is meant.")
      return MoneyTable.Column(name: year.description, number: heading.number)
    }
  }

  /// The year that belongs there when the columns before it are years one after the other.
  private static func year(at place: Int, among years: [FinancialYear?]) -> FinancialYear? {
    guard let first = years.firstIndex(where: { $0 != nil }), first < place, let start = years[first] else {
      return nil
    }
    for (index, year) in years.enumerated() where year != nil && year?.start != start.start + index - first {
      return nil
    }
    return FinancialYear(start: start.start + place - first)
  }

  private static func looksLikeYear(_ text: String) -> Bool {
    text.count >= 5 && text.count <= 9 && text.contains(where: \.isNumber)
      && text.allSatisfy { $0.isNumber || $0 == "/" || $0 == "-" || $0 == "\u{2013}" }
  }
}
