/// A local area with a Health and Wellbeing Board (HWB), and the codes by which sources name it.
///
/// Areas are joined by code, never by name: "Rutland", "Rutland UA" and "RUTLAND" are the same place.
public struct Area: Hashable, Sendable {
  /// The name as the area writes it.
  public let name: String
  /// The ONS code, such as `E06000017`.
  public let code: String
  /// The codes of the same area in other sources that hold whatever the month, such as `510` in the delayed transfers
  /// sitrep.
  public let otherCodes: [String]
  /// Codes that mean the area for a time only.
  public let datedCodes: [DatedCode]
  /// When the area became the place that it is, or ceased to be; nothing where it did neither.
  public let change: AreaChange?

  /// Makes an area.
  public init(
    name: String, code: String, otherCodes: [String] = [], datedCodes: [DatedCode] = [], change: AreaChange? = nil
  ) {
    self.name = name
    self.code = code
    self.otherCodes = otherCodes
    self.datedCodes = datedCodes
    self.change = change
  }

  /// Whether a code in a return means this area. A return of the area's own, which names none, has an empty code.
  public func isMeant(by code: String) -> Bool { code.isEmpty || code == self.code || otherCodes.contains(code) }

  /// Whether a code in a return means this area in a period.
  public func isMeant(by code: String, in period: Period) -> Bool {
    isMeant(by: code) || datedCodes.contains { $0.code == code && $0.holds(in: period) }
  }

  /// The codes that mean the area in a period, its ONS code first.
  public func codes(in period: Period) -> [String] {
    [code] + otherCodes + datedCodes.filter { $0.holds(in: period) }.map(\.code)
  }

  /// The code that stands for England in a normalised return.
  public static let englandCode = "-"
}
