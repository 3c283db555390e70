import Dates

/// Counts by the code of an area and a month.
///
/// A national extract asks for the same few thousand counts millions of times. The codes are kept as two numbers and
/// looked up in a table with open addressing, which takes half the time of a dictionary of strings.
struct AreaMonthCounts: Sendable {
  private struct Slot {
    var first: UInt64 = 0
    var second: UInt64 = 0
    /// Years times 12 plus the month from 0; -1 in an empty slot.
    var month = -1
    var count = 0
  }

  private var slots = [Slot](repeating: Slot(), count: 1024)
  private var used = 0

  /// The longest code, in bytes.
  static let longestCode = 16

  /// Adds to a count.
  ///
  /// - Parameters:
  ///   - code: letters and digits, at most 16.
  ///   - month: years times 12 plus the month from 0.
  /// - Returns: `false` where the code is none.
  mutating func add(_ number: Int, code: ArraySlice<UInt8>, month: Int) -> Bool {
    guard code.count <= AreaMonthCounts.longestCode else { return false }
    var (first, second): (UInt64, UInt64) = (0, 0)
    for byte in code {
      guard AreaMonthCounts.isLetterOrDigit(byte) else { return false }
      second = second << 8 | first >> 56
      first = first << 8 | UInt64(byte)
    }
    add(number, first, second, month)
    return true
  }

  /// Adds all counts of another.
  mutating func add(_ other: AreaMonthCounts) {
    for slot in other.slots where slot.month >= 0 { add(slot.count, slot.first, slot.second, slot.month) }
  }

  /// All counts, in no order.
  var entries: [(code: String, month: Int, count: Int)] {
    slots.filter { $0.month >= 0 }.map { slot in
      let bytes = [slot.second, slot.first].flatMap { part in
        stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: part >> UInt64($0)) }
      }
      return (String(decoding: bytes.drop { $0 == 0 }, as: UTF8.self), slot.month, slot.count)
    }
  }

  private mutating func add(_ number: Int, _ first: UInt64, _ second: UInt64, _ month: Int) {
    var index = place(first, second, month)
    while slots[index].month >= 0 {
      if slots[index].first == first, slots[index].month == month, slots[index].second == second {
        slots[index].count += number
        return
      }
      index = (index + 1) & (slots.count - 1)
    }
    slots[index] = Slot(first: first, second: second, month: month, count: number)
    used += 1
    if used * 2 > slots.count { grow() }
  }

  private func place(_ first: UInt64, _ second: UInt64, _ month: Int) -> Int {
    let mixed = first ^ (second &* 0x9E37_79B9_7F4A_7C15) ^ (UInt64(truncatingIfNeeded: month) << 40)
    let product = mixed.multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
    return Int(truncatingIfNeeded: (product.high ^ product.low) & UInt64(slots.count - 1))
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(), count: old.count * 2)
    used = 0
    for slot in old where slot.month >= 0 { add(slot.count, slot.first, slot.second, slot.month) }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26
  }
}

/// Months of dates as extracts write them.
enum IsoMonth {
  /// Years times 12 plus the month from 0, of a day such as `2016-04-01`; nothing where there is no such day.
  static func number(_ bytes: [UInt8], _ text: Range<Int>) -> Int? {
    guard text.count == 10 else { return nil }
    let start = text.lowerBound
    var isDate = bytes[start + 4] == UInt8(ascii: "-") && bytes[start + 7] == UInt8(ascii: "-")
    func digit(_ offset: Int) -> Int {
      let digit = bytes[start + offset] &- 0x30
      isDate = isDate && digit < 10
      return Int(digit)
    }
    let year = digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3)
    let month = digit(5) * 10 + digit(6)
    let day = digit(8) * 10 + digit(9)
    guard isDate, (1...12).contains(month), day >= 1,
      day <= 28 || day <= CivilDate.days(inMonth: month, of: year)
    else { return nil }
    return year * 12 + month - 1
  }
}
