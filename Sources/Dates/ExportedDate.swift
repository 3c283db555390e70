extension CivilDate {
  /// Reads a date as systems export it: a form of `CivilDate(text:)`, with or without a time of day behind it.
  ///
  /// Accepted: `2016-04-01T00:00:00`, `2016-04-01 09:30`, `01/04/2016 00:00`, `1/4/16 9:30:00.000`. The time is checked
  /// and left out. Refused: a time with a zone (`Z`, `+01:00`), because midnight of 1 April in England is 31 March in
  /// UTC; `24:00`, which belongs to the next day; `AM` and `PM`, which come with American dates.
  public init?(textWithTime text: String) {
    guard CivilDate.mayBeDate(text) else { return nil }
    let trimmed = text.trimmedOfSpaces
    if let date = CivilDate(iso: trimmed) {
      self = date
      return
    }
    guard let mark = trimmed.lastIndex(where: { $0 == "T" || $0.isBlank }),
      CivilDate.isTimeOfDay(trimmed[trimmed.index(after: mark)...])
    else {
      self.init(text: trimmed)
      return
    }
    let date = String(trimmed[..<mark])
    // The letter T is ISO 8601 and stands behind an ISO date only.
    if trimmed[mark] == "T" { self.init(iso: date) } else { self.init(text: date) }
  }

  /// Reads an ordinal date of ISO 8601, year and day of the year, and nothing else: `2016-092` is 1 April 2016.
  public init?(ordinal text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, let year = CivilDate.number(parts[0], digits: 4...4),
      let day = CivilDate.number(parts[1], digits: 3...3), (1...(CivilDate.isLeap(year) ? 366 : 365)).contains(day),
      let date = CivilDate(year: year, month: 1, day: 1)?.adding(days: day - 1)
    else { return nil }
    self = date
  }

  /// `9:30`, `09:30:00`, `09:30:00.000`: 0:00 to 23:59:59.
  private static func isTimeOfDay(_ text: Substring) -> Bool {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    guard (2...3).contains(parts.count), let hour = number(parts[0], digits: 1...2), hour <= 23,
      let minute = number(parts[1], digits: 2...2), minute <= 59
    else { return false }
    guard parts.count == 3 else { return true }
    let seconds = parts[2].split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard (1...2).contains(seconds.count), let second = number(seconds[0], digits: 2...2), second <= 59 else {
      return false
    }
    return seconds.count == 1 || number(seconds[1], digits: 1...9) != nil
  }
}
