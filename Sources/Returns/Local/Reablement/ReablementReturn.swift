import Metrics

/// People discharged from hospital into reablement, and where they were 91 days later.
///
/// People of 65 and over at discharge count. At home are also extra care housing and adult placement; hospital, a
/// care home and death are not. Source: ASCOF 2B(1) and 2B(2), handbook of definitions; SALT STS004.
enum ReablementReturn: LayoutReader {
  static let kind = ReturnKind.reablement

  static let layouts: [any ReturnLayout.Type] = [
    OutcomesFrameworkRows<ReablementOutcomes>.self, OutcomesFrameworkSeries<ReablementOutcomes>.self,
    ReablementPlaceList.self, ReablementDateList.self, ReablementDischarges.self, ReablementSALT.self,
  ]

  static let dischargeColumns = [
    Table.Column("discharge_date", aliases: ["date of discharge", "discharged", "hospital discharge date"]),
    Table.Column("age_at_discharge", aliases: ["age"]),
  ]

  /// How the counts of a case list are named: all people of 65 and over, and their age bands.
  static let counts = ([""] + AgeBand.socialCare).flatMap { band in
    let breakdown = band.isEmpty ? "total" : band
    return [
      ("discharged \(breakdown)", "discharged-to-reablement", breakdown),
      ("at home \(breakdown)", "at-home-on-day-91", breakdown),
    ]
  }
}

/// What became of a person by day 91.
enum DayNinetyOne {
  case atHome, elsewhere
  /// Day 91, or what happened until then, is not known yet.
  case open
}

extension CaseList {
  /// Counts a person discharged into reablement.
  mutating func count(_ outcome: DayNinetyOne, age: Int, in month: Period) {
    touch(month)
    guard let band = AgeBand.holding(age, of: AgeBand.socialCare) else { return }
    for breakdown in ["total", band] {
      count("discharged \(breakdown)", in: month)
      switch outcome {
      case .atHome: count("at home \(breakdown)", in: month)
      case .elsewhere: break
      case .open: setUnknown("at home \(breakdown)", in: month, .notYetAvailable)
      }
    }
  }
}
