/// An attack on what is printed: tries to work out each withheld count, without a look at the true counts.
///
/// It shares no step with the suppression: that one proves by the simplex method, this one eliminates, narrows and tries.
/// The attacker knows what each printed value is made of, the policy, that counts are whole and not negative, and, in the
/// second attack, which of the withheld counts are small.
public struct DisclosureAudit {
  private let facts: [PublishedFact]
  private let policy: DisclosurePolicy
  private let knowledge: Knowledge
  private var plain: PossibleCounts
  private var guessing: PossibleCounts
  private var symbolsOnly: PossibleCounts

  /// All that could be recovered, in the order of the facts. Nothing may be published before this is empty.
  ///
  /// A policy without secondary suppression accepts that counts are narrowed down; then look only at `isExact`.
  public static func recoveries(from facts: [PublishedFact], policy: DisclosurePolicy) -> [Recovery] {
    var audit = DisclosureAudit(facts, policy)
    return facts.compactMap { audit.recovery(of: $0) }
  }

  /// The attack on a table as it would be printed.
  public static func recoveries(from table: ControlledTable) -> [Recovery] {
    recoveries(from: table.facts, policy: table.policy)
  }

  private init(_ facts: [PublishedFact], _ policy: DisclosurePolicy) {
    self.facts = facts
    self.policy = policy
    knowledge = Knowledge(facts, policy)
    let width = knowledge.table.width
    let symbols = DisclosureAudit.symbols(facts, policy, knowledge)
    plain = PossibleCounts(width: width, knowledge.equations)
    guessing = PossibleCounts(width: width, knowledge.equations + symbols)
    symbolsOnly = PossibleCounts(width: width, symbols)
  }

  /// What the symbols would say if one knew which of them stand for small counts.
  private static func symbols(
    _ facts: [PublishedFact], _ policy: DisclosurePolicy, _ knowledge: Knowledge
  ) -> [Equation] {
    facts.compactMap { fact in
      guard case .count(let sum) = fact.value.content, fact.shown == .withheld(isSmall: true),
        let protected = policy.protectedCounts
      else { return nil }
      return knowledge.table.equation(sum, protected, fact.value.label)
    }
  }

  private mutating func recovery(of fact: PublishedFact) -> Recovery? {
    guard case .withheld(let isSmall) = fact.shown, knowledge.isSensitive(fact.value),
      let protected = policy.protectedCounts
    else { return nil }
    for sum in DisclosureAudit.counts(in: fact.value.content) where !sum.coefficients.isEmpty {
      let target = Target(
        label: fact.value.label, terms: knowledge.table.terms(sum),
        protected: protected.lowerBound - sum.constant...protected.upperBound - sum.constant, constant: sum.constant)
      if let recovery = exact(target) { return recovery }
      guard isSmall, fact.value.isCount else { continue }
      if let recovery = statement(about: sum, target) ?? guessed(target) ?? narrowed(target) { return recovery }
    }
    return nil
  }

  /// By elimination, or because the least and the greatest possible value are the same.
  private func exact(_ target: Target) -> Recovery? {
    if let (value, how) = knowledge.reduction.value(of: target.terms, width: knowledge.table.width) {
      return target.protected.contains(value) ? target.recovery(.value(value + target.constant), how) : nil
    }
    let range = knowledge.bounds.range(of: target.terms)
    guard let value = range.lower, value == range.upper, target.protected.contains(value) else { return nil }
    return target.recovery(.value(value + target.constant), "The bounds of the printed values leave nothing else.")
  }

  /// Words, colours and differences tell something; how much cannot be worked out, so that nothing is taken for safe.
  private func statement(about sum: CellSum, _ target: Target) -> Recovery? {
    let telling = facts.first { fact in
      switch fact.shown {
      case .statement, .ratio: fact.value.sums.contains(sum)
      case .count, .withheld: false
      }
    }
    guard let telling else { return nil }
    return target.recovery(.undecided, "\"\(telling.value.label)\" is printed, which is made of it.")
  }

  private mutating func narrowed(_ target: Target) -> Recovery? {
    let values = Array(target.protected)
    let wanted = values.count == 1 ? values + [values[0] + 1] : values
    guard let possible = plain.possible(target.terms, among: wanted, enough: wanted.count) else {
      return target.recovery(.undecided, "The search was not finished.")
    }
    guard possible.count < wanted.count else { return nil }
    let range = knowledge.bounds.range(of: target.terms)
    if let value = possible.first, possible.count == 1, isOnly(value, range, target) {
      return target.recovery(.value(value + target.constant), "No other whole number fits the printed values.")
    }
    return target.recovery(
      .narrowed(to: possible.map { $0 + target.constant }), "Other numbers do not fit the printed values.")
  }

  private func isOnly(_ value: Int, _ range: (lower: Int?, upper: Int?), _ target: Target) -> Bool {
    guard let low = range.lower, let high = range.upper else { return false }
    return target.protected.contains(low) && target.protected.contains(high) && target.protected.contains(value)
  }

  private mutating func guessed(_ target: Target) -> Recovery? {
    let values = Array(target.protected)
    guard values.count > 1 else { return nil }
    guard let possible = guessing.possible(target.terms, among: values, enough: 2) else {
      return target.recovery(.undecided, "The search was not finished.")
    }
    guard possible.count < 2 else { return nil }
    guard let value = possible.first else { return nil }
    if policy.isSecondaryOn {
      // A symbol may hide a large count as well: what symbols alone would tell is a guess, and withholding cannot help.
      guard symbolsOnly.possible(target.terms, among: values, enough: 2)?.count == 2 else { return nil }
    }
    return target.recovery(
      .value(value + target.constant), "It follows if one knows which of the withheld counts are small.")
  }

  /// The sums of a withheld value that must not be known.
  private static func counts(in content: PublishedValue.Content) -> [CellSum] {
    switch content {
    case .count(let sum), .implied(let sum): [sum]
    case .ratio(let ratio): [ratio.numerator, ratio.denominator]
    case .statement(let sums): sums
    }
  }
}

/// A withheld sum under attack.
private struct Target {
  let label: String
  let terms: [(cell: Int, coefficient: Int)]
  let protected: ClosedRange<Int>
  let constant: Int

  func recovery(_ outcome: Recovery.Outcome, _ how: String) -> Recovery {
    Recovery(label: label, outcome: outcome, how: how)
  }
}

extension PublishedValue {
  /// Whether it is one count, printed or not.
  fileprivate var isCount: Bool {
    switch content {
    case .count, .implied: true
    case .ratio, .statement: false
    }
  }
}
