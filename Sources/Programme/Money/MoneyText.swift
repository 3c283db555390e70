import Dates
import Foundation
import Spreadsheets

/// Reads an amount as people write it.
///
/// `1,209`, `(71)`, `-1,713`, `£-918,733`, `-£2,387,713`, `£298, 065`, `£ 154,792.00`, `£2.061m`, `£2,061k`, `c. £1,900`;
/// `TBC`, `TBA`, `N/A`, `None provided`, `-` and an empty cell are states. Anything else is not an amount.
public enum MoneyText {
  private static let states: [String: MoneyAmount.State] = [
    "": .blank, "tbc": .toBeConfirmed, "to be confirmed": .toBeConfirmed, "tba": .toBeAnnounced,
    "to be announced": .toBeAnnounced, "to be agreed": .toBeAnnounced, "n/a": .notApplicable, "na": .notApplicable,
    "not applicable": .notApplicable, "none": .nothing, "none provided": .nothing, "none given": .nothing,
    "nil": .nothing, "-": .nothing, "\u{2013}": .nothing, "\u{2014}": .nothing,
  ]
  private static let suffixes: [(words: [String], pounds: Decimal)] = [
    (["million", "mn", "m"], 1_000_000), (["thousand", "k"], 1000), (["billion", "bn"], 1_000_000_000),
  ]

  /// Reads a cell.
  ///
  /// - Parameters:
  ///   - unit: what a number without a suffix counts; one with a suffix is brought to it.
  ///   - needsSign: whether only an amount with a pound sign is one, for tables that came out of a scan.
  public static func amount(_ text: String, unit: MoneyUnit, needsSign: Bool = false) -> MoneyAmount {
    let trimmed = text.trimmedOfSpaces
    var words = trimmed.lowercased().split { $0.isWhitespace }.joined(separator: " ")
    if let state = states[words] { return MoneyAmount(text: trimmed, content: .state(state)) }
    var isApproximate = false
    for prefix in ["circa", "approx.", "approximately", "c.", "ca.", "~", "c"] where words.hasPrefix(prefix) {
      words = String(words.dropFirst(prefix.count)).trimmedOfSpaces
      isApproximate = true
      break
    }
    let hasSign = words.contains("\u{00A3}")
    guard !needsSign || hasSign, let number = number(words, unit) else {
      return MoneyAmount(text: trimmed, content: .state(.unreadable))
    }
    return MoneyAmount(text: trimmed, content: .amount(number), isApproximate: isApproximate)
  }

  private static func number(_ words: String, _ unit: MoneyUnit) -> Decimal? {
    var text = words
    let isBracketed = text.hasPrefix("(") && text.hasSuffix(")")
    if isBracketed { text = String(text.dropFirst().dropLast()).trimmedOfSpaces }
    var pounds: Decimal?
    for suffix in suffixes where pounds == nil {
      for word in suffix.words where text.hasSuffix(word) {
        text = String(text.dropLast(word.count)).trimmedOfSpaces
        pounds = suffix.pounds
        break
      }
    }
    // A scan leaves blanks behind commas and pound signs.
    text = text.replacing(", ", with: ",").replacing("\u{00A3} ", with: "\u{00A3}")
    if isBracketed { text = "(" + text + ")" }
    guard let read = ReadNumber(text), read.unit == .none || read.unit == .currency(.pound) else { return nil }
    return pounds.map { read.number * $0 / unit.pounds } ?? read.number
  }
}
