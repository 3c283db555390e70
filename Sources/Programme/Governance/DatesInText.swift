import Dates

/// The days and months that a running text names, in their order.
enum DatesInText {
  /// A date that was found.
  struct Found: Hashable {
    /// As it stands in the text.
    let text: String
    /// The day, or the last day of the month.
    let day: CivilDate
    /// Whether it is a day and not a month.
    let isExact: Bool
  }

  /// All of them: `14/2/14`, `25.03.2014`, `2014-04-05`, `6 January 13`, `5th Feb 2014`, `November 2012`.
  static func all(in text: String) -> [Found] {
    let numeric = /\b[0-9]{1,2}([\/.])[0-9]{1,2}\1(?:[0-9]{4}|[0-9]{2})\b/
    let iso = /\b[0-9]{4}-[0-9]{2}-[0-9]{2}\b/
    let words = /\b(?:([0-9]{1,2}) ?(?:st|nd|rd|th)? )?([A-Za-z]{3,9}),? ([0-9]{4}|[0-9]{2})\b/
    var found: [(place: String.Index, Found)] = []
    for match in text.matches(of: numeric) {
      add(String(match.output.0), at: match.range.lowerBound, to: &found)
    }
    for match in text.matches(of: iso) { add(String(match.output), at: match.range.lowerBound, to: &found) }
    for match in text.matches(of: words) {
      guard let month = MonthName.number(of: String(match.output.2)), let number = Int(match.output.3) else { continue }
      // "May 20" is a day without its year rather than a month of 2020.
      guard match.output.1 != nil || match.output.3.count == 4 else { continue }
      let year = match.output.3.count == 2 ? 2000 + number : number
      let day = match.output.1.flatMap { Int($0) }
      let last = CivilDate.days(inMonth: month, of: year)
      guard let date = CivilDate(year: year, month: month, day: day ?? last) else { continue }
      found.append((match.range.lowerBound, Found(text: String(match.output.0), day: date, isExact: day != nil)))
    }
    return found.sorted { $0.place < $1.place }.map(\.1)
  }

  private static func add(_ text: String, at place: String.Index, to found: inout [(place: String.Index, Found)]) {
    guard let day = CivilDate(text: text) else { return }
    found.append((place, Found(text: text, day: day, isExact: true)))
  }

  /// The texts that look like a financial year whose second year is not the next one: `2015/15`.
  ///
  /// A month (`2014/03`) and a span of several years (`2013/16`) are none.
  static func impossibleYears(in text: String) -> [(text: String, start: Int)] {
    let pattern = /(?:^|[^0-9\/-])((20[0-9]{2})[\/\u{2013}-]([0-9]{2}))(?![0-9\/-])/
    return text.matches(of: pattern).compactMap { match in
      guard let start = Int(match.output.2), let second = Int(match.output.3) else { return nil }
      let isMonth = (1...12).contains(second) && second != start % 100
      guard !isMonth, second <= start % 100 else { return nil }
      return (String(match.output.1), start)
    }
  }
}
