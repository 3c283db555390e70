import Dates
import Foundation

/// Reads numbers and dates from cells, strictly: what is not wholly a number is none.
///
/// Foundation's readers take `1.1abc` for 1.1 and `nan` for a number; these do not.
extension CellValue {
  /// The number that a cell means, exact: a number cell, or text such as `1,234`, `12.5` or ` 7 `.
  public var decimal: Decimal? {
    switch self {
    case .number(let number):
      guard number.isFinite else { return nil }
      if number == number.rounded(), abs(number) < 1e15 { return Decimal(Int64(number)) }
      return Decimal(string: number.description)
    case .text(let text): return StrictNumber.decimal(text)
    case .boolean, .date, .error: return nil
    }
  }

  /// The day that a cell means: a date cell, or text in a form that `CivilDate` accepts.
  public var day: CivilDate? {
    switch self {
    case .date(let date): date.day
    case .text(let text): CivilDate(text: text)
    case .number, .boolean, .error: nil
    }
  }

  /// What the cell says, as text for labels and answers: text trimmed, whole numbers without a fraction.
  public var label: String {
    switch self {
    case .text(let text): text.trimmedOfSpaces
    case .number(let number): CellListing.shortest(number)
    case .boolean(let flag): flag ? "true" : "false"
    case .date(let date): date.description
    case .error(let error): error
    }
  }
}

/// Numbers as they stand in text.
public enum StrictNumber {
  /// Reads digits with an optional sign, thousands separators in the right places, and a decimal point.
  ///
  /// Accepted: `12`, `1,234`, `-0.5`, `−3` (a true minus sign), white space around. Refused: everything else,
  /// among it `1.1abc`, `0x10`, `nan`, `1,23`, `1e3`.
  public static func decimal(_ text: String) -> Decimal? {
    var body = Substring(text.trimmedOfSpaces)
    var isNegative = false
    if let first = body.first, first == "-" || first == "\u{2212}" {
      isNegative = true
      body = body.dropFirst()
    }
    let parts = body.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    // A `Decimal` holds 38 digits.
    guard let whole = parts.first, let digits = withoutSeparators(whole),
      digits.count + (parts.count == 2 ? parts[1].count : 0) <= 38
    else { return nil }
    var plain = digits
    if parts.count == 2 {
      guard isDigits(parts[1]) else { return nil }
      plain += "." + parts[1]
    }
    return Decimal(string: (isNegative ? "-" : "") + plain)
  }

  private static func withoutSeparators(_ whole: Substring) -> String? {
    guard whole.contains(",") else { return isDigits(whole) ? String(whole) : nil }
    let groups = whole.split(separator: ",", omittingEmptySubsequences: false)
    guard groups.allSatisfy(isDigits), (1...3).contains(groups[0].count), !groups[0].hasPrefix("0"),
      groups.dropFirst().allSatisfy({ $0.count == 3 })
    else { return nil }
    return groups.joined()
  }

  private static func isDigits(_ text: Substring) -> Bool {
    !text.isEmpty && text.utf8.count <= 30 && text.utf8.allSatisfy { (48...57).contains($0) }
  }
}
