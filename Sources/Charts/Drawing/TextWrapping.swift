/// Breaks text into lines that fit a width.
enum TextWrapping {
  /// At most `maximumLines` lines. Numbers are never broken; a word that is wider than a line is shortened, and so is
  /// the last line where words are left over: the full words then stand in its `full`.
  static func lines(
    _ parts: [TextLine.Part], width: Double, size: Double, isBold: Bool = false, maximumLines: Int = 3
  ) -> [TextLine] {
    let whole = TextLine(parts)
    if whole.width(size: size, isBold: isBold) <= width { return [whole] }
    let pieces = parts.flatMap(pieces)
    var lines: [[TextLine.Part]] = [[]]
    var used = 0.0
    for (index, piece) in pieces.enumerated() {
      let pieceWidth = TextWidths.width(piece.text, size: size, isBold: isBold)
      let bare = piece.text.last == " " ? String(piece.text.dropLast()) : piece.text
      // What hangs on to the piece without a space between (a comma after a number) stays on its line.
      var hanging = TextWidths.width(bare, size: size, isBold: isBold)
      if bare == piece.text, index + 1 < pieces.count, let next = pieces[index + 1].text.first, ",;:.".contains(next) {
        hanging += TextWidths.width(String(next), size: size, isBold: isBold)
      }
      let isGlued = piece.text.first.map { ",;:.".contains($0) } ?? false
      if used + hanging > width, !(lines.last?.isEmpty ?? true), !isGlued {
        lines.append([])
        used = 0
      }
      lines[lines.count - 1].append(piece)
      used += pieceWidth
    }
    var result = lines.map { TextLine(merged($0)) }
    if result.count > maximumLines {
      result = Array(result[..<max(1, maximumLines)])
      let last = result.removeLast()
      result.append(TextLine([TextLine.Part(text: last.text + "…")], full: whole.text))
    }
    return result.map { line in
      guard line.width(size: size, isBold: isBold) > width else { return line }
      let bare = line.text.last == "…" ? String(line.text.dropLast()) : line.text
      return TextLine(TextWidths.shortened(bare + "…", to: width, size: size, isBold: isBold), full: whole.text)
    }
  }

  /// Lines of plain words.
  static func lines(
    _ text: String, width: Double, size: Double, isBold: Bool = false, maximumLines: Int = 3
  ) -> [TextLine] {
    lines([TextLine.Part(text: text)], width: width, size: size, isBold: isBold, maximumLines: maximumLines)
  }

  /// A number, or the words of a text, each with the space after it.
  private static func pieces(_ part: TextLine.Part) -> [TextLine.Part] {
    if part.number != nil { return [part] }
    var words: [TextLine.Part] = []
    var word = ""
    for character in part.text {
      word.append(character)
      if character == " " {
        words.append(TextLine.Part(text: word))
        word = ""
      }
    }
    if !word.isEmpty { words.append(TextLine.Part(text: word)) }
    return words
  }

  private static func merged(_ pieces: [TextLine.Part]) -> [TextLine.Part] {
    var parts: [TextLine.Part] = []
    for piece in pieces {
      if piece.number == nil, let last = parts.last, last.number == nil {
        parts[parts.count - 1] = TextLine.Part(text: last.text + piece.text)
      } else {
        parts.append(piece)
      }
    }
    if let last = parts.last, last.number == nil, last.text.last == " " {
      parts[parts.count - 1] = TextLine.Part(text: String(last.text.dropLast()))
      if parts[parts.count - 1].text.isEmpty { parts.removeLast() }
    }
    return parts
  }
}
