/// Reads Unicode strings that may run over from a record into its `CONTINUE` records.
///
/// Characters are stored as one byte each (the low half of UTF-16) or as two. Where the characters of a string are
/// cut by the end of a record, the next one begins with a flag that says anew how they are stored; where anything
/// else is cut, it does not. Source: [MS-XLS] 2.5.293 (XLUnicodeRichExtendedString) and 2.4.265 (SST).
struct StringReader {
  private let bytes: [UInt8]
  private let bodies: [Range<Int>]
  private let mostBytes: Int
  private var body = 0
  private var position: Int

  init(bytes: [UInt8], bodies: [Range<Int>], limits: ReadingLimits = ReadingLimits()) {
    self.bytes = bytes
    self.bodies = bodies
    mostBytes = limits[.textBytes]
    position = bodies.first?.lowerBound ?? 0
  }

  /// A string with its count of characters in 16 bits, and with runs and phonetic text, which are passed over.
  mutating func richString() throws(SpreadsheetError) -> String {
    if let text = plainString() { return try checked(text) }
    let count = try uint16()
    // Some programs leave out the flags of an empty text.
    if count == 0, body == bodies.count - 1, position == bodies[body].upperBound { return "" }
    let flags = try byte()
    let runs = flags & 0x08 != 0 ? try uint16() : 0
    let phonetic = flags & 0x04 != 0 ? try uint32() : 0
    let text = try characters(count, isWide: flags & 0x01 != 0)
    try skip(4 * runs + phonetic)
    return try checked(text)
  }

  /// A string that lies whole in one record and has neither runs nor phonetic text, as nearly all; else nothing.
  private mutating func plainString() -> String? {
    guard body < bodies.count, position <= bodies[body].upperBound - 3, bytes[position + 2] & 0x0C == 0 else {
      return nil
    }
    let isWide = bytes[position + 2] & 0x01 != 0
    let begin = position + 3
    let end = begin + bytes.known16(at: position) * (isWide ? 2 : 1)
    guard end <= bodies[body].upperBound else { return nil }
    position = end
    return text(begin..<end, isWide: isWide)
  }

  private func checked(_ text: String) throws(SpreadsheetError) -> String {
    guard text.utf8.count <= mostBytes else {
      throw .overLimit(.textBytes, "The workbook has a text of more than \(mostBytes) bytes.")
    }
    return text
  }

  /// A string whose count of characters is in 8 bits: the name of a sheet.
  mutating func shortString() throws(SpreadsheetError) -> String {
    let count = Int(try byte())
    let flags = try byte()
    return try characters(count, isWide: flags & 0x01 != 0)
  }

  /// Passes over bytes, and over the ends of records.
  mutating func skip(_ count: Int) throws(SpreadsheetError) {
    var rest = count
    while rest > 0 {
      try moveToNextBodyIfNeeded()
      let step = min(rest, bodies[body].upperBound - position)
      position += step
      rest -= step
    }
  }

  /// A 32-bit number, as used for counts.
  mutating func uint32() throws(SpreadsheetError) -> Int { try uint16() | uint16() << 16 }

  private mutating func uint16() throws(SpreadsheetError) -> Int { Int(try byte()) | Int(try byte()) << 8 }

  private mutating func byte() throws(SpreadsheetError) -> UInt8 {
    try moveToNextBodyIfNeeded()
    position += 1
    return bytes[position - 1]
  }

  private mutating func moveToNextBodyIfNeeded() throws(SpreadsheetError) {
    while body < bodies.count, position == bodies[body].upperBound {
      body += 1
      if body < bodies.count { position = bodies[body].lowerBound }
    }
    guard body < bodies.count else { throw .truncated("a text") }
  }

  private mutating func characters(_ count: Int, isWide: Bool) throws(SpreadsheetError) -> String {
    guard count > 0 else { return "" }
    let width = isWide ? 2 : 1
    if position + count * width <= bodies[body].upperBound {
      defer { position += count * width }
      return text(position..<position + count * width, isWide: isWide)
    }
    return try charactersAcrossRecords(count, isWide: isWide)
  }

  private func text(_ range: Range<Int>, isWide: Bool) -> String {
    if !isWide, bytes[range].reduce(0, |) < 0x80 { return String(decoding: bytes[range], as: UTF8.self) }
    return String(decoding: units(range, isWide: isWide), as: UTF16.self)
  }

  private func units(_ range: Range<Int>, isWide: Bool) -> [UInt16] {
    guard isWide else { return bytes[range].map { UInt16($0) } }
    return stride(from: range.lowerBound, to: range.upperBound - 1, by: 2).map {
      UInt16(bytes[$0]) | UInt16(bytes[$0 + 1]) << 8
    }
  }

  private mutating func charactersAcrossRecords(_ count: Int, isWide: Bool) throws(SpreadsheetError) -> String {
    var collected: [UInt16] = []
    var isWide = isWide
    while collected.count < count {
      if position == bodies[body].upperBound {
        isWide = try byte() & 0x01 != 0
        guard position < bodies[body].upperBound else { continue }
      }
      let width = isWide ? 2 : 1
      let here = min(count - collected.count, (bodies[body].upperBound - position) / width)
      guard here > 0 else { throw .malformed("a character is cut in two") }
      collected += units(position..<position + here * width, isWide: isWide)
      position += here * width
    }
    return String(decoding: collected, as: UTF16.self)
  }
}
