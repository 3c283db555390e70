/// Writes the lines of a cell listing while a file is read, a piece at a time.
public struct CellListingWriter: CellSink {
  private let prefix: String
  private let output: ([UInt8]) -> Void
  private var start: [UInt8] = []
  private var piece: [UInt8] = []
  /// The letters of each column that has come up.
  private var letters: [[UInt8]] = []

  private static let pieceSize = 256 << 10

  /// - Parameters:
  ///   - prefix: begins each line: the name of the file and a tab, where there are several.
  ///   - output: takes UTF-8, always whole lines.
  public init(prefix: String = "", output: @escaping ([UInt8]) -> Void) {
    self.prefix = prefix
    self.output = output
    piece.reserveCapacity(CellListingWriter.pieceSize + 4096)
  }

  public mutating func begin(sheet name: String, visibility: Sheet.Visibility) {
    start = Array((prefix + CellListing.escaped(name) + "\t").utf8)
  }

  public mutating func add(_ value: CellValue, row: Int, column: Int) {
    piece.append(contentsOf: start)
    while letters.count <= column { letters.append(Array(CellAddress.letters(ofColumn: letters.count).utf8)) }
    piece.append(contentsOf: letters[column])
    append(number: row + 1)
    append(value)
    piece.append(UInt8(ascii: "\n"))
    if piece.count >= CellListingWriter.pieceSize { finish() }
  }

  public mutating func merge(_ range: Sheet.MergedRange) {}

  /// Hands over what is left.
  public mutating func finish() {
    if !piece.isEmpty { output(piece) }
    piece.removeAll(keepingCapacity: true)
  }

  private mutating func append(_ value: CellValue) {
    switch value {
    case .text(let text):
      piece.append(contentsOf: "\ttext\t".utf8)
      append(escaped: text)
    case .number(let number):
      piece.append(contentsOf: "\tnumber\t".utf8)
      if let whole = Int(exactly: number) { append(number: whole) } else { append(number.description) }
    case .date, .boolean, .error:
      let columns = CellListing.columns(of: value)
      append("\t\(columns.type)\t\(columns.value)")
    }
  }

  private mutating func append(_ text: String) { piece.append(contentsOf: text.utf8) }

  private mutating func append(escaped text: String) {
    let begin = piece.count
    piece.append(contentsOf: text.utf8)
    // Hardly any text has something to escape: it is written as it is, and written again where it has.
    for byte in piece[begin...] where byte == 0x5C || (0x09...0x0D).contains(byte) {
      piece.removeLast(piece.count - begin)
      append(CellListing.escaped(text))
      return
    }
  }

  /// A whole number, without a detour through a string.
  private mutating func append(number: Int) {
    var digits = number.magnitude
    if number < 0 { piece.append(UInt8(ascii: "-")) }
    let begin = piece.count
    repeat {
      piece.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: digits % 10))
      digits /= 10
    } while digits > 0
    piece[begin...].reverse()
  }
}
