/// Builds a compound file by [MS-CFB], for tests: header, allocation tables, directory, streams.
struct CompoundFileBuilder {
  /// A storage (without content) or a stream; `parent` is an index into `entries`, nothing for the root.
  struct Entry {
    var name: String
    var content: [UInt8]?
    var parent: Int?

    init(_ name: String, _ content: [UInt8]?, in parent: Int? = nil) {
      self.name = name
      self.content = content
      self.parent = parent
    }
  }

  /// The file, and where its parts lie, for tests that damage them.
  struct Image {
    var bytes: [UInt8]
    let sectorSize: Int
    /// The first sector of each stream, by name; in small sectors for one in the mini stream.
    let firstSector: [String: Int]
    let tableSectors: [Int]

    func offset(ofSector sector: Int) -> Int { (sector + 1) * sectorSize }

    /// Where the allocation table says which sector follows.
    func tableOffset(of sector: Int) -> Int {
      let perSector = sectorSize / 4
      return offset(ofSector: tableSectors[sector / perSector]) + 4 * (sector % perSector)
    }
  }

  static let free: UInt32 = 0xFFFF_FFFF
  static let endOfChain: UInt32 = 0xFFFF_FFFE
  static let tableSector: UInt32 = 0xFFFF_FFFD
  static let listSector: UInt32 = 0xFFFF_FFFC

  var entries: [Entry]
  var sectorShift = 9
  /// Whether streams below 4,096 bytes go into the mini stream; else they are filled up to that size.
  var hasMiniStream = true
  /// Whether the allocation table stands before the streams instead of behind them.
  var tableComesFirst = false

  private var sectorSize: Int { 1 << sectorShift }

  func build() -> Image {
    var miniStream: [UInt8] = []
    var miniTable: [UInt32] = []
    var firstSector: [String: Int] = [:]
    var big: [(index: Int?, content: [UInt8])] = []
    for (index, entry) in entries.enumerated() {
      guard let content = entry.content else { continue }
      if hasMiniStream, content.count < 4096 {
        firstSector[entry.name] = miniTable.count
        miniStream += content.padded(to: 64)
        CompoundFileBuilder.appendChain(of: (content.count + 63) / 64, to: &miniTable)
      } else {
        big.append((index, content.count < 4096 ? content.padded(to: 4096) : content))
      }
    }
    let miniTableBytes = CompoundFileBuilder.bytes(of: miniTable).padded(to: sectorSize, with: 0xFF)
    let contents = big.map(\.content) + [miniStream, miniTableBytes]
    let counts = contents.map { ($0.count + sectorSize - 1) / sectorSize }
    let directoryCount = ((entries.count + 1) * 128 + sectorSize - 1) / sectorSize
    let dataCount = counts.reduce(0, +) + directoryCount
    let (tableCount, listCount) = tableAndListCount(dataCount: dataCount)

    var starts: [Int] = []
    var next = tableComesFirst ? tableCount + listCount : 0
    for count in counts {
      starts.append(next)
      next += count
    }
    for (place, part) in big.enumerated() {
      if let index = part.index { firstSector[entries[index].name] = starts[place] }
    }
    let directoryStart = next
    let tableStart = tableComesFirst ? 0 : dataCount
    let tableSectors = Array(tableStart..<tableStart + tableCount)
    let listSectors = Array(tableStart + tableCount..<tableStart + tableCount + listCount)

    var table: [UInt32] = []
    var data: [UInt8] = []
    func addTables() {
      table += [UInt32](repeating: CompoundFileBuilder.tableSector, count: tableCount)
      table += [UInt32](repeating: CompoundFileBuilder.listSector, count: listCount)
    }
    if tableComesFirst { addTables() }
    for (content, count) in zip(contents, counts) {
      CompoundFileBuilder.appendChain(of: count, to: &table)
      data += content.padded(to: sectorSize)
    }
    CompoundFileBuilder.appendChain(of: directoryCount, to: &table)
    var sizes = entries.map { $0.content?.count ?? 0 }
    for part in big { if let index = part.index { sizes[index] = part.content.count } }
    let miniStart = starts[big.count]
    data += directory(
      firstSector: firstSector, sizes: sizes, miniStart: miniStream.isEmpty ? nil : miniStart,
      miniSize: miniStream.count
    ).padded(to: sectorSize)
    if !tableComesFirst { addTables() }

    let tableBytes = CompoundFileBuilder.bytes(of: table).padded(to: sectorSize * tableCount, with: 0xFF)
    let tables = tableBytes + lists(tableSectors: tableSectors, listSectors: listSectors)
    let head = header(
      tableSectors: tableSectors, listSectors: listSectors, directory: directoryStart, directoryCount: directoryCount,
      miniTable: miniTable.isEmpty ? nil : miniStart + counts[big.count], miniTableCount: counts[big.count + 1])
    return Image(
      bytes: head + (tableComesFirst ? tables + data : data + tables), sectorSize: sectorSize, firstSector: firstSector,
      tableSectors: tableSectors)
  }

  private func tableAndListCount(dataCount: Int) -> (tables: Int, lists: Int) {
    var tables = 0
    var lists = 0
    while true {
      let neededTables = (dataCount + tables + lists + sectorSize / 4 - 1) / (sectorSize / 4)
      let perList = sectorSize / 4 - 1
      let neededLists = max(0, (neededTables - 109 + perList - 1) / perList)
      if neededTables == tables, neededLists == lists { return (tables, lists) }
      tables = neededTables
      lists = neededLists
    }
  }

  private func header(
    tableSectors: [Int], listSectors: [Int], directory: Int, directoryCount: Int, miniTable: Int?, miniTableCount: Int
  ) -> [UInt8] {
    var head: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    head += [UInt8](repeating: 0, count: 16)
    head += .u16(0x3E) + .u16(sectorShift == 9 ? 3 : 4) + .u16(0xFFFE) + .u16(sectorShift) + .u16(6)
    head += [UInt8](repeating: 0, count: 6)
    head += .u32(sectorShift == 9 ? 0 : UInt32(directoryCount)) + .u32(UInt32(tableSectors.count))
    head += .u32(UInt32(directory)) + .u32(0) + .u32(4096)
    head += .u32(miniTable.map { UInt32($0) } ?? CompoundFileBuilder.endOfChain) + .u32(UInt32(miniTableCount))
    head +=
      .u32(listSectors.first.map { UInt32($0) } ?? CompoundFileBuilder.endOfChain) + .u32(UInt32(listSectors.count))
    for index in 0..<109 {
      head += .u32(index < tableSectors.count ? UInt32(tableSectors[index]) : CompoundFileBuilder.free)
    }
    return head.padded(to: sectorSize)
  }

  private func lists(tableSectors: [Int], listSectors: [Int]) -> [UInt8] {
    var bytes: [UInt8] = []
    let perList = sectorSize / 4 - 1
    for number in listSectors.indices {
      for index in 0..<perList {
        let place = 109 + number * perList + index
        bytes += .u32(place < tableSectors.count ? UInt32(tableSectors[place]) : CompoundFileBuilder.free)
      }
      bytes += .u32(
        number + 1 < listSectors.count ? UInt32(listSectors[number + 1]) : CompoundFileBuilder.endOfChain)
    }
    return bytes
  }

  /// The directory: children of a storage hang on one branch, in the order that [MS-CFB] 2.6.4 asks for.
  private func directory(firstSector: [String: Int], sizes: [Int], miniStart: Int?, miniSize: Int) -> [UInt8] {
    var child = [UInt32](repeating: CompoundFileBuilder.free, count: entries.count + 1)
    var sibling = child
    for parent in [nil] + entries.indices.map(Optional.some) {
      let children = entries.indices.filter { entries[$0].parent == parent }.sorted {
        let left = entries[$0].name
        let right = entries[$1].name
        return (left.utf16.count, left.uppercased()) < (right.utf16.count, right.uppercased())
      }
      if let first = children.first { child[(parent ?? -1) + 1] = UInt32(first + 1) }
      for (left, right) in zip(children, children.dropFirst()) { sibling[left + 1] = UInt32(right + 1) }
    }
    var bytes = CompoundFileBuilder.entry(
      "Root Entry", kind: 5, sibling: CompoundFileBuilder.free, child: child[0],
      start: miniStart.map { UInt32($0) } ?? CompoundFileBuilder.endOfChain, size: miniSize)
    for (index, entry) in entries.enumerated() {
      let start = entry.content.map {
        $0.isEmpty ? CompoundFileBuilder.endOfChain : UInt32(firstSector[entry.name] ?? 0)
      }
      bytes += CompoundFileBuilder.entry(
        entry.name, kind: entry.content == nil ? 1 : 2, sibling: sibling[index + 1], child: child[index + 1],
        start: start ?? 0, size: sizes[index])
    }
    return bytes
  }

  private static func entry(
    _ name: String, kind: UInt8, sibling: UInt32, child: UInt32, start: UInt32, size: Int
  ) -> [UInt8] {
    var bytes = name.utf16.flatMap { [UInt8].u16(Int($0)) }.padded(to: 64)
    bytes += .u16(2 * name.utf16.count + 2) + [kind, 1] + .u32(free) + .u32(sibling) + .u32(child)
    bytes += [UInt8](repeating: 0, count: 36)
    bytes += .u32(start) + .u32(UInt32(size)) + .u32(0)
    return bytes
  }

  private static func appendChain(of count: Int, to table: inout [UInt32]) {
    for index in 0..<count { table.append(index + 1 < count ? UInt32(table.count + 1) : endOfChain) }
  }

  private static func bytes(of numbers: [UInt32]) -> [UInt8] { numbers.flatMap { [UInt8].u32($0) } }
}
