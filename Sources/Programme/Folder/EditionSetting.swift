import Dates
import Metrics
import YAMLDocuments

/// What `programme.yaml` says about the edition of a return: `edition: provisional`, `dated: 2016-10-05`.
///
/// What a file says of its own day wins; only its sender knows how final it is.
public struct EditionSetting: Hashable, Sendable {
  /// How final the figures are.
  public let stage: Edition.Stage?
  /// The day of the edition.
  public let dated: CivilDate?

  /// Makes a setting.
  public init(stage: Edition.Stage? = nil, dated: CivilDate? = nil) {
    self.stage = stage
    self.dated = dated
  }

  static let keys = ["edition", "dated"]

  init(_ item: YAMLValue) throws(YAMLFault) {
    stage = try item.optional("edition").map { (value) throws(YAMLFault) in
      guard let stage = Edition.Stage(rawValue: try value.text().lowercased()) else {
        let names = Edition.Stage.allCases.map(\.rawValue).joined(separator: ", ")
        throw value.fault("The edition must be one of \(names).")
      }
      return stage
    }
    dated = try item.optional("dated").map { (value) throws(YAMLFault) in
      guard let day = CivilDate(text: try value.text()) else {
        throw value.fault("The day of the edition must be a date such as 2016-10-05.")
      }
      return day
    }
  }

  /// The measurements of a file, of this edition.
  public func applied(to measurements: [Measurement]) -> [Measurement] {
    guard stage != nil || dated != nil else { return measurements }
    return measurements.map { $0.with(edition: $0.edition.described(stage: stage, dated: dated)) }
  }
}
