/// Chooses what is withheld besides the small counts of a component, so that none of them can be worked out.
///
/// For each count that could be told, the cheapest look-alike is sought in which it has another value: what differs in
/// the look-alike is withheld. At the end, what turned out not to be needed is opened again, the most important first.
struct SecondarySuppression {
  private let component: Component
  private var check: ProtectionCheck
  private var closed: [Bool]
  private var given: Set<GivenUp> = []
  private var unprotected: Set<Int> = []

  /// - Returns: for each form of the component whether it is withheld, and the forms that cannot be protected.
  static func closed(in component: Component) -> (closed: [Bool], unprotected: Set<Int>) {
    var suppression = SecondarySuppression(component)
    suppression.close()
    suppression.reopen()
    return (suppression.closed, suppression.unprotected)
  }

  private init(_ component: Component) {
    self.component = component
    check = ProtectionCheck(component)
    closed = component.forms.indices.map { component.smallForms.contains($0) }
  }

  private mutating func close() {
    while let gap = check.firstGap(closed: closed, given: given) {
      let choice = cheapest(gap)
      if let choice, !choice.isEmpty {
        for place in choice { closed[place] = true }
      } else if choice != nil || !isHopeless(gap), let next = cheapestOpen() {
        // Fractions or very large numbers: the look-alike could not be had in whole numbers.
        closed[next] = true
      } else {
        giveUp(gap)
      }
    }
  }

  private mutating func reopen() {
    let secondary = closed.indices.filter { closed[$0] && !component.smallForms.contains($0) }
    for place in secondary.sorted(by: isMoreImportant) {
      let before = check
      closed[place] = false
      check.open(place)
      guard check.firstGap(closed: closed, given: given) != nil else { continue }
      closed[place] = true
      check = before
    }
  }

  private func isMoreImportant(_ left: Int, _ right: Int) -> Bool {
    (component.forms[right].cost, left) < (component.forms[left].cost, right)
  }

  /// The open forms that differ in the cheapest look-alike; nothing where there is none.
  private func cheapest(_ gap: Gap, ignoringPublic: Bool = false) -> [Int]? {
    var best: (cost: Int, forms: [Int])?
    for value in gap.wanted {
      let (conditions, places) = conditions(gap, value, ignoringPublic)
      guard let solution = IntegerTableau.solution(unknowns: component.counts.count, conditions), solution.isFeasible
      else { continue }
      let forms = solution.broken.sorted().compactMap { places[$0] }
      let cost = forms.reduce(0) { $0 + component.forms[$1].cost }
      if best.map({ cost < $0.cost }) ?? true { best = (cost, forms) }
    }
    return best?.forms
  }

  private func conditions(_ gap: Gap, _ value: Int, _ ignoringPublic: Bool) -> ([Condition], [Int?]) {
    let target = component.forms[gap.form]
    var conditions = [Condition(terms: target.terms, lower: value, upper: value)]
    var places: [Int?] = [nil]
    for (place, form) in component.forms.enumerated() {
      if form.isAlreadyPublic {
        guard !ignoringPublic else { continue }
        conditions.append(
          Condition(terms: form.terms, lower: form.known.lowerBound, upper: form.known.upperBound, cost: .hard))
        places.append(nil)
      } else if component.isOpen(place, closed) {
        conditions.append(
          Condition(
            terms: form.terms, lower: form.known.lowerBound, upper: form.known.upperBound, cost: .soft(form.cost)))
        places.append(place)
      } else if gap.reader == .guessing, component.isMarked(place), let range = component.protectedTerms(of: form) {
        conditions.append(Condition(terms: form.terms, lower: range.lowerBound, upper: range.upperBound))
        places.append(nil)
      }
    }
    return (conditions, places)
  }

  /// Whether nothing that can be withheld would help: the symbols alone, or what is public already, tell the count.
  private func isHopeless(_ gap: Gap) -> Bool {
    gap.wanted.allSatisfy { value in
      let (conditions, _) = conditions(gap, value, false)
      guard let solution = IntegerTableau.solution(unknowns: component.counts.count, conditions) else { return false }
      return !solution.isFeasible
    }
  }

  private func cheapestOpen() -> Int? {
    component.forms.indices.filter { component.isOpen($0, closed) && !component.forms[$0].isAlreadyPublic }
      .min { (component.forms[$0].cost, $0) < (component.forms[$1].cost, $1) }
  }

  /// Where the symbols alone tell the count there is nothing left to withhold; what others have published is said.
  private mutating func giveUp(_ gap: Gap) {
    given.insert(GivenUp(form: gap.form, reader: gap.reader))
    if gap.reader == .plain || cheapest(gap, ignoringPublic: true) != nil { unprotected.insert(gap.form) }
  }
}
