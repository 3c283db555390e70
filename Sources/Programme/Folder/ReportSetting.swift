import Dates
import Metrics
import YAMLDocuments

/// What stands under `report:` in `programme.yaml`: the quarter that is reported, and the day on which.
///
/// It is what a run takes that names no quarter, so that several folders can be done in one run, each for its own quarter.
public struct ReportSetting: Hashable, Sendable {
  static let keys = ["period", "as_at"]

  /// The quarter.
  public let period: Period
  /// The day of the report; nothing where the setting does not say it.
  public let asAt: CivilDate?

  /// Reads the setting of a folder; nothing where it has none.
  ///
  /// - Throws: `ProgrammeError` where there is no `programme.yaml`, or where it cannot be read; it names the line.
  public static func read(in files: FolderFiles) throws(ProgrammeError) -> ReportSetting? {
    let settings = try ProgrammeLoader.settings(in: files)
    return try ProgrammeLoader.reading { () throws(YAMLFault) in try ReportSetting(settings) }
  }

  init?(_ settings: YAMLValue) throws(YAMLFault) {
    guard let value = try settings.optional("report") else { return nil }
    let quarter = try value.required("period")
    guard let period = Period(text: try quarter.text()), case .quarter = period else {
      throw quarter.fault("A quarter such as 2016-17-Q2 is expected.")
    }
    self.period = period
    let day = try value.optional("as_at")
    asAt = try day.flatMap { (day) throws(YAMLFault) in CivilDate(text: try day.text()) }
    if let day, asAt == nil { throw day.fault("A date such as 2016-11-25 is expected.") }
  }
}
