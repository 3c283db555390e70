/// The words of which written dates are made.
enum WrittenDateWords {
  /// Words that may stand before a piece, and say nothing of it.
  static let fillers: Set<String> = [
    "of", "the", "in", "by", "from", "during", "on", "circa", "c", "around", "about", "approximately", "before", "at",
    "due", "calendar", "financial", "fy", "between", "within",
  ]
  /// What stands after the number of a day.
  static let ordinals: Set<String> = ["st", "nd", "rd", "th"]
  /// Words between the pieces of a list or a range.
  static let joints: Set<String> = ["and", "to", "until", "till", "or", "through", "then"]
  /// What stands before the number of a quarter.
  static let quarters: Set<String> = ["q", "qtr", "quarter"]

  /// Whether a word may stand in a date.
  static func isKnown(_ word: String) -> Bool {
    [fillers, ordinals, joints, quarters].contains { $0.contains(word) }
      || MonthName.number(of: word) != nil || WeekdayName.number(of: word) != nil
      || WrittenSeason(word: word) != nil || WrittenDatePiece.Part(word: word) != nil || WrittenDateState.isGoing(word)
  }

  /// The month that a misspelt word may mean: one letter wrong, missing or too many, or two that changed places.
  static func month(like word: String) -> String? {
    guard word.count >= 3 else { return nil }
    return MonthName.full.first { isNear(word, $0.lowercased()) }
  }

  /// Whether one mistake of typing lies between two words.
  static func isNear(_ left: String, _ right: String) -> Bool {
    let left = Array(left)
    let right = Array(right)
    guard abs(left.count - right.count) <= 1 else { return false }
    let start = zip(left, right).prefix { $0 == $1 }.count
    let leftRest = left[start...]
    let rightRest = right[start...]
    if leftRest.dropFirst() == rightRest.dropFirst() || leftRest.dropFirst() == rightRest
      || leftRest == rightRest.dropFirst()
    {
      return true
    }
    return leftRest.count >= 2 && rightRest.count >= 2 && leftRest.first == rightRest.dropFirst().first
      && leftRest.dropFirst().first == rightRest.first && leftRest.dropFirst(2) == rightRest.dropFirst(2)
  }
}
