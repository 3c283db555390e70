/// What a reader sees of a value.
public struct PublishedFact: Hashable, Sendable {
  /// What stands there.
  public enum Shown: Hashable, Sendable {
    /// A count, rounded if the policy rounds.
    case count(Int)
    /// A ratio without its decimal point: 85.7 with one decimal is 857.
    case ratio(Int)
    /// Words, a colour, a mean or a change.
    case statement
    /// The symbol. `isSmall`: the count itself is protected, which a reader cannot tell from the symbol alone.
    case withheld(isSmall: Bool)
  }

  /// The value.
  public let value: PublishedValue
  /// What stands in its place.
  public let shown: Shown

  /// Makes a fact.
  public init(_ value: PublishedValue, _ shown: Shown) {
    self.value = value
    self.shown = shown
  }
}

extension PublishedValue.Ratio {
  /// The ratio without its decimal point, rounded half away from zero; nothing where it cannot be worked out.
  public func scaled(_ top: Int, _ bottom: Int) -> Int? {
    guard bottom > 0 else { return nil }
    let product = Int128(top.magnitude) * Int128(multiplier) * Int128(scale)
    let rounded = (2 * product + Int128(bottom)) / (2 * Int128(bottom))
    return Int(exactly: top < 0 ? -rounded : rounded)
  }

  /// 10 to the power of the decimals.
  var scale: Int { (0..<max(0, min(6, decimals))).reduce(1) { power, _ in power * 10 } }
}
