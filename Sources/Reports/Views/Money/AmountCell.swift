import Foundation
import Metrics
import Programme

/// A cell with a number, or with words why there is none.
struct AmountCell: Encodable {
  let number: PrintedNumber?
  /// `TBC: to be confirmed`; nothing beside a number.
  let stateWords: String?
  /// What the check of the cell came to: `agrees`, `differs`.
  let verdict: String?
  let isFine: Bool

  init(_ number: PrintedNumber?, without words: String? = nil, verdict: String? = nil, isFine: Bool = true) {
    self.number = number
    stateWords = number == nil && !(words ?? "").isEmpty ? words : nil
    self.verdict = verdict
    self.isFine = isFine
  }

  /// A cell of a money table.
  init(_ amount: MoneyAmount?, _ id: String, verdict: String? = nil, isFine: Bool = true) {
    self.init(
      amount?.amount.map { PrintedNumber(id, $0, places: AmountCell.places($0)) }, without: AmountCell.words(amount),
      verdict: verdict, isFine: isFine)
  }

  private static func words(_ amount: MoneyAmount?) -> String {
    guard let amount, let state = amount.state else { return "" }
    switch state {
    case .blank: return "blank"
    case .notData: return ""
    case .nothing, .notApplicable: return amount.text
    case .toBeConfirmed, .toBeAnnounced, .unreadable: return "\(amount.text): \(state.rawValue)"
    }
  }

  /// Decimals that an amount has, at most three.
  static func places(_ amount: Decimal) -> Int {
    (0...3).first { DecimalText.rounded(amount, places: $0) == amount } ?? 3
  }
}

/// A figure of a comparison as a page prints it: in pounds, thousands or millions, or in percent.
struct FigureCell: Encodable {
  let number: PrintedNumber
  /// `£` before the number.
  let before: String
  /// `m`, `k` or ` %` behind it.
  let after: String

  init(_ value: FigureValue, _ id: String) { self.init(value.amount, value.unit, grain: value.grain, id) }

  init(_ amount: Decimal, _ unit: FigureValue.Unit, grain: Decimal? = nil, _ id: String) {
    switch unit {
    case .pounds:
      before = (amount < 0 ? "\u{2212}" : "") + "\u{00A3}"
      if let grain, grain >= 1000 {
        let isThousand = grain < 10_000 && abs(amount) < 1_000_000
        let scale: Decimal = isThousand ? 1000 : 1_000_000
        let scaled = FigureCell.quotient(amount, scale)
        after = isThousand ? "k" : "m"
        number = PrintedNumber(unsigned: id, scaled, places: FigureCell.places(FigureCell.quotient(grain, scale)))
      } else {
        after = ""
        number = PrintedNumber(unsigned: id, amount, places: min(2, AmountCell.places(amount)))
      }
    case .percent:
      (before, after) = ("", " %")
      number = PrintedNumber(id, amount, places: 2)
    case .plain(let unit):
      (before, after) = ("", unit.isEmpty ? "" : " " + unit)
      number = PrintedNumber(id, amount, places: min(2, AmountCell.places(amount)))
    }
  }

  private static func quotient(_ left: Decimal, _ right: Decimal) -> Decimal { left / right }

  private static func places(_ grain: Decimal) -> Int {
    var (places, grain) = (0, grain)
    while grain < 1, places < 6 { (places, grain) = (places + 1, grain * 10) }
    return places
  }
}
