extension CivilDate {
  /// Reads a date as people in England write it; nothing when the text is not wholly a date that exists.
  ///
  /// Accepted: `2016-09-30`, `30/09/2016`, `30/9/16`, `30.09.2016`, `30-09-2016`, `30 September 2016`, `30 Sep 16`,
  /// `27th May 2011`, `10 th May 2016`, `Friday 1 April 2016` (a weekday must be the right one). The three parts have
  /// one kind of separator. The day stands before the month, never after. Years of two digits are 2000 to 2099: the
  /// Better Care Fund has no others, and a pivot would move dates from one century to the other as years go by.
  public init?(text: String) {
    guard CivilDate.mayBeDate(text) else { return nil }
    let trimmed = text.trimmedOfSpaces
    if let date = CivilDate(iso: trimmed) ?? CivilDate(britishDate: trimmed) ?? CivilDate(afterWeekday: trimmed) {
      self = date
    } else {
      return nil
    }
  }

  /// Reads `2016-09-30` and nothing else.
  public init?(iso text: String) {
    let bytes = text.utf8
    guard bytes.count == 10 else { return nil }
    var numbers = (year: 0, month: 0, day: 0)
    for (place, byte) in bytes.enumerated() {
      if place == 4 || place == 7 {
        guard byte == UInt8(ascii: "-") else { return nil }
        continue
      }
      guard (48...57).contains(byte) else { return nil }
      let digit = Int(byte) - 48
      switch place {
      case ..<4: numbers.year = numbers.year * 10 + digit
      case ..<7: numbers.month = numbers.month * 10 + digit
      default: numbers.day = numbers.day * 10 + digit
      }
    }
    self.init(year: numbers.year, month: numbers.month, day: numbers.day)
  }

  /// Whether a text may be a date: none is without a digit from 0 to 9. Most cells of a list end here.
  static func mayBeDate(_ text: String) -> Bool { text.utf8.contains { (48...57).contains($0) } }

  private init?(britishDate text: String) {
    guard let separator = text.first(where: { "/.-".contains($0) || $0.isBlank }) else { return nil }
    var parts =
      separator.isBlank
      ? text.split(whereSeparator: \.isBlank).map(String.init)
      : text.split(separator: separator, omittingEmptySubsequences: false).map(String.init)
    if parts.count == 4, CivilDate.ordinalSuffixes.contains(parts[1].lowercased()) { parts.remove(at: 1) }
    guard parts.count == 3, let year = CivilDate.year(parts[2]) else { return nil }
    let month = CivilDate.number(parts[1], digits: 1...2) ?? MonthName.number(of: parts[1])
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
    if let number = number(text, digits: 1...2) { return number }
    let lower = text.lowercased()
    guard ordinalSuffixes.contains(where: lower.hasSuffix) else { return nil }
    return number(String(text.dropLast(2)), digits: 1...2)
  }

  static func number(_ text: String, digits: ClosedRange<Int>) -> Int? {
    guard digits.contains(text.utf8.count), text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
    return Int(text)
  }
}
