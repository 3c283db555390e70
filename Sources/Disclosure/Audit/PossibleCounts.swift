/// Finds which values a withheld sum can have, by search; keeps what it found, because it serves other sums as well.
struct PossibleCounts {
  private let equations: [Equation]
  private let bounds: Bounds
  /// For each cell that is not fixed, the equations that it stands in, in order.
  private let places: [Int: [Int]]
  /// What was found, with the cells that it is about; the others may not be as they stand there.
  private var known: [(counts: [Int], cells: Set<Int>)] = []
  /// The parts of the system that were met, and in which of them a cell stands.
  private var systems: [System] = []
  private var systemOfCell: [Int: Int] = [:]

  /// Equations that hang together, and their cells; all others are fixed.
  private struct System {
    var equations: [Equation] = []
    var bounds: Bounds
    var cells: Set<Int>
  }

  /// The possible counts under the equations.
  init(width: Int, _ equations: [Equation]) {
    var bounds = Bounds(width: width)
    _ = bounds.narrow(equations)
    self.bounds = bounds
    let open = equations.filter { $0.terms.contains { !bounds.isFixed($0.cell) } }
    var places: [Int: [Int]] = [:]
    for (index, equation) in open.enumerated() {
      for term in equation.terms where !bounds.isFixed(term.cell) { places[term.cell, default: []].append(index) }
    }
    self.equations = open
    self.places = places
  }

  /// Which of these values a sum can have, until there are enough of them; nothing where that was not decided.
  mutating func possible(
    _ terms: [(cell: Int, coefficient: Int)], among values: [Int], enough: Int
  ) -> [Int]? {
    let system = system(of: Set(terms.map(\.cell).filter { !bounds.isFixed($0) }))
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

  /// The part of the system that hangs together with cells that are not fixed; everything else stays as it may be.
  private mutating func system(of cells: Set<Int>) -> System {
    guard let first = cells.min() else { return connected(to: cells) }
    let number = systemOfCell[first] ?? systems.count
    if number == systems.count {
      let new = connected(to: [first])
      systems.append(new)
      for cell in new.cells { systemOfCell[cell] = number }
    }
    return cells.isSubset(of: systems[number].cells) ? systems[number] : connected(to: cells)
  }

  private func connected(to cells: Set<Int>) -> System {
    var system = System(bounds: bounds, cells: cells)
    var taken: Set<Int> = []
    var fresh = cells
    while !fresh.isEmpty {
      let next = Set(fresh.flatMap { places[$0] ?? [] }).subtracting(taken).sorted()
      taken.formUnion(next)
      fresh = []
      for index in next {
        system.equations.append(equations[index])
        for term in equations[index].terms where !bounds.isFixed(term.cell) {
          if system.cells.insert(term.cell).inserted { fresh.insert(term.cell) }
        }
      }
    }
    for cell in bounds.lower.indices where !system.cells.contains(cell) {
      system.bounds.fix(cell, to: bounds.lower[cell])
    }
    return system
  }

  private static func value(_ terms: [(cell: Int, coefficient: Int)], _ counts: [Int]) -> Int {
    terms.reduce(0) { $0 + $1.coefficient * counts[$1.cell] }
  }
}
