/// One field of a piece of CSV, as it stands in the bytes.
public struct CSVField {
  /// The bytes of the field with its quotation marks.
  public let raw: ArraySlice<UInt8>

  /// - Parameters:
  ///   - end: where its separator or line break stands.
  ///   - endsRecord: whether a line feed may have a carriage return before it, which is part of the line break.
  init(_ bytes: [UInt8], start: Int, end: Int, endsRecord: Bool) {
    // A field that holds nothing but the carriage return is empty.
    let isLineFeed = endsRecord && end < bytes.count && bytes[end] == 0x0A
    raw = bytes[start..<(isLineFeed && end > start && bytes[end - 1] == 0x0D ? end - 1 : end)]
  }

  private var isQuoted: Bool { raw.first == UInt8(ascii: "\"") }

  /// The field's text in UTF-8: without the marks around it, and with doubled ones single.
  public var content: ArraySlice<UInt8> {
    guard isQuoted else { return raw }
    guard let closing = raw.lastIndex(of: UInt8(ascii: "\"")), closing > raw.startIndex else { return raw }
    let inner = raw[(raw.startIndex + 1)..<closing]
    guard inner.contains(UInt8(ascii: "\"")) else { return inner }
    var text: [UInt8] = []
    text.reserveCapacity(inner.count)
    var isSecond = false
    for byte in inner {
      isSecond = byte == UInt8(ascii: "\"") && !isSecond
      if !isSecond { text.append(byte) }
    }
    return text[...]
  }

  /// The field's text.
  public var text: String { String(decoding: content, as: UTF8.self) }
}

/// A piece of a CSV file: whole records, and where their fields end.
public struct CSVBatch {
  /// The bytes of the piece, in UTF-8.
  public let bytes: [UInt8]
  /// Where the fields end: twice the place of the separator or line break, plus one at the end of a record.
  public let ends: [UInt32]
  /// How many of `ends` are meant.
  public let endCount: Int
  /// How many records it holds.
  public let recordCount: Int
  /// The number of the first record in its file or part of a file, from 0.
  public let firstRecord: Int
  /// Whether a field may hold ten digits, whatever stands between them: what an NHS number looks like.
  public let mayHoldLongNumbers: Bool

  /// Whether every record has this many fields, so that those of record `n` end at `ends[n * width]` and on.
  public func isRegular(width: Int) -> Bool {
    guard width > 0, endCount == recordCount * width else { return false }
    for last in stride(from: width - 1, to: endCount, by: width) where ends[last] & 1 == 0 { return false }
    return true
  }

  /// Calls `body` with each record: its number and its fields, in order.
  public func forEachRecord<E: Error>(_ body: (_ number: Int, _ fields: [CSVField]) throws(E) -> Void) throws(E) {
    var fields: [CSVField] = []
    var number = firstRecord
    var start = 0
    for end in ends[..<endCount] {
      let place = Int(end >> 1)
      fields.append(CSVField(bytes, start: start, end: place, endsRecord: end & 1 == 1))
      start = place + 1
      guard end & 1 == 1 else { continue }
      try body(number, fields)
      fields.removeAll(keepingCapacity: true)
      number += 1
    }
  }
}
