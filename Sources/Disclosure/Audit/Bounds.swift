/// The smallest and greatest possible value of each unknown count, narrowed by the equations step by step.
struct Bounds {
  /// At least this.
  private(set) var lower: [Int]
  /// At most this; nothing where there is no limit.
  private(set) var upper: [Int?]
  private static let maximumSweeps = 100

  /// Nothing is known but that counts are not negative.
  init(width: Int) {
    lower = [Int](repeating: 0, count: width)
    upper = [Int?](repeating: nil, count: width)
  }

  /// Whether a cell has only one value.
  func isFixed(_ cell: Int) -> Bool { upper[cell] == lower[cell] }

  /// The least and the greatest value of a sum; nothing where there is no limit.
  func range(of terms: [(cell: Int, coefficient: Int)]) -> (lower: Int?, upper: Int?) {
    var least = Limit()
    var greatest = Limit()
    for term in terms {
      let (low, high) = part(term)
      least.add(low)
      greatest.add(high)
    }
    return (least.value, greatest.value)
  }

  /// Narrows the bounds until nothing changes; whether any counts are left that fulfil all equations.
  mutating func narrow(_ equations: [Equation]) -> Bool {
    for _ in 0..<Bounds.maximumSweeps {
      var isChanged = false
      for equation in equations {
        guard apply(equation, isChanged: &isChanged) else { return false }
      }
      if !isChanged { break }
    }
    return true
  }

  /// Whether the smallest values fulfil the equations.
  func fulfil(_ equations: [Equation]) -> Bool {
    equations.allSatisfy { equation in
      let value = equation.terms.reduce(0) { $0 + $1.coefficient * lower[$1.cell] }
      return value >= equation.lower ?? value && value <= equation.upper ?? value
    }
  }

  /// Sets a cell to a value.
  mutating func fix(_ cell: Int, to value: Int) {
    lower[cell] = value
    upper[cell] = value
  }

  private mutating func apply(_ equation: Equation, isChanged: inout Bool) -> Bool {
    var least = Limit()
    var greatest = Limit()
    for term in equation.terms {
      let (low, high) = part(term)
      least.add(low)
      greatest.add(high)
    }
    if let least = least.value, let limit = equation.upper, least > limit { return false }
    if let greatest = greatest.value, let limit = equation.lower, greatest < limit { return false }
    for term in equation.terms where !isFixed(term.cell) {
      let (low, high) = part(term)
      let product = (
        lower: Bounds.difference(equation.lower, greatest.without(high)),
        upper: Bounds.difference(equation.upper, least.without(low))
      )
      let ends = term.coefficient > 0 ? product : (product.upper, product.lower)
      if let newLower = ends.0.map({ Bounds.divided($0, term.coefficient, up: true) }), newLower > lower[term.cell] {
        lower[term.cell] = newLower
        isChanged = true
      }
      if let newUpper = ends.1.map({ Bounds.divided($0, term.coefficient, up: false) }),
        newUpper < upper[term.cell] ?? Int.max
      {
        upper[term.cell] = newUpper
        isChanged = true
      }
      if let high = upper[term.cell], high < lower[term.cell] { return false }
    }
    return true
  }

  private func part(_ term: (cell: Int, coefficient: Int)) -> (lower: Int?, upper: Int?) {
    let low = Bounds.product(lower[term.cell], term.coefficient)
    let high = upper[term.cell].flatMap { Bounds.product($0, term.coefficient) }
    return term.coefficient > 0 ? (low, high) : (high, low)
  }

  /// A number that does not fit counts as no limit: the attack is weaker, never wrong.
  private static func product(_ left: Int, _ right: Int) -> Int? {
    let (product, isTooLarge) = left.multipliedReportingOverflow(by: right)
    return isTooLarge ? nil : product
  }

  private static func difference(_ left: Int?, _ right: Int?) -> Int? {
    guard let left, let right else { return nil }
    let (difference, isTooLarge) = left.subtractingReportingOverflow(right)
    return isTooLarge ? nil : difference
  }

  /// A quotient, rounded down or up, of numbers of any sign.
  private static func divided(_ top: Int, _ bottom: Int, up: Bool) -> Int {
    guard bottom != -1 else { return top == Int.min ? Int.max : -top }
    let quotient = top / bottom
    let remainder = top % bottom
    guard remainder != 0 else { return quotient }
    let isNegative = (remainder < 0) != (bottom < 0)
    return isNegative ? (up ? quotient : quotient - 1) : (up ? quotient + 1 : quotient)
  }
}

/// The sum of the limits of several terms, of which any number may be without limit.
private struct Limit {
  private var sum = 0
  private var unlimited = 0
  private var isTooLarge = false

  mutating func add(_ part: Int?) {
    guard let part else {
      unlimited += 1
      return
    }
    let (next, overflows) = sum.addingReportingOverflow(part)
    sum = overflows ? sum : next
    isTooLarge = isTooLarge || overflows
  }

  /// The sum; nothing where a term has no limit.
  var value: Int? { unlimited == 0 && !isTooLarge ? sum : nil }

  /// The sum of the other terms.
  func without(_ part: Int?) -> Int? {
    guard !isTooLarge else { return nil }
    guard let part else { return unlimited == 1 ? sum : nil }
    guard unlimited == 0 else { return nil }
    let (rest, overflows) = sum.subtractingReportingOverflow(part)
    return overflows ? nil : rest
  }
}
