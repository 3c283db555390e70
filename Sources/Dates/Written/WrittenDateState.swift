/// The words that stand where a date should, and mean a state.
enum WrittenDateState {
  private static let nothing: Set<String> = [
    "", "-", "\u{2013}", "\u{2014}", "n/a", "na", "nil", "none", "not applicable",
  ]
  private static let unconfirmed: Set<String> = [
    "tbc", "tba", "tbd", "to be confirmed", "to be agreed", "to be announced", "to be decided", "to be determined",
    "not yet known", "not known", "?",
  ]
  private static let going: Set<String> = [
    "ongoing", "continuing", "continuous", "continues", "rolling", "permanent", "open ended", "openended",
  ]
  private static let whenWanted = ["as required", "as needed", "as and when", "when required", "when needed", "ad hoc"]

  /// The state that a whole text means; nothing where it may be a date.
  static func meaning(of text: String) -> WrittenDate.Meaning? {
    let plain = plain(text)
    if nothing.contains(plain) { return .notGiven }
    if unconfirmed.contains(plain) { return .toBeConfirmed }
    if whenWanted.contains(where: plain.contains) { return .asRequired }
    let words = plain.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    if going.contains(plain) || words.contains("onwards") { return .ongoing }
    // "ongoing to December 2017" has an end; "May 2016 - ongoing" and "ongoing from May 2016" have none.
    guard let place = words.firstIndex(where: going.contains) else { return nil }
    let hasEnd = place + 1 < words.count && ends.contains(words[place + 1])
    return hasEnd ? nil : .ongoing
  }

  /// What stands before an end: "ongoing until".
  static let ends: Set<String> = ["to", "until", "till", "through"]

  /// A text in lower case, with single spaces, without a full stop at its end; "on-going" and "ongoing" are one word.
  static func plain(_ text: String) -> String {
    var plain = text.lowercased().split(whereSeparator: \.isBlank).joined(separator: " ")
    for spelling in ["on-going", "on going", "on\u{2013}going"] { plain = plain.replacing(spelling, with: "ongoing") }
    plain = plain.replacing("open-ended", with: "open ended").replacing("t.b.c", with: "tbc").replacing(
      "t.b.a", with: "tba")
    while plain.hasSuffix(".") { plain.removeLast() }
    return plain.trimmedOfSpaces
  }

  /// Whether a word says that something goes on.
  static func isGoing(_ word: String) -> Bool { going.contains(word) }
}
