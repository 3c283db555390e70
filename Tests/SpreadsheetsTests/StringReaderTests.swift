import Testing

@testable import Spreadsheets

struct StringReaderTests {
  /// The texts that stand one after another in the bodies of a record and of its `CONTINUE` records.
  private func texts(_ count: Int, in parts: [[UInt8]]) throws -> [String] {
    var bodies: [Range<Int>] = []
    var bytes: [UInt8] = []
    for part in parts {
      bytes += [0xEE, 0xEE, 0xEE, 0xEE]
      bodies.append(bytes.count..<bytes.count + part.count)
      bytes += part
    }
    var reader = StringReader(bytes: bytes, bodies: bodies)
    return try (0..<count).map { _ in try reader.richString() }
  }

  private func reason(_ parts: [[UInt8]]) -> SpreadsheetError.Reason? {
    do {
      _ = try texts(1, in: parts)
      return nil
    } catch { return (error as? SpreadsheetError)?.reason }
  }

  private let next = ExcelText.string("next")

  @Test func charactersAreNarrowOrWide() throws {
    #expect(try texts(2, in: [ExcelText.string("£é") + next]) == ["£é", "next"])
    #expect(try texts(2, in: [ExcelText.string("a–😀", isWide: true) + next]) == ["a–😀", "next"])
    #expect(try texts(2, in: [ExcelText.string("") + next]) == ["", "next"])
  }

  @Test func runsAndPhoneticTextArePassedOver() throws {
    #expect(try texts(2, in: [ExcelText.rich("abc", runs: 2) + next]) == ["abc", "next"])
    #expect(try texts(2, in: [ExcelText.rich("abc", phonetic: 7) + next]) == ["abc", "next"])
    #expect(try texts(2, in: [ExcelText.rich("abc", isWide: true, runs: 3, phonetic: 9) + next]) == ["abc", "next"])
  }

  @Test func breakWithinCharactersRepeatsTheFlag() throws {
    let head = ExcelText.header(6) + ExcelText.narrow("abc")
    #expect(try texts(2, in: [head, [0] + ExcelText.narrow("def") + next]) == ["abcdef", "next"])
  }

  @Test func widthMayChangeAtTheBreak() throws {
    let narrowFirst = [ExcelText.header(5) + ExcelText.narrow("abc"), [1] + ExcelText.wide("–é") + next]
    #expect(try texts(2, in: narrowFirst) == ["abc–é", "next"])
    let wideFirst = [ExcelText.header(5, isWide: true) + ExcelText.wide("–é"), [0] + ExcelText.narrow("abc") + next]
    #expect(try texts(2, in: wideFirst) == ["–éabc", "next"])
  }

  @Test func textMayRunOverManyRecords() throws {
    let parts = [
      ExcelText.header(6) + ExcelText.narrow("ab"), [1] + ExcelText.wide("cd"), [0] + ExcelText.narrow("e"),
      [0] + ExcelText.narrow("f") + next,
    ]
    #expect(try texts(2, in: parts) == ["abcdef", "next"])
  }

  @Test func breakBetweenTextsHasNoFlag() throws {
    #expect(try texts(2, in: [ExcelText.string("abc"), next]) == ["abc", "next"])
    #expect(try texts(2, in: [ExcelText.rich("abc", runs: 1, phonetic: 2), next]) == ["abc", "next"])
  }

  @Test func breakWithinRunsOrPhoneticTextHasNoFlag() throws {
    let rich = ExcelText.rich("abc", runs: 3)
    let cut = rich.count - 8
    #expect(try texts(2, in: [Array(rich[..<cut]), rich[cut...] + next]) == ["abc", "next"])
    let phonetic = ExcelText.rich("abc", phonetic: 10)
    let middle = phonetic.count - 5
    #expect(try texts(2, in: [Array(phonetic[..<middle]), phonetic[middle...] + next]) == ["abc", "next"])
  }

  /// Excel never writes this break, but LibreOffice, Apache POI and xlrd all read the flag behind it.
  @Test func breakBetweenHeaderAndCharactersRepeatsTheFlag() throws {
    let parts = [ExcelText.header(3), [0] + ExcelText.narrow("abc") + next]
    let found = try texts(2, in: parts)
    #expect(found == ["abc", "next"])
  }

  /// Some programs leave out the flags of a text without characters (xlrd: "Ambiguous whether 0-length string should
  /// have an options byte").
  @Test func emptyTextMayEndBeforeItsFlags() throws {
    let found = try texts(1, in: [[0, 0]])
    #expect(found == [""])
  }

  @Test func textThatEndsTooEarlyIsCutOff() {
    #expect(reason([[]]) == .truncated)
    #expect(reason([[3]]) == .truncated)
    #expect(reason([ExcelText.header(3) + ExcelText.narrow("ab")]) == .truncated)
    #expect(reason([ExcelText.header(3) + ExcelText.narrow("ab"), []]) == .truncated)
    #expect(reason([Array(ExcelText.rich("ab", runs: 2).dropLast())]) == .truncated)
    #expect(reason([ExcelText.header(3) + ExcelText.narrow("abc")]) == nil)
  }

  @Test func characterCutInTwoIsDamage() {
    #expect(reason([ExcelText.header(2, isWide: true) + [0x61, 0, 0x62], [1, 0]]) == .malformed)
  }
}
