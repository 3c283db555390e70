/// The names of the months in English, in full and as they are shortened in returns.
public enum MonthName {
  /// `January` to `December`.
  public static let full = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]

  /// The month (1 to 12) that a word names: `April`, `APR`, `Sept`, in any case; nothing for any other word.
  public static func number(of word: String) -> Int? {
    let lower = word.lowercased()
    guard lower.count >= 3 else { return nil }
    if lower == "sept" { return 9 }
    return small.firstIndex { $0 == lower || (lower.count == 3 && $0.hasPrefix(lower)) }.map { $0 + 1 }
  }

  private static let small = full.map { $0.lowercased() }
}
