/// What an attacker knows of a sum of unknown counts: `lower <= sum of coefficient x count <= upper`, and from where.
struct Equation {
  let terms: [(cell: Int, coefficient: Int)]
  let lower: Int?
  let upper: Int?
  /// The labels of what told it.
  let origin: String

  /// The value of the sum where it is known.
  var value: Int? { lower == upper ? lower : nil }
}

/// Everything that an attacker reads, with numbers for the cells.
struct AttackedTable {
  /// The number of cells.
  let width: Int
  private let places: [String: Int]

  init(_ facts: [PublishedFact]) {
    let names = Set(facts.flatMap { $0.value.sums.flatMap(\.coefficients.keys) }).sorted()
    places = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
    width = names.count
  }

  /// The cells of a sum.
  func terms(_ sum: CellSum) -> [(cell: Int, coefficient: Int)] {
    sum.coefficients.compactMap { name, coefficient in places[name].map { (cell: $0, coefficient: coefficient) } }
      .sorted { $0.cell < $1.cell }
  }

  /// A range of a sum as an equation about its cells.
  func equation(_ sum: CellSum, _ range: ClosedRange<Int>, _ origin: String) -> Equation {
    Equation(
      terms: terms(sum), lower: range.lowerBound - sum.constant, upper: range.upperBound - sum.constant,
      origin: origin)
  }
}
