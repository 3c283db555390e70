import Metrics

/// Admissions to residential and nursing homes that the council supports.
///
/// Permanent admissions of people of 65 and over count; temporary stays and moves from one home to another do not.
/// Source: ASCOF 2A(2), 2C from 2023-24.
enum ResidentialAdmissionsReturn: LayoutReader {
  static let kind = ReturnKind.residentialAdmissions

  static let layouts: [any ReturnLayout.Type] = [
    OutcomesFrameworkRows<ResidentialOutcomes>.self, OutcomesFrameworkSeries<ResidentialOutcomes>.self,
    ResidentialCaseList.self, ResidentialYearToDate.self, ResidentialSALT.self,
  ]

  /// The parts of the count.
  static let breakdowns = ["total", "residential", "nursing"]
}
