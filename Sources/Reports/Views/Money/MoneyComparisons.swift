import Foundation
import Metrics
import Programme

/// Figures that should agree, each with both numbers, how they came about, and the verdict in words.
struct MoneyComparisons: Encodable {
  struct Row: Encodable {
    let comparedName: String
    let left: FigureCell?
    let right: FigureCell?
    let gap: FigureCell?
    let comparedVerdict: String
    let comparedIsFine: Bool
    let comparedHow: String
    let comparedNote: String?
  }

  let rows: [Row]

  /// - Parameter prefix: the beginning of the names of its figures.
  init(_ compared: [ComparedFigures], prefix: String) {
    rows = compared.enumerated().map { place, one in
      let id = "\(prefix)/\(place + 1)"
      return Row(
        comparedName: one.comparison.name, left: one.left.map { FigureCell($0, "\(id)/left") },
        right: one.right.map { FigureCell($0, "\(id)/right") },
        gap: one.difference.flatMap { difference in
          one.left.map { FigureCell(difference, $0.unit.ofDifference, "\(id)/difference") }
        }, comparedVerdict: MoneyComparisons.verdict(one), comparedIsFine: one.outcome.isFine,
        comparedHow: MoneyComparisons.how(one), comparedNote: one.comparison.note)
    }
  }

  /// All numbers that are printed.
  var numbers: [PrintedNumber] { rows.flatMap { [$0.left, $0.right, $0.gap].compactMap { $0?.number } } }

  private static func verdict(_ one: ComparedFigures) -> String {
    switch one.outcome {
    case .agrees: one.comparison.test == .equal ? "agrees" : "passes: \(one.comparison.test.rawValue)"
    case .roundedHeadline: "agrees: the headline is the figure rounded"
    case .rounding: "within the tolerance for rounding"
    case .truncated: "differs: the headline is cut off, not rounded"
    case .differs: one.comparison.test == .equal ? "differs" : "does not pass: \(one.comparison.test.rawValue)"
    case .missing: "not compared"
    }
  }

  private static func how(_ one: ComparedFigures) -> String {
    if case .missing(let missing) = one.outcome { return missing.sentence }
    func words(_ value: FigureValue?) -> String? {
      guard let value else { return nil }
      let cells = value.places.compactMap { place in place.cell.map { "\(place.file) \($0)" } }
      let parts = [value.trail == value.words ? nil : value.trail, cells.isEmpty ? nil : cells.joined(separator: ", ")]
      let text = parts.compactMap(\.self).joined(separator: "; ")
      return text.isEmpty ? nil : text
    }
    return [words(one.left).map { "First: \($0)." }, words(one.right).map { "Second: \($0)." }].compactMap(\.self)
      .joined(separator: " ")
  }
}
