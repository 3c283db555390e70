/// Numbers as XML parts write them.
enum DecimalDigits {
  /// A whole number without a sign, of at most 18 digits.
  static func wholeNumber(_ text: ArraySlice<UInt8>) -> Int? {
    guard (1...18).contains(text.count) else { return nil }
    var number = 0
    for byte in text {
      guard (0x30...0x39).contains(byte) else { return nil }
      number = number * 10 + Int(byte &- 0x30)
    }
    return number
  }

  /// A finite double (XML Schema's `double` without `INF` and `NaN`), rounded to the nearest.
  ///
  /// Up to 15 digits and 22 places are exact as numbers and as powers of ten, so that one division rounds once, and
  /// rightly (W. Clinger, "How to read floating point numbers accurately", 1990). All else is left to the system.
  static func double(_ text: ArraySlice<UInt8>) -> Double? {
    var digits = 0
    var number: UInt64 = 0
    var places = 0
    var hasPoint = false
    let isNegative = text.first == UInt8(ascii: "-")
    var index = isNegative ? text.startIndex + 1 : text.startIndex
    while index < text.endIndex {
      let byte = text[index]
      if byte == UInt8(ascii: "."), !hasPoint {
        hasPoint = true
      } else {
        guard (0x30...0x39).contains(byte), digits < 15 else { return slowDouble(text) }
        number = number * 10 + UInt64(byte &- 0x30)
        digits += 1
        if hasPoint { places += 1 }
      }
      index += 1
    }
    guard digits > 0 else { return nil }
    let value = double(number, places: places)
    return isNegative ? -value : value
  }

  /// A number of at most 15 digits, of which so many stand behind the point.
  static func double(_ digits: UInt64, places: Int) -> Double { Double(digits) / powersOfTen[places] }

  private static func slowDouble(_ text: ArraySlice<UInt8>) -> Double? {
    // Not `0x1p3`, `infinity` or `nan`, which the standard library takes for numbers.
    let isPlain = text.allSatisfy { byte in
      switch byte {
      case 0x30...0x39, UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"):
        true
      default: false
      }
    }
    guard isPlain, let number = Double(String(decoding: text, as: UTF8.self)), number.isFinite else { return nil }
    return number
  }

  private static let powersOfTen: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
  ]
}
