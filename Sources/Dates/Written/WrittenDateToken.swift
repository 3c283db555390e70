/// A word, a number or a sign of a written date.
enum WrittenDateToken: Hashable {
  case word(String)
  case number(String)
  case sign(Character)

  /// A text as tokens: letters and digits part, white space and apostrophes go, and what stands in brackets beside a
  /// date is a remark ("Q1/Q2 2014/15 (7/5/14 & 9/7/14)"), unless it is a quarter ("2016 (Q1)").
  static func tokens(of text: String) -> [WrittenDateToken] {
    var tokens: [WrittenDateToken] = []
    var piece = ""
    func finish() {
      guard let first = piece.first else { return }
      tokens.append(first.isLetter ? .word(piece) : .number(piece))
      piece = ""
    }
    for character in withoutRemarks(WrittenDateState.plain(text)) {
      let isDigit = character.isASCII && character.isNumber
      guard isDigit || character.isLetter else {
        finish()
        if !character.isBlank, character != "'", character != "\u{2019}" { tokens.append(.sign(character)) }
        continue
      }
      if let last = piece.last, last.isLetter == isDigit { finish() }
      piece.append(character)
    }
    finish()
    return tokens
  }

  private static func withoutRemarks(_ text: String) -> String {
    var outside = ""
    var inside = ""
    var depth = 0
    for character in text {
      switch character {
      case "(", "[":
        depth += 1
      case ")", "]":
        depth = max(0, depth - 1)
        if depth == 0 {
          let content = inside.trimmedOfSpaces
          if content.first == "q", content.count == 2 { outside += " \(content) " }
          inside = ""
        }
      default:
        if depth > 0 { inside.append(character) } else { outside.append(character) }
      }
    }
    return outside.trimmedOfSpaces.isEmpty ? inside + outside : outside
  }
}
