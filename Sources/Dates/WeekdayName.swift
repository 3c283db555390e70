/// The names of the days of the week in English, in full and as they are shortened.
public enum WeekdayName {
  /// `Monday` to `Sunday`.
  public static let full = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]

  private static let longer = ["tues": 1, "weds": 2, "thur": 3, "thurs": 3]

  /// The day that a word names, 0 for Monday to 6 for Sunday: `Friday`, `FRI`, `Thurs`; nothing for any other word.
  public static func number(of word: String) -> Int? {
    let lower = word.lowercased()
    return longer[lower]
      ?? small.firstIndex { $0 == lower || (lower.utf8.count == 3 && $0.hasPrefix(lower)) }
  }

  private static let small = full.map { $0.lowercased() }
}

extension CivilDate {
  /// The day of the week, 0 for Monday to 6 for Sunday. 1 January 1970 was a Thursday.
  public var weekday: Int { ((dayNumber + 3) % 7 + 7) % 7 }
}
