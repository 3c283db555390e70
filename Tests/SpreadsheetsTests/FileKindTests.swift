import Testing

@testable import Spreadsheets

struct FileKindTests {
  @Test func textIsCSV() {
    #expect(FileKind(of: Array("Code,Name\n".utf8)) == .csv)
    #expect(FileKind(of: [0xEF, 0xBB, 0xBF] + Array("Code".utf8)) == .csv)
    #expect(FileKind(of: [0x09, 0x31]) == .csv)
  }

  @Test func compoundFileIsToldByEightBytes() {
    let signature: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    #expect(FileKind(of: signature) == .compoundFile)
    #expect(FileKind(of: Array(signature.dropLast())) != .compoundFile)
  }

  /// BIFF2, BIFF3 and BIFF4 begin with their BOF record and have no container.
  @Test(arguments: [[0x09, 0x00, 0x04, 0x00], [0x09, 0x02, 0x06, 0x00], [0x09, 0x04, 0x06, 0x00]] as [[UInt8]])
  func streamWithoutContainerIsAncient(_ bytes: [UInt8]) { #expect(FileKind(of: bytes + [0, 0]) == .ancientExcel) }

  @Test(
    arguments: [
      ([0x50, 0x4B, 0x03, 0x04], "zipped"), ([0x89, 0x50, 0x4E, 0x47], "PNG"), ([0xFF, 0xD8, 0xFF], "JPEG"),
      ([0x47, 0x49, 0x46, 0x38], "GIF"), ([0x25, 0x50, 0x44, 0x46], "PDF"), ([0x1F, 0x8B], "gzip"),
      ([0xFF, 0xFE], "UTF-16"), ([0xFE, 0xFF], "UTF-16"), (Array("<?xml ".utf8), "XML"), (Array("<html>".utf8), "web"),
      ([0x31, 0x00, 0x32], "binary"),
    ] as [([UInt8], String)])
  func otherFilesAreNamedForPeople(_ bytes: [UInt8], _ word: String) {
    guard case .other(let name) = FileKind(of: bytes) else {
      Issue.record("taken for a table")
      return
    }
    #expect(name.contains(word))
  }
}
