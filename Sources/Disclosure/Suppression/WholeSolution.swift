/// Finds whole numbers that fulfil hard conditions: the simplex method, then branch and bound where it gives fractions.
///
/// Sums of months, margins of a table with two ways and complements give whole numbers at once.
enum WholeSolution {
  private static let maximumBranches = 60

  /// Whole unknowns, none negative; nothing where there are none or where none were found within bounded work.
  static func find(unknowns: Int, _ conditions: [Condition]) -> [Int]? {
    var open = [conditions]
    for _ in 0..<maximumBranches {
      guard let next = open.popLast() else { return nil }
      guard let solution = IntegerTableau.solution(unknowns: unknowns, next), solution.isFeasible else { continue }
      let denominator = solution.denominator
      guard let fraction = solution.numerators.firstIndex(where: { $0 % denominator != 0 }) else {
        return solution.numerators.map { $0 / denominator }
      }
      let floor = solution.numerators[fraction] / denominator
      let terms = [(cell: fraction, coefficient: 1)]
      open.append(next + [Condition(terms: terms, lower: floor + 1, upper: nil)])
      open.append(next + [Condition(terms: terms, lower: nil, upper: floor)])
    }
    return nil
  }
}
