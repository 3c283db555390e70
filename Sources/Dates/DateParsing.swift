extension CivilDate {
  /// Reads a date as people in England write it; nothing when the text is not wholly a date that exists.
  ///
  /// Accepted: `2016-09-30`, `30/09/2016`, `30/9/16`, `30.09.2016`, `30-09-2016`, `30 September 2016`, `30 Sep 16`,
  /// `27th May 2011`, `10 th May 2016`, `Friday 1 April 2016` (a weekday must be the right one). The three parts have
  /// one kind of separator. The day stands before the month, never after. Years of two digits are 2000 to 2099: the
  /// Better Care Fund has no others, and a pivot would move dates from one century to the other as years go by.
  public init?(text: String) {
    let trimmed = text.trimmedOfSpaces
    if let date = CivilDate(iso: trimmed) ?? CivilDate(britishDate: trimmed) ?? CivilDate(afterWeekday: trimmed) {
      self = date
    } else {
      return nil
    }
  }

  /// Reads `2016-09-30` and nothing else.
  public init?(iso text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 3, parts[0].count == 4,
      let year = CivilDate.number(parts[0], digits: 4...4),
      let month = CivilDate.number(parts[1], digits: 2...2),
      let day = CivilDate.number(parts[2], digits: 2...2)
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  private init?(britishDate text: String) {
    guard let separator = text.first(where: { "/.-".contains($0) || $0.isBlank }) else { return nil }
    var parts =
      separator.isBlank
      ? text.split(whereSeparator: \.isBlank).map(String.init)
      : text.split(separator: separator, omittingEmptySubsequences: false).map(String.init)
    if parts.count == 4, CivilDate.ordinalSuffixes.contains(parts[1].lowercased()) { parts.remove(at: 1) }
    guard parts.count == 3, let year = CivilDate.year(parts[2]) else { return nil }
    let month = MonthName.number(of: parts[1]) ?? CivilDate.number(parts[1], digits: 1...2)
    guard let month, let day = CivilDate.day(parts[0]) else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// `Friday 1 April 2016`, `Fri, 01/04/2016`; nothing where the day was another one.
  private init?(afterWeekday text: String) {
    guard let end = text.firstIndex(where: \.isBlank) else { return nil }
    let word = text[..<end]
    guard let weekday = WeekdayName.number(of: String(word.hasSuffix(",") ? word.dropLast() : word)) else { return nil }
    let rest = String(text[end...]).trimmedOfSpaces
    guard let date = CivilDate(iso: rest) ?? CivilDate(britishDate: rest), date.weekday == weekday else { return nil }
    self = date
  }

  private static func year(_ text: String) -> Int? {
    if let short = number(text, digits: 2...2) { return 2000 + short }
    return number(text, digits: 4...4)
  }

  private static let ordinalSuffixes = ["st", "nd", "rd", "th"]

  /// `27`, `27th`, `1st`.
  private static func day(_ text: String) -> Int? {
    for suffix in ordinalSuffixes where text.lowercased().hasSuffix(suffix) {
      return number(String(text.dropLast(2)), digits: 1...2)
    }
    return number(text, digits: 1...2)
  }

  static func number(_ text: String, digits: ClosedRange<Int>) -> Int? {
    guard digits.contains(text.utf8.count), text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
    return Int(text)
  }
}
