/// Writes the lines of a cell listing while a file is read, a piece at a time.
struct CellListingWriter: CellSink {
  static let limit = ReadingLimits.Name.cells

  private let prefix: String
  private let output: ([UInt8]) -> Void
  private var start: [UInt8] = []
  private var piece: [UInt8] = []
  /// What a line of each column begins with: the file, the sheet, the letters.
  private var columns: [[UInt8]] = []
  private var row = -1
  private var rowDigits: [UInt8] = []

  private static let pieceSize = 256 << 10

  /// - Parameters:
  ///   - prefix: begins each line: the name of the file and a tab, where there are several.
  ///   - output: takes UTF-8, always whole lines.
  init(prefix: String = "", output: @escaping ([UInt8]) -> Void) {
    self.prefix = prefix
    self.output = output
    piece.reserveCapacity(CellListingWriter.pieceSize + 4096)
  }

  mutating func begin(sheet name: String, visibility: Sheet.Visibility) {
    start = Array((prefix + CellListing.escaped(name) + "\t").utf8)
    columns = []
  }

  mutating func add(_ value: CellValue, row: Int, column: Int) {
    while columns.count <= column { columns.append(start + CellAddress.letters(ofColumn: columns.count).utf8) }
    if row != self.row {
      self.row = row
      rowDigits = Array(String(row + 1).utf8)
    }
    piece.append(contentsOf: columns[column])
    piece.append(contentsOf: rowDigits)
    append(value)
    piece.append(UInt8(ascii: "\n"))
    if piece.count >= CellListingWriter.pieceSize { finish() }
  }

  mutating func merge(_ range: Sheet.MergedRange) {}

  /// Hands over what is left.
  mutating func finish() {
    if !piece.isEmpty { output(piece) }
    piece.removeAll(keepingCapacity: true)
  }

  private mutating func append(_ value: CellValue) {
    switch value {
    case .text(let text):
      append("\ttext\t")
      append(escaped: text)
    case .number(let number):
      append("\tnumber\t")
      if let whole = Int(exactly: number) { append(whole) } else { append(number.description) }
    case .date(let date):
      append("\tdate\t")
      if let day = date.day, date.seconds == 0, day.year >= 1000 {
        append(day.year)
        piece.append(UInt8(ascii: "-"))
        appendTwoDigits(day.month)
        piece.append(UInt8(ascii: "-"))
        appendTwoDigits(day.day)
      } else {
        append(date.description)
      }
    case .boolean, .error:
      let columns = CellListing.columns(of: value)
      append("\t\(columns.type)\t\(columns.value)")
    }
  }

  private mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { piece.append(contentsOf: $0) }
  }

  private mutating func append(_ text: String) {
    let isDone: Void? = text.utf8.withContiguousStorageIfAvailable { piece.append(contentsOf: $0) }
    if isDone == nil { piece.append(contentsOf: text.utf8) }
  }

  private mutating func append(escaped text: String) {
    let begin = piece.count
    append(text)
    // Hardly any text has something to escape: it is written as it is, and written again where it has.
    for byte in piece[begin...] where byte == 0x5C || (0x09...0x0D).contains(byte) {
      piece.removeLast(piece.count - begin)
      append(CellListing.escaped(text))
      return
    }
  }

  private mutating func appendTwoDigits(_ number: Int) {
    piece.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / 10))
    piece.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number % 10))
  }

  /// A whole number, without a detour through a string.
  private mutating func append(_ number: Int) {
    var rest = number.magnitude
    if number < 0 { piece.append(UInt8(ascii: "-")) }
    var left = piece.count
    repeat {
      let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
      piece.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: digit))
      rest = quotient
    } while rest > 0
    // The digits came from the right.
    var right = piece.count - 1
    while left < right {
      piece.swapAt(left, right)
      left += 1
      right -= 1
    }
  }
}
