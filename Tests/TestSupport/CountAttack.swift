/// What a reader can work out about withheld counts: whole numbers, not negative, of which sums are known.
///
/// It shares nothing with the program: sums are eliminated with fractions, and what is left is bounded by its neighbours.
public struct CountAttack {
  private struct Fact {
    var weights: [String: Fraction]
    var least: Fraction
    var greatest: Fraction
  }

  private var facts: [Fact] = []
  /// The counts that were withheld.
  public private(set) var withheld: Set<String> = []

  /// Begins without knowing anything.
  public init() {}

  /// A count that is printed.
  public mutating func see(_ count: String, _ value: Int) { sum([count: 1], from: value, to: value) }

  /// A count of which only the symbol is printed.
  public mutating func miss(_ count: String) { withheld.insert(count) }

  /// A sum, each count so many times, that lies between two numbers.
  public mutating func sum(_ weights: [String: Int], from least: Int, to greatest: Int) {
    facts.append(
      Fact(weights: weights.mapValues { Fraction($0) }, least: Fraction(least), greatest: Fraction(greatest)))
  }

  /// The withheld counts of which only one value is left, and that value; nothing can be hidden from this reader twice.
  public func recovered() -> [String: Int] {
    var bounds = Dictionary(
      uniqueKeysWithValues: Set(facts.flatMap(\.weights.keys)).union(withheld).map {
        ($0, (0, Int?.none))
      })
    let all = facts + CountAttack.eliminated(facts.filter { $0.least == $0.greatest })
    var isMoving = true
    while isMoving {
      isMoving = false
      for fact in all { if CountAttack.narrow(&bounds, by: fact) { isMoving = true } }
    }
    return bounds.filter { withheld.contains($0.key) && $0.value.0 == $0.value.1 }.mapValues { $0.0 }
  }

  /// Gauss and Jordan: each row is then about one count and those that stay free.
  private static func eliminated(_ facts: [Fact]) -> [Fact] {
    var rows = facts
    var next = 0
    for name in Set(facts.flatMap(\.weights.keys)).sorted() {
      guard let pivot = rows[next...].firstIndex(where: { $0.weights[name] != nil }) else { continue }
      rows.swapAt(next, pivot)
      let unit = rows[next].weights[name] ?? Fraction(1)
      rows[next].weights = rows[next].weights.mapValues { $0 / unit }
      rows[next].least = rows[next].least / unit
      for place in rows.indices where place != next {
        guard let factor = rows[place].weights[name] else { continue }
        for (other, weight) in rows[next].weights {
          let left = (rows[place].weights[other] ?? Fraction(0)) - weight * factor
          rows[place].weights[other] = left.isZero ? nil : left
        }
        rows[place].least = rows[place].least - rows[next].least * factor
      }
      next += 1
      if next == rows.count { break }
    }
    return rows.filter { !$0.weights.isEmpty }.map {
      Fact(weights: $0.weights, least: $0.least, greatest: $0.least)
    }
  }

  private static func narrow(_ bounds: inout [String: (Int, Int?)], by fact: Fact) -> Bool {
    var isChanged = false
    for (name, weight) in fact.weights {
      var (least, greatest): (Fraction?, Fraction?) = (fact.least, fact.greatest)
      for (other, times) in fact.weights where other != name {
        let (low, high) = bounds[other] ?? (0, nil)
        let atLeast = times.isPositive ? Fraction(low) * times : high.map { Fraction($0) * times }
        let atMost = times.isPositive ? high.map { Fraction($0) * times } : Fraction(low) * times
        least = least.flatMap { least in atMost.map { least - $0 } }
        greatest = greatest.flatMap { greatest in atLeast.map { greatest - $0 } }
      }
      if !weight.isPositive { swap(&least, &greatest) }
      var (low, high) = bounds[name] ?? (0, nil)
      if let up = least.map({ ($0 / weight).roundedUp }), up > low { (low, isChanged) = (up, true) }
      if let down = greatest.map({ ($0 / weight).roundedDown }), high.map({ down < $0 }) ?? true {
        (high, isChanged) = (down, true)
      }
      guard high.map({ $0 >= low }) ?? true else { return false }
      bounds[name] = (low, high)
    }
    return isChanged
  }
}

/// A fraction in lowest terms, its denominator above 0.
private struct Fraction: Equatable {
  let top: Int
  let bottom: Int

  init(_ top: Int, _ bottom: Int = 1) {
    var (a, b) = (abs(top), abs(bottom))
    while b != 0 { (a, b) = (b, a % b) }
    let sign = bottom < 0 ? -1 : 1
    self.top = a == 0 ? 0 : sign * top / a
    self.bottom = a == 0 ? 1 : sign * bottom / a
  }

  var isZero: Bool { top == 0 }
  var isPositive: Bool { top > 0 }
  var roundedDown: Int { top >= 0 ? top / bottom : -((-top + bottom - 1) / bottom) }
  var roundedUp: Int { -Fraction(-top, bottom).roundedDown }

  static func - (left: Fraction, right: Fraction) -> Fraction {
    Fraction(left.top * right.bottom - right.top * left.bottom, left.bottom * right.bottom)
  }
  static func * (left: Fraction, right: Fraction) -> Fraction {
    Fraction(left.top * right.top, left.bottom * right.bottom)
  }
  static func / (left: Fraction, right: Fraction) -> Fraction {
    Fraction(left.top * right.bottom, left.bottom * right.top)
  }
}
