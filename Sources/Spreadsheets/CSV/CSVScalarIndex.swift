/// Finds the ends of fields byte by byte. It reads whatever CSV there is; `CSVBlockIndex` reads most of it faster, and
/// tests compare the two.
///
/// A field that begins with a quotation mark ends at the first mark that is not doubled, and only spaces may follow
/// before the separator; in any other field a mark is a character like others.
package enum CSVScalarIndex {
  private static let quote = UInt8(ascii: "\"")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  /// Adds the ends from `start`, where a record begins, to the index.
  package static func find(
    in bytes: [UInt8], from start: Int, length: Int, separator: UInt8, isLast: Bool, index: inout CSVIndex
  ) {
    // A byte at or behind the end never matches anything.
    func byte(_ place: Int) -> UInt8? { place < length ? bytes[place] : nil }
    var place = start
    var countOfWholeRecords = index.count
    while place < length {
      let column = index.count - countOfWholeRecords
      if bytes[place] == quote {
        place += 1
        while let here = byte(place), here != quote || byte(place + 1) == quote {
          place += here == quote ? 2 : 1
        }
        guard place < length else {
          if isLast { index.fault = .openQuote(column: column) }
          break
        }
        place += 1
        while byte(place) == UInt8(ascii: " "), separator != UInt8(ascii: " ") { place += 1 }
        if let here = byte(place), here != separator, here != lineFeed, here != carriageReturn {
          index.fault = .textAfterQuote(column: column)
          break
        }
      } else {
        while let here = byte(place), here != separator, here != lineFeed, here != carriageReturn { place += 1 }
      }
      if place == length {
        guard isLast else { break }
        index.append(place, endsRecord: true)
        countOfWholeRecords = index.count
        index.consumed = length
      } else if bytes[place] == separator {
        index.append(place, endsRecord: false)
        place += 1
        // The file ends with a separator: one more field, which is empty.
        if place == length, isLast {
          index.append(place, endsRecord: true)
          countOfWholeRecords = index.count
          index.consumed = length
        }
      } else {
        if bytes[place] == carriageReturn {
          // Whether a line feed follows is not known yet.
          if place + 1 == length, !isLast { break }
          if byte(place + 1) == lineFeed { place += 1 }
        }
        index.append(place, endsRecord: true)
        countOfWholeRecords = index.count
        place += 1
      }
    }
    index.count = countOfWholeRecords
  }
}
