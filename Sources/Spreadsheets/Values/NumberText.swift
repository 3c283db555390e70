import struct Foundation.Decimal

/// A number in text, taken apart: what it says, before anybody decides how much of it is allowed.
///
/// ```
/// text   = space* (sign? currency? whole | currency dash whole | "(" currency? whole ")") (space* mark)* space*
/// whole  = groups ["." digits] [[blank] "%"]
/// groups = digits | 1 to 3 digits, not beginning with 0, then groups of three, all behind the same separator
/// ```
///
/// A sign is `-` or U+2212; an en or em dash is one only directly before a digit. Digits are 0 to 9 and nothing else.
struct NumberText {
  private enum Sign { case none, minus, dash, brackets }

  /// What a `Decimal` holds exactly.
  private static let mostDigits = 38

  private var sign = Sign.none
  private var separator: Unicode.Scalar?
  private var plainDigits = ""
  private(set) var currency: ReadNumber.Currency?
  private(set) var isPercent = false
  private(set) var marks: [String] = []

  /// Takes a text apart; nothing where it is not wholly a number.
  init?(_ text: String) {
    var scanner = ScalarScanner(text)
    if scanner.take("(") { sign = .brackets }
    takeSign(&scanner)
    currency = scanner.next.flatMap { ReadNumber.Currency(rawValue: String($0)) }
    if currency != nil {
      scanner.skip(1)
      takeSign(&scanner)
    }
    guard takeDigits(&scanner) else { return nil }
    takePercent(&scanner)
    if sign == .brackets, !scanner.take(")") { return nil }
    while true {
      scanner.skipWhiteSpace()
      guard !scanner.isAtEnd else { break }
      guard let mark = NoteMark.take(&scanner) else { return nil }
      marks.append(mark)
    }
    // Two units contradict each other.
    if isPercent, currency != nil { return nil }
  }

  /// Whether there are only digits, a minus sign, commas and a point.
  var isPlain: Bool {
    (sign == .none || sign == .minus) && (separator == nil || separator == ",") && currency == nil && !isPercent
      && marks.isEmpty
  }

  /// The number, exact and with its sign.
  var decimal: Decimal? { Decimal(string: (sign == .none ? "" : "-") + plainDigits) }

  private mutating func takeSign(_ scanner: inout ScalarScanner) {
    guard sign == .none else { return }
    if scanner.take("-") || scanner.take("\u{2212}") {
      sign = .minus
    } else if scanner.next == "\u{2013}" || scanner.next == "\u{2014}", ScalarScanner.isDigit(scanner.peek(1)) {
      scanner.skip(1)
      sign = .dash
    }
  }

  private mutating func takeDigits(_ scanner: inout ScalarScanner) -> Bool {
    var whole = scanner.digits()
    guard !whole.isEmpty else { return false }
    let isGroupable = whole.count <= 3 && !whole.hasPrefix("0")
    while let next = scanner.next, separator == nil ? NumberText.isSeparator(next) : next == separator,
      (1...3).allSatisfy({ ScalarScanner.isDigit(scanner.peek($0)) }), !ScalarScanner.isDigit(scanner.peek(4))
    {
      guard isGroupable else { return false }
      separator = next
      scanner.skip(1)
      whole += scanner.digits()
    }
    var fraction = ""
    if scanner.take(".") {
      fraction = scanner.digits()
      guard !fraction.isEmpty else { return false }
    }
    guard whole.count + fraction.count <= NumberText.mostDigits else { return false }
    plainDigits = fraction.isEmpty ? whole : whole + "." + fraction
    return true
  }

  private mutating func takePercent(_ scanner: inout ScalarScanner) {
    if scanner.next.map(NumberText.isBlank) ?? false, scanner.peek(1) == "%" { scanner.skip(1) }
    isPercent = scanner.take("%")
  }

  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool { scalar == "," || isBlank(scalar) }

  /// A space, a no-break space, a thin space or a narrow no-break space.
  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    [" ", "\u{A0}", "\u{2009}", "\u{202F}"].contains(scalar)
  }
}
