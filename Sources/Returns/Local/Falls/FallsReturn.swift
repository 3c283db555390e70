import Metrics

/// Emergency admissions for injuries due to falls, people of 65 and over.
///
/// Counts of local hospital data are neither the directly standardised rate of the Public Health Outcomes Framework nor
/// comparable with it; counts by five-year age band are what that rate is worked out from.
enum FallsReturn: LayoutReader {
  static let kind = ReturnKind.falls

  static let layouts: [any ReturnLayout.Type] = [
    FallsCodedList.self, FallsMonthlyCounts.self, FallsAgeBandRows.self, FallsAgeBandColumns.self,
    FingertipsRows.self, FallsCaseList.self,
  ]

  static let caseColumns = [
    Table.Column("admission_date", aliases: ["date of admission", "admitted", "admidate"]),
    Table.Column("age_at_admission", aliases: ["age", "admiage"]),
  ]

  /// How the counts of a case list are named: all, and the age bands.
  static let counts = (["total"] + AgeBand.fiveYears).map { ($0, "falls-admissions", $0) }
}

extension CaseList {
  /// Counts an admission for a fall, where the person was 65 or over.
  mutating func countFall(age: Int, in month: Period) {
    guard let band = AgeBand.holding(age, of: AgeBand.fiveYears) else { return }
    count("total", in: month)
    count(band, in: month)
  }
}
