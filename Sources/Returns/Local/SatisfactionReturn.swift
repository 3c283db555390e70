import struct Foundation.Decimal
import Metrics

/// A survey of people who use the services: how many gave which answer.
///
/// Which answers count as satisfied is said by the metric in the catalogue, not here.
enum SatisfactionReturn: ReturnReader {
  static let kind = ReturnKind.satisfaction

  static func measurements(in file: SourceFile, coverage: MonthRange?, log: inout FindingLog) -> [Measurement] {
    guard IdentifierScreen.isClean(file, isCaseList: true, log: &log) else { return [] }
    let columns = [
      Table.Column("period", aliases: ["quarter"]), Table.Column("answer", aliases: ["response"]),
      Table.Column("count", aliases: ["number", "responses"]),
    ]
    guard let table = Table.find(in: file, columns: columns, log: &log) else { return [] }
    var problems = CellProblems()
    var figures = FigureReader()
    var periods: [Period] = []
    var answers: [Period: [(name: String, count: Decimal, cell: String)]] = [:]
    for row in table.rows {
      guard let period = row["period"].flatMap(Period.init(cell:)) else {
        problems.add("a period such as 2016-17-Q2", at: row.address("period"))
        continue
      }
      guard let count = figures.number(row["count"], at: row.address("count")), count >= 0,
        DecimalText.rounded(count, places: 0) == count
      else {
        problems.add("a whole number of answers", at: row.address("count"))
        continue
      }
      let answer = slug(row.label("answer"))
      // The answers are added up here; a total of the sender's own would count them twice.
      if Table.isTotal(row.label("answer")) { continue }
      guard !answer.isEmpty, !(answers[period] ?? []).contains(where: { $0.name == answer }) else {
        problems.add("an answer that stands once for its period", at: row.address("answer"))
        continue
      }
      if answers[period] == nil { periods.append(period) }
      answers[period, default: []].append((answer, count, row.address("count")))
    }
    problems.report(table, log: &log)
    figures.report(file: table.file, sheet: table.sheet, log: &log)
    guard problems.isEmpty else { return [] }
    return periods.flatMap { measurements(of: answers[$0] ?? [], period: $0, table: table) }
  }

  private static func measurements(
    of answers: [(name: String, count: Decimal, cell: String)], period: Period, table: Table
  ) -> [Measurement] {
    func measurement(_ breakdown: String, _ count: Decimal, _ cell: String) -> Measurement {
      Measurement(
        key: Measurement.Key(
          kind: kind, measure: "survey-answers", breakdown: breakdown, areaCode: "", period: period),
        areaName: "", value: .known(count), edition: Edition(),
        origin: Origin(file: table.file, sheet: table.sheet.name, cell: cell, isSynthetic: table.isSynthetic))
    }
    let cells = [answers.first?.cell, answers.last?.cell].compactMap { $0 }
    let total = measurement("total", answers.map(\.count).reduce(0, +), Set(cells).sorted().joined(separator: ":"))
    return [total] + answers.map { measurement("answer:\($0.name)", $0.count, $0.cell) }
  }

  /// `Very satisfied` as a breakdown is `very-satisfied`.
  private static func slug(_ answer: String) -> String {
    answer.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: "-")
  }
}
