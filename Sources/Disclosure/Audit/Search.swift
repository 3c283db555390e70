/// Looks for counts that fulfil all equations by trying values, narrowing after each.
struct Search {
  /// What came of it.
  enum Result {
    /// Counts that fulfil all equations.
    case found([Int])
    /// There are none.
    case impossible
    /// Too much to try.
    case undecided
  }

  private let equations: [Equation]
  private var steps = 0
  private var isCutShort = false
  private static let maximumSteps = 100
  private static let widestTrial = 200

  /// Looks for counts within bounds.
  static func result(_ equations: [Equation], within bounds: Bounds) -> Result {
    var search = Search(equations: equations)
    var bounds = bounds
    guard bounds.narrow(equations) else { return .impossible }
    if let found = search.descend(bounds) { return .found(found) }
    return search.isCutShort ? bySimplex(equations, bounds) : .impossible
  }

  /// Many rounded sums that cross each other are too much to try. The simplex method finds counts or that there are
  /// none; what it finds is checked here against each equation, so that nothing is called safe on its word alone.
  private static func bySimplex(_ equations: [Equation], _ bounds: Bounds) -> Result {
    let open = bounds.lower.indices.filter { !bounds.isFixed($0) }
    let places = Dictionary(uniqueKeysWithValues: open.enumerated().map { ($1, $0) })
    var conditions: [Condition] = []
    for equation in equations {
      let fixed = equation.terms.reduce(0) { places[$1.cell] == nil ? $0 + $1.coefficient * bounds.lower[$1.cell] : $0 }
      let terms = equation.terms.compactMap { term in
        places[term.cell].map { (cell: $0, coefficient: term.coefficient) }
      }
      conditions.append(
        Condition(terms: terms, lower: equation.lower.map { $0 - fixed }, upper: equation.upper.map { $0 - fixed }))
    }
    for (place, cell) in open.enumerated() where bounds.lower[cell] > 0 || bounds.upper[cell] != nil {
      conditions.append(
        Condition(terms: [(cell: place, coefficient: 1)], lower: bounds.lower[cell], upper: bounds.upper[cell]))
    }
    conditions.removeAll { $0.terms.isEmpty }
    guard let relaxed = IntegerTableau.solution(unknowns: open.count, conditions) else { return .undecided }
    guard relaxed.isFeasible else { return .impossible }
    guard let counts = WholeSolution.find(unknowns: open.count, conditions) else { return .undecided }
    var candidate = bounds
    for (place, count) in counts.enumerated() { candidate.fix(open[place], to: count) }
    return candidate.fulfil(equations) && counts.allSatisfy { $0 >= 0 } ? .found(candidate.lower) : .undecided
  }

  private init(equations: [Equation]) { self.equations = equations }

  private mutating func descend(_ bounds: Bounds) -> [Int]? {
    steps += 1
    guard steps <= Search.maximumSteps else {
      isCutShort = true
      return nil
    }
    guard let cell = narrowest(bounds) else { return bounds.fulfil(equations) ? bounds.lower : nil }
    for value in trials(bounds, cell) {
      var next = bounds
      next.fix(cell, to: value)
      guard next.narrow(equations) else { continue }
      if let found = descend(next) { return found }
      if steps > Search.maximumSteps { return nil }
    }
    return nil
  }

  /// The values to try: from the middle outwards, or from below where there is no upper limit.
  private mutating func trials(_ bounds: Bounds, _ cell: Int) -> [Int] {
    let low = bounds.lower[cell]
    guard let high = bounds.upper[cell] else {
      isCutShort = true
      return Array(low...low + Search.widestTrial)
    }
    if high - low > Search.widestTrial { isCutShort = true }
    let middle = low + (high - low) / 2
    return (0...min(high - low, Search.widestTrial)).map { middle + ($0.isMultiple(of: 2) ? -$0 / 2 : ($0 + 1) / 2) }
  }

  /// The cell with the fewest possible values that has more than one.
  private func narrowest(_ bounds: Bounds) -> Int? {
    var best: (cell: Int, width: Int)?
    for cell in bounds.lower.indices where !bounds.isFixed(cell) {
      let width = bounds.upper[cell].map { $0 - bounds.lower[cell] } ?? Int.max
      if best.map({ width < $0.width }) ?? true { best = (cell, width) }
    }
    return best?.cell
  }
}
