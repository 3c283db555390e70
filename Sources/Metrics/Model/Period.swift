import Dates

/// The time that a figure is about: a calendar month, a financial quarter or a financial year.
///
/// Quarter 1 is April to June, quarter 4 January to March of the next calendar year.
public enum Period: Hashable, Sendable {
  /// A calendar month; the month is 1 to 12.
  case month(year: Int, month: Int)
  /// A financial quarter, 1 to 4.
  case quarter(FinancialYear, Int)
  /// A financial year.
  case year(FinancialYear)

  /// The month that holds a day.
  public init(monthOf date: CivilDate) { self = .month(year: date.year, month: date.month) }

  /// The financial year that the period lies in.
  public var financialYear: FinancialYear {
    switch self {
    case .month(let year, let month): FinancialYear(start: month >= 4 ? year : year - 1)
    case .quarter(let year, _), .year(let year): year
    }
  }

  /// The months of the period, in order: 1, 3 or 12 of them.
  public var months: [Period] {
    switch self {
    case .month: [self]
    case .quarter(let year, let quarter): Period.months(of: year, from: 3 * quarter - 3, count: 3)
    case .year(let year): Period.months(of: year, from: 0, count: 12)
    }
  }

  /// The months from 1 April to the end of this period.
  public var monthsOfYearToDate: [Period] {
    Array(Period.year(financialYear).months.prefix { $0.firstDay <= firstDay } + months.dropFirst())
  }

  /// The financial quarter that the period lies in; nothing for a year.
  public var quarter: Period? {
    switch self {
    case .month(_, let month): .quarter(financialYear, (month + 8) % 12 / 3 + 1)
    case .quarter: self
    case .year: nil
    }
  }

  /// The same month, quarter or year, one year before.
  public var oneYearEarlier: Period {
    switch self {
    case .month(let year, let month): .month(year: year - 1, month: month)
    case .quarter(let year, let quarter): .quarter(year.previous, quarter)
    case .year(let year): .year(year.previous)
    }
  }

  /// The period of the same length that ends where this one begins.
  public var previous: Period {
    switch self {
    case .month(let year, let month):
      month == 1 ? .month(year: year - 1, month: 12) : .month(year: year, month: month - 1)
    case .quarter(let year, let quarter): quarter == 1 ? .quarter(year.previous, 4) : .quarter(year, quarter - 1)
    case .year(let year): .year(year.previous)
    }
  }

  private static func months(of year: FinancialYear, from first: Int, count: Int) -> [Period] {
    (first..<first + count).map { index in
      .month(year: index < 9 ? year.start : year.start + 1, month: (index + 3) % 12 + 1)
    }
  }
}

extension Period {
  /// The first day, as a number of days since 1970, for putting periods in order.
  public var firstDay: Int {
    guard case .month(let year, let month)? = months.first else { return 0 }
    return CivilDate(year: year, month: month, day: 1)?.dayNumber ?? 0
  }

  /// How many calendar days the period has: 92 for July to September.
  public var numberOfDays: Int { lastDate.map { $0.dayNumber - firstDay + 1 } ?? 0 }

  /// The last day of the period.
  public var lastDate: CivilDate? {
    guard case .month(let year, let month)? = months.last else { return nil }
    return CivilDate(year: year, month: month, day: CivilDate.days(inMonth: month, of: year))
  }

  /// Start and length as ISO 8601 and IHE ADX write them: `2016-07-01/P3M`.
  public var isoInterval: String {
    guard case .month(let year, let month)? = months.first, let first = CivilDate(year: year, month: month, day: 1)
    else {
      return ""
    }
    switch self {
    case .month: return "\(first)/P1M"
    case .quarter: return "\(first)/P3M"
    case .year: return "\(first)/P1Y"
    }
  }
}

extension Period: CustomStringConvertible {
  /// `2016-04`, `2016-17-Q2` or `2016-17`.
  public var description: String {
    switch self {
    case .month(let year, let month): "\(year)-\(month < 10 ? "0" : "")\(month)"
    case .quarter(let year, let quarter): "\(year)-Q\(quarter)"
    case .year(let year): year.description
    }
  }

  /// For a page: `July 2016`, `2016-17 Q2 (July to September 2016)`, `2016-17`.
  public var inWords: String {
    switch self {
    case .month(let year, let month): "\(MonthName.full[month - 1]) \(year)"
    case .quarter(let year, let quarter):
      "\(year) Q\(quarter) (\(Period.quarterInWords(quarter)) \(quarter == 4 ? year.start + 1 : year.start))"
    case .year(let year): "\(year)"
    }
  }

  /// As short as a chart needs it: `Jul 16`, `Q2 16-17`, `2016-17`.
  public var short: String {
    switch self {
    case .month(let year, let month):
      "\(MonthName.full[month - 1].prefix(3)) \(String(year).suffix(2))"
    case .quarter(let year, let quarter): "Q\(quarter) \(String(year.description.dropFirst(2)))"
    case .year(let year): year.description
    }
  }

  private static func quarterInWords(_ quarter: Int) -> String {
    ["April to June", "July to September", "October to December", "January to March"][(quarter - 1) % 4]
  }
}
