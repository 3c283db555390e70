import Foundation
import TestSupport
import Testing

@testable import Spreadsheets

/// Files that are read piece by piece, from disk, on two cores.
struct CSVFileTests {
  /// Counts records and adds up the numbers in their second field.
  private struct Adder: CSVCounter {
    var records = 0
    var sum = 0
    /// The numbers of the records as they were given, added up.
    var numbers = 0

    mutating func add(_ batch: CSVBatch) {
      batch.forEachRecord { number, fields in
        records += 1
        numbers += number
        sum += fields.count > 1 ? Int(fields[1].text) ?? 0 : 0
      }
    }

    func forTheMiddle() -> Adder { Adder() }

    mutating func append(_ later: Adder, after records: Int) {
      numbers += later.numbers + later.records * records
      self.records += later.records
      sum += later.sum
    }
  }

  /// Text of at least this many bytes, in records of changing length.
  private func text(bytes: Int, field: (Int) -> String) -> (text: String, records: Int, sum: Int) {
    var text = ""
    var records = 0
    var sum = 0
    while text.utf8.count < bytes {
      text += "\(field(records)),\(records % 1000),\(String(repeating: "x", count: records % 50))\r\n"
      sum += records % 1000
      records += 1
    }
    return (text, records, sum)
  }

  private func count(_ text: String) throws -> Adder {
    let folder = try TemporaryFolder()
    try folder.write(text, to: "list.csv")
    return try CSVFile(.file(folder.path("list.csv"))).count(Adder())
  }

  @Test func smallFileIsCounted() throws {
    let made = text(bytes: 10_000) { "record \($0)" }
    let adder = try count(made.text)
    #expect(adder.records == made.records)
    #expect(adder.sum == made.sum)
  }

  /// Each record has line breaks within quotation marks, so that the guess for the second half is nearly always wrong.
  @Test(arguments: [0, 1, 7, 40])
  func halvesAddUpToTheWhole(lineBreaks: Int) throws {
    let quoted = "\"" + String(repeating: "a,\"\"b\"\"\r\n", count: lineBreaks) + "\""
    let made = text(bytes: CSVHalves.worthwhileSize + 1) { _ in quoted }
    let adder = try count(made.text)
    #expect(adder.records == made.records)
    #expect(adder.sum == made.sum)
    #expect(adder.numbers == made.records * (made.records - 1) / 2)
  }

  @Test func faultInTheSecondHalfHasItsPlaceInTheWholeFile() throws {
    let made = text(bytes: CSVHalves.worthwhileSize + 1) { "record \($0)" }
    let error = #expect(throws: SpreadsheetError.self) { try count(made.text + "a,\"b\"c\r\n") }
    #expect(error?.message.contains("at B\(made.records + 1)") == true)
  }

  /// RFC 1952; made with `printf 'a,b\nc,d\n' | gzip -n`.
  @Test func compressedFileIsRead() throws {
    let packed: [UInt8] = [
      0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x03, 0x4B, 0xD4, 0x49, 0xE2, 0x4A, 0xD6, 0x49, 0xE1, 0x02,
      0x00, 0x80, 0x3A, 0x72, 0x87, 0x08, 0x00, 0x00, 0x00,
    ]
    let sheet = try firstSheet(of: packed)
    #expect(sheet.cells.map(\.value) == [.text("a"), .text("b"), .text("c"), .text("d")])
    #expect(try SpreadsheetReader.workbook(from: packed).description?.description.hasPrefix("compressed CSV") == true)
    #expect(fault(in: Array(packed.dropLast(9)))?.reason == .truncated)
    // Zeros behind the end are no part of it.
    #expect(try firstSheet(of: packed + [0, 0, 0]).cells.count == 4)
    // Two files joined are one file.
    #expect(try firstSheet(of: packed + packed).cells.count == 8)
  }

  @Test func recordLongerThanThePieceIsRead() throws {
    let long = String(repeating: "x", count: CSVRecords.pieceSize * 2)
    let sheet = try firstSheet(of: Array("a,\(long)\nb,c\n".utf8))
    #expect(sheet[0, 1] == .text(long))
    #expect(sheet[1, 1] == .text("c"))
  }

  @Test func longestTextIsRead() {
    var options = ReadingOptions()
    options.limits[.textBytes] = 10
    #expect(fault(in: Array("a,1234567890\n".utf8), options: options) == nil)
    let error = fault(in: Array("a,b\nc,12345678901\n".utf8), options: options)
    #expect(error?.reason == .tooLarge)
    #expect(error?.message.contains("B2") == true)
  }

  /// A quotation mark that is never closed would otherwise take the rest of the file into one cell.
  @Test func recordWithoutAnEndIsRefusedBeforeTheFileEnds() {
    var options = ReadingOptions()
    options.limits[.textBytes] = 1000
    let text = "a,b\nc,\"" + String(repeating: "line\n", count: 200_000)
    let error = fault(in: Array(text.utf8), options: options)
    #expect(error?.message.contains("row 2") == true)
    #expect(error?.message.contains("never closed") == true)
  }
}
