import Testing

@testable import Spreadsheets

struct CompoundFileTests {
  private static let big = (0..<20_000).map { UInt8(truncatingIfNeeded: $0 / 7) }

  private func stream(_ name: String, of image: CompoundFileBuilder.Image) throws -> [UInt8]? {
    try CompoundFile(bytes: image.bytes).stream(named: name)
  }

  private func reason(_ bytes: [UInt8], stream name: String = "Big") -> SpreadsheetError.Reason? {
    do throws(SpreadsheetError) {
      _ = try CompoundFile(bytes: bytes).stream(named: name)
      return nil
    } catch { return error.reason }
  }

  @Test(arguments: [9, 12], [false, true])
  func streamsOfAnySizeAreRead(_ sectorShift: Int, _ tableComesFirst: Bool) throws {
    let sizes = [0, 1, 63, 64, 65, 4095, 4096, 4097, 20_000]
    var builder = CompoundFileBuilder(entries: sizes.map { .init("S\($0)", Array(Self.big.prefix($0))) })
    builder.sectorShift = sectorShift
    builder.tableComesFirst = tableComesFirst
    let image = builder.build()
    for size in sizes { #expect(try stream("S\(size)", of: image) == Array(Self.big.prefix(size))) }
  }

  @Test func nameIsFoundWhateverItsCase() throws {
    let image = CompoundFileBuilder(entries: [.init("WORKBOOK", [1, 2])]).build()
    #expect(try stream("Workbook", of: image) == [1, 2])
    #expect(try stream("Workboo", of: image) == nil)
  }

  @Test func storageIsNoStream() throws {
    #expect(try stream("Workbook", of: CompoundFileBuilder(entries: [.init("Workbook", nil)]).build()) == nil)
  }

  /// An embedded workbook has the same name, and may stand first in the directory.
  @Test func streamOfAnEmbeddedObjectIsNotTheFile() throws {
    let image = CompoundFileBuilder(
      entries: [.init("MBD001", nil), .init("Workbook", Array(Self.big.prefix(5)), in: 0), .init("Other", [3])]
    ).build()
    let found = try stream("Workbook", of: image)
    #expect(found == nil)
  }

  /// Above 109 tables (6.8 MB in sectors of 512 bytes) their list goes on behind the header.
  @Test func listOfTablesGoesOnBehindTheHeader() throws {
    let large = [UInt8](repeating: 0x5A, count: 7_200_000)
    let image = CompoundFileBuilder(entries: [.init("Large", large), .init("Big", Self.big)]).build()
    #expect(image.tableSectors.count > 109)
    let file = try CompoundFile(bytes: image.bytes)
    #expect(try file.stream(named: "Large") == large)
    #expect(try file.stream(named: "Big") == Self.big)
  }

  @Test func chainBackToItsBeginningLoops() throws {
    var image = CompoundFileBuilder(entries: [.init("Big", Self.big)]).build()
    let first = try #require(image.firstSector["Big"])
    image.bytes.overwrite(at: image.tableOffset(of: first + 1), with: .u32(UInt32(first)))
    #expect(reason(image.bytes) == .looping)
  }

  /// A directory has no size of its own, so only the loop ends it.
  @Test func directoryThatLoopsIsRefused() throws {
    var image = CompoundFileBuilder(entries: [.init("Big", Self.big)]).build()
    let directory = Int(try image.bytes.uint32(at: 48))
    image.bytes.overwrite(at: image.tableOffset(of: directory), with: .u32(UInt32(directory)))
    #expect(reason(image.bytes) == .looping)
  }

  @Test func listOfTablesThatLoopsIsRefused() {
    var bytes = CompoundFileBuilder(entries: [.init("Big", Self.big)]).build().bytes
    let sector = UInt32(bytes.count / 512 - 1)
    bytes += [UInt8](repeating: 0xFF, count: 508) + .u32(sector)
    bytes.overwrite(at: 68, with: .u32(sector))
    #expect(reason(bytes) == .looping)
  }

  @Test func chainThatEndsTooEarlyIsCutOff() throws {
    var image = CompoundFileBuilder(entries: [.init("Big", Self.big), .init("Small", Array(Self.big.prefix(200)))])
      .build()
    #expect(reason(image.bytes, stream: "Small") == nil)
    let first = try #require(image.firstSector["Big"])
    image.bytes.overwrite(at: image.tableOffset(of: first + 3), with: .u32(CompoundFileBuilder.endOfChain))
    #expect(reason(image.bytes) == .truncated)
  }

  @Test func chainThatLeavesTheFileIsCutOff() throws {
    var image = CompoundFileBuilder(entries: [.init("Big", Self.big)]).build()
    let first = try #require(image.firstSector["Big"])
    image.bytes.overwrite(at: image.tableOffset(of: first + 3), with: .u32(100_000))
    #expect(reason(image.bytes) == .truncated)
  }

  @Test func sizesOfSectorsThatNobodyWritesAreDamage() {
    var bytes = CompoundFileBuilder(entries: [.init("Big", Self.big)]).build().bytes
    bytes.overwrite(at: 30, with: .u16(10))
    #expect(reason(bytes) == .malformed)
  }

  @Test(arguments: [false, true])
  func halfOfALargeFileIsCutOff(_ tableComesFirst: Bool) {
    var builder = CompoundFileBuilder(entries: [.init("Big", [UInt8](repeating: 1, count: 2_000_000))])
    builder.tableComesFirst = tableComesFirst
    let bytes = builder.build().bytes
    #expect(reason(Array(bytes[..<(bytes.count / 2)])) == .truncated)
  }
}
