/// What an attacker reads off the facts, as equations.
struct Knowledge {
  let table: AttackedTable
  let policy: DisclosurePolicy
  private(set) var equations: [Equation] = []
  private(set) var bounds: Bounds
  private(set) var reduction: RowReduction

  /// Reads counts first, then ratios, whose denominators may be known by then, and then draws consequences.
  init(_ facts: [PublishedFact], _ policy: DisclosurePolicy) {
    table = AttackedTable(facts)
    self.policy = policy
    bounds = Bounds(width: table.width)
    reduction = RowReduction(width: 0, [])
    for fact in facts {
      guard case .count(let sum) = fact.value.content, case .count(let printed) = fact.shown else { continue }
      equations.append(table.equation(sum, range(printed, fact.value), fact.value.label))
    }
    _ = bounds.narrow(equations)
    for fact in facts {
      guard case .ratio(let ratio) = fact.value.content, case .ratio(let printed) = fact.shown else { continue }
      let reading = RatioReading(ratio: ratio, printed: printed, origin: fact.value.label)
      equations += readings(reading, fact.value, facts)
    }
    reduction = RowReduction(width: table.width, equations)
    equations += reduction.consequences.filter { new in
      !equations.contains {
        $0.lower == new.lower && $0.upper == new.upper && $0.terms.elementsEqual(new.terms, by: ==)
      }
    }
    _ = bounds.narrow(equations)
  }

  /// Whether a small count of this value is protected.
  func isSensitive(_ value: PublishedValue) -> Bool { !policy.exempt.contains(value.category) }

  private func rounds(_ value: PublishedValue) -> Bool { policy.roundingBase > 1 && !value.isAlreadyPublic }

  private func range(_ printed: Int, _ value: PublishedValue) -> ClosedRange<Int> {
    rounds(value) ? policy.counts(printedAs: printed, isSensitive: isSensitive(value)) : printed...printed
  }

  private func readings(_ reading: RatioReading, _ value: PublishedValue, _ facts: [PublishedFact]) -> [Equation] {
    let ratio = reading.ratio
    let denominator = table.terms(ratio.denominator)
    if rounds(value) {
      // The ratio is made of rounded counts: it tells which rounded numerators are possible.
      let known = denominator.isEmpty ? ratio.denominator.constant : printedCount(of: ratio.denominator, facts)
      guard let known, let numerators = reading.numerators(for: known) else { return [] }
      let base = policy.roundingBase
      guard numerators.count < 100 * base else { return [] }
      let printed = numerators.filter { $0 % base == 0 }
      guard let first = printed.first, let last = printed.last else { return [] }
      let range = self.range(first, value).lowerBound...self.range(last, value).upperBound
      return [table.equation(ratio.numerator, range, reading.origin)]
    }
    let known = bounds.range(of: denominator)
    if let low = known.lower, low == known.upper,
      let numerators = reading.numerators(for: low + ratio.denominator.constant)
    {
      return [table.equation(ratio.numerator, numerators, reading.origin)]
    }
    return reading.equations(table)
  }

  private func printedCount(of sum: CellSum, _ facts: [PublishedFact]) -> Int? {
    for fact in facts {
      if case .count(sum) = fact.value.content, case .count(let printed) = fact.shown { return printed }
    }
    return nil
  }
}
