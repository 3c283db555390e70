extension Condition.Cost {
  /// What a unit costs among its equals.
  var amount: Int {
    switch self {
    case .hard: 1
    case .soft(let amount): amount
    }
  }
}

/// A row of the tableau at the beginning, with a column that is basic in it.
struct TableauRow {
  var entries: [(column: Int, coefficient: Int)]
  var rightHandSide: Int
  var basic: Int
  var elastics: [Int]
  let condition: Int
  let cost: Condition.Cost

  /// The rows of a condition; the new columns take up slack, or are elastic and cost something.
  static func rows(of condition: Condition, place: Int, nextColumn: inout Int) -> [TableauRow] {
    func column() -> Int {
      nextColumn += 1
      return nextColumn - 1
    }
    let terms = condition.terms.map { (column: $0.cell, coefficient: $0.coefficient) }
    let cost = condition.cost
    switch (condition.lower, condition.upper) {
    case (nil, nil):
      return []
    case (let lower?, let upper?) where lower == upper:
      let (under, over) = (column(), column())
      let row = TableauRow(
        entries: terms + [(under, 1), (over, -1)], rightHandSide: upper, basic: under, elastics: [under, over],
        condition: place, cost: cost)
      return [row.withPositiveSide(basicWhenTurned: over)]
    case (let lower?, let upper?):
      let (under, over, slack, rest) = (column(), column(), column(), column())
      let row = TableauRow(
        entries: terms + [(under, 1), (over, -1), (slack, 1)], rightHandSide: upper, basic: under,
        elastics: [under, over], condition: place, cost: cost)
      let bound = TableauRow(
        entries: [(slack, 1), (rest, 1)], rightHandSide: upper - lower, basic: rest, elastics: [], condition: place,
        cost: cost)
      return [row.withPositiveSide(basicWhenTurned: over), bound]
    case (let lower?, nil):
      let (under, slack) = (column(), column())
      let row = TableauRow(
        entries: terms + [(under, 1), (slack, -1)], rightHandSide: lower, basic: under, elastics: [under],
        condition: place, cost: cost)
      return [row.withPositiveSide(basicWhenTurned: slack)]
    case (nil, let upper?):
      let (over, slack) = (column(), column())
      let row = TableauRow(
        entries: terms + [(over, -1), (slack, 1)], rightHandSide: upper, basic: slack, elastics: [over],
        condition: place, cost: cost)
      return [row.withPositiveSide(basicWhenTurned: over)]
    }
  }

  private func withPositiveSide(basicWhenTurned other: Int) -> TableauRow {
    guard rightHandSide < 0 else { return self }
    return TableauRow(
      entries: entries.map { ($0.column, -$0.coefficient) }, rightHandSide: -rightHandSide, basic: other,
      elastics: elastics, condition: condition, cost: cost)
  }
}
