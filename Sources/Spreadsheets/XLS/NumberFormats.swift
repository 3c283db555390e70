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
    guard formatOfCellStyle.indices.contains(cellStyle) else { return false }
    let format = formatOfCellStyle[cellStyle]
    return customIsDate[format] ?? NumberFormats.builtInDates.contains(format)
  }

  /// The formats that need no text ([MS-XLS] 2.4.126; ECMA-376 18.8.30): 14 to 22 and 45 to 47 everywhere, 27 to 36
  /// and 50 to 58 in East Asian versions. 46 counts hours beyond 24: a length of time, not a date.
  private static let builtInDates = Set(Array(14...22) + [45, 47] + Array(27...36) + Array(50...58))

  /// Whether a format's text shows a date or a time of day. Quoted text, escaped characters, colours and conditions
  /// in brackets do not count; elapsed time (`[h]`) is a length of time, not a date.
  static func showsDate(_ format: String) -> Bool {
    var isInQuotes = false
    var isInBrackets = false
    var isEscaped = false
    var bracket = ""
    for character in format.lowercased() {
      if isEscaped {
        isEscaped = false
      } else if isInQuotes {
        isInQuotes = character != "\""
      } else if isInBrackets {
        if character == "]" {
          isInBrackets = false
          if !bracket.isEmpty, bracket.allSatisfy({ "hms".contains($0) }) { return false }
        } else {
          bracket.append(character)
        }
      } else {
        switch character {
        case "\\", "_", "*": isEscaped = true
        case "\"": isInQuotes = true
        case "[":
          isInBrackets = true
          bracket = ""
        case ";": return false
        case "d", "m", "y", "h", "s": return true
        default: break
        }
      }
    }
    return false
  }
}
