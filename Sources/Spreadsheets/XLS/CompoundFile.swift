/// The container of an `.xls` file: a small file system of sectors, chained by an allocation table.
///
/// Source: [MS-CFB], "Compound File Binary File Format". A chain that is longer than the file has sectors must loop,
/// and is refused.
struct CompoundFile {
  private let bytes: [UInt8]
  private let sectorSize: Int
  private let miniSectorSize: Int
  private let miniStreamCutoff: Int
  private let sectors: [UInt32]
  private let miniSectors: [UInt32]
  private let entries: [Entry]
  /// The entries that lie in no storage: an embedded workbook is not the file's own.
  private let topEntries: [Entry]

  private struct Entry {
    let name: String
    let kind: UInt8
    let firstSector: UInt32
    let size: Int
    /// The entries before and behind this one in its storage, and the first one within it.
    let links: (before: UInt32, behind: UInt32, within: UInt32)
  }

  private static let endOfChain: UInt32 = 0xFFFF_FFFE
  private static let lastRegularSector: UInt32 = 0xFFFF_FFFA

  /// Reads the header, the allocation tables and the directory.
  init(bytes: [UInt8]) throws(SpreadsheetError) {
    guard bytes.count >= 512 else { throw .truncated("the header of the workbook") }
    let sectorShift = try bytes.uint16(at: 30)
    let miniShift = try bytes.uint16(at: 32)
    guard sectorShift == 9 || sectorShift == 12, miniShift == 6 else {
      throw .malformed("its container has sectors of a size that no program writes")
    }
    self.bytes = bytes
    sectorSize = 1 << sectorShift
    miniSectorSize = 1 << miniShift
    miniStreamCutoff = Int(try bytes.uint32(at: 56))
    sectors = try CompoundFile.allocationTable(bytes, sectorSize: sectorSize)
    let reader = SectorReader(bytes: bytes, sectorSize: sectorSize, table: sectors)
    let miniTable = try reader.chain(from: try bytes.uint32(at: 60), what: "the table of small sectors")
    miniSectors = try CompoundFile.numbers(in: miniTable)
    let directory = try reader.chain(from: try bytes.uint32(at: 48), what: "the directory of the workbook")
    entries = try CompoundFile.entries(in: directory)
    topEntries = CompoundFile.topEntries(of: entries)
  }

  /// Whether there is a stream with this name, whatever its case.
  func hasStream(named name: String) -> Bool { entry(ofStream: name) != nil }

  private func entry(ofStream name: String) -> Entry? {
    topEntries.first { $0.kind == 2 && $0.name.lowercased() == name.lowercased() }
  }

  /// The bytes of the stream with this name, whatever its case; nothing where there is none.
  func stream(named name: String) throws(SpreadsheetError) -> [UInt8]? {
    guard let entry = entry(ofStream: name) else { return nil }
    let reader = SectorReader(bytes: bytes, sectorSize: sectorSize, table: sectors)
    guard entry.size < miniStreamCutoff else {
      return try reader.chain(from: entry.firstSector, size: entry.size, what: "the stream \(entry.name)")
    }
    guard let root = entries.first, root.kind == 5 else { throw .malformed("its directory has no root") }
    let miniStream = try reader.chain(from: root.firstSector, size: root.size, what: "the store of small streams")
    let miniReader = SectorReader(bytes: miniStream, sectorSize: miniSectorSize, table: miniSectors, start: 0)
    return try miniReader.chain(from: entry.firstSector, size: entry.size, what: "the stream \(entry.name)")
  }

  private static func topEntries(of entries: [Entry]) -> [Entry] {
    var found: [Entry] = []
    var seen = Set<UInt32>()
    var waiting = entries.first.map { [$0.links.within] } ?? []
    while let index = waiting.popLast() {
      guard index < entries.count, seen.insert(index).inserted else { continue }
      let entry = entries[Int(index)]
      found.append(entry)
      waiting += [entry.links.before, entry.links.behind]
    }
    return found
  }

  /// The table that says, for each sector, which one follows. Its own sectors are listed in the header and then in
  /// a chain of further lists.
  private static func allocationTable(_ bytes: [UInt8], sectorSize: Int) throws(SpreadsheetError) -> [UInt32] {
    let sectorCount = (bytes.count + sectorSize - 1) / sectorSize
    var tableSectors: [UInt32] = []
    for index in 0..<109 { tableSectors.append(try bytes.uint32(at: 76 + 4 * index)) }
    var next = try bytes.uint32(at: 68)
    var lists = 0
    while next <= lastRegularSector {
      lists += 1
      guard lists <= sectorCount else { throw looping("the list of allocation tables") }
      let start = (Int(next) + 1) * sectorSize
      for index in 0..<(sectorSize / 4 - 1) { tableSectors.append(try bytes.uint32(at: start + 4 * index)) }
      next = try bytes.uint32(at: start + sectorSize - 4)
    }
    var table: [UInt32] = []
    var seen = Set<UInt32>()
    for sector in tableSectors where sector <= lastRegularSector {
      let start = (Int(sector) + 1) * sectorSize
      guard start + sectorSize <= bytes.count else { throw .truncated("its allocation table") }
      guard seen.insert(sector).inserted else { throw looping("the allocation table") }
      for index in 0..<(sectorSize / 4) { table.append(try bytes.uint32(at: start + 4 * index)) }
    }
    return table
  }

  private static func numbers(in bytes: [UInt8]) throws(SpreadsheetError) -> [UInt32] {
    var numbers: [UInt32] = []
    for index in 0..<(bytes.count / 4) { numbers.append(try bytes.uint32(at: 4 * index)) }
    return numbers
  }

  private static func entries(in directory: [UInt8]) throws(SpreadsheetError) -> [Entry] {
    var entries: [Entry] = []
    for start in stride(from: 0, to: directory.count - 127, by: 128) {
      let nameBytes = try directory.uint16(at: start + 64)
      var units: [UInt16] = []
      for index in 0..<min(max(nameBytes / 2 - 1, 0), 31) {
        units.append(UInt16(try directory.uint16(at: start + 2 * index)))
      }
      entries.append(
        Entry(
          name: String(decoding: units, as: UTF16.self), kind: try directory.byte(at: start + 66),
          firstSector: try directory.uint32(at: start + 116), size: Int(try directory.uint32(at: start + 120)),
          links: (
            before: try directory.uint32(at: start + 68), behind: try directory.uint32(at: start + 72),
            within: try directory.uint32(at: start + 76)
          )))
    }
    return entries
  }

  static func looping(_ what: String) -> SpreadsheetError {
    SpreadsheetError(
      .looping, "The file is damaged: \(what) runs in a circle.",
      advice: "Open it in a spreadsheet program, save it under a new name, and use that copy.")
  }
}
