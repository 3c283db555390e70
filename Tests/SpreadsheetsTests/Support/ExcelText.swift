/// Texts as BIFF8 stores them ([MS-XLS] 2.5.293, 2.5.294, 2.5.240).
enum ExcelText {
  /// Characters in one byte each: the low half of UTF-16, for characters up to U+00FF.
  static func narrow(_ text: String) -> [UInt8] { text.utf16.map { UInt8($0) } }

  /// Characters in two bytes each.
  static func wide(_ text: String) -> [UInt8] { text.utf16.flatMap { [UInt8].u16(Int($0)) } }

  /// Count, flags and characters.
  static func string(_ text: String, isWide: Bool = false) -> [UInt8] {
    header(text.utf16.count, isWide: isWide) + (isWide ? wide(text) : narrow(text))
  }

  /// Count, flags, characters, formatting runs of four bytes each, and phonetic bytes. The bytes of both are 0x7A,
  /// which would show up as the letter z if they were taken for text.
  static func rich(_ text: String, isWide: Bool = false, runs: Int = 0, phonetic: Int = 0) -> [UInt8] {
    header(text.utf16.count, isWide: isWide, runs: runs, phonetic: phonetic)
      + (isWide ? wide(text) : narrow(text)) + [UInt8](repeating: 0x7A, count: 4 * runs + phonetic)
  }

  /// What stands before the characters.
  static func header(_ count: Int, isWide: Bool = false, runs: Int = 0, phonetic: Int = 0) -> [UInt8] {
    let flags: UInt8 = (isWide ? 0x01 : 0) | (phonetic > 0 ? 0x04 : 0) | (runs > 0 ? 0x08 : 0)
    return .u16(count) + [flags] + (runs > 0 ? .u16(runs) : []) + (phonetic > 0 ? .u32(UInt32(phonetic)) : [])
  }

  /// With the count in one byte: the name of a sheet.
  static func short(_ text: String, isWide: Bool = false) -> [UInt8] {
    [UInt8(text.utf16.count), isWide ? 1 : 0] + (isWide ? wide(text) : narrow(text))
  }
}
