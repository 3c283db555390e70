extension CivilDate {
  /// Reads a date as people in England write it; nothing when the text is not wholly a date that exists.
  ///
  /// Accepted: `2016-09-30`, `30/09/2016`, `30/9/16` (two-digit years are 2000 to 2099), `30.09.2016`,
  /// `30 September 2016`, `30 Sep 16`, `27th May 2011`,
  /// `10 th May 2016`. The three parts have one kind of separator. The day stands before the month, never after.
  public init?(text: String) {
    let trimmed = text.trimmedOfSpaces
    if let date = CivilDate(iso: trimmed) {
      self = date
      return
    }
    guard let separator = trimmed.first(where: { "/.- ".contains($0) }) else { return nil }
    var parts = trimmed.split(separator: separator, omittingEmptySubsequences: separator == " ").map(String.init)
    if parts.count == 4, CivilDate.ordinalSuffixes.contains(parts[1].lowercased()) { parts.remove(at: 1) }
    guard parts.count == 3, let year = CivilDate.year(parts[2]) else { return nil }
    let month = MonthName.number(of: parts[1]) ?? CivilDate.number(parts[1], digits: 1...2)
    guard let month, let day = CivilDate.day(parts[0]) else { return nil }
    self.init(year: year, month: month, day: day)
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

extension String {
  /// Without white space at either end, no-break spaces included.
  public var trimmedOfSpaces: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}
