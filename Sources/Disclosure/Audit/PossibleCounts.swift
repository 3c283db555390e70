/// Finds which values a withheld sum can have, by search; keeps what it found, because it serves other sums as well.
struct PossibleCounts {
  private let equations: [Equation]
  private let bounds: Bounds
  /// What was found, with the cells that it is about; the others may not be as they stand there.
  private var known: [(counts: [Int], cells: Set<Int>)] = []

  /// The possible counts under the equations.
  init(width: Int, _ equations: [Equation]) {
    var bounds = Bounds(width: width)
    _ = bounds.narrow(equations)
    self.bounds = bounds
    self.equations = equations.filter { $0.terms.contains { !bounds.isFixed($0.cell) } }
  }

  /// Which of these values a sum can have, until there are enough of them; nothing where that was not decided.
  mutating func possible(
    _ terms: [(cell: Int, coefficient: Int)], among values: [Int], enough: Int
  ) -> [Int]? {
    let system = connected(to: terms)
    let useful = known.filter { $0.cells == system.cells }
    var found = Set(useful.map { Self.value(terms, $0.counts) }).intersection(values)
    var isUndecided = false
    for value in values where !found.contains(value) && found.count < enough {
      let target = Equation(terms: terms, lower: value, upper: value, origin: "")
      switch Search.result(system.equations + [target], within: system.bounds) {
      case .found(let counts):
        known.append((counts, system.cells))
        found.insert(value)
      case .impossible: continue
      case .undecided: isUndecided = true
      }
    }
    return isUndecided && found.count < enough ? nil : found.sorted()
  }

  /// The part of the system that hangs together with a sum; everything else stays as it may be.
  private func connected(
    to terms: [(cell: Int, coefficient: Int)]
  ) -> (equations: [Equation], bounds: Bounds, cells: Set<Int>) {
    var cells = Set(terms.map(\.cell).filter { !bounds.isFixed($0) })
    var mine: [Equation] = []
    var rest = equations
    var isChanged = true
    while isChanged {
      let touches: (Equation) -> Bool = { equation in equation.terms.contains { cells.contains($0.cell) } }
      let next = rest.filter(touches)
      rest = rest.filter { !touches($0) }
      mine += next
      for equation in next { cells.formUnion(equation.terms.map(\.cell).filter { !bounds.isFixed($0) }) }
      isChanged = !next.isEmpty
    }
    var narrowed = bounds
    for cell in narrowed.lower.indices where !cells.contains(cell) { narrowed.fix(cell, to: narrowed.lower[cell]) }
    return (mine, narrowed, cells)
  }

  private static func value(_ terms: [(cell: Int, coefficient: Int)], _ counts: [Int]) -> Int {
    terms.reduce(0) { $0 + $1.coefficient * counts[$1.cell] }
  }
}
