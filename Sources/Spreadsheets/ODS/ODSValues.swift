/// Lengths of time as XML Schema writes them (3.2.6, `duration`): `PT09H30M00S`.
enum ODSTime {
  /// The length in days; nothing where the text is none, or counts months or years, which have no fixed length.
  static func days(_ text: [UInt8]) -> Double? {
    let isNegative = text.first == UInt8(ascii: "-")
    var rest = text.dropFirst(isNegative ? 1 : 0)
    guard rest.popFirst() == UInt8(ascii: "P") else { return nil }
    var seconds = 0.0
    var isTime = false
    var digits: [UInt8] = []
    for byte in rest {
      if byte == UInt8(ascii: "T"), !isTime, digits.isEmpty {
        isTime = true
      } else if (0x30...0x39).contains(byte) || byte == UInt8(ascii: ".") {
        digits.append(byte)
      } else {
        guard let number = DecimalDigits.double(digits[...]), let unit = unit(byte, isTime: isTime) else { return nil }
        seconds += number * unit
        digits.removeAll()
      }
    }
    guard digits.isEmpty else { return nil }
    return (isNegative ? -seconds : seconds) / 86_400
  }

  private static func unit(_ letter: UInt8, isTime: Bool) -> Double? {
    switch (letter, isTime) {
    case (UInt8(ascii: "D"), false): 86_400
    case (UInt8(ascii: "H"), true): 3600
    case (UInt8(ascii: "M"), true): 60
    case (UInt8(ascii: "S"), true): 1
    default: nil
    }
  }
}

/// Errors of formulas as LibreOffice shows them.
enum ODSError {
  private static let names = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"]

  /// Whether a text is how an error is shown.
  static func isError(_ text: String) -> Bool { names.contains(text) || number(text) != nil }

  /// The error as Excel calls it, so that a workbook gives the same in all formats.
  static func text(_ shown: String) -> String {
    number(shown) == nil ? shown : "#VALUE!"
  }

  private static func number(_ text: String) -> Int? {
    guard text.hasPrefix("Err:") else { return nil }
    return DecimalDigits.wholeNumber(Array(text.utf8.dropFirst(4))[...])
  }
}
