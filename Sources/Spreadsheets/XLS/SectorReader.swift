/// Follows chains of sectors.
struct SectorReader {
  let bytes: [UInt8]
  let sectorSize: Int
  let table: [UInt32]
  /// Where sector 0 begins: after the header in the file, at 0 in the store of small streams.
  let start: Int

  init(bytes: [UInt8], sectorSize: Int, table: [UInt32], start: Int? = nil) {
    self.bytes = bytes
    self.sectorSize = sectorSize
    self.table = table
    self.start = start ?? sectorSize
  }

  /// The bytes of a chain: `size` of them, or whole sectors where no size is given.
  func chain(from first: UInt32, size: Int? = nil, what: String) throws(SpreadsheetError) -> [UInt8] {
    if let size, size > bytes.count { throw .truncated(what) }
    var result: [UInt8] = []
    result.reserveCapacity(size ?? 0)
    // Sectors that stand one behind another, as nearly all do, are copied at once.
    var run = 0..<0
    var found = 0
    var sector = first
    var visited = [Bool](repeating: false, count: table.count)
    while sector <= 0xFFFF_FFFA, size.map({ found < $0 }) ?? true {
      let begin = start + Int(sector) * sectorSize
      let end = begin + min(sectorSize, size.map { $0 - found } ?? sectorSize)
      guard end <= bytes.count, Int(sector) < table.count else { throw .truncated(what) }
      guard !visited[Int(sector)] else { throw CompoundFile.looping(what) }
      visited[Int(sector)] = true
      if begin == run.upperBound {
        run = run.lowerBound..<end
      } else {
        result.append(contentsOf: bytes[run])
        run = begin..<end
      }
      found += end - begin
      sector = table[Int(sector)]
    }
    if let size, found < size { throw .truncated(what) }
    result.append(contentsOf: bytes[run])
    return result
  }
}
