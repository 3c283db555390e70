import Spreadsheets
import Testing

/// Damaged files: whatever the bytes, reading ends, and with cells or an error.
struct MutationTests {
  /// Up to four changes: a byte, four bytes at once, a part doubled or left out, the end cut off.
  private func mutated(_ original: [UInt8], _ generator: inout SeededGenerator) -> [UInt8] {
    var bytes = original
    for _ in 0..<Int.random(in: 1...4, using: &generator) where !bytes.isEmpty {
      let place = Int.random(in: 0..<bytes.count, using: &generator)
      let length = min(Int.random(in: 1...64, using: &generator), bytes.count - place)
      switch Int.random(in: 0..<8, using: &generator) {
      case 0...2: bytes[place] = UInt8.random(in: 0...255, using: &generator)
      case 3: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
      case 4:
        let extremes: [UInt32] = [0, 1, 0x7FFF_FFFF, 0xFFFF_FFFF, 0xFFFF_FFFE, 0xFFFF_FFFA]
        let word = extremes[Int.random(in: 0..<extremes.count, using: &generator)]
        if place + 4 <= bytes.count { bytes.overwrite(at: place, with: .u32(word)) }
      case 5: bytes.insert(contentsOf: bytes[place..<place + length], at: place)
      case 6: bytes.removeSubrange(place..<place + length)
      default: if place > 0 { bytes.removeSubrange(place...) }
      }
    }
    return bytes
  }

  private func readMutations(of original: [UInt8], count: Int, seed: UInt64) -> (read: Int, refused: Int) {
    var generator = SeededGenerator(seed: seed)
    var read = 0
    for _ in 0..<count where fault(in: mutated(original, &generator)) == nil { read += 1 }
    return (read, count - read)
  }

  @Test(.timeLimit(.minutes(20)), arguments: [false, true])
  func damagedWorkbookIsReadOrRefused(_ hasMiniStream: Bool) {
    var container = WorkbookBuilder.everyKind().container()
    container.hasMiniStream = hasMiniStream
    let result = readMutations(of: container.build().bytes, count: 1500, seed: hasMiniStream ? 1 : 2)
    #expect(result.read > 0)
    #expect(result.refused > 0)
  }

  /// The records alone, in a sound container: the damage always reaches the reader of cells.
  @Test(.timeLimit(.minutes(20)))
  func damagedRecordsAreReadOrRefused() {
    var generator = SeededGenerator(seed: 3)
    let original = WorkbookBuilder.everyKind().stream()
    var refused = 0
    for _ in 0..<1500 {
      let stream = mutated(original, &generator)
      if fault(in: CompoundFileBuilder(entries: [.init("Workbook", stream)]).build().bytes) != nil { refused += 1 }
    }
    #expect((1..<1500).contains(refused))
  }

  @Test(.timeLimit(.minutes(20)))
  func damagedCSVIsReadOrRefused() {
    let text = "Code,Name,\"Days, all\"\r\n716,\"Bournemouth, \"\"Poole\"\"\",\"1,180\"\n,–,\"two\nlines\"\r9901,£5,-\n"
    let result = readMutations(of: Array(text.utf8), count: 3000, seed: 4)
    #expect(result.read > 0)
    #expect(result.refused > 0)
  }
}
