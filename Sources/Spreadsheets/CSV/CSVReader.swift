/// Reads comma-separated values as RFC 4180 defines them: quoted fields, doubled quotes, line breaks within quotes.
///
/// Records end with CRLF, LF or CR. Every cell is text; what is a number or a date is decided by the return that is
/// read, never by the file.
enum CSVReader {
  /// Reads the whole file as one sheet named `-`.
  ///
  /// - Throws: `SpreadsheetError` when a quote is never closed or is followed by other characters.
  static func sheet(from file: [UInt8]) throws(SpreadsheetError) -> Sheet {
    var parser = CSVParser(bytes: TextDecoding.utf8(from: file))
    return Sheet(name: "-", cells: try parser.cells())
  }
}

private struct CSVParser {
  let bytes: [UInt8]
  var position = 0
  var row = 0
  var column = 0
  var found: [Cell] = []

  private static let quote = UInt8(ascii: "\"")
  private static let comma = UInt8(ascii: ",")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  init(bytes: [UInt8]) { self.bytes = bytes }

  mutating func cells() throws(SpreadsheetError) -> [Cell] {
    while position < bytes.count {
      if bytes[position] == CSVParser.quote { try quotedField() } else { plainField() }
      endOfField()
    }
    return found
  }

  private mutating func plainField() {
    let start = position
    while position < bytes.count, !isEnd(bytes[position]) { position += 1 }
    keep(bytes[start..<position])
  }

  private mutating func quotedField() throws(SpreadsheetError) {
    let address = CellAddress(row: row, column: column)
    var field: [UInt8] = []
    position += 1
    while true {
      guard position < bytes.count else {
        throw .malformed("the quotation mark at \(address) is never closed")
      }
      if bytes[position] == CSVParser.quote {
        position += 1
        guard position < bytes.count, bytes[position] == CSVParser.quote else { break }
      }
      field.append(bytes[position])
      position += 1
    }
    while position < bytes.count, bytes[position] == UInt8(ascii: " ") { position += 1 }
    guard position == bytes.count || isEnd(bytes[position]) else {
      throw .malformed("text follows the closing quotation mark at \(address)")
    }
    keep(field[...])
  }

  private func isEnd(_ byte: UInt8) -> Bool {
    byte == CSVParser.comma || byte == CSVParser.lineFeed || byte == CSVParser.carriageReturn
  }

  private mutating func keep(_ field: ArraySlice<UInt8>) {
    guard !field.isEmpty else { return }
    found.append(Cell(CellAddress(row: row, column: column), .text(String(decoding: field, as: UTF8.self))))
  }

  private mutating func endOfField() {
    guard position < bytes.count else { return }
    if bytes[position] == CSVParser.comma {
      column += 1
    } else {
      if bytes[position] == CSVParser.carriageReturn, position + 1 < bytes.count,
        bytes[position + 1] == CSVParser.lineFeed
      {
        position += 1
      }
      row += 1
      column = 0
    }
    position += 1
  }
}
