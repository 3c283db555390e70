import Testing

@testable import Spreadsheets

struct FileKindTests {
  @Test func textIsCSV() {
    #expect(FileKind(head: Array("Code,Name\n".utf8)) == .csv)
    #expect(FileKind(head: [0xEF, 0xBB, 0xBF] + Array("Code".utf8)) == .csv)
    #expect(FileKind(head: [0x09, 0x31]) == .csv)
  }

  @Test func compoundFileIsToldByEightBytes() {
    let signature: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    #expect(FileKind(head: signature) == .compoundFile)
    #expect(FileKind(head: Array(signature.dropLast())) != .compoundFile)
  }

  /// BIFF2, BIFF3 and BIFF4 begin with their BOF record and have no container.
  @Test(arguments: [[0x09, 0x00, 0x04, 0x00], [0x09, 0x02, 0x06, 0x00], [0x09, 0x04, 0x06, 0x00]] as [[UInt8]])
  func streamWithoutContainerIsAncient(_ bytes: [UInt8]) { #expect(FileKind(head: bytes + [0, 0]) == .ancientExcel) }

  @Test(
    arguments: [
      ([0x50, 0x4B, 0x03, 0x04], .zip), ([0x50, 0x4B, 0x05, 0x06], .zip), ([0x1F, 0x8B], .gzip),
      (Array("<?xml version=\"1.0\"?><a/>".utf8), .xml), (Array("<Returns><Return/></Returns>".utf8), .xml),
      (Array("\n <html>".utf8), .html), (Array("<!DOCTYPE HTML PUBLIC".utf8), .html),
      (Array("<?xml version=\"1.0\"?><html xmlns=\"x\">".utf8), .html), (Array("<TABLE border=1>".utf8), .html),
      // Less than: a comparison, no tag.
      (Array("<5,suppressed\n".utf8), .csv), (Array("< 5,suppressed\n".utf8), .csv),
      ([0xFF, 0xFE, 0x61, 0, 0x2C, 0], .csv), ([0xFE, 0xFF, 0, 0x61, 0, 0x2C], .csv),
      ([0x61, 0, 0x2C, 0, 0x62, 0, 0x0A, 0], .csv), ([0, 0x61, 0, 0x2C, 0, 0x62, 0, 0x0A], .csv),
      ([0xFF, 0xFE] + "<html>".utf8.flatMap { [$0, 0] }, .html),
    ] as [([UInt8], FileKind)])
  func kindIsToldFromTheBytes(_ bytes: [UInt8], _ kind: FileKind) { #expect(FileKind(head: bytes) == kind) }

  @Test(
    arguments: [
      ([0x89, 0x50, 0x4E, 0x47], "PNG"), ([0xFF, 0xD8, 0xFF], "JPEG"), ([0x47, 0x49, 0x46, 0x38], "GIF"),
      ([0x25, 0x50, 0x44, 0x46], "PDF"), ([0x31, 0x00, 0x00, 0x32], "binary"),
    ] as [([UInt8], String)])
  func otherFilesAreNamedForPeople(_ bytes: [UInt8], _ word: String) {
    guard case .other(let name) = FileKind(head: bytes) else {
      Issue.record("taken for a table")
      return
    }
    #expect(name.contains(word))
  }
}
