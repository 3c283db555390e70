import Foundation

/// What the numbers of a money table count.
public enum MoneyUnit: String, CaseIterable, Sendable {
  case pounds = "GBP"
  case thousands = "GBP thousand"
  case millions = "GBP million"

  /// Pounds in one of them.
  public var pounds: Decimal {
    switch self {
    case .pounds: 1
    case .thousands: 1000
    case .millions: 1_000_000
    }
  }

  /// Behind a heading: `£`, `£ thousand`, `£ million`.
  public var words: String {
    switch self {
    case .pounds: "\u{00A3}"
    case .thousands: "\u{00A3} thousand"
    case .millions: "\u{00A3} million"
    }
  }
}
