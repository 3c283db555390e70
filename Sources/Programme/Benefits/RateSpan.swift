import Foundation

/// What a unit value is for: a span of time, or a case such as an admission. A week is not a month.
public enum RateSpan: Hashable, Sendable {
  case day, week, month, quarter, year
  /// Something that has no length: `admission`, `attendance`, `person`.
  case each(String)

  /// Reads `week`, `per week`, `admission`.
  public init(text: String) {
    let word = text.lowercased().hasPrefix("per ") ? String(text.dropFirst(4)) : text
    switch word.lowercased() {
    case "day": self = .day
    case "week": self = .week
    case "month": self = .month
    case "quarter": self = .quarter
    case "year", "annum": self = .year
    default: self = .each(word)
    }
  }

  /// For a page: `per week`.
  public var words: String {
    switch self {
    case .day: "per day"
    case .week: "per week"
    case .month: "per month"
    case .quarter: "per quarter"
    case .year: "per year"
    case .each(let word): "per \(word)"
    }
  }

  /// How many of it make a year: 52 weeks, 12 months; nothing for a case.
  private var perYear: Decimal? {
    switch self {
    case .day: 365
    case .week: 52
    case .month: 12
    case .quarter: 4
    case .year: 1
    case .each: nil
    }
  }

  /// A rate for this span as one for another: 414 per week is 1,794 per month. Nothing between a time and a case.
  public func converted(_ amount: Decimal, to other: RateSpan) -> Decimal? {
    if self == other { return amount }
    guard let from = perYear, let to = other.perYear else { return nil }
    return amount * from / to
  }
}
