/// The tables that look the same to a reader: all counts that agree with what is printed.
///
/// A count is protected where there are look-alikes in which it has other values; each is a proof that can be checked.
struct LookAlikes {
  private let counts: [Int]
  private let isFree: [Bool]
  private let conditions: [Condition]

  /// - Parameters:
  ///   - counts: the true counts.
  ///   - known: the forms that a reader knows, each with the range in which its terms lie.
  init(counts: [Int], known: [(form: Form, range: ClosedRange<Int>)]) {
    self.counts = counts
    isFree = LookAlikes.freeCells(counts, known)
    var conditions: [Condition] = []
    for (form, range) in known {
      conditions.append(
        LookAlikes.condition(form, lower: range.lowerBound, upper: range.upperBound, counts, isFree))
    }
    self.conditions = conditions.filter { !$0.terms.isEmpty }
  }

  /// A look-alike in which the terms of a form have this value; nothing where none is found.
  func table(with form: Form, equalTo value: Int) -> [Int]? {
    let target = LookAlikes.condition(form, lower: value, upper: value, counts, isFree)
    guard !target.terms.isEmpty else { return nil }
    let (cells, mine) = connected(to: target)
    let places = Dictionary(uniqueKeysWithValues: cells.enumerated().map { ($1, $0) })
    let system = (mine + [target]).map { condition in
      Condition(
        terms: condition.terms.map { (cell: places[$0.cell] ?? 0, coefficient: $0.coefficient) },
        lower: condition.lower, upper: condition.upper)
    }
    guard let found = WholeSolution.find(unknowns: cells.count, system) else { return nil }
    var table = counts
    for (cell, value) in zip(cells, found) { table[cell] = value }
    return table
  }

  /// Cells that are not determined by single steps: one unknown in a sum, or a sum of 0 without negative terms.
  private static func freeCells(_ counts: [Int], _ known: [(form: Form, range: ClosedRange<Int>)]) -> [Bool] {
    var isFree = [Bool](repeating: true, count: counts.count)
    let exact = known.filter { $0.range.count == 1 }.map(\.form)
    var isChanged = true
    while isChanged {
      isChanged = false
      for form in exact {
        let open = form.terms.filter { isFree[$0.cell] }
        guard let first = open.first else { continue }
        let isNothing = open.allSatisfy { ($0.coefficient > 0) == (first.coefficient > 0) && counts[$0.cell] == 0 }
        guard open.count == 1 || isNothing else { continue }
        for term in open { isFree[term.cell] = false }
        isChanged = true
      }
    }
    return isFree
  }

  private static func condition(
    _ form: Form, lower: Int, upper: Int, _ counts: [Int], _ isFree: [Bool]
  ) -> Condition {
    let fixed = form.terms.reduce(0) { isFree[$1.cell] ? $0 : $0 + $1.coefficient * counts[$1.cell] }
    return Condition(terms: form.terms.filter { isFree[$0.cell] }, lower: lower - fixed, upper: upper - fixed)
  }

  /// The free cells and conditions that hang together with a condition.
  private func connected(to target: Condition) -> (cells: [Int], conditions: [Condition]) {
    var cells = Set(target.terms.map(\.cell))
    var rest = conditions
    var mine: [Condition] = []
    var isChanged = true
    while isChanged {
      let touching = rest.filter { $0.terms.contains { cells.contains($0.cell) } }
      rest = rest.filter { !$0.terms.contains { cells.contains($0.cell) } }
      mine += touching
      for condition in touching { cells.formUnion(condition.terms.map(\.cell)) }
      isChanged = !touching.isEmpty
    }
    return (cells.sorted(), mine)
  }
}
