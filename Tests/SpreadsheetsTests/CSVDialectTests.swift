import Foundation
import Testing

@testable import Spreadsheets

struct CSVDialectTests {
  private func finding(_ bytes: [UInt8], dialect: CSVDialect = CSVDialect()) throws -> CSVFinding {
    try CSVFile(.memory(bytes), dialect: dialect).finding
  }

  private func finding(_ text: String) throws -> CSVFinding { try finding(Array(text.utf8)) }

  @Test(arguments: [",", ";", "\t", "|"], ["\r\n", "\n", "\r"])
  func separatorAndLineBreakAreFound(_ separator: String, _ lineBreak: String) throws {
    let lines = ["Code\(separator)Name\(separator)Days", "510\(separator)Rutland\(separator)541", ""]
    let found = try finding(lines.joined(separator: lineBreak))
    #expect(String(decoding: [found.separator.byte], as: UTF8.self) == separator)
    #expect(found.lineBreak.rawValue == ["\r\n": "CRLF", "\n": "LF", "\r": "CR"][lineBreak])
  }

  /// What a human sees at once: which character cuts the table.
  @Test(
    arguments: [
      ("Delayed days, by authority, 2016-17\nCode;Name\n510;Rutland\n", CSVDialect.Separator.semicolon),
      ("name;value\nfirst;1,5\nsecond;2,3\nthird;0,1\n", .semicolon),
      ("\"Poole; Bournemouth\",2\n\"Bath; Bristol\",3\n", .comma), ("one column\nonly\n", .comma),
      ("a|b|c\n1,2|3|4\n5,6|7|8\n", .pipe), ("a\tb\nx, y\tz\n", .tab), ("", .comma),
    ])
  func separatorIsThatOfTheTable(_ text: String, _ separator: CSVDialect.Separator) throws {
    #expect(try finding(text).separator == separator)
  }

  @Test func separatorThatIsAnnouncedIsTakenAndItsLineIsNoRow() throws {
    let bytes = Array("sep=;\r\nCode;Name, long\r\n510;Rutland\r\n".utf8)
    #expect(try finding(bytes).separator == .semicolon)
    let sheet = try firstSheet(of: bytes)
    #expect(cells(of: sheet)["A1"] == .text("Code"))
    #expect(cells(of: sheet)["B2"] == .text("Rutland"))
  }

  @Test func separatorAndEncodingCanBeSet() throws {
    var options = ReadingOptions()
    options.csv.separator = .pipe
    #expect(try firstSheet(of: Array("a,b|c".utf8), options: options).cells.map(\.value) == [.text("a,b"), .text("c")])
    options.csv = CSVDialect(encoding: .windows1252)
    #expect(try firstSheet(of: [0xC2, 0xA3], options: options).cells.map(\.value) == [.text("Â£")])
    #expect(try firstSheet(of: [0xC2, 0xA3]).cells.map(\.value) == [.text("£")])
  }

  @Test(arguments: [true, false], [true, false])
  func utf16IsRead(isLittleEndian: Bool, hasMark: Bool) throws {
    let text = (hasMark ? "\u{FEFF}" : "") + "Code\tName\r\n716\t“Bath” & £\r\n510\t😀\r\n" + "x\ty\r\n"
    let bytes = text.utf16.flatMap { unit in
      isLittleEndian
        ? [UInt8(truncatingIfNeeded: unit), UInt8(unit >> 8)] : [UInt8(unit >> 8), UInt8(truncatingIfNeeded: unit)]
    }
    let sheet = try firstSheet(of: bytes)
    #expect(cells(of: sheet)["A1"] == .text("Code"))
    #expect(cells(of: sheet)["B2"] == .text("“Bath” & £"))
    #expect(cells(of: sheet)["B3"] == .text("😀"))
    let found = try finding(bytes)
    #expect(found.encoding == (isLittleEndian ? .utf16LittleEndian : .utf16BigEndian))
    #expect(found.hasByteOrderMark == hasMark)
  }

  @Test func utf16CutWithinACharacterSaysSo() throws {
    let whole = "\u{FEFF}a,b\nc,😀".utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    #expect(fault(in: whole) == nil)
    let oddByte = try #require(fault(in: Array(whole.dropLast(1))))
    #expect(oddByte.reason == .truncated)
    #expect(oddByte.message.contains("UTF-16"))
    let halfPair = try #require(fault(in: Array(whole.dropLast(2))))
    #expect(halfPair.reason == .truncated)
    // A second half without a first one.
    let lone: [UInt8] = [0xFF, 0xFE, 0x61, 0, 0x2C, 0, 0x62, 0, 0x0A, 0, 0x00, 0xDE, 0x61, 0]
    #expect(fault(in: lone)?.message.contains("half a character") == true)
  }

  /// A pound sign of Windows-1252 far behind the head of the file decides for the whole file.
  @Test func encodingIsThatOfTheWholeFile() throws {
    var bytes = Array(repeating: Array("Rutland,1\n".utf8), count: 40_000).flatMap { $0 }
    #expect(try finding(bytes).encoding == .utf8)
    bytes += [0xA3, 0x2C, 0x31, 0x0A]
    #expect(try finding(bytes).encoding == .windows1252)
    #expect(try firstSheet(of: bytes)[40_000, 0] == .text("£"))
  }

  @Test func descriptionIsForPeople() throws {
    #expect(try finding("a,b\n").description == "CSV, utf-8, comma, LF")
    #expect(
      try finding([0xEF, 0xBB, 0xBF] + "a;b\r\nc\n".utf8).description
        == "CSV, utf-8 with byte order mark, semicolon, mixed line ends")
    #expect(try finding("a,b\n").isUsual)
    #expect(try !finding("a;b\n").isUsual)
  }
}

struct UTF8CheckerTests {
  /// RFC 3629, section 4: the borders of each range.
  @Test(
    arguments: [
      ([0x7F], true), ([0xC2, 0x80], true), ([0xDF, 0xBF], true), ([0xC1, 0xBF], false), ([0xE0, 0xA0, 0x80], true),
      ([0xE0, 0x9F, 0xBF], false), ([0xED, 0x9F, 0xBF], true), ([0xED, 0xA0, 0x80], false),
      ([0xF0, 0x90, 0x80, 0x80], true), ([0xF0, 0x8F, 0xBF, 0xBF], false), ([0xF4, 0x8F, 0xBF, 0xBF], true),
      ([0xF4, 0x90, 0x80, 0x80], false), ([0xF5, 0x80, 0x80, 0x80], false), ([0x80], false), ([0xC2, 0x41], false),
    ] as [([UInt8], Bool)])
  func rangesAreThoseOfTheStandard(_ bytes: [UInt8], _ isValid: Bool) {
    var whole = UTF8Checker()
    let isWhole = whole.check(bytes[...]) && whole.isBetweenCharacters
    #expect(isWhole == isValid)
    #expect((String(validating: bytes, as: UTF8.self) != nil) == isValid)
    // Cut anywhere, it comes out the same.
    for cut in 0...bytes.count {
      var parts = UTF8Checker()
      let isWhole = parts.check(bytes[..<cut]) && parts.check(bytes[cut...]) && parts.isBetweenCharacters
      #expect(isWhole == isValid)
    }
  }

  @Test func characterThatIsCutOffIsNotWhole() {
    var checker = UTF8Checker()
    let isFine = checker.check([0xE2, 0x82])
    #expect(isFine)
    #expect(!checker.isBetweenCharacters)
  }
}
