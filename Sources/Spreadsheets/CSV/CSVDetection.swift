/// Finds out how a CSV file is written.
enum CSVDetection {
  /// How many bytes are looked at to find the separator.
  static let headSize = 64 << 10

  /// Looks at the whole file for its encoding, and at its head for the rest.
  ///
  /// - Parameters:
  ///   - looksAtAll: whether the encoding is taken from the whole file, or from its head only.
  ///   - open: gives the bytes from the beginning, unpacked.
  static func find(
    dialect: CSVDialect, isCompressed: Bool, looksAtAll: Bool, open: () throws(SpreadsheetError) -> any ByteStream
  ) throws(SpreadsheetError) -> CSVFinding {
    let head = try open().nextBytes(headSize)
    let mark = TextDecoding.byteOrderMark(head)
    let encoding: CSVDialect.Encoding
    if let known = dialect.encoding ?? mark ?? TextDecoding.utf16WithoutMark(head) {
      encoding = known
    } else if looksAtAll {
      encoding = try unmarked(open)
    } else {
      var checker = UTF8Checker()
      encoding = checker.check(head[...]) ? .utf8 : .windows1252
    }
    let text = TextDecoding.utf8(from: head, encoding: encoding)
    return CSVFinding(
      encoding: encoding, hasByteOrderMark: mark == encoding,
      separator: dialect.separator ?? announced(text) ?? separator(of: text), lineBreak: lineBreak(of: text),
      isCompressed: isCompressed)
  }

  /// UTF-8 where every byte of the file is, else Windows-1252, which councils' systems write.
  private static func unmarked(
    _ open: () throws(SpreadsheetError) -> any ByteStream
  ) throws(SpreadsheetError) -> CSVDialect.Encoding {
    let stream = try open()
    var buffer = [UInt8](repeating: 0, count: 256 << 10)
    var checker = UTF8Checker()
    while true {
      let count = try stream.read(into: &buffer, from: 0)
      if count == 0 { return checker.isBetweenCharacters ? .utf8 : .windows1252 }
      guard checker.check(buffer[..<count]) else { return .windows1252 }
    }
  }

  /// Excel's own way: a first line `sep=;`, which is no row of the table.
  static func announcement(_ text: [UInt8]) -> (separator: UInt8, length: Int)? {
    guard text.count >= 5, String(decoding: text[..<4], as: UTF8.self).lowercased() == "sep=" else { return nil }
    var end = 5
    if end < text.count, text[end] == 0x0D { end += 1 }
    if end < text.count, text[end] == 0x0A { end += 1 }
    guard end > 5 || text.count == 5 else { return nil }
    return (text[4], end)
  }

  private static func announced(_ text: [UInt8]) -> CSVDialect.Separator? {
    guard let byte = announcement(text)?.separator else { return nil }
    return CSVDialect.Separator.allCases.first { $0.byte == byte }
  }

  /// The separator that cuts most records into the same number of fields, two at least; among equals the one that
  /// gives more fields. A comma within `1,5;2,3` is missing in the headings, and a title has the commas of a sentence.
  static func separator(of text: [UInt8]) -> CSVDialect.Separator {
    var best: (separator: CSVDialect.Separator, records: Int, width: Int) = (.comma, 0, 0)
    for candidate in CSVDialect.Separator.allCases {
      var records: [Int: Int] = [:]
      for width in widths(of: text, separator: candidate.byte) where width > 1 { records[width, default: 0] += 1 }
      for (width, count) in records where (count, width) > (best.records, best.width) {
        best = (candidate, count, width)
      }
    }
    return best.separator
  }

  /// The number of fields of each record of the head, up to 500; the last one may be cut off and does not count,
  /// unless it is the only one.
  private static func widths(of text: [UInt8], separator: UInt8) -> [Int] {
    var index = CSVIndex()
    index.reserve(text.count + 1)
    CSVScalarIndex.find(in: text, from: 0, length: text.count, separator: separator, isLast: true, index: &index)
    var widths: [Int] = []
    var width = 0
    for end in index.ends[..<index.count] where widths.count < 500 {
      width += 1
      if end & 1 == 1 {
        widths.append(width)
        width = 0
      }
    }
    if widths.count > 1, text.count >= headSize { widths.removeLast() }
    return widths
  }

  private static func lineBreak(of text: [UInt8]) -> CSVFinding.LineBreak {
    var found: Set<CSVFinding.LineBreak> = []
    var isQuoted = false
    for (place, byte) in text.enumerated() {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      guard !isQuoted else { continue }
      if byte == 0x0A { found.insert(place > 0 && text[place - 1] == 0x0D ? .windows : .unix) }
      if byte == 0x0D, place + 1 < text.count, text[place + 1] != 0x0A { found.insert(.oldMacintosh) }
      if byte == 0x0D, place + 1 == text.count, text.count < headSize { found.insert(.oldMacintosh) }
    }
    return found.count > 1 ? .mixed : found.first ?? .none
  }
}
