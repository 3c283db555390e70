/// The piece of a stream that is being looked at: it moves on as bytes are used, and grows where a token is long.
struct ByteWindow {
  private let stream: any ByteStream
  private var buffer: [UInt8]
  private var filled = 0
  /// The first byte that is not used yet.
  var position = 0
  /// Whether the stream has ended; what stands from `position` on is all there is.
  private(set) var isExhausted = false

  private static let pieceSize = 128 << 10

  init(_ stream: any ByteStream) {
    self.stream = stream
    buffer = [UInt8](repeating: 0, count: ByteWindow.pieceSize)
  }

  /// The byte at the position; `fill(1)` has said that it is there.
  var current: UInt8 { buffer[position] }

  /// The byte after it; `fill(2)` has said that it is there.
  var following: UInt8 { buffer[position + 1] }

  subscript(index: Int) -> UInt8 { buffer[index] }

  /// Sees to it that a number of bytes stand at the position; `false` where the stream ends before.
  mutating func fill(_ count: Int) throws(SpreadsheetError) -> Bool {
    while filled - position < count {
      guard try more() else { return false }
    }
    return true
  }

  /// The index of the first such byte from the position on. At the end of the stream, the end.
  ///
  /// - Returns: nothing where it does not come within `limit` bytes.
  mutating func index(of byte: UInt8, limit: Int) throws(SpreadsheetError) -> Int? {
    var looked = 0
    while true {
      if let found = firstIndex(of: byte, from: position + looked) { return found }
      looked = filled - position
      guard looked <= limit else { return nil }
      guard try more() else { return filled }
    }
  }

  /// The index at which these bytes begin, from the position on.
  ///
  /// - Returns: nothing where they do not come within `limit` bytes, or at all.
  mutating func index(of bytes: [UInt8], limit: Int) throws(SpreadsheetError) -> Int? {
    var looked = 0
    while true {
      while position + looked + bytes.count <= filled {
        guard let start = firstIndex(of: bytes[0], from: position + looked) else {
          looked = filled - position
          break
        }
        guard start + bytes.count <= filled else { break }
        if buffer[start..<start + bytes.count].elementsEqual(bytes) { return start }
        looked = start + 1 - position
      }
      guard filled - position <= limit, try more() else { return nil }
    }
  }

  /// The index of the `>` that ends the tag at the position; one within quotes does not.
  ///
  /// - Returns: nothing where the tag is longer than `limit`, holds another `<`, or does not end.
  mutating func endOfTag(limit: Int) throws(SpreadsheetError) -> Int? {
    var offset = 1
    var quote: UInt8 = 0
    while true {
      let end = filled
      var index = position + offset
      while index < end {
        let byte = buffer[index]
        if quote != 0 {
          if byte == quote { quote = 0 }
        } else if byte == UInt8(ascii: ">") {
          return index
        } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
          quote = byte
        }
        if byte == UInt8(ascii: "<") { return nil }
        index += 1
      }
      offset = index - position
      guard offset <= limit, try more() else { return nil }
    }
  }

  /// The name that stands in a part of the buffer: with its prefix, and without.
  func name(from start: Int, to end: Int) -> (qualified: Range<Int>, local: Range<Int>)? {
    var local = start
    var index = start
    while index < end, !ByteWindow.isSpace(buffer[index]) {
      if buffer[index] == UInt8(ascii: ":") { local = index + 1 }
      index += 1
    }
    return local < index ? (start..<index, local..<index) : nil
  }

  /// Whether a range holds exactly these characters.
  func equals(_ range: Range<Int>, _ expected: StaticString) -> Bool {
    guard range.count == expected.utf8CodeUnitCount else { return false }
    return expected.withUTF8Buffer { bytes in
      for offset in 0..<bytes.count where buffer[range.lowerBound + offset] != bytes[offset] { return false }
      return true
    }
  }

  func starts(with bytes: [UInt8]) -> Bool {
    filled - position >= bytes.count && buffer[position..<position + bytes.count].elementsEqual(bytes)
  }

  func slice(_ range: Range<Int>) -> ArraySlice<UInt8> { buffer[range] }

  /// Whether something in the range must be decoded: an entity, or a line break of Windows.
  func containsEscape(_ range: Range<Int>) -> Bool {
    for index in range where buffer[index] == UInt8(ascii: "&") || buffer[index] == 0x0D { return true }
    return false
  }

  func isBlank(_ range: Range<Int>) -> Bool {
    for index in range where !ByteWindow.isSpace(buffer[index]) { return false }
    return true
  }

  /// A whole number of up to nine digits; nothing where the range holds anything else.
  func wholeNumber(_ range: Range<Int>) -> Int? {
    guard (1...9).contains(range.count) else { return nil }
    var number = 0
    for index in range {
      let digit = buffer[index] &- 0x30
      guard digit < 10 else { return nil }
      number = number * 10 + Int(digit)
    }
    return number
  }

  /// Lets a reader look at the bytes from the position on without a check for each.
  ///
  /// - Parameter look: takes the buffer, the position, and the index behind the last byte that is filled.
  @inline(__always)
  func look<Result>(_ look: (UnsafeBufferPointer<UInt8>, _ start: Int, _ limit: Int) -> Result) -> Result {
    buffer.withUnsafeBufferPointer { look($0, position, filled) }
  }

  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 }

  private func firstIndex(of byte: UInt8, from start: Int) -> Int? {
    for index in start..<filled where buffer[index] == byte { return index }
    return nil
  }

  /// Reads on, behind what is not used yet, which moves to the front.
  private mutating func more() throws(SpreadsheetError) -> Bool {
    guard !isExhausted else { return false }
    if position > 0 {
      buffer.replaceSubrange(0..<filled - position, with: buffer[position..<filled])
      filled -= position
      position = 0
    }
    if filled == buffer.count { buffer += [UInt8](repeating: 0, count: buffer.count) }
    let count = try stream.read(into: &buffer, from: filled)
    filled += count
    isExhausted = count == 0
    return count > 0
  }
}
