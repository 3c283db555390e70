/// A text and its words: runs of letters and digits, split once for all that is looked for among them.
struct WordsOfText {
  struct Word {
    let range: Range<String.Index>
    let lowercased: String
  }

  let text: String
  let words: [Word]

  init(_ text: String) {
    self.text = text
    words = text.split { !$0.isLetter && !$0.isNumber }.map { word in
      Word(range: word.startIndex..<word.endIndex, lowercased: word.lowercased())
    }
  }

  /// Where words, in small letters, stand in a row.
  func ranges(of phrase: [String]) -> [Range<String.Index>] {
    guard !phrase.isEmpty, words.count >= phrase.count else { return [] }
    return (0...(words.count - phrase.count)).compactMap { start in
      let run = words[start..<(start + phrase.count)]
      guard run.elementsEqual(phrase, by: { $0.lowercased == $1 }), let first = run.first, let last = run.last
      else { return nil }
      return first.range.lowerBound..<last.range.upperBound
    }
  }

  /// Where a bracket opens and closes with none of either in between, both included.
  func spans(from open: Character, to close: Character) -> [Range<String.Index>] {
    var found: [Range<String.Index>] = []
    var start: String.Index?
    for index in text.indices {
      switch text[index] {
      case open: start = index
      case close:
        if let opened = start { found.append(opened..<text.index(after: index)) }
        start = nil
      default: break
      }
    }
    return found
  }
}
