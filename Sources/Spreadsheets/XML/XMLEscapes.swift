/// Turns what stands in a document into what it means: entities, character numbers, line breaks.
enum XMLEscapes {
  /// Appends decoded text. In attributes a line break or a tab is a space (XML 1.0, 3.3.3), in text Windows' line
  /// break is a line feed (2.11).
  static func decode(
    _ source: ArraySlice<UInt8>, isAttribute: Bool, part: String, into bytes: inout [UInt8]
  ) throws(SpreadsheetError) {
    var index = source.startIndex
    while index < source.endIndex {
      let byte = source[index]
      index += 1
      switch byte {
      case UInt8(ascii: "&"):
        guard let semicolon = source[index...].prefix(12).firstIndex(of: UInt8(ascii: ";")) else {
          throw .malformed("\(part) has an ampersand that stands for nothing")
        }
        try append(source[index..<semicolon], part: part, to: &bytes)
        index = semicolon + 1
      case 0x0D:
        bytes.append(isAttribute ? 0x20 : 0x0A)
        if index < source.endIndex, source[index] == 0x0A { index += 1 }
      case 0x0A, 0x09:
        bytes.append(isAttribute ? 0x20 : byte)
      default:
        bytes.append(byte)
      }
    }
  }

  /// A string of bytes that must be UTF-8.
  static func string(_ bytes: [UInt8], part: String) throws(SpreadsheetError) -> String {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw .malformed("\(part) has a text that is not UTF-8")
    }
    return text
  }

  private static func append(
    _ entity: ArraySlice<UInt8>, part: String, to bytes: inout [UInt8]
  ) throws(SpreadsheetError) {
    if let (_, character) = named.first(where: { entity.elementsEqual($0.name.utf8) }) {
      bytes.append(character)
      return
    }
    guard entity.first == UInt8(ascii: "#") else {
      throw .unsafe("\(part) uses an entity, and only a document type could say what it stands for")
    }
    let isHexadecimal = entity.dropFirst().first == UInt8(ascii: "x")
    let digits = String(decoding: entity.dropFirst(isHexadecimal ? 2 : 1), as: UTF8.self)
    // A sign would be taken by the standard library.
    let number = digits.allSatisfy(\.isHexDigit) ? UInt32(digits, radix: isHexadecimal ? 16 : 10) : nil
    guard let scalar = number.flatMap(Unicode.Scalar.init), isAllowed(scalar) else {
      throw .malformed("\(part) has the number of a character that does not exist")
    }
    bytes.append(contentsOf: Array(String(Character(scalar)).utf8))
  }

  /// XML 1.0, production [2].
  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x20 ? scalar.value != 0xFFFE && scalar.value != 0xFFFF : [0x09, 0x0A, 0x0D].contains(scalar.value)
  }

  private static let named: [(name: String, character: UInt8)] = [
    ("amp", UInt8(ascii: "&")), ("lt", UInt8(ascii: "<")), ("gt", UInt8(ascii: ">")), ("quot", UInt8(ascii: "\"")),
    ("apos", UInt8(ascii: "'")),
  ]
}
