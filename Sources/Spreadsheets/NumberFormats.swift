/// Which cells of a workbook are dates: those whose number format shows a day, a month, a year, an hour or a minute.
struct NumberFormats {
  private var customIsDate: [Int: Bool] = [:]
  private var formatOfCellStyle: [Int] = []

  /// Takes note of a `FORMAT` record: a number and the format's text.
  mutating func addFormat(_ number: Int, text: String) { customIsDate[number] = NumberFormats.showsDate(text) }

  /// Takes note of an `XF` record: the next cell style uses this format.
  mutating func addCellStyle(format: Int) { formatOfCellStyle.append(format) }

  /// Whether a number with this cell style is a date. An unknown style is not.
  func isDate(cellStyle: Int) -> Bool {
    formatOfCellStyle.indices.contains(cellStyle) && isDate(format: formatOfCellStyle[cellStyle])
  }

  /// The same for all cell styles at once, for readers that ask for each of a million cells.
  var dateStyles: [Bool] { formatOfCellStyle.map(isDate(format:)) }

  private func isDate(format: Int) -> Bool { customIsDate[format] ?? NumberFormats.builtInDates.contains(format) }

  /// The formats that need no text ([MS-XLS] 2.4.126; ECMA-376 18.8.30): 14 to 22 and 45 to 47 everywhere, 27 to 36
  /// and 50 to 58 in East Asian versions. 46 counts hours beyond 24: a length of time, not a date.
  private static let builtInDates = Set(Array(14...22) + [45, 47] + Array(27...36) + Array(50...58))

  /// Whether a format's text shows a date or a time of day. Quoted text, escaped characters, colours and conditions
  /// in brackets do not count; elapsed time (`[h]`) is a length of time, not a date.
  static func showsDate(_ format: String) -> Bool {
    var isInQuotes = false
    var isInBrackets = false
    var isEscaped = false
    /// Whether the brackets hold something, and nothing but the letters of a length of time.
    var isElapsed: Bool?
    for byte in format.utf8 {
      // Capital letters mean the same; what else this changes has no meaning in a format.
      let letter = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
      if isEscaped {
        isEscaped = false
      } else if isInQuotes {
        isInQuotes = letter != UInt8(ascii: "\"")
      } else if isInBrackets {
        if letter == UInt8(ascii: "]") {
          isInBrackets = false
          if isElapsed == true { return false }
        } else {
          isElapsed = isElapsed != false && elapsedLetters.contains(letter)
        }
      } else {
        switch letter {
        case UInt8(ascii: "\\"), UInt8(ascii: "_"), UInt8(ascii: "*"): isEscaped = true
        case UInt8(ascii: "\""): isInQuotes = true
        case UInt8(ascii: "["):
          isInBrackets = true
          isElapsed = nil
        case UInt8(ascii: ";"): return false
        case UInt8(ascii: "d"), UInt8(ascii: "m"), UInt8(ascii: "y"), UInt8(ascii: "h"), UInt8(ascii: "s"): return true
        default: break
        }
      }
    }
    return false
  }

  private static let elapsedLetters = Array("hms".utf8)
}
