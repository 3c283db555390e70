/// Gives the text of a stream as UTF-8, without a byte order mark and without Excel's line `sep=;`.
final class UTF8Stream: ByteStream {
  private let stream: any ByteStream
  private let encoding: CSVDialect.Encoding
  private var raw = [UInt8](repeating: 0, count: 64 << 10)
  /// Bytes at the front of `raw` that are not decoded yet: half a character.
  private var kept = 0
  private var text: [UInt8] = []
  private var used = 0
  private var isAtStart = true

  init(_ stream: any ByteStream, encoding: CSVDialect.Encoding) {
    self.stream = stream
    self.encoding = encoding
  }

  func read(into buffer: inout [UInt8], at range: Range<Int>) throws(SpreadsheetError) -> Int {
    // What is UTF-8 already goes straight to where it is wanted.
    if !isAtStart, encoding == .utf8, used == text.count { return try stream.read(into: &buffer, at: range) }
    while used == text.count {
      guard try decodeMore() else { return 0 }
    }
    let count = min(range.count, text.count - used)
    guard count > 0 else { return 0 }
    buffer.replaceSubrange(range.lowerBound..<range.lowerBound + count, with: text[used..<used + count])
    used += count
    return count
  }

  /// Decodes the next piece; `false` at the end.
  private func decodeMore() throws(SpreadsheetError) -> Bool {
    let count = try stream.read(into: &raw, from: kept)
    let filled = kept + count
    guard count > 0 else {
      guard kept == 0 else { throw .truncated("its last character (half of a pair of UTF-16)") }
      return false
    }
    (text, used) = (try decoded(filled), 0)
    if isAtStart {
      if text.starts(with: [0xEF, 0xBB, 0xBF]) { text.removeFirst(3) }
      if let announcement = CSVDetection.announcement(text) { text.removeFirst(announcement.length) }
      isAtStart = false
    }
    return true
  }

  private func decoded(_ filled: Int) throws(SpreadsheetError) -> [UInt8] {
    kept = 0
    switch encoding {
    case .utf8: return Array(raw[..<filled])
    case .windows1252: return TextDecoding.utf8(from: Array(raw[..<filled]), encoding: .windows1252)
    case .utf16LittleEndian, .utf16BigEndian:
      let isLittleEndian = encoding == .utf16LittleEndian
      var whole = filled & ~1
      // The first half of a surrogate pair waits for the second.
      if whole >= 2,
        UTF16.isLeadSurrogate(TextDecoding.units(raw[(whole - 2)..<whole], isLittleEndian: isLittleEndian)[0])
      {
        whole -= 2
      }
      let units = TextDecoding.units(raw[..<whole], isLittleEndian: isLittleEndian)
      kept = filled - whole
      raw.replaceSubrange(0..<kept, with: raw[whole..<filled])
      guard let text = String(validating: units, as: UTF16.self) else {
        throw .malformed("half a character of UTF-16 stands alone in it")
      }
      return Array(text.utf8)
    }
  }
}
