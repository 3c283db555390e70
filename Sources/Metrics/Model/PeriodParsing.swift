import Dates

extension Period {
  /// Reads a period as returns and people write it; nothing where the text is not wholly a period, or is ambiguous.
  ///
  /// - Months: `2016-04`, `April 2016`, `Apr-16`, `Apr 16`.
  /// - Quarters: `2016-17-Q2`, `Q2 2016/17`, `2016-17 Q2`, `Q4 14-15`, `2016/17 Quarter 1`, `Apr-Jun 2016`.
  /// - Years: `2016-17`, `2016/17`. `2011-12` is December 2011, because months are written that way here; the years
  ///   of the Better Care Fund begin with 2014-15.
  ///
  /// `2016 Q1` is refused: it may mean January or April.
  public init?(text: String) {
    let text = text.trimmedOfSpaces
    if let month = Period.isoMonth(text) ?? Period.namedMonth(text) {
      self = month
    } else if let quarter = Period.labelledQuarter(text) ?? Period.monthsQuarter(text) {
      self = quarter
    } else if let year = FinancialYear(text: text) {
      self = .year(year)
    } else {
      return nil
    }
  }

  private static func isoMonth(_ text: String) -> Period? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, let year = CivilDate.digits(parts[0], 4), let month = CivilDate.digits(parts[1], 2),
      (1...12).contains(month)
    else { return nil }
    return .month(year: year, month: month)
  }

  private static func namedMonth(_ text: String) -> Period? {
    let parts = text.split { $0 == " " || $0 == "-" || $0 == "/" }.map(String.init)
    guard parts.count == 2, let month = MonthName.number(of: parts[0]), let year = calendarYear(parts[1]) else {
      return nil
    }
    return .month(year: year, month: month)
  }

  private static func calendarYear(_ text: String) -> Int? {
    CivilDate.digits(text, 4) ?? CivilDate.digits(text, 2).map { 2000 + $0 }
  }

  private static func labelledQuarter(_ text: String) -> Period? {
    let lower = text.lowercased().replacing("quarter", with: "q").replacing("q ", with: "q")
    guard let mark = lower.firstIndex(of: "q"), lower.index(after: mark) < lower.endIndex,
      let quarter = CivilDate.digits(String(lower[lower.index(after: mark)]), 1), (1...4).contains(quarter)
    else { return nil }
    let before = lower[..<mark]
    let after = lower[lower.index(mark, offsetBy: 2)...]
    guard before.isEmpty != after.isEmpty else { return nil }
    let separators: (Character) -> Bool = { $0 == " " || $0 == "-" || $0 == "," }
    let yearText =
      before.isEmpty ? String(after.drop(while: separators)) : String(before.trimmingSuffix(while: separators))
    return FinancialYear(text: yearText).map { .quarter($0, quarter) }
  }

  private static func monthsQuarter(_ text: String) -> Period? {
    let parts = text.split { $0 == " " || $0 == "-" || $0 == "\u{2013}" }.map(String.init).filter { $0 != "to" }
    guard parts.count == 3, let first = MonthName.number(of: parts[0]), let last = MonthName.number(of: parts[1]),
      let year = calendarYear(parts[2]), let quarter = Period.month(year: year, month: first).quarter,
      quarter.months.first == .month(year: year, month: first), quarter.months.last == .month(year: year, month: last)
    else { return nil }
    return quarter
  }
}

extension CivilDate {
  /// A number of exactly so many digits, and nothing else.
  static func digits(_ text: String, _ count: Int) -> Int? {
    guard text.utf8.count == count, text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
    return Int(text)
  }
}

extension Substring {
  fileprivate func trimmingSuffix(while matches: (Character) -> Bool) -> Substring {
    var result = self
    while let last = result.last, matches(last) { result.removeLast() }
    return result
  }
}
