/// The records of a workbook stream, one after another: a kind, a length, and that many bytes.
///
/// Source: [MS-XLS] 2.1.4. A record longer than 8,224 bytes goes on in `CONTINUE` records.
struct RecordStream {
  /// A record: its kind and where its body lies in the stream.
  struct Record {
    let kind: Int
    let body: Range<Int>
  }

  let bytes: [UInt8]
  private(set) var position: Int

  init(bytes: [UInt8], position: Int = 0) {
    self.bytes = bytes
    self.position = position
  }

  /// The next record; nothing at the end of the stream.
  mutating func next() throws(SpreadsheetError) -> Record? {
    guard position + 4 <= bytes.count else { return nil }
    let kind = try bytes.uint16(at: position)
    let length = try bytes.uint16(at: position + 2)
    let start = position + 4
    guard start + length <= bytes.count else { throw .truncated("a record of the workbook") }
    position = start + length
    return Record(kind: kind, body: start..<start + length)
  }

  /// The bodies of the `CONTINUE` records that stand directly after the record read last.
  mutating func continuations() throws(SpreadsheetError) -> [Range<Int>] {
    var bodies: [Range<Int>] = []
    while position + 4 <= bytes.count, try bytes.uint16(at: position) == RecordKind.continuation {
      guard let record = try next() else { break }
      bodies.append(record.body)
    }
    return bodies
  }
}

/// The numbers of the record kinds that matter for cells ([MS-XLS] 2.3).
enum RecordKind {
  static let formula = 0x0006
  static let endOfStream = 0x000A
  static let dateMode = 0x0022
  static let filePass = 0x002F
  static let continuation = 0x003C
  static let boundSheet = 0x0085
  static let multipleRK = 0x00BD
  static let richString = 0x00D6
  static let extendedFormat = 0x00E0
  static let mergedCells = 0x00E5
  static let sharedStrings = 0x00FC
  static let labelSharedString = 0x00FD
  static let number = 0x0203
  static let label = 0x0204
  static let booleanOrError = 0x0205
  static let formulaString = 0x0207
  static let rk = 0x027E
  static let format = 0x041E
  static let beginning = 0x0809
}
