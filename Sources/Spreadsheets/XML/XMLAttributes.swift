/// Walks over the attributes of a tag.
struct XMLAttributes {
  private var position: Int
  private let end: Int
  /// The name of the attribute, with its prefix.
  private(set) var name = 0..<0
  /// Its value, not decoded.
  private(set) var value = 0..<0

  /// No attributes.
  init() { self.init(0..<0) }

  /// What stands in a tag behind its name.
  init(_ range: Range<Int>) {
    position = range.lowerBound
    end = range.upperBound
  }

  /// Goes on to the next attribute: whether there is one, or nothing where the tag cannot be read.
  mutating func next(in window: ByteWindow) -> Bool? {
    let start = position
    skipSpace(window)
    guard position < end else { return false }
    guard position > start else { return nil }
    let nameStart = position
    while position < end, window[position] != UInt8(ascii: "="), !ByteWindow.isSpace(window[position]) { position += 1 }
    name = nameStart..<position
    skipSpace(window)
    guard !name.isEmpty, position < end, window[position] == UInt8(ascii: "=") else { return nil }
    position += 1
    skipSpace(window)
    guard position < end else { return nil }
    let quote = window[position]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return nil }
    position += 1
    let valueStart = position
    while position < end, window[position] != quote { position += 1 }
    guard position < end else { return nil }
    value = valueStart..<position
    position += 1
    return true
  }

  private mutating func skipSpace(_ window: ByteWindow) {
    while position < end, ByteWindow.isSpace(window[position]) { position += 1 }
  }
}
