import FuzzTargets
import TestSupport
import Testing

struct PartListTests {
  @Test func partsBeginWithTheirPaths() {
    let parts = PartList.parts(from: Array("left out\n@@ a/b.xml\n<a>\n\n</a>\n@@ empty\n@@ c\nx".utf8))
    #expect(parts.map(\.name) == ["a/b.xml", "empty", "c"])
    #expect(parts.map { String(decoding: $0.content, as: UTF8.self) } == ["<a>\n\n</a>", "", "x"])
  }

  /// The check value of CRC-32 that catalogues of checksums give for the digits 1 to 9.
  @Test func checksumIsThatOfZipArchives() {
    #expect(StoredArchive.checksum(Array("123456789".utf8)) == 0xCBF4_3926)
    #expect(StoredArchive.checksum([]) == 0)
  }

  /// Lengths by hand: 30 + 1 + 2 for the part, 46 + 1 for its entry, 22 for the end.
  @Test func archiveHoldsItsPartsAsTheyAre() {
    let archive = StoredArchive.bytes(of: [StoredArchive.Part("a", [7, 8])])
    #expect(archive.count == 102)
    #expect(archive[30..<33] == [0x61, 7, 8])
    #expect(archive[96..<100] == [33, 0, 0, 0])
  }
}
