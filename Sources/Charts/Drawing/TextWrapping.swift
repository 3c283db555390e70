/// Breaks text into lines that fit a width.
enum TextWrapping {
  /// At most `maximumLines` lines. Numbers are never broken; a word that is wider than a line is shortened, and so is
  /// the last line where words are left over: the full words then stand in its `full`.
  static func lines(
    _ parts: [TextLine.Part], width: Double, size: Double, isBold: Bool = false, maximumLines: Int = 3
  ) -> [TextLine] {
    let whole = TextLine(parts)
    if whole.width(size: size, isBold: isBold) <= width { return [whole] }
    let pieces = parts.indices.flatMap { split(parts[$0], $0, size: size, isBold: isBold) }
    var lines: [ArraySlice<Piece>] = []
    var start = 0
    var used = 0.0
    for (index, piece) in pieces.enumerated() {
      // What hangs on to the piece without a space between (a comma after a number) stays on its line.
      var bare = piece.bare
      if !piece.endsWithSpace, index + 1 < pieces.count, pieces[index + 1].isPunctuation { bare += size * 0.3 }
      let isGlued = piece.isPunctuation && index > 0 && !pieces[index - 1].endsWithSpace
      if used + bare > width, start < index, !isGlued {
        lines.append(pieces[start..<index])
        start = index
        used = 0
      }
      used += piece.width
    }
    lines.append(pieces[start...])
    var result = lines.prefix(max(1, maximumLines)).map { TextLine(joined($0, parts)) }
    if lines.count > result.count, let last = result.popLast() { result.append(TextLine(last.text + "…")) }
    return result.map { line in
      let isEllipsis = line.text.last == "…" && lines.count > maximumLines
      guard line.width(size: size, isBold: isBold) > width else {
        return isEllipsis ? TextLine(line.text, full: whole.text) : line
      }
      let bare = isEllipsis ? String(line.text.dropLast()) : line.text
      let short = TextWidths.shortened(bare + " ", to: width, size: size, isBold: isBold)
      return TextLine(short, full: whole.text)
    }
  }

  /// Lines of plain words.
  static func lines(
    _ text: String, width: Double, size: Double, isBold: Bool = false, maximumLines: Int = 3
  ) -> [TextLine] {
    lines([TextLine.Part(text: text)], width: width, size: size, isBold: isBold, maximumLines: maximumLines)
  }

  /// A number, or a word with the space after it.
  private struct Piece {
    let part: Int
    let range: Range<String.Index>
    let width: Double
    let bare: Double
    let endsWithSpace: Bool
    let isPunctuation: Bool
  }

  private static func split(_ part: TextLine.Part, _ index: Int, size: Double, isBold: Bool) -> [Piece] {
    let text = part.text
    let utf8 = text.utf8
    let space = TextWidths.width(" ", size: size, isBold: isBold)
    var pieces: [Piece] = []
    func add(_ range: Range<String.Index>, endsWithSpace: Bool) {
      let end = endsWithSpace ? utf8.index(before: range.upperBound) : range.upperBound
      let bare = TextWidths.width(text[range.lowerBound..<end], size: size, isBold: isBold)
      let first = utf8[range.lowerBound]
      pieces.append(
        Piece(
          part: index, range: range, width: endsWithSpace ? bare + space : bare, bare: bare,
          endsWithSpace: endsWithSpace,
          isPunctuation: first == UInt8(ascii: ";") || first == UInt8(ascii: ",") || first == UInt8(ascii: ":")
            || first == UInt8(ascii: ".")))
    }
    if part.number != nil {
      if !text.isEmpty { add(text.startIndex..<text.endIndex, endsWithSpace: false) }
      return pieces
    }
    var start = utf8.startIndex
    var place = start
    while place < utf8.endIndex {
      let next = utf8.index(after: place)
      if utf8[place] == 0x20 {
        add(start..<next, endsWithSpace: true)
        start = next
      }
      place = next
    }
    if start < utf8.endIndex { add(start..<utf8.endIndex, endsWithSpace: false) }
    return pieces
  }

  /// The pieces of a line as parts again, without the space at the end.
  private static func joined(_ pieces: ArraySlice<Piece>, _ parts: [TextLine.Part]) -> [TextLine.Part] {
    var result: [TextLine.Part] = []
    var place = pieces.startIndex
    while place < pieces.endIndex {
      let first = pieces[place]
      var end = place
      while end + 1 < pieces.endIndex, pieces[end + 1].part == first.part { end += 1 }
      var text = parts[first.part].text[first.range.lowerBound..<pieces[end].range.upperBound]
      if end + 1 == pieces.endIndex { while text.utf8.last == 0x20 { text.removeLast() } }
      if !text.isEmpty { result.append(TextLine.Part(text: String(text), number: parts[first.part].number)) }
      place = end + 1
    }
    return result
  }
}
