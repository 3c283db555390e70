import Dates

/// Looks for placeholders in a line of text.
struct PlaceholderSearch {
  let patterns: PlaceholderPatterns

  /// The placeholders of a line, in its order. What two patterns find at one place counts once, for the first of them.
  func matches(inLine line: String) -> [PlaceholderMatch] {
    let pieces = PlaceholderSearch.pieces(of: line)
    return pieces.flatMap { matches(inPiece: $0.text, isShort: $0.isShort) }
  }

  /// The placeholders of a heading, a cell or a sentence.
  ///
  /// - Parameter isCell: whether the text is all that its writer had to say.
  func matches(inPiece text: String, isShort: Bool = true, isCell: Bool = false) -> [PlaceholderMatch] {
    let words = WordsOfText(text)
    var found: [(range: Range<String.Index>, match: PlaceholderMatch)] = []
    for pattern in patterns.patterns {
      for range in ranges(of: pattern.form, in: words, isShort: isShort, isCell: isCell)
      where !found.contains(where: { $0.range.overlaps(range) }) {
        found.append((range, PlaceholderMatch(pattern: pattern, text: String(text[range]).trimmedOfSpaces)))
      }
    }
    return found.sorted { $0.range.lowerBound < $1.range.lowerBound }.map(\.match)
  }

  /// A line as pieces: the cells of a table, else the line without its mark of a heading or of a list.
  private static func pieces(of line: String) -> [(text: String, isShort: Bool)] {
    let line = line.trimmedOfSpaces
    if line.hasPrefix("|") || line.contains("\t") {
      return line.split { $0 == "|" || $0 == "\t" }.map { (String($0).trimmedOfSpaces, true) }
    }
    let text = line.drop { "#-*>".contains($0) || $0.isWhitespace }
    return [(String(text).trimmedOfSpaces, true)]
  }

  private func ranges(
    of form: PlaceholderPatterns.Form, in words: WordsOfText, isShort: Bool, isCell: Bool
  ) -> [Range<String.Index>] {
    let text = words.text
    switch form {
    case .phrase(let phrase): return words.ranges(of: phrase)
    case .letters(let letter, let least):
      return words.words.filter { $0.lowercased.count >= least && $0.lowercased.allSatisfy { $0 == letter } }
        .map(\.range)
    case .brackets(let marks):
      return words.spans(from: "[", to: "]").filter { range in
        let inside = text[range].lowercased()
        return marks.contains { inside.contains($0) }
      }
    case .parentheses(let texts):
      return words.spans(from: "(", to: ")").filter { range in
        texts.contains(String(text[range].dropFirst().dropLast()).trimmedOfSpaces.lowercased())
      }
    case .lastWord(let lasts, let endings):
      guard isCell, words.words.count > 1, let last = words.words.last, last.range.upperBound == text.endIndex,
        lasts.contains(last.lowercased),
        !endings.contains(where: words.words[words.words.count - 2].lowercased.hasSuffix)
      else { return [] }
      return [text.startIndex..<text.endIndex]
    case .leadingQuestionMark:
      guard text.hasPrefix("?"), text.dropFirst().contains(where: \.isLetter) else { return [] }
      return [text.startIndex..<text.endIndex]
    case .questionMark(let words, let longest):
      return isShort ? PlaceholderSearch.question(text, words, longest) : []
    }
  }

  /// A text that ends in a question mark and asks nothing.
  private static func question(_ text: String, _ words: [String], _ longest: Int) -> [Range<String.Index>] {
    let bare = text.hasSuffix("**") ? String(text.dropLast(2)) : text
    guard bare.hasSuffix("?") else { return [] }
    let all = bare.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    guard let first = all.first, all.count <= longest, !words.contains(first) else {
      return all.isEmpty ? [text.startIndex..<text.endIndex] : []
    }
    return [text.startIndex..<text.endIndex]
  }
}
