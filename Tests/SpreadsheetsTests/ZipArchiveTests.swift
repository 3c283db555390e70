import TestSupport
import Testing

@testable import Spreadsheets

/// Archives made to exhaust a computer, or that lie about what they hold.
struct ZipArchiveTests {
  private static let name = "_rels/.rels"

  private func part(_ count: Int) -> StoredArchive.Part {
    StoredArchive.Part(
      ZipArchiveTests.name, Array("<a>".utf8) + [UInt8](repeating: 0x20, count: count - 7) + Array("</a>".utf8))
  }

  @Test func packedPartIsRead() throws {
    let bytes = StoredArchive.packed(part(10_000))
    #expect(bytes.count < 400)
    let stream = try #require(try ZipArchive(.memory(bytes), limits: ReadingLimits()).stream(of: "_RELS/.RELS"))
    #expect(try stream.allBytes(expecting: 0).count == 10_000)
  }

  @Test func sizeOfAPartHasALimit() {
    let bytes = StoredArchive.packed(part(10_000))
    #expect(fault(in: bytes, [.unpackedBytes: 10_000])?.reason == .notASpreadsheet)
    #expect(fault(in: bytes, [.unpackedBytes: 9_999])?.advice.contains("unpacked-bytes") == true)
  }

  /// Spaces pack to about a thousandth, which no workbook does; below 16 MiB that does no harm.
  @Test func ratioOfAPartHasALimit() {
    let bomb = StoredArchive.packed(part(16 << 20))
    #expect(bomb.count < 20_000)
    #expect(fault(in: bomb)?.advice.contains("unpacked-ratio") == true)
    #expect(fault(in: bomb, [.unpackedRatio: 2000])?.advice.contains("unpacked-ratio") != true)
    #expect(fault(in: StoredArchive.packed(part((16 << 20) - 1)))?.advice.contains("unpacked-ratio") != true)
  }

  @Test(arguments: [10, 9_999])
  func partLargerThanItsHeaderSaysIsRefused(_ claimed: Int) {
    #expect(fault(in: StoredArchive.packed(part(10_000), unpackedSize: claimed))?.reason == .malformed)
  }

  @Test func protectedPartIsRefused() {
    #expect(fault(in: StoredArchive.packed(part(100), flags: 1))?.reason == .encrypted)
  }

  @Test func damagedPartIsRefused() {
    var bytes = StoredArchive.packed(part(10_000))
    bytes[45] ^= 0xFF
    #expect(fault(in: bytes)?.reason == .malformed)
  }
}
