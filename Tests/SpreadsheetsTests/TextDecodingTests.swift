import Testing

@testable import Spreadsheets

struct TextDecodingTests {
  private func text(_ bytes: [UInt8]) -> String { String(decoding: TextDecoding.utf8(from: bytes), as: UTF8.self) }

  @Test func utf8StaysAsItIs() {
    #expect(text(Array("£1 – “x”".utf8)) == "£1 – “x”")
    #expect(text([]) == "")
  }

  @Test func byteOrderMarkIsTakenAway() {
    #expect(TextDecoding.utf8(from: [0xEF, 0xBB, 0xBF, 0x61]) == [0x61])
    #expect(TextDecoding.utf8(from: [0xEF, 0xBB, 0xBF]).isEmpty)
  }

  /// The code page as the WHATWG Encoding Standard (index windows-1252) and Microsoft print it.
  @Test(
    arguments: [
      (0xA3, "£"), (0x80, "€"), (0x91, "‘"), (0x92, "’"), (0x93, "“"), (0x94, "”"), (0x96, "–"), (0x97, "—"),
      (0x85, "…"), (0x99, "™"), (0x8A, "Š"), (0x8E, "Ž"), (0x9F, "Ÿ"), (0xE9, "é"), (0xFF, "ÿ"), (0x7F, "\u{7F}"),
      (0x81, "\u{FFFD}"), (0x8D, "\u{FFFD}"), (0x8F, "\u{FFFD}"), (0x90, "\u{FFFD}"), (0x9D, "\u{FFFD}"),
    ] as [(UInt8, Unicode.Scalar)])
  func windows1252HasItsCharacters(_ byte: UInt8, _ character: Unicode.Scalar) {
    #expect(TextDecoding.windows1252(byte) == character)
  }

  @Test func invalidUTF8IsWindows1252() { #expect(text([0xA3, 0x31, 0x93, 0x61, 0x94]) == "£1“a”") }
}
