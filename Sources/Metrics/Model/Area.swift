/// A local area with a Health and Wellbeing Board (HWB), and the codes by which sources name it.
///
/// Areas are joined by code, never by name: "Rutland", "Rutland UA" and "RUTLAND" are the same place.
public struct Area: Hashable, Sendable {
  /// The name as the area writes it.
  public let name: String
  /// The ONS code, such as `E06000017`.
  public let code: String
  /// The codes of the same area in other sources, such as `510` in the delayed transfers sitrep.
  public let otherCodes: [String]

  /// Makes an area.
  public init(name: String, code: String, otherCodes: [String] = []) {
    self.name = name
    self.code = code
    self.otherCodes = otherCodes
  }

  /// Whether a code in a return means this area. A return of the area's own, which names none, has an empty code.
  public func isMeant(by code: String) -> Bool { code.isEmpty || code == self.code || otherCodes.contains(code) }

  /// The code that stands for England in a normalised return.
  public static let englandCode = "-"
}
