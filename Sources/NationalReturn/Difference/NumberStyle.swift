import struct Foundation.Decimal
import Metrics

/// How a number of a return is read out: with its unit, as pounds, or as a percentage.
enum NumberStyle: Hashable, Sendable {
  case plain(unit: String?)
  case money
  case percent

  /// The style of a unit: a percentage is one by its sign.
  init(unit: String?) { self = unit == "%" ? .percent : .plain(unit: unit) }

  /// `12 people`, `£1,200.50`, `92.9 %`.
  func words(_ number: Decimal, places: Int) -> String {
    let digits = DecimalText.grouped(number, places: places)
    return switch self {
    case .money: number < 0 ? "\u{2212}£" + DecimalText.grouped(abs(number), places: places) : "£" + digits
    case .percent: digits + " %"
    case .plain(let unit): digits + (unit.map { " " + $0 } ?? "")
    }
  }

  /// As `words`, of a change: percentages differ by percentage points.
  func changeWords(_ amount: Decimal, places: Int) -> String {
    guard self == .percent else { return words(amount, places: places) }
    let digits = DecimalText.grouped(amount, places: places)
    return digits + (DecimalText.rounded(amount, places: places) == 1 ? " percentage point" : " percentage points")
  }

  /// The decimals with which some numbers are read out beside each other: as many as they have, and no more than two unless
  /// two that differ would look the same, or one that is not 0 like 0. Money has none or two.
  func places(for numbers: [Decimal]) -> Int {
    let exact = (0...10).first { places in
      numbers.allSatisfy { DecimalText.rounded($0, places: places) == $0 }
    }
    let most = exact ?? 10
    var places = min(most, 2)
    while places < most, NumberStyle.isMisleading(numbers, places: places) { places += 1 }
    return self == .money && places > 0 ? max(places, 2) : places
  }

  private static func isMisleading(_ numbers: [Decimal], places: Int) -> Bool {
    let rounded = numbers.map { DecimalText.rounded($0, places: places) }
    return Set(rounded).count < Set(numbers).count || zip(numbers, rounded).contains { $0 != 0 && $1 == 0 }
  }
}
