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
  @inline(__always)
  mutating func next() throws(SpreadsheetError) -> Record? {
    guard position <= bytes.count - 4 else { return nil }
    let start = position + 4
    let end = start + bytes.known16(at: position + 2)
    guard end <= bytes.count else { throw .truncated("a record of the workbook") }
    let kind = bytes.known16(at: position)
    position = end
    return Record(kind: kind, body: start..<end)
  }

  /// Whether the record read last goes on in a `CONTINUE` record.
  var isContinued: Bool {
    position <= bytes.count - 4 && bytes.known16(at: position) == RecordKind.continuation
  }

  /// The bodies of the `CONTINUE` records that stand directly after the record read last.
  mutating func continuations() throws(SpreadsheetError) -> [Range<Int>] {
    var bodies: [Range<Int>] = []
    while isContinued {
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
  /// Formulas under the numbers of Excel 3 and 4, which some programs still write into newer workbooks.
  static let formulaOfExcel3 = 0x0206
  static let formulaOfExcel4 = 0x0406
  static let formulaString = 0x0207
  static let rk = 0x027E
  static let format = 0x041E
  static let beginning = 0x0809

  /// The fewest bytes that a record of a cell has; nothing for a record that holds no cell.
  @inline(__always)
  static func leastCellLength(_ kind: Int) -> Int? {
    switch kind {
    case labelSharedString, rk: 10
    case number, formula, formulaOfExcel3, formulaOfExcel4: 14
    case multipleRK: 6
    case label, richString, booleanOrError: 8
    default: nil
    }
  }
}
