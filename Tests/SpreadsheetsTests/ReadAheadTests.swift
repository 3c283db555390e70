import Testing

@testable import Spreadsheets

struct ReadAheadTests {
  private let bytes = (0..<2_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }

  @Test func streamGivesAllBytes() throws {
    let stream = ReadAhead(MemoryStream(bytes))
    #expect(try stream.allBytes(expecting: 0) == bytes)
    var more = [UInt8](repeating: 0, count: 10)
    #expect(try stream.read(into: &more, from: 0) == 0)
  }

  /// Whoever finds a fault reads no further, while the other side is some pieces ahead.
  @Test(arguments: [0, 1, 2, 5, 12])
  func streamMayBeLeftAtAnyTime(_ reads: Int) throws {
    let stream = ReadAhead(MemoryStream(bytes))
    var buffer = [UInt8](repeating: 0, count: 100_000)
    // A piece is 128 KiB: 20 reads do not reach the end.
    for _ in 0..<reads { #expect(try stream.read(into: &buffer, from: 0) > 0) }
  }
}
