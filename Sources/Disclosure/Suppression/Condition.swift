/// A condition on the unknowns of an `IntegerTableau`: `lower <= sum of coefficient x unknown <= upper`.
struct Condition {
  /// What it costs, for each unit, to break the condition.
  enum Cost: Equatable {
    /// Breaking it counts before all else.
    case hard
    /// So much for a unit.
    case soft(Int)
  }

  let terms: [(cell: Int, coefficient: Int)]
  let lower: Int?
  let upper: Int?
  var cost: Cost = .hard
}
