import Metrics

/// A case list of people discharged from hospital into reablement, and where each was 91 days later.
///
/// People of 65 and over at discharge count. At home are also extra care housing and adult placement; hospital, a
/// care home and death are not. Source: ASCOF 2B(1), handbook of definitions; SALT STS004.
enum ReablementReturn: ReturnReader {
  static let kind = ReturnKind.reablement

  private static let atHome = ["home", "own home", "extra care", "adult placement"]
  private static let elsewhere = [
    "hospital", "residential home", "nursing home", "residential care", "nursing care", "died", "not known",
  ]
  private static let open = "not yet due"

  static func measurements(in file: SourceFile, coverage: MonthRange?, log: inout FindingLog) -> [Measurement] {
    let columns = [
      Table.Column("discharge_date", aliases: ["date of discharge", "discharged"]),
      Table.Column("age_at_discharge", aliases: ["age"]),
      Table.Column("day_91_location", aliases: ["location at day 91", "location on day 91", "day 91"]),
    ]
    guard var list = CaseList(kind: kind, file: file, columns: columns, coverage: coverage, log: &log) else {
      return []
    }
    for row in list.table.rows {
      let month = list.month(row, "discharge_date")
      let age = list.age(row, "age_at_discharge")
      let place = list.word(row, "day_91_location", among: atHome + elsewhere + [open])
      guard let month, let age, let place else { continue }
      list.touch(month)
      guard age >= 65 else { continue }
      list.count("discharged", in: month)
      if atHome.contains(place) { list.count("at home", in: month) }
      if place == open { list.setUnknown("at home", in: month, .notYetAvailable) }
    }
    return list.measurements(
      [
        ("discharged", "discharged-to-reablement", "total"),
        ("at home", "at-home-on-day-91", "total"),
      ], log: &log)
  }
}
