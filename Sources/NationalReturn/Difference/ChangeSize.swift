import Dates
import Foundation
import Metrics

/// By how much something changed.
public enum ChangeSize: Hashable, Sendable {
  /// The new number less the old one, and that in percent of the old one where the old one is not 0.
  case amount(Decimal, percent: Decimal?)
  /// By how many days a day moved: positive is later.
  case days(Int)

  /// From a number to another.
  init(from old: Decimal, to new: Decimal) {
    let amount = new - old
    self = .amount(amount, percent: old == 0 ? nil : amount / abs(old) * 100)
  }

  /// From a day to another.
  init(from old: CivilDate, to new: CivilDate) { self = .days(new.dayNumber - old.dayNumber) }

  /// `up £200 (+20.0 %)`, `down 3 people (−25.0 %)`, `12 days later`.
  func words(_ style: NumberStyle) -> String {
    switch self {
    case .days(let days):
      return "\(abs(days)) \(abs(days) == 1 ? "day" : "days") \(days > 0 ? "later" : "earlier")"
    case .amount(let amount, let percent):
      let way = amount > 0 ? "up" : "down"
      let size = style.changeWords(abs(amount), places: style.places(for: [amount]))
      return "\(way) \(size)" + (percent.map { " (\(ChangeSize.signed($0)) %)" } ?? "")
    }
  }

  /// With one decimal and its sign; a change is never printed as none.
  private static func signed(_ percent: Decimal) -> String {
    let digits = DecimalText.grouped(abs(percent), places: 1)
    let sign = percent > 0 ? "+" : "\u{2212}"
    if percent != 0, DecimalText.rounded(percent, places: 1) == 0 { return "less than \(sign)0.1" }
    return (percent == 0 ? "" : sign) + digits
  }
}
