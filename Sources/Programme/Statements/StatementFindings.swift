import struct Foundation.Decimal
import Metrics
import Spreadsheets

/// Holds what the documents of a programme state about one thing in several places against each other.
enum StatementFindings {
  static func add(_ statements: [Statement], log: inout FindingLog) {
    for group in StatementGroup.all(of: statements) {
      guard let other = group.firstOther else { continue }
      let difference = group.difference.map { "; difference \(words($0.number, $0.unit))" } ?? ""
      log.add(
        .statementsDisagree, at: other.place,
        """
        \(other.about): the documents say different things: \(group.different.map(\.words).joined(separator: "; "))\
        \(difference).
        """,
        advice: "Find out which holds, and correct the others where they stand.")
    }
  }

  /// A difference with its sign: `+£1,000`, `−5 points`.
  private static func words(_ number: Decimal, _ unit: ReadNumber.Unit) -> String {
    let sign = number < 0 ? "\u{2212}" : "+"
    let size = DecimalText.grouped(abs(number), places: DecimalText.places(of: number))
    return switch unit {
    case .none: sign + size
    case .percent: "\(sign)\(size) \(size == "1" ? "point" : "points")"
    case .currency(let currency): sign + currency.rawValue + size
    }
  }
}
