/// The text of a cell as a browser shows it.
struct HTMLCellText {
  private var bytes: [UInt8] = []
  /// A space that is written when something follows it on the line.
  private var hasSpace = false
  /// A line break that is written when something follows it.
  private var hasBreak = false

  /// How many bytes there are so far.
  var count: Int { bytes.count }

  /// The text, without white space at its ends; a non-breaking space is white space there.
  var text: String {
    var text = String(decoding: bytes, as: UTF8.self)[...]
    while let last = text.unicodeScalars.last, HTMLCellText.isSpace(last) { text.unicodeScalars.removeLast() }
    while let first = text.unicodeScalars.first, HTMLCellText.isSpace(first) { text.unicodeScalars.removeFirst() }
    return String(text)
  }

  mutating func append(_ piece: some Sequence<UInt8>) {
    for byte in piece {
      if byte == 0x20 || (0x09...0x0D).contains(byte) {
        hasSpace = true
        continue
      }
      if hasBreak, !bytes.isEmpty, bytes.last != 0x0A {
        bytes.append(0x0A)
      } else if hasSpace, !bytes.isEmpty, bytes.last != 0x0A {
        bytes.append(0x20)
      }
      (hasSpace, hasBreak) = (false, false)
      bytes.append(byte)
    }
  }

  /// `<br>`
  mutating func breakLine() {
    bytes.append(0x0A)
    (hasSpace, hasBreak) = (false, false)
  }

  /// The beginning or the end of a paragraph.
  mutating func endParagraph() { hasBreak = true }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\n" || scalar == "\u{A0}"
  }
}
