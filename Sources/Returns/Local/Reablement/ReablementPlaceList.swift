import Metrics

/// A case list that says in a word where each person was 91 days after discharge.
enum ReablementPlaceList: ColumnLayout {
  static let name = "case list with the place on day 91"
  static let isCaseList = true

  static let marks = [
    Table.Column("day_91_location", aliases: ["location at day 91", "location on day 91", "day 91"])
  ]
  static let columns = ReablementReturn.dischargeColumns + marks

  private static let atHome = ["home", "own home", "extra care", "adult placement"]
  private static let elsewhere = [
    "hospital", "residential home", "nursing home", "residential care", "nursing care", "died", "not known",
  ]
  private static let open = "not yet due"

  static func measurements(of table: Table, coverage: MonthRange?, log: inout FindingLog) -> [Measurement] {
    var list = CaseList(kind: .reablement, table: table, columns: columns, coverage: coverage)
    for row in table.rows {
      let month = list.month(row, "discharge_date")
      let age = list.age(row, "age_at_discharge")
      let place = list.word(row, "day_91_location", among: atHome + elsewhere + [open])
      guard let month, let age, let place else { continue }
      list.count(atHome.contains(place) ? .atHome : place == open ? .open : .elsewhere, age: age, in: month)
    }
    return list.measurements(ReablementReturn.counts, log: &log)
  }
}
