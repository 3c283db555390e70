/// Numbers as Intel machines store them, for building files in tests.
extension [UInt8] {
  static func u16(_ number: Int) -> [UInt8] { [UInt8(number & 0xFF), UInt8(number >> 8 & 0xFF)] }

  static func u32(_ number: UInt32) -> [UInt8] {
    [UInt8(number & 0xFF), UInt8(number >> 8 & 0xFF), UInt8(number >> 16 & 0xFF), UInt8(number >> 24)]
  }

  static func f64(_ number: Double) -> [UInt8] {
    u32(UInt32(truncatingIfNeeded: number.bitPattern)) + u32(UInt32(number.bitPattern >> 32))
  }

  /// Writes over bytes that are there already.
  mutating func overwrite(at offset: Int, with bytes: [UInt8]) {
    replaceSubrange(offset..<offset + bytes.count, with: bytes)
  }

  /// With zeros (or another byte) at the end, up to a multiple of a size.
  func padded(to size: Int, with byte: UInt8 = 0) -> [UInt8] {
    self + [UInt8](repeating: byte, count: (size - count % size) % size)
  }
}
