/// Gaussian elimination over fractions: which sums follow exactly from the printed ones, and from which of them.
struct RowReduction {
  private struct Row {
    var cells: [Rational]
    var value: Rational
    /// How the row is made of the equations.
    var sources: [Int: Rational]
    var pivot: Int
    /// Where the cells are that are not 0.
    var filled: [Int] = []
  }

  private let equations: [Equation]
  private var rows: [Row] = []
  /// The pivot of each row.
  private var pivots: [Int] = []

  /// Reduces the equations whose value is known.
  init(width: Int, _ all: [Equation]) {
    equations = all.filter { $0.value != nil && !$0.terms.isEmpty }
    for (place, equation) in equations.enumerated() {
      var cells = [Rational](repeating: .zero, count: width)
      for term in equation.terms { cells[term.cell] = Rational(term.coefficient) }
      let row = Row(
        cells: cells, value: Rational(equation.value ?? 0), sources: [place: Rational(1)], pivot: -1)
      // A row whose numbers become too large is left out: the attack is weaker, never wrong.
      do throws(NumberTooLarge) { try add(row) } catch { continue }
    }
  }

  /// The value of a sum, and the printed values from which it follows; nothing where it does not follow.
  func value(of terms: [(cell: Int, coefficient: Int)], width: Int) -> (value: Int, how: String)? {
    var cells = [Rational](repeating: .zero, count: width)
    for term in terms { cells[term.cell] = Rational(term.coefficient) }
    do throws(NumberTooLarge) {
      let rest = try reduced(Row(cells: cells, value: .zero, sources: [:], pivot: -1))
      guard rest.cells.allSatisfy({ $0 == .zero }), rest.value.denominator == 1 else { return nil }
      return (-rest.value.numerator, words(rest.sources))
    } catch { return nil }
  }

  /// The reduced rows in whole numbers, as further equations.
  var consequences: [Equation] {
    rows.compactMap { row in
      guard row.cells.allSatisfy({ $0.denominator == 1 }), row.value.denominator == 1 else { return nil }
      let terms = row.cells.enumerated().filter { $1 != .zero }.map { (cell: $0, coefficient: $1.numerator) }
      return Equation(
        terms: terms, lower: row.value.numerator, upper: row.value.numerator, origin: words(row.sources, sign: 1))
    }
  }

  private mutating func add(_ row: Row) throws(NumberTooLarge) {
    var next = try reduced(row)
    guard let pivot = next.cells.firstIndex(where: { $0 != .zero }) else { return }
    let factor = next.cells[pivot]
    for cell in next.cells.indices { next.cells[cell] = try next.cells[cell].divided(by: factor) }
    next.value = try next.value.divided(by: factor)
    for (place, source) in next.sources { next.sources[place] = try source.divided(by: factor) }
    next.pivot = pivot
    next.filled = RowReduction.filled(next)
    // Where a number becomes too large half way, the rows stay as they were.
    var cleared: [(place: Int, row: Row)] = []
    for place in rows.indices where rows[place].cells[pivot] != .zero {
      var row = rows[place]
      try RowReduction.clear(&row, with: next)
      row.filled = RowReduction.filled(row)
      cleared.append((place, row))
    }
    for (place, row) in cleared { rows[place] = row }
    rows.append(next)
    pivots.append(pivot)
  }

  private static func filled(_ row: Row) -> [Int] { row.cells.indices.filter { row.cells[$0] != .zero } }

  private func reduced(_ row: Row) throws(NumberTooLarge) -> Row {
    var row = row
    for (place, pivot) in pivots.enumerated() where row.cells[pivot] != .zero {
      try RowReduction.clear(&row, with: rows[place])
    }
    return row
  }

  private static func clear(_ row: inout Row, with known: Row) throws(NumberTooLarge) {
    let factor = row.cells[known.pivot]
    for cell in known.filled {
      row.cells[cell] = try row.cells[cell].subtracting(factor, times: known.cells[cell])
    }
    row.value = try row.value.subtracting(factor, times: known.value)
    for (place, source) in known.sources {
      row.sources[place] = try (row.sources[place] ?? .zero).subtracting(factor, times: source)
    }
  }

  /// `Quarter 1 - May - June`; the sources of a reduced target have the opposite sign.
  private func words(_ sources: [Int: Rational], sign: Int = -1) -> String {
    var text = ""
    for (place, source) in sources.sorted(by: { $0.key < $1.key }) where source != .zero {
      let isPositive = source.numerator * sign > 0
      let size =
        source.denominator == 1
        ? "\(source.numerator.magnitude)" : "\(source.numerator.magnitude)/\(source.denominator)"
      let operation = text.isEmpty ? (isPositive ? "" : "-") : (isPositive ? " + " : " - ")
      text += operation + (size == "1" ? "" : size + " x ") + "\"" + equations[place].origin + "\""
    }
    return text
  }
}
