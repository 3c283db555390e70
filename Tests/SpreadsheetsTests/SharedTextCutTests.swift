import Spreadsheets
import Testing

/// The table of shared texts may be cut by the end of a record at any byte, except within a character of two bytes.
struct SharedTextCutTests {
  /// What stands at a byte of the table: a character and its flag, or something else.
  private struct Byte {
    let value: UInt8
    /// The flag that is repeated where the table is cut before this byte; nothing where none is.
    var flag: UInt8?
    var canBeCutBefore = true
  }

  private static func bytes(_ text: String, isWide: Bool, runs: Int = 0, phonetic: Int = 0) -> [Byte] {
    let whole = ExcelText.rich(text, isWide: isWide, runs: runs, phonetic: phonetic)
    let start = ExcelText.header(text.utf16.count, isWide: isWide, runs: runs, phonetic: phonetic).count
    let end = whole.count - 4 * runs - phonetic
    return whole.enumerated().map { index, value in
      guard index >= start, index < end else { return Byte(value: value) }
      let isSecondHalf = isWide && (index - start) % 2 == 1
      return Byte(value: value, flag: isWide ? 1 : 0, canBeCutBefore: !isSecondHalf)
    }
  }

  private static let texts = ["Rutland", "Süd–Ost 😀", "", "rich", "phonetic", "bo–th", "end"]

  private static let table =
    bytes(texts[0], isWide: false) + bytes(texts[1], isWide: true) + bytes(texts[2], isWide: false)
    + bytes(texts[3], isWide: false, runs: 2) + bytes(texts[4], isWide: false, phonetic: 5)
    + bytes(texts[5], isWide: true, runs: 1, phonetic: 3) + bytes(texts[6], isWide: false)

  /// The table with cuts before some of its bytes.
  private static func parts(cutBefore isCut: (Int) -> Bool) -> [[UInt8]] {
    var parts: [[UInt8]] = [[]]
    for (index, byte) in table.enumerated() {
      if byte.canBeCutBefore, isCut(index) { parts.append(byte.flag.map { [$0] } ?? []) }
      parts[parts.count - 1].append(byte.value)
    }
    return parts
  }

  private static func texts(_ parts: [[UInt8]]) throws -> [CellValue?] {
    var builder = WorkbookBuilder(texts.indices.map { Biff.sharedText(0, $0, UInt32($0)) })
    builder.share(count: texts.count, parts: parts)
    let sheet = try firstSheet(of: builder.file())
    return texts.indices.map { sheet[0, $0] }
  }

  private static let expected = texts.map { $0.isEmpty ? nil : CellValue.text($0) }

  @Test(arguments: table.indices)
  func oneCutChangesNothing(_ place: Int) throws {
    #expect(try Self.texts(Self.parts { $0 == place }) == Self.expected)
  }

  @Test(arguments: 1...4)
  func manyCutsChangeNothing(_ distance: Int) throws {
    let parts = Self.parts { $0 % distance == 0 }
    #expect(parts.count > Self.table.count / distance / 2)
    #expect(try Self.texts(parts) == Self.expected)
  }

  @Test func recordsWithoutBytesChangeNothing() throws {
    let parts = Self.parts { $0 == 40 }
    try #require(parts.count == 2)
    #expect(try Self.texts([parts[0], [], parts[1]]) == Self.expected)
  }
}
