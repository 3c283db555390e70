import TestSupport

/// Damages files in the ways in which files are damaged, and in those in which an attacker would.
struct Mutation {
  private var generator: SeededGenerator
  private let files: [[UInt8]]

  /// - Parameter files: what pieces are taken from.
  init(seed: UInt64, files: [[UInt8]]) {
    generator = SeededGenerator(seed: seed)
    self.files = files
  }

  /// A file with one to four changes.
  mutating func damaged(_ file: [UInt8]) -> [UInt8] {
    var bytes = file
    for _ in 0..<Int.random(in: 1...4, using: &generator) where !bytes.isEmpty { change(&bytes) }
    return bytes
  }

  private mutating func change(_ bytes: inout [UInt8]) {
    let place = Int.random(in: 0..<bytes.count, using: &generator)
    let slice = place..<min(place + Int.random(in: 1...64, using: &generator), bytes.count)
    switch Int.random(in: 0..<10, using: &generator) {
    case 0, 1: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
    case 2: bytes[place] = UInt8.random(in: .min ... .max, using: &generator)
    case 3, 4: setNumber(in: &bytes, at: place)
    case 5: bytes.insert(contentsOf: bytes[slice], at: place)
    case 6: bytes.removeSubrange(slice)
    case 7: if Bool.random(using: &generator) { bytes.removeSubrange(place...) }
    case 8: setDigits(in: &bytes, from: place)
    default: splice(into: &bytes, at: place)
    }
  }

  /// Four bytes, or two, become an extreme number: lengths, counts, places.
  private mutating func setNumber(in bytes: inout [UInt8], at place: Int) {
    let extremes: [UInt32] = [0, 1, 0x7FFF, 0xFFFF, 0x7FFF_FFFF, 0x8000_0000, 0xFFFF_FFFE, 0xFFFF_FFFF]
    let number = extremes[Int.random(in: 0..<extremes.count, using: &generator)]
    for offset in 0..<(number > 0xFFFF ? 4 : 2) where place + offset < bytes.count {
      bytes[place + offset] = UInt8(truncatingIfNeeded: number >> (8 * UInt32(offset)))
    }
  }

  /// The next number that is written in digits becomes another one.
  private mutating func setDigits(in bytes: inout [UInt8], from place: Int) {
    let isDigit = { (byte: UInt8) in (48...57).contains(byte) }
    guard let start = bytes[place...].firstIndex(where: isDigit) else { return }
    let end = bytes[start...].firstIndex { !isDigit($0) } ?? bytes.count
    let others = ["0", "-1", "65536", "2147483648", "4294967295", "9223372036854775808", "1e309", "", "0.0000001"]
    bytes.replaceSubrange(start..<end, with: Array(others[Int.random(in: 0..<others.count, using: &generator)].utf8))
  }

  /// A piece of another file is put in, or takes the place of the rest.
  private mutating func splice(into bytes: inout [UInt8], at place: Int) {
    let other = files[Int.random(in: 0..<files.count, using: &generator)]
    guard !other.isEmpty else { return }
    let start = Int.random(in: 0..<other.count, using: &generator)
    if Bool.random(using: &generator) {
      bytes.replaceSubrange(place..., with: other[start...])
    } else {
      bytes.insert(contentsOf: other[start..<min(start + 200, other.count)], at: place)
    }
  }
}
