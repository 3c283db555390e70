import Metrics

/// The GP Patient Survey's question on support for people with a long-term condition, wave by wave.
///
/// Two waves a year until 2016 (July to September, January to March), one from 2017 (January to March). Counts may be
/// weighted, and so need not be whole. The question changed in 2018, a break that the catalogue holds.
enum GPPatientSurvey: ColumnLayout {
  static let name = "table of the GP Patient Survey"
  static let isCaseList = true

  static let marks = [Table.Column("wave", aliases: ["fieldwork", "survey wave"])]
  static let columns =
    marks + ["yes, definitely", "yes, to some extent", "no"].map { Table.Column($0) }
  static let optional = [
    Table.Column("no support needed", aliases: ["i have not needed such support", "not needed"]),
    Table.Column("don't know", aliases: ["don't know / can't say", "can't say"]),
    Table.Column("total", aliases: ["total responses", "responses"]), Table.Column("area_code"),
  ]

  static func measurements(of table: Table, coverage: MonthRange?, log: inout FindingLog) -> [Measurement] {
    let names = (columns.dropFirst() + optional.prefix(2)).map(\.name).filter(table.has)
    var surveys: [(code: String, survey: SurveyAnswers)] = []
    for row in table.rows {
      let code = row.label("area_code")
      if !surveys.contains(where: { $0.code == code }) { surveys.append((code, SurveyAnswers(table, areaCode: code))) }
      guard let place = surveys.firstIndex(where: { $0.code == code }) else { continue }
      let period = wave(row, &surveys[place].survey.counts)
      let values = names.map { surveys[place].survey.counts.number(row, $0, of: "a number of answers") }
      guard let period else { continue }
      for case (let name, let value?) in zip(names, values) {
        surveys[place].survey.add(name, value, period, row, name)
      }
      if table.has("total"), let total = surveys[place].survey.counts.number(row, "total", of: "a number of answers") {
        surveys[place].survey.state(total, period, row, "total")
      }
    }
    let results = surveys.map { $0.survey.measurements(log: &log) }
    return results.contains(where: \.isEmpty) ? [] : results.flatMap { $0 }
  }

  /// The quarter in which people were asked: `Jul-Sep 2015`, `January to March 2016`, and `2017` for the only wave of
  /// that year. A wave that was never held is a problem.
  private static func wave(_ row: Table.Row, _ counts: inout CountTable) -> Period? {
    let label = row.label("wave")
    var period = Period(text: label)
    if period == nil, label.utf8.count == 4, let year = Int(label), year >= 2017 {
      period = .quarter(FinancialYear(start: year - 1), 4)
    }
    if case .quarter(let year, let quarter)? = period, quarter == 4 || (quarter == 2 && year.start <= 2015) {
      return period
    }
    counts.refuse("a wave that was held, such as Jul-Sep 2015 or Jan-Mar 2017", row, "wave")
    return nil
  }
}
