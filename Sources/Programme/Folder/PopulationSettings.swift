import Dates
import Metrics
import YAMLDocuments

/// Reads `population:` of `programme.yaml`: the vintage with which rates are made.
enum PopulationSettings {
  static let keys = ["vintage", "released_by"]

  static func rule(_ root: YAMLValue) throws(YAMLFault) -> PopulationRule {
    guard let value = try root.optional("population") else { return .standard }
    var vintage: PopulationVintage?
    if let wanted = try value.optional("vintage") {
      vintage = PopulationVintage(text: try wanted.text())
      if vintage == nil {
        throw wanted.fault("The vintage is estimate, projection, or one such as \"2014-based projection\".")
      }
    }
    var releasedBy: CivilDate?
    if let day = try value.optional("released_by") {
      releasedBy = CivilDate(text: try day.text())
      if releasedBy == nil { throw day.fault("A date such as 2018-06-30 is expected.") }
    }
    return PopulationRule(kind: vintage?.kind, year: vintage?.year, releasedBy: releasedBy)
  }
}
