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

  private static func identifier(in value: CellValue, isCaseList: Bool) -> String? {
    switch value {
    case .text(let text):
      if isNHSNumber(text) { return "an NHS number" }
      guard isCaseList else { return nil }
      if let heading = forbiddenHeading(text) { return heading }
      if isPersonWithTitle(text) { return "the name of a person" }
      return CivilDate(text: text).flatMap(birthDate)
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

  /// Ten digits, apart from spaces and hyphens, of which the last is the check digit by modulus 11.
  ///
  /// The first nine digits are weighted 10 to 2; 11 less the remainder of their sum is the check digit, 11 counting
  /// as 0 and 10 never issued (NHS Data Dictionary).
  static func isNHSNumber(_ text: String) -> Bool {
    var digits: [Int] = []
    for byte in text.utf8 {
      switch byte {
      case 48...57: digits.append(Int(byte) - 48)
      case 32, 45: continue
      default: return false
      }
    }
    guard digits.count == 10, Set(digits).count > 1 else { return false }
    let sum = zip(digits, stride(from: 10, through: 2, by: -1)).reduce(0) { $0 + $1.0 * $1.1 }
    let check = (11 - sum % 11) % 11
    return check == digits[9]
  }

  private static func forbiddenHeading(_ text: String) -> String? {
    guard text.count <= 40 else { return nil }
    let words = text.lowercased().split { !$0.isLetter }.map(String.init)
    let joined = words.joined(separator: " ")
    if ["nhs number", "nhs no", "nhs num", "nhsnumber", "nhsno"].contains(joined) {
      return "the heading of NHS numbers"
    }
    if words.contains(where: { ["dob", "birth", "birthdate"].contains($0) }) {
      return "the heading of dates of birth"
    }
    if words.contains(where: personWords.contains) { return "the heading of names" }
    if words.contains("name"), !words.contains(where: placeWords.contains) { return "the heading of names" }
    return nil
  }

  private static let personWords: Set = [
    "surname", "forename", "forenames", "firstname", "lastname", "fullname", "nameofpatient", "patientname",
  ]

  /// "Ward name" and "Care home name" name a place, not a person.
  private static let placeWords: Set = [
    "ward", "hospital", "provider", "trust", "home", "org", "organisation", "area", "team", "service", "practice",
    "survey", "council", "region", "commissioner", "site", "authority", "scheme", "ccg", "locality",
  ]

  private static func isPersonWithTitle(_ text: String) -> Bool {
    let words = text.trimmedOfSpaces.split(separator: " ")
    guard (2...4).contains(words.count), let title = words.first else { return false }
    let isTitle = ["Mr", "Mrs", "Ms", "Miss", "Mx", "Dr"].contains(title.trimmingSuffixDot)
    return isTitle && words.dropFirst().allSatisfy { $0.first?.isUppercase ?? false }
  }
}

extension Substring {
  fileprivate var trimmingSuffixDot: String { hasSuffix(".") ? String(dropLast()) : String(self) }
}
