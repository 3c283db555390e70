import Dates

/// A code that means an area, and for how long it does.
///
/// `809` is the old county of Dorset in the delayed transfers sitrep to April 2019, and the new council from May 2019.
public struct DatedCode: Hashable, Sendable {
  /// The code as printed.
  public let code: String
  /// The first day on which it means the area; nothing where it always has.
  public let validFrom: CivilDate?
  /// The last day; nothing while it still does.
  public let validTo: CivilDate?

  /// Makes a code with its dates.
  public init(code: String, validFrom: CivilDate? = nil, validTo: CivilDate? = nil) {
    self.code = code
    self.validFrom = validFrom
    self.validTo = validTo
  }

  /// Whether the code means the area on the last day of a period.
  public func holds(in period: Period) -> Bool {
    guard let last = period.lastDate else { return false }
    return (validFrom.map { $0 <= last } ?? true) && (validTo.map { $0 >= last } ?? true)
  }
}
