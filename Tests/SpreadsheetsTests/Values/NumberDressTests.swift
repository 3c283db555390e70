import Foundation
import Spreadsheets
import Testing

/// What holds for every number, in every dress; and for every text, that only numbers are taken for numbers.
struct NumberDressTests {
  private static let separators = ["", ",", " ", "\u{A0}", "\u{2009}", "\u{202F}"]
  private static let spaces = ["", " ", "\t", "\u{A0}", " \t ", "\u{3000}", "\r\n"]
  private static let markLists = [[], ["[r]"], ["*"], ["^1"], ["[note 3]", "\u{B9}"], ["\u{2020}", "[p]"]]
  private static let currencies: [(String, ReadNumber.Unit)] = [
    ("", .none), ("£", .currency(.pound)), ("€", .currency(.euro)), ("$", .currency(.dollar)),
  ]

  private func grouped(_ whole: String, _ separator: String) -> String {
    var result = ""
    for (index, digit) in whole.enumerated() {
      if index > 0, (whole.count - index) % 3 == 0 { result += separator }
      result.append(digit)
    }
    return result
  }

  @Test func everyDressReadsBackToTheSameNumber() throws {
    var random = SeededGenerator(seed: 20_160_401)
    for _ in 0..<3000 {
      let places = Int.random(in: 0...6, using: &random)
      let magnitude = Int.random(
        in: 0...(Bool.random(using: &random) ? 9_999_999 : 999_999_999_999_999), using: &random)
      let plain = String(repeating: "0", count: max(0, places + 1 - String(magnitude).count)) + String(magnitude)
      let whole = grouped(String(plain.dropLast(places)), try #require(Self.separators.randomElement(using: &random)))
      let digits = places == 0 ? whole : whole + "." + plain.suffix(places)
      let (currency, unit) = try #require(Self.currencies.randomElement(using: &random))
      let isPercent = currency.isEmpty && Bool.random(using: &random)
      let amount = digits + (isPercent ? "%" : "")
      let dresses: [(text: String, isNegative: Bool)] = [
        (currency + amount, false), ("-" + currency + amount, true), ("\u{2212}" + currency + amount, true),
        (currency + "-" + amount, true), (currency + "\u{2013}" + amount, true), (currency + "\u{2014}" + amount, true),
        ("(" + currency + amount + ")", true),
      ]
      let marks = try #require(Self.markLists.randomElement(using: &random))
      let space = try #require(Self.spaces.randomElement(using: &random))
      for dress in dresses {
        let exact = Decimal(
          sign: dress.isNegative ? .minus : .plus, exponent: -places, significand: Decimal(magnitude))
        let text = space + dress.text + marks.map { space + $0 }.joined() + space
        #expect(ReadNumber(text) == ReadNumber(exact, unit: isPercent ? .percent : unit, marks: marks), "\(text)")
      }
    }
  }

  /// The grammar once more, as a regular expression.
  private static let grammar = #"""
    \s*(?:(?:[-\u2212]?[£€$]?|[£€$]?(?:[-\u2212]|[\u2013\u2014](?=[0-9])))N(?:[ \u00A0\u2009\u202F]?%)?|\([£€$]?N(?:[ \u00A0\u2009\u202F]?%)?\))\
    (?:\s*(?:\*+|\u2020+|\u2021+|\^[0-9]{1,2}|S{1,2}|\[[a-bd-wyA-BD-WY]\]|\[[nN][oO][tT][eE] [0-9]{1,3}\]))*\s*
    """#
    .replacing("\\\n", with: "")
    .replacing(
      "S{1,2}",
      with: "[\u{2070}\u{B9}\u{B2}\u{B3}\u{2074}-\u{2079}]{1,2}(?![\u{2070}\u{B9}\u{B2}\u{B3}\u{2074}-\u{2079}])"
    )
    .replacing(
      "N",
      with: #"(?:[0-9]+|[1-9][0-9]{0,2}(?:(?:,[0-9]{3})+|(?: [0-9]{3})+|(?:\u00A0[0-9]{3})+|"#
        + #"(?:\u2009[0-9]{3})+|(?:\u202F[0-9]{3})+))(?:\.[0-9]+)?"#)

  @Test func garbageIsTakenForANumberOnlyWhereASlowCheckAgrees() throws {
    let alphabet = Array(
      "0123456789012345678900111,,,... -()%£$*^[]rcnote\u{A0}\u{2009}\u{2212}\u{2013}\u{B9}\u{B2}\u{2020}aexN\u{301}"
        .unicodeScalars)
    let slow = try NSRegularExpression(pattern: "\\A" + Self.grammar + "\\z")
    var random = SeededGenerator(seed: 7)
    var accepted = 0
    for _ in 0..<60_000 {
      let length = Int.random(in: 0...9, using: &random)
      var scalars = String.UnicodeScalarView()
      for _ in 0..<length { scalars.append(try #require(alphabet.randomElement(using: &random))) }
      let text = String(scalars)
      let isNumber = slow.firstMatch(in: text, range: NSRange(text.startIndex..., in: text)) != nil
      // Both a percent sign and a currency: two units, which the expression does not forbid.
      let hasTwoUnits = text.contains("%") && text.contains { "£$".contains($0) }
      let read = ReadNumber(text)
      #expect((read != nil) == (isNumber && !hasTwoUnits), "\(text.debugDescription)")
      if let read {
        accepted += 1
        let digits = text.prefix { $0 != "[" && $0 != "^" }.filter { $0.isASCII && ($0.isNumber || $0 == ".") }
        #expect(abs(read.number) == Decimal(string: digits), "\(text.debugDescription)")
      }
    }
    #expect(accepted > 2000)
  }

  @Test func anyPrintableTextIsReadWithoutHarm() {
    var random = SeededGenerator(seed: 11)
    for _ in 0..<20_000 {
      let scalars = (0..<Int.random(in: 0...30, using: &random)).compactMap { _ in
        Unicode.Scalar(UInt32.random(in: 0x20...0x2FFF, using: &random))
      }
      var text = String.UnicodeScalarView()
      text.append(contentsOf: scalars)
      let read = ReadNumber(String(text))
      #expect(read == nil || scalars.contains { ("0"..."9").contains($0) })
      _ = CellValue.text(String(text)).day
    }
  }
}
