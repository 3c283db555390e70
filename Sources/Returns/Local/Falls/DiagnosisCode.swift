/// A code of the International Classification of Diseases, tenth revision, as hospitals write it.
struct DiagnosisCode: Hashable {
  /// The chapter's letter, A to Z.
  let letter: Character
  /// The two digits behind it.
  let category: Int

  /// Reads `S72.0`, `S720`, `s72.00 `, `W19X`, `S72`, `M80.08A`; nothing for anything else.
  ///
  /// Behind the three characters that count stand up to three more: digits, `X` for none, `-`, a dagger or asterisk
  /// written as `D` or `A`.
  init?(_ text: String) {
    let scalars = Array(text.uppercased().filter { $0 != "." && !$0.isWhitespace }.unicodeScalars)
    guard (3...6).contains(scalars.count), ("A"..."Z").contains(scalars[0]),
      scalars[1...2].allSatisfy({ ("0"..."9").contains($0) }),
      scalars.dropFirst(3).allSatisfy({ ("0"..."9").contains($0) || "XDA-*\u{2020}".unicodeScalars.contains($0) }),
      let category = Int(String(String.UnicodeScalarView(scalars[1...2])))
    else { return nil }
    letter = Character(scalars[0])
    self.category = category
  }

  /// S00 to T98: injury, poisoning and other consequences of external causes.
  var isInjury: Bool { letter == "S" || (letter == "T" && category <= 98) }

  /// W00 to W19: falls.
  var isFall: Bool { letter == "W" && category <= 19 }
}
