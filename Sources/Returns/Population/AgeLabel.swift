import Dates

/// The ages that a heading or a cell of a population table is about.
enum AgeLabel: Hashable {
  case all
  case single(Int)
  /// A year of age and all above it: `90+`.
  case from(Int)
  /// First and last year of age: `65-69`.
  case band(Int, Int)

  /// Reads `All ages`, `Age 0`, `17`, `90+`, `90 and over`, `Aged 65+`, `Aged 65 to 69`, `65-69`.
  init?(_ text: String) {
    var words = text.trimmedOfSpaces.lowercased().replacing("\u{2013}", with: "-").replacing("&", with: "and")
    if words == "all" || words == "all ages" {
      self = .all
      return
    }
    for prefix in ["aged ", "age "] where words.hasPrefix(prefix) { words.removeFirst(prefix.count) }
    for ending in ["+", " and over", " plus", " and above"] where words.hasSuffix(ending) {
      guard let age = AgeLabel.years(String(words.dropLast(ending.count))) else { return nil }
      self = .from(age)
      return
    }
    let parts = words.replacing(" to ", with: "-").split(separator: "-", omittingEmptySubsequences: false)
    guard let first = parts.first.flatMap({ AgeLabel.years(String($0)) }) else { return nil }
    if parts.count == 1 {
      self = .single(first)
    } else {
      guard parts.count == 2, let last = AgeLabel.years(String(parts[1])), last > first else { return nil }
      self = .band(first, last)
    }
  }

  private static func years(_ text: String) -> Int? {
    let digits = text.trimmedOfSpaces
    guard (1...3).contains(digits.utf8.count), digits.utf8.allSatisfy({ (48...57).contains($0) }),
      let age = Int(digits), age <= 120
    else { return nil }
    return age
  }
}
