/// What may be printed of a table.
public struct ControlledTable: Sendable {
  /// What happens to a value.
  public enum Status: String, Sendable {
    /// It is printed.
    case shown
    /// It is withheld because it is small, or made of a small count.
    case small
    /// It is withheld because a small count could be worked out from it.
    case secondary
  }

  /// The table.
  public let table: DisclosureTable
  /// The policy that was applied.
  public let policy: DisclosurePolicy
  /// Small counts that could not be protected, because too much of them is public already.
  public let unprotected: [String]
  private let statuses: [String: Status]

  init(table: DisclosureTable, policy: DisclosurePolicy, statuses: [String: Status], unprotected: [String]) {
    self.table = table
    self.policy = policy
    self.statuses = statuses
    self.unprotected = unprotected
  }

  /// What happens to the value with this label; one that is not known is withheld.
  public func status(of label: String) -> Status { statuses[label] ?? .secondary }

  /// Whether the value may not be printed.
  public func isWithheld(_ label: String) -> Bool { status(of: label) != .shown }

  /// The labels of the printed values that are withheld, in the order of the table.
  public var withheld: [String] {
    table.values.filter { $0.isPrinted && isWithheld($0.label) }.map(\.label)
  }

  /// A sum as it enters what is printed: rounded by the policy; a constant stays as it is.
  public func controlled(_ sum: CellSum) -> Int {
    let value = sum.value(in: table.counts) ?? 0
    return sum.coefficients.isEmpty ? value : policy.rounded(value)
  }

  /// What is public already was printed by others, by their own rule: it is taken as known to the unit.
  private func printed(_ sum: CellSum, _ value: PublishedValue) -> Int {
    value.isAlreadyPublic ? sum.value(in: table.counts) ?? 0 : controlled(sum)
  }

  /// All that a reader gets to see, for the audit.
  public var facts: [PublishedFact] {
    table.values.map { value in
      let status = status(of: value.label)
      guard value.isPrinted, status == .shown else {
        return PublishedFact(value, .withheld(isSmall: status == .small))
      }
      switch value.content {
      case .count(let sum): return PublishedFact(value, .count(printed(sum, value)))
      case .ratio(let ratio):
        guard let shown = ratio.scaled(printed(ratio.numerator, value), printed(ratio.denominator, value)) else {
          return PublishedFact(value, .withheld(isSmall: false))
        }
        return PublishedFact(value, .ratio(shown))
      case .statement, .implied: return PublishedFact(value, .statement)
      }
    }
  }
}
