import Dates
import Metrics
import Spreadsheets

/// Looks for what identifies a person: NHS numbers, names, dates of birth. None has a place in a return.
///
/// What is found is named by its cell and never shown.
enum IdentifierScreen {
  /// Looks through all sheets of a file.
  ///
  /// - Parameter isCaseList: whether rows are about persons, so that headings and dates are looked at too. A
  ///   national workbook has a column "Name" for areas.
  /// - Returns: whether the file may be used.
  static func isClean(_ file: SourceFile, isCaseList: Bool, log: inout FindingLog) -> Bool {
    var isClean = true
    for sheet in file.workbook.sheets {
      var kinds: [String: [String]] = [:]
      var order: [String] = []
      for cell in sheet.cells {
        guard let kind = identifier(in: cell.value, isCaseList: isCaseList) else { continue }
        if kinds[kind] == nil { order.append(kind) }
        kinds[kind, default: []].append(cell.address.description)
      }
      for kind in order {
        let cells = kinds[kind] ?? []
        isClean = false
        log.add(
          .identifiablePerson,
          at: Finding.Place(file: file.name, sheet: sheet.name == "-" ? nil : sheet.name, cell: cells.first),
          """
          \(cells.count == 1 ? "1 cell holds" : "\(cells.count) cells hold") \(kind), first \(cells.first ?? ""). \
          The content is not shown, and the file is not used.
          """,
          advice: "Ask the sender for the file without it, and deal with this copy by your rules for personal data.")
      }
    }
    return isClean
  }

  /// Looks at the headings of a list that is read record by record.
  ///
  /// - Parameter row: the row of the headings, from 0.
  /// - Returns: whether the file may be used.
  static func isClean(headings: [String], row: Int, file: String, log: inout FindingLog) -> Bool {
    let cells = headings.enumerated().map {
      Cell(CellAddress(row: row, column: $0.offset), .text($0.element))
    }
    let workbook = Workbook(sheets: [Sheet(name: "-", cells: cells)])
    return isClean(SourceFile(name: file, workbook: workbook), isCaseList: true, log: &log)
  }

  private static func identifier(in value: CellValue, isCaseList: Bool) -> String? {
    switch value {
    case .text(let text):
      if isNHSNumber(text) { return "an NHS number" }
      guard isCaseList else { return nil }
      if let heading = forbiddenHeading(text) { return heading }
      if isPersonWithTitle(text) { return "the name of a person" }
      return mayBeBirthDate(text) ? CivilDate(textWithTime: text).flatMap(birthDate) : nil
    case .number(let number):
      return number == number.rounded() && number > 0 && number < 1e10 && isNHSNumber(CellListing.shortest(number))
        ? "an NHS number" : nil
    case .date(let date):
      return isCaseList ? date.day.flatMap(birthDate) : nil
    case .boolean, .error:
      return nil
    }
  }

  /// No admission or discharge in these returns lies before 2000; a date of birth of anybody over 65 does.
  private static func birthDate(_ date: CivilDate) -> String? { date.year < 2000 ? "a date of birth" : nil }

  /// Whether a text may be a day before 2000: it begins otherwise than `2016-`. Most texts of a list are left at this.
  private static func mayBeBirthDate(_ text: String) -> Bool {
    var bytes = text.utf8.makeIterator()
    guard bytes.next() == UInt8(ascii: "2"), bytes.next() == UInt8(ascii: "0") else { return true }
    let isYear = [bytes.next(), bytes.next()].allSatisfy { $0.map { (48...57).contains($0) } ?? false }
    return !isYear || bytes.next() != UInt8(ascii: "-")
  }

  /// How many bytes an NHS number takes, with whatever stands between its digits.
  static let lengths = 10...40

  /// Ten digits, apart from white space, hyphens and dots, of which the last is the check digit by modulus 11.
  ///
  /// The first nine digits are weighted 10 to 2; 11 less the remainder of their sum is the check digit, 11 counting
  /// as 0 and 10 never issued (NHS Data Dictionary).
  static func isNHSNumber(_ text: String) -> Bool {
    // Most texts are left at this, without being taken apart into characters.
    guard lengths.contains(text.utf8.count), text.utf8.count(where: { (48...57).contains($0) }) == 10 else {
      return false
    }
    var digits: [Int] = []
    for character in text {
      if let digit = character.isASCII ? character.wholeNumberValue : nil {
        digits.append(digit)
      } else if !character.isWhitespace, character != "-", character != "." {
        return false
      }
    }
    guard digits.count == 10, Set(digits).count > 1 else { return false }
    let sum = zip(digits, stride(from: 10, through: 2, by: -1)).reduce(0) { $0 + $1.0 * $1.1 }
    let check = (11 - sum % 11) % 11
    return check == digits[9]
  }

  private static func forbiddenHeading(_ text: String) -> String? {
    guard mayBeForbiddenHeading(text), text.count <= 40 else { return nil }
    let words = text.lowercased().split { !$0.isLetter }.map(String.init)
    // "D.O.B." and "NHS no." come apart into letters and words.
    let joined = words.joined()
    if ["nhsnumber", "nhsno", "nhsnum"].contains(where: joined.contains) { return "the heading of NHS numbers" }
    if joined == "dob" || words.contains(where: ["dob", "birth", "birthdate", "birthday"].contains) {
      return "the heading of dates of birth"
    }
    if words.contains(where: nameWords.contains) { return "the heading of names" }
    guard words.contains("name") || words.contains("names") else { return nil }
    let isOfPlace = words.contains(where: placeWords.contains) && !words.contains(where: personWords.contains)
    return isOfPlace ? nil : "the heading of names"
  }

  /// Whether the letters of a text hold one of the pieces without which no heading is forbidden: all other texts are
  /// left at this. Whatever stands between the letters is passed over.
  private static func mayBeForbiddenHeading(_ text: String) -> Bool {
    var letters: UInt64 = 0
    for byte in text.utf8 {
      let small = byte | 0x20
      guard (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(small) else { continue }
      letters = letters << 8 | UInt64(small)
      if pieces.contains(where: { letters & $0.mask == $0.letters }) { return true }
    }
    return false
  }

  /// The pieces as numbers, a byte for each letter, and which bits of a number they fill.
  private static let pieces: [(letters: UInt64, mask: UInt64)] = ["nhsn", "dob", "birth", "name"].map { piece in
    piece.utf8.reduce((0, 0)) { ($0.letters << 8 | UInt64($1), $0.mask << 8 | 0xFF) }
  }

  private static let nameWords: Set = [
    "surname", "forename", "forenames", "firstname", "lastname", "fullname", "patientname", "clientname",
  ]

  /// "Ward name" and "Care home name" name a place; "Service user name" names a person all the same.
  private static let placeWords: Set = [
    "ward", "hospital", "provider", "trust", "home", "org", "organisation", "area", "team", "service", "practice",
    "survey", "council", "region", "commissioner", "site", "authority", "scheme", "ccg", "locality", "programme",
    "file", "return", "measure", "metric",
  ]

  private static let personWords: Set = [
    "user", "client", "patient", "customer", "resident", "person", "member", "carer", "first", "last", "full", "family",
    "given",
  ]

  private static func isPersonWithTitle(_ text: String) -> Bool {
    let trimmed = text.trimmedOfSpaces
    // All titles begin with one of two letters.
    guard let first = trimmed.utf8.first, "mMdD".utf8.contains(first) else { return false }
    let words = trimmed.split(separator: " ")
    guard (2...4).contains(words.count), let title = words.first else { return false }
    let isTitle = ["mr", "mrs", "ms", "miss", "mx", "dr"].contains(title.trimmingSuffixDot.lowercased())
    return isTitle && words.dropFirst().allSatisfy { $0.first?.isUppercase ?? false }
  }
}

extension Substring {
  fileprivate var trimmingSuffixDot: String { hasSuffix(".") ? String(dropLast()) : String(self) }
}
