/// The reasons for a delay, by the letters of the sitrep.
///
/// Headings changed their wording and case over the years ("ADAPTIONS", hyphen or en dash), their letters did not.
/// Who can be responsible for which reason says `DelayAttribution`.
public enum DelayReason: String, CaseIterable, Sendable {
  case A, B, C
  case Di, Dii
  case E, F, G, H, I
  /// Collected from April 2017 only.
  case O

  /// The reason of a heading such as `Dii) Awaiting nursing home placement or availability`, in any case.
  init?(heading: String) {
    guard let end = heading.firstIndex(of: ")") else { return nil }
    self.init(letters: heading[..<end].lowercased().filter(\.isLetter))
  }

  /// The reason of a code as extracts and local logs write it; nothing where the code is none that is known.
  ///
  /// Accepted, in any case: the letters of the publications (`A`, `Dii`, `D(ii)`, `A) Awaiting ...`); the newer codes,
  /// a letter and a number (`A2`, `G10`), of which the letter counts, except `D1` (care home without nursing, Di) and
  /// `D2` (with nursing, Dii); either of them with words behind it; and the words alone.
  init?(code: String) {
    let text = code.lowercased().filter { $0 != "(" && $0 != "\u{A0}" }
    let mark = String(text.drop(while: \.isWhitespace).prefix { $0.isASCII && ($0.isLetter || $0.isNumber) })
    let letters = mark.prefix(while: \.isLetter)
    let digits = mark.dropFirst(letters.count)
    let next = text.drop(while: \.isWhitespace).dropFirst(mark.count).first { !$0.isWhitespace }
    // A letter before a word may be one of a sentence: "A home in another area".
    if digits.isEmpty, !(next.map { $0.isLetter || $0.isNumber } ?? false),
      let reason = DelayReason(letters: String(letters))
    {
      self = reason
    } else if (1...2).contains(digits.count), let number = Int(digits), number > 0,
      let reason = DelayReason(letter: String(letters), number: number)
    {
      self = reason
    } else if let reason = DelayReason(words: code) {
      self = reason
    } else {
      return nil
    }
  }

  /// The reason that words without a letter name, as in the collated file: `Awaiting public funding`.
  init?(words: String) {
    let text = words.lowercased().split { !$0.isLetter }.joined(separator: " ")
    guard !text.isEmpty else { return nil }
    if text == "other" {
      self = .O
      return
    }
    let found = DelayReason.phrases.filter { text.contains($0.phrase) }.map(\.reason)
    guard let reason = found.first, found.allSatisfy({ $0 == reason }) else { return nil }
    self = reason
  }

  private init?(letters: String) {
    guard let reason = DelayReason.allCases.first(where: { $0.rawValue.lowercased() == letters }) else { return nil }
    self = reason
  }

  private init?(letter: String, number: Int) {
    guard letter != "d" else {
      guard number <= 2 else { return nil }
      self = number == 1 ? .Di : .Dii
      return
    }
    self.init(letters: letter)
  }

  /// What each reason's wording has had in common since 2011, and no other reason's.
  private static let phrases: [(phrase: String, reason: DelayReason)] = [
    ("completion of assessment", .A), ("public funding", .B), ("non acute", .C), ("residential home", .Di),
    ("nursing home", .Dii), ("care package in own home", .E), ("community equipment", .F), ("family choice", .G),
    ("patient choice", .G),
    ("disputes", .H), ("housing", .I),
  ]
}
