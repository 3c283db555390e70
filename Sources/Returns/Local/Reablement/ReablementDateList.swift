import Dates
import Metrics

/// A case list that gives the dates of what happened after discharge, so that day 91 is worked out here.
///
/// Out of the numerator is who had died by day 91, lived in a care home on it, or was in hospital on it: readmitted on
/// or before it and not home again. An outcome counts as known once the list is of day 91 or later.
enum ReablementDateList: ColumnLayout {
  static let name = "case list with dates of follow-up"
  static let isCaseList = true

  static let marks = [
    Table.Column("date_of_death", aliases: ["death date", "died on"]),
    Table.Column("readmission_date", aliases: ["date of readmission", "readmitted", "readmitted on"]),
  ]
  static let columns =
    ReablementReturn.dischargeColumns + marks + [
      Table.Column(
        "care_home_date",
        aliases: ["date of moving to a care home", "care home admission date", "moved to care home"])
    ]
  static let optional = [
    Table.Column(
      "home_again_date", aliases: ["readmission end date", "date home again", "discharged after readmission"]),
    Table.Column("reablement_ended", aliases: ["date reablement ended", "reablement end date"]),
  ]

  private static let events = [
    "date_of_death", "readmission_date", "care_home_date", "home_again_date", "reablement_ended",
  ]

  static func measurements(of table: Table, coverage: MonthRange?, log: inout FindingLog) -> [Measurement] {
    var list = CaseList(kind: .reablement, table: table, columns: columns, coverage: coverage)
    let extract = DayOfList(table, columns: ["discharge_date"] + events)
    var openReadmissions: [String] = []
    for row in table.rows {
      let discharge = list.day(row, "discharge_date")
      let age = list.age(row, "age_at_discharge")
      let dates = events.map { list.dayIfAny(row, $0) }
      guard let discharge, let age, let ninetyFirst = discharge.adding(days: 91) else { continue }
      if let day = extract.stated, discharge > day {
        list.refuse("a date before the day of the list", row, "discharge_date")
      }
      for (event, date) in zip(events, dates) {
        guard let date else { continue }
        let first = event == "home_again_date" ? dates[1] : discharge
        guard let first, date >= first else {
          list.refuse("a date after what came before it", row, event)
          continue
        }
        if let day = extract.stated, date > day { list.refuse("a date before the day of the list", row, event) }
      }
      let followUp = FollowUp(
        death: dates[0], readmission: dates[1], careHome: dates[2], homeAgain: dates[3], ninetyFirst: ninetyFirst)
      if age >= 65, followUp.isReadmittedForGood, !table.has("home_again_date") {
        openReadmissions.append(row.address("readmission_date"))
      }
      list.count(followUp.outcome(knownOn: extract.day), age: age, in: Period(monthOf: discharge))
    }
    let result = list.measurements(ReablementReturn.counts, log: &log)
    guard !result.isEmpty else { return [] }
    extract.report(table, log: &log)
    report(openReadmissions, table, log: &log)
    return result
  }

  private static func report(_ readmissions: [String], _ table: Table, log: inout FindingLog) {
    guard let first = readmissions.first else { return }
    log.add(
      .readmissionOpen,
      at: Finding.Place(file: table.file, sheet: table.sheet.name == "-" ? nil : table.sheet.name, cell: first),
      """
      \(readmissions.count == 1 ? "1 person was" : "\(readmissions.count) people were") readmitted by day 91, and the \
      list has no column that says when they were home again: \(CellProblems.listed(readmissions)). They count as in \
      hospital.
      """,
      advice: "Add the column \"home_again_date\", empty where somebody had not left hospital.")
  }
}

/// What is known of a person after discharge.
struct FollowUp {
  let death: CivilDate?
  let readmission: CivilDate?
  let careHome: CivilDate?
  let homeAgain: CivilDate?
  /// 91 days after discharge.
  let ninetyFirst: CivilDate

  /// In hospital on day 91 as far as the dates say; somebody who comes home on that day is home.
  var isReadmittedForGood: Bool {
    guard let readmission, readmission <= ninetyFirst else { return false }
    return homeAgain.map { $0 > ninetyFirst } ?? true
  }

  /// What became of the person, as far as it is known on a day.
  func outcome(knownOn day: CivilDate?) -> DayNinetyOne {
    // Neither a death nor a care home is undone by what comes later.
    if let death, death <= ninetyFirst { return .elsewhere }
    if let careHome, careHome <= ninetyFirst { return .elsewhere }
    guard let day, day >= ninetyFirst else { return .open }
    return isReadmittedForGood ? .elsewhere : .atHome
  }
}
