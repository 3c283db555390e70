/// What Excel allows as the name of a sheet, of a range and of a table.
struct NameCheck {
  let place: Place

  /// ECMA-376 Part 1, 18.2.19 and Excel's own rules; `History` is taken by Excel.
  func sheet(_ name: String) throws(WorkbookFault) {
    try TextCheck(place: place).exact(name, "the name of the sheet", atMost: 31)
    guard !name.isEmpty, !name.contains(where: { "[]:*?/\\".contains($0) }), name.first != "'", name.last != "'",
      name.lowercased() != "history"
    else {
      throw place.fault(
        .name, "\"\(name)\" cannot be the name of a sheet.",
        advice: "Use 1 to 31 characters, none of [ ] : * ? / \\, no apostrophe at the ends, and not \"History\".")
    }
  }

  /// A name of a range or a table: shorter than Excel allows, because libxlsxwriter holds 127 bytes.
  func defined(_ name: String) throws(WorkbookFault) {
    try TextCheck(place: place).exact(name, "the name", atMost: 127)
    let isWord = name.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || $0.properties.numericType == .decimal || $0 == "_" || $0 == "."
    }
    let begins = name.unicodeScalars.first.map { $0.properties.isAlphabetic || $0 == "_" } ?? false
    guard isWord, begins, name.utf8.count <= 127, !NameCheck.isAddress(name) else {
      throw place.fault(
        .name, "\"\(name)\" cannot be the name of a range or of a table.",
        advice: """
          Begin with a letter or an underscore, go on with letters, digits, full stops and underscores, at most 127 \
          bytes, and do not look like an address such as C5, R1C1 or TRUE.
          """)
    }
  }

  /// `C5` and `XFD1` are cells; so are `R`, `C`, `R1`, `C1` and `R1C1` in the other notation.
  static func isAddress(_ name: String) -> Bool {
    let upper = name.uppercased()
    if upper == "TRUE" || upper == "FALSE" || isRowOrColumn(upper) { return true }
    let letters = upper.utf8.prefix { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
    let digits = upper.utf8.dropFirst(letters.count)
    guard (1...3).contains(letters.count), !digits.isEmpty, digits.allSatisfy(isDigit) else { return false }
    return letters.count < 3 || !"XFD".utf8.lexicographicallyPrecedes(letters)
  }

  /// `R`, `R1`, `C`, `C1`, `RC`, `R1C1`, in capitals.
  private static func isRowOrColumn(_ upper: String) -> Bool {
    var rest = upper.utf8[...]
    if rest.first == UInt8(ascii: "R") { rest = rest.dropFirst().drop(while: isDigit) }
    if rest.first == UInt8(ascii: "C") { rest = rest.dropFirst().drop(while: isDigit) }
    return rest.isEmpty && !upper.isEmpty
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
