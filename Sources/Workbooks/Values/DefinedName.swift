/// A name for a range, as formulas and validations use it.
public struct DefinedName: Hashable, Sendable {
  /// Begins with a letter or an underscore, then letters, digits, full stops and underscores; never like an address.
  public var name: String
  /// The sheet on which the range lies.
  public var sheet: String
  /// The range.
  public var range: CellRange

  /// Makes a name.
  public init(_ name: String, sheet: String, range: CellRange) {
    self.name = name
    self.sheet = sheet
    self.range = range
  }
}
