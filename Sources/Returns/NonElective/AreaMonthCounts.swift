/// Counts by the code of an area and a month.
///
/// A national extract asks for the same few thousand counts millions of times: the codes are kept as two numbers in a
/// small table with open addressing, and the counts of a month stand together.
struct AreaMonthCounts: Sendable {
  /// What came of adding.
  enum Outcome {
    case added
    /// The bytes are no code of an area: letters and digits, 1 to 16 of them.
    case noCode
    /// There are more codes than areas.
    case tooManyCodes
  }

  /// A code of up to 16 bytes as two numbers: the first eight bytes and the last eight, which may overlap.
  private struct Code: Sendable {
    var first: UInt64 = 0
    var last: UInt64 = 0
    var length = 0
  }

  /// More codes than this are no codes of areas: England has 153 Health and Wellbeing Boards.
  static let mostCodes = 512

  /// The place of a code in `codes`, plus one; 0 in an empty slot. Never more than half full.
  private var slots = [UInt16](repeating: 0, count: 1024)
  private var codes: [Code] = []
  private var names: [String] = []
  /// For each month `mostCodes` counts, each plus one where an admission was met and 0 where none was.
  private var counts = [UInt32](repeating: 0, count: IsoMonth.count * mostCodes)

  /// Adds to a count; adding 0 takes note that there was an admission.
  ///
  /// - Parameters:
  ///   - range: where the code stands.
  ///   - month: as `IsoMonth` numbers them.
  mutating func add(_ number: UInt32, _ bytes: [UInt8], code range: Range<Int>, month: Int) -> Outcome {
    guard let code = AreaMonthCounts.code(bytes, range) else { return .noCode }
    var slot = AreaMonthCounts.hash(code) & (slots.count - 1)
    while slots[slot] != 0 {
      let place = Int(slots[slot]) - 1
      if codes[place].first == code.first, codes[place].last == code.last, codes[place].length == code.length {
        add(number, at: month * AreaMonthCounts.mostCodes + place)
        return .added
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    guard bytes[range].allSatisfy(AreaMonthCounts.isLetterOrDigit) else { return .noCode }
    guard codes.count < AreaMonthCounts.mostCodes else { return .tooManyCodes }
    codes.append(code)
    names.append(String(decoding: bytes[range], as: UTF8.self))
    slots[slot] = UInt16(codes.count)
    add(number, at: month * AreaMonthCounts.mostCodes + codes.count - 1)
    return .added
  }

  /// Adds all counts of another.
  ///
  /// - Returns: `false` where there are then too many codes.
  mutating func add(_ other: AreaMonthCounts) -> Bool {
    for entry in other.entries {
      let name = Array(entry.code.utf8)
      let month = (entry.year - IsoMonth.firstYear) * 12 + entry.month - 1
      guard case .added = add(entry.count, name, code: 0..<name.count, month: month) else { return false }
    }
    return true
  }

  /// All counts, code after code and month after month.
  var entries: [(code: String, year: Int, month: Int, count: UInt32)] {
    names.enumerated().flatMap { place, name in
      (0..<IsoMonth.count).compactMap { month in
        let count = counts[month * AreaMonthCounts.mostCodes + place]
        return count == 0 ? nil : (name, IsoMonth.firstYear + month / 12, month % 12 + 1, count - 1)
      }
    }
  }

  private mutating func add(_ number: UInt32, at place: Int) { counts[place] = max(counts[place], 1) + number }

  private static func code(_ bytes: [UInt8], _ range: Range<Int>) -> Code? {
    guard (1...16).contains(range.count) else { return nil }
    if range.count >= 8 {
      let raw = bytes.span.bytes
      return Code(
        first: raw.unsafeLoadUnaligned(fromByteOffset: range.lowerBound, as: UInt64.self),
        last: raw.unsafeLoadUnaligned(fromByteOffset: range.upperBound - 8, as: UInt64.self), length: range.count)
    }
    let first = bytes[range].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return Code(first: first, last: 0, length: range.count)
  }

  private static func hash(_ code: Code) -> Int {
    let mixed = (code.first ^ code.last &* 0x9E37_79B9_7F4A_7C15).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
    return Int(truncatingIfNeeded: mixed.high ^ mixed.low)
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26
  }
}
