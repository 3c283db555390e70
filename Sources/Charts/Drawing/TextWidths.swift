/// How wide a text will be: the advance widths of Arial (Liberation Sans and Helvetica have the same ones) in
/// thousandths of the size. The style sheet names these fonts first for charts.
enum TextWidths {
  /// Space to `~`, regular.
  private static let regular: [Double] = [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
    556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556,
    833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500,
    556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500,
    334, 260, 334, 584,
  ]

  /// Space to `~`, bold.
  private static let bold: [Double] = [
    278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
    556, 556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667, 611, 778, 722, 278, 556, 722, 611, 833,
    722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584, 556, 333, 556, 611, 556, 611,
    556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611, 611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389,
    280, 389, 584,
  ]

  /// The width of one line. Kerning is not counted; letters outside the table are taken a little too wide.
  static func width(_ text: some StringProtocol, size: Double, isBold: Bool = false) -> Double {
    let known = text.utf8.withContiguousStorageIfAvailable { bytes -> Double? in
      (isBold ? bold : regular).withUnsafeBufferPointer { table in
        var thousandths = 0.0
        for byte in bytes {
          guard byte >= 32, byte < 127 else { return nil }
          thousandths += table[Int(byte) - 32]
        }
        return thousandths
      }
    }
    if case let thousandths?? = known { return thousandths * size / 1000 }
    let table = isBold ? bold : regular
    var thousandths = 0.0
    for scalar in text.unicodeScalars {
      let code = Int(scalar.value)
      thousandths += code >= 32 && code < 127 ? table[code - 32] : other(code)
    }
    return thousandths * size / 1000
  }

  private static func other(_ code: Int) -> Double {
    switch code {
    case 0..<32, 0x300..<0x370, 0x200B...0x200F, 0xFE00...0xFE0F: 0
    case 0xA0: 278
    case 0xA3, 0x2013, 0x20AC: 556
    case 0x2018, 0x2019, 0xB7: 278
    case 0x201C, 0x201D: 500
    case 0x2212, 0xB1, 0xD7: 584
    case 0xB2, 0xB3, 0xB9: 333
    case 0xE0..<0x180: 612
    case 0xA1..<0x250: 778
    case 0x2E80...: 1100
    default: 1000
    }
  }

  /// The text as it is where it fits; otherwise as much of it as fits with "…" after it.
  static func shortened(_ text: String, to width: Double, size: Double, isBold: Bool = false) -> String {
    guard self.width(text, size: size, isBold: isBold) > width else { return text }
    var rest = width - self.width("…", size: size, isBold: isBold)
    var kept = ""
    for character in text {
      rest -= self.width(String(character), size: size, isBold: isBold)
      if rest < 0 { break }
      kept.append(character)
    }
    while kept.last == " " || kept.last == "," { kept.removeLast() }
    return kept + "…"
  }
}
