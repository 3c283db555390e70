/// The simplex method in whole numbers: finds unknowns, none negative, that break the conditions at the least cost.
///
/// Every entry is a whole number over one common denominator, which is the last pivot (Edmonds, Bareiss). Nothing is
/// rounded. A number that does not fit into 64 bits ends the search without a result, which callers take as "not proved".
struct IntegerTableau {
  /// The best unknowns: each is a numerator over the same denominator.
  struct Solution {
    let numerators: [Int]
    let denominator: Int
    /// Whether all hard conditions hold.
    let isFeasible: Bool
    /// The conditions that are broken.
    let broken: Set<Int>
  }

  private var cells: [Int] = []
  private var width = 0
  private var height = 0
  private var denominator = 1
  private var basis: [Int] = []
  private var ownerOfElastic: [Int: Int] = [:]
  private let unknowns: Int
  private static let maximumPivots = 20_000

  /// Solves the conditions for so many unknowns; nothing where a number became too large.
  static func solution(unknowns: Int, _ conditions: [Condition]) -> Solution? {
    var tableau = IntegerTableau(unknowns: unknowns, conditions)
    guard tableau.optimise() else { return nil }
    return tableau.solution()
  }

  private init(unknowns: Int, _ conditions: [Condition]) {
    self.unknowns = unknowns
    var rows: [TableauRow] = []
    var columns = unknowns
    for (place, condition) in conditions.enumerated() {
      for row in TableauRow.rows(of: condition, place: place, nextColumn: &columns) { rows.append(row) }
    }
    width = columns + 1
    height = rows.count
    // Two rows of costs below the others: the hard ones, then the soft ones.
    cells = [Int](repeating: 0, count: width * (height + 2))
    for (place, row) in rows.enumerated() {
      for (column, coefficient) in row.entries { cells[place * width + column] += coefficient }
      cells[place * width + columns] = row.rightHandSide
      basis.append(row.basic)
      for elastic in row.elastics {
        ownerOfElastic[elastic] = row.condition
        cells[(height + (row.cost == .hard ? 0 : 1)) * width + elastic] += row.cost.amount
      }
    }
    for (place, row) in rows.enumerated() where row.elastics.contains(row.basic) {
      let costs = height + (row.cost == .hard ? 0 : 1)
      // What the soft conditions cost in all is never asked for, and could become a very large number.
      for column in 0..<(row.cost == .hard ? width : width - 1) {
        cells[costs * width + column] -= row.cost.amount * cells[place * width + column]
      }
    }
  }

  private mutating func optimise() -> Bool {
    var pivots = 0
    // The steepest column is quick but may go round in circles; the first one (Bland's rule) never does.
    while let column = enteringColumn(isSteepest: pivots < 10 * height + 50) {
      guard let row = leavingRow(column) else { return false }
      guard pivot(row, column) else { return false }
      pivots += 1
      guard pivots < IntegerTableau.maximumPivots else { return false }
    }
    return true
  }

  private func enteringColumn(isSteepest: Bool) -> Int? {
    let hard = height * width
    let soft = hard + width
    var best: Int?
    for column in 0..<width - 1 {
      let cost = (cells[hard + column], cells[soft + column])
      guard cost < (0, 0) else { continue }
      guard isSteepest else { return column }
      if let known = best, (cells[hard + known], cells[soft + known]) <= cost { continue }
      best = column
    }
    return best
  }

  private func leavingRow(_ column: Int) -> Int? {
    var best: Int?
    for row in 0..<height {
      let entry = cells[row * width + column]
      guard entry > 0 else { continue }
      guard let known = best else {
        best = row
        continue
      }
      let mine = Int128(cells[row * width + width - 1]) * Int128(cells[known * width + column])
      let other = Int128(cells[known * width + width - 1]) * Int128(entry)
      if mine < other || (mine == other && basis[row] < basis[known]) { best = row }
    }
    return best
  }

  private mutating func pivot(_ row: Int, _ column: Int) -> Bool {
    let pivot = cells[row * width + column]
    let (height, width, denominator) = (height + 2, width, denominator)
    let isWhole = cells.withUnsafeMutableBufferPointer { cells in
      for other in 0..<height where other != row {
        let factor = cells[other * width + column]
        guard factor != 0 || pivot != denominator else { continue }
        for place in 0..<(other == height - 1 ? width - 1 : width) {
          let (left, isLeftTooLarge) = cells[other * width + place].multipliedReportingOverflow(by: pivot)
          let (right, isRightTooLarge) = factor.multipliedReportingOverflow(by: cells[row * width + place])
          let (difference, isTooLarge) = left.subtractingReportingOverflow(right)
          guard !isLeftTooLarge, !isRightTooLarge, !isTooLarge else { return false }
          cells[other * width + place] = denominator == 1 ? difference : difference / denominator
        }
      }
      return true
    }
    self.denominator = pivot
    basis[row] = column
    return isWhole
  }

  private func solution() -> Solution {
    var numerators = [Int](repeating: 0, count: unknowns)
    var broken: Set<Int> = []
    var isFeasible = true
    for row in 0..<height {
      let value = cells[row * width + width - 1]
      if basis[row] < unknowns {
        numerators[basis[row]] = value
      } else if value > 0, let owner = ownerOfElastic[basis[row]] {
        broken.insert(owner)
      }
    }
    isFeasible = cells[(height + 1) * width - 1] == 0
    return Solution(numerators: numerators, denominator: denominator, isFeasible: isFeasible, broken: broken)
  }
}
