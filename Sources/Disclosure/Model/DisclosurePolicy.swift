/// What may be printed of a count that could identify people: a plain value, read from `Templates/disclosure.yaml`.
public struct DisclosurePolicy: Hashable, Sendable {
  /// Stable key: `bcf`, `nhs-digital-2018`.
  public let id: String
  /// Its name on a page.
  public let name: String
  /// Where the rule comes from, and why it is as it is.
  public let source: String
  /// Counts from 1 to one less than this are withheld. 6 withholds 1 to 5; 0 and 1 withhold nothing.
  public let suppressBelow: Int
  /// Whether a count of 0 is withheld as well.
  public let suppressesZero: Bool
  /// What is not withheld is rounded to the nearest multiple of this; 0 and 1 round nothing.
  public let roundingBase: Int
  /// What is printed in the place of a withheld value.
  public let symbol: String
  /// Whether further values are withheld, so that nothing can be worked out from what remains.
  public let isSecondaryOn: Bool
  /// Whether those who are in a denominator only (not at home, not satisfied) are protected, though nobody prints them.
  public let protectsComplements: Bool
  /// Categories of values that identify nobody, such as `bed-days` and `population`.
  public let exempt: Set<String>

  /// Makes a policy.
  public init(
    id: String, name: String = "", source: String = "", suppressBelow: Int, suppressesZero: Bool = false,
    roundingBase: Int = 1, symbol: String = "*", isSecondaryOn: Bool = true,
    protectsComplements: Bool = false, exempt: Set<String> = []
  ) {
    self.id = id
    self.name = name
    self.source = source
    self.suppressBelow = suppressBelow
    self.suppressesZero = suppressesZero
    self.roundingBase = roundingBase
    self.symbol = symbol
    self.isSecondaryOn = isSecondaryOn
    self.protectsComplements = protectsComplements
    self.exempt = exempt
  }

  /// The counts that are protected; nothing where the policy protects none.
  public var protectedCounts: ClosedRange<Int>? {
    let first = suppressesZero ? 0 : 1
    let last = max(suppressBelow - 1, suppressesZero ? 0 : Int.min)
    return first <= last ? first...last : nil
  }

  /// Whether a count of people is withheld for its own sake.
  public func protects(_ count: Int) -> Bool { protectedCounts?.contains(count) ?? false }

  /// A count as it is printed, rounded half away from zero; whether it may be printed at all is another question.
  public func rounded(_ count: Int) -> Int {
    guard roundingBase > 1 else { return count }
    let size = count.magnitude
    let base = UInt(roundingBase)
    let remainder = size % base
    let whole = remainder >= base - remainder ? size - remainder + base : size - remainder
    guard let result = Int(exactly: whole) else { return count }
    return count < 0 ? -result : result
  }

  /// The counts that are printed as this number, from the least to the greatest.
  ///
  /// - Parameters:
  ///   - number: what is printed.
  ///   - isSensitive: whether small counts would have been withheld, so that a reader can leave them out.
  public func counts(printedAs number: Int, isSensitive: Bool) -> ClosedRange<Int> {
    guard roundingBase > 1 else { return number...number }
    let possible = (number - roundingBase...number + roundingBase).filter {
      rounded($0) == number && !(isSensitive && protects($0))
    }
    guard let first = possible.first, let last = possible.last else { return number...number }
    return first...last
  }

  /// The same policy with other exempt categories.
  public func exempting(_ categories: Set<String>) -> DisclosurePolicy {
    DisclosurePolicy(
      id: id, name: name, source: source, suppressBelow: suppressBelow, suppressesZero: suppressesZero,
      roundingBase: roundingBase, symbol: symbol, isSecondaryOn: isSecondaryOn,
      protectsComplements: protectsComplements, exempt: categories)
  }
}
