/// Numbers as Intel machines store them, read with a check of every bound.
extension [UInt8] {
  /// The unsigned 16-bit number at an offset.
  func uint16(at offset: Int) throws(SpreadsheetError) -> Int {
    guard offset >= 0, offset + 2 <= count else { throw .truncated("a record") }
    return Int(self[offset]) | Int(self[offset + 1]) << 8
  }

  /// The unsigned 32-bit number at an offset.
  func uint32(at offset: Int) throws(SpreadsheetError) -> UInt32 {
    guard offset >= 0, offset + 4 <= count else { throw .truncated("a record") }
    return UInt32(self[offset]) | UInt32(self[offset + 1]) << 8 | UInt32(self[offset + 2]) << 16
      | UInt32(self[offset + 3]) << 24
  }

  /// The IEEE 754 double at an offset.
  func double(at offset: Int) throws(SpreadsheetError) -> Double {
    let low = UInt64(try uint32(at: offset))
    let high = UInt64(try uint32(at: offset + 4))
    return Double(bitPattern: high << 32 | low)
  }

  /// The byte at an offset.
  func byte(at offset: Int) throws(SpreadsheetError) -> UInt8 {
    guard offset >= 0, offset < count else { throw .truncated("a record") }
    return self[offset]
  }
}
