/// What an attacker learned of a withheld count from what is printed.
public struct Recovery: Hashable, Sendable {
  /// How much was learned.
  public enum Outcome: Hashable, Sendable {
    /// The count itself.
    case value(Int)
    /// Of the counts that the symbol may stand for, only these are possible.
    case narrowed(to: [Int])
    /// Neither a proof nor a recovery was found within bounded work. It counts as a fault.
    case undecided
  }

  /// The label of the withheld value.
  public let label: String
  /// What was learned.
  public let outcome: Outcome
  /// How, in words, with labels of printed values.
  public let how: String

  /// Whether the count itself is known.
  public var isExact: Bool {
    if case .value = outcome { return true }
    return false
  }
}
