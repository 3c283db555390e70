import struct Foundation.Decimal
import Metrics

/// What a team counted in a period: a row of `kpis.csv`.
public struct KPIPoint: Hashable, Sendable {
  /// How final it is.
  public enum State: String, CaseIterable, Sendable {
    case final, provisional
    case notCollected = "not collected"

    /// Other words for it.
    var aliases: [String] {
      switch self {
      case .final: ["actual", "published"]
      case .provisional: ["draft", "unvalidated", "estimate", "estimated"]
      case .notCollected: ["n/a", "not available", "not recorded", "not measured", "not measurable"]
      }
    }
  }

  /// Its name within the series, for ids: `2014-07`.
  public var key = ""
  /// The period as it was typed, and the period that it means.
  public let periodText: String, period: Period?
  /// What was planned and what was counted.
  public let plan: KPIFigure?, actual: KPIFigure?
  /// What a share or a rate is made of.
  public let numerator: Decimal?, denominator: Decimal?
  /// The percentage or the rate that a document prints.
  public let printed: KPIFigure?
  /// The ends of a target that is a range.
  public let targetLow: Decimal?, targetHigh: Decimal?
  /// How final it is. A blank figure was not collected; it is not 0.
  public let state: State
  /// Where it comes from.
  public let source: String
  /// The cells of its columns, by their names.
  public let places: [String: Finding.Place]
  /// Whether another row gives another figure for the same period; it then counts in no total.
  public var isContradicting = false

  /// The columns that hold figures.
  static let columns = ["plan", "actual", "numerator", "denominator", "printed", "target_low", "target_high", "state"]

  /// The cell of the figure: of what was counted, else of its numerator, its plan or what is printed.
  public var place: Finding.Place {
    let column =
      actual != nil
      ? "actual" : numerator != nil ? "numerator" : plan != nil ? "plan" : printed != nil ? "printed" : "actual"
    return place(column)
  }

  /// The cell of a column.
  public func place(_ column: String) -> Finding.Place { places[column] ?? Finding.Place(file: "kpis.csv") }

  /// Whether another row says the same.
  func isSame(as other: KPIPoint) -> Bool {
    plan == other.plan && actual == other.actual && numerator == other.numerator && denominator == other.denominator
      && printed == other.printed
  }
}

extension KPIPoint {
  /// The periods in words.
  public var periodWords: String { period?.short ?? periodText }
}
