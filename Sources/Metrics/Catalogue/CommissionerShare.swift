import Dates
import Foundation

/// The part of a commissioner's activity that belongs to an area, and for how long that holds.
public struct CommissionerShare: Hashable, Sendable {
  /// The commissioner's code, such as `03W`.
  public let commissionerCode: String
  /// The area's ONS code.
  public let areaCode: String
  /// The share in percent, more than 0 and at most 100.
  public let percent: Decimal
  /// The first day on which it holds.
  public let validFrom: CivilDate
  /// The last day; nothing while it still holds.
  public let validTo: CivilDate?
  /// Where the share comes from.
  public let source: String
  /// The row of the table.
  public let origin: Origin

  /// Makes a share.
  public init(
    commissionerCode: String, areaCode: String, percent: Decimal, validFrom: CivilDate, validTo: CivilDate?,
    source: String, origin: Origin
  ) {
    self.commissionerCode = commissionerCode
    self.areaCode = areaCode
    self.percent = percent
    self.validFrom = validFrom
    self.validTo = validTo
    self.source = source
    self.origin = origin
  }

  /// Whether the share holds on the last day of a period.
  public func holds(in period: Period) -> Bool {
    guard let last = period.lastDate else { return false }
    return validFrom <= last && (validTo.map { $0 >= last } ?? true)
  }

  /// Whether both are about the same commissioner and area, and hold on some same day.
  public func overlaps(_ other: CommissionerShare) -> Bool {
    guard commissionerCode == other.commissionerCode, areaCode == other.areaCode else { return false }
    let startsInTime = validTo.map { other.validFrom <= $0 } ?? true
    let endsLateEnough = other.validTo.map { $0 >= validFrom } ?? true
    return startsInTime && endsLateEnough
  }
}
