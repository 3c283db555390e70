import Foundation

/// Where a figure stands in the file that it came from.
public struct Origin: Hashable, Sendable {
  /// The file's path within the programme folder, or its name.
  public let file: String
  /// The sheet; `-` for a file without sheets.
  public let sheet: String
  /// The cell, or the range of cells that was counted; empty where the layout has no such cell.
  public let cell: String
  /// Whether the file says of itself that it is synthetic.
  public let isSynthetic: Bool

  /// Makes an origin.
  public init(file: String, sheet: String, cell: String, isSynthetic: Bool = false) {
    self.file = file
    self.sheet = sheet
    self.cell = cell
    self.isSynthetic = isSynthetic
  }

  /// The place, as findings name it.
  public var place: Finding.Place { Finding.Place(file: file, sheet: sheet == "-" ? nil : sheet, cell: cell) }
}

/// One figure of a return, in the one form that all returns are brought into.
public struct Measurement: Hashable, Sendable {
  /// The figure, or the reason why there is none.
  public enum Value: Hashable, Sendable {
    /// A count, or a share of one; exact, as the file has it.
    case known(Decimal)
    /// Not there, and why.
    case missing(MissingReason)
  }

  /// What makes two figures the same one: two of them must agree, and are never added.
  public struct Key: Hashable, Sendable {
    /// The kind of return.
    public let kind: ReturnKind
    /// What is counted: `delayed-days`.
    public let measure: String
    /// Which part of it: `total`, `reason:Dii`, `65+`.
    public let breakdown: String
    /// The area's code as printed; `-` for England; empty for a return of the area's own.
    public let areaCode: String
    /// The time it is about.
    public let period: Period

    /// Makes a key.
    public init(kind: ReturnKind, measure: String, breakdown: String, areaCode: String, period: Period) {
      self.kind = kind
      self.measure = measure
      self.breakdown = breakdown
      self.areaCode = areaCode
      self.period = period
    }
  }

  /// Which figure it is.
  public let key: Key
  /// The area's name as printed.
  public let areaName: String
  /// The figure.
  public let value: Value
  /// Which edition of it.
  public let edition: Edition
  /// Where it came from.
  public let origin: Origin
  /// The name of the part as printed, where its code needs one: that of the trust in `trust:RWE`.
  public let partName: String?

  /// Makes a measurement.
  public init(
    key: Key, areaName: String, value: Value, edition: Edition, origin: Origin, partName: String? = nil
  ) {
    self.key = key
    self.areaName = areaName
    self.value = value
    self.edition = edition
    self.origin = origin
    self.partName = partName
  }

  /// The same figure, of another edition.
  public func with(edition: Edition) -> Measurement {
    Measurement(
      key: key, areaName: areaName, value: value, edition: edition, origin: origin, partName: partName)
  }

  /// The number, where there is one.
  public var number: Decimal? {
    if case .known(let number) = value { return number }
    return nil
  }
}

/// The kinds of local return, by the names that the command line and `programme.yaml` use.
public enum ReturnKind: String, CaseIterable, Sendable {
  case dtocSitrep = "dtoc-sitrep"
  case delayLog = "delay-log"
  case reablement
  case nonElective = "non-elective"
  case residentialAdmissions = "residential-admissions"
  case falls
  case satisfaction
  case population
  case localCounts = "local-counts"
  case hospitalActivity = "hospital-activity"
  case dischargeReadyDate = "discharge-ready-date"

  /// For a sentence: "delayed transfers sitrep".
  public var inWords: String {
    switch self {
    case .dtocSitrep: "delayed transfers sitrep"
    case .delayLog: "local log of delayed transfers"
    case .reablement: "reablement case list"
    case .nonElective: "non-elective admissions return"
    case .residentialAdmissions: "residential admissions case list"
    case .falls: "falls return"
    case .satisfaction: "satisfaction survey"
    case .population: "population estimates"
    case .localCounts: "table of local counts"
    case .hospitalActivity: "counts of hospital activity"
    case .dischargeReadyDate: "Discharge Ready Date workbook"
    }
  }
}
