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
    if upper == "TRUE" || upper == "FALSE" { return true }
    if upper.wholeMatch(of: /R[0-9]*(C[0-9]*)?/) != nil || upper.wholeMatch(of: /C[0-9]*/) != nil { return true }
    guard let match = upper.wholeMatch(of: /([A-Z]{1,3})([0-9]+)/) else { return false }
    return match.1.count < 3 || match.1 <= "XFD"
  }
}
