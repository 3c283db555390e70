import struct Foundation.Decimal
import Metrics

/// A number that a page prints, under the name by which the page's `data-figure` attribute calls it.
struct Figure: Sendable {
  /// `delayed-transfers/2016-17-Q2/rate`: what it is about, when, and what it is.
  let id: String
  /// The number, unrounded.
  let value: Decimal
  /// `days per 100,000 people aged 18 and over`, `permanent admissions`.
  let unit: String
  /// Decimals on a page.
  let decimals: Int
  /// `final`, `revised 2017-05-11`; empty for what is worked out.
  var edition = ""
  /// The file, sheet and cell it was read from, or how it was worked out.
  var origin = ""

  /// Names a figure of a metric. Each part of the name lies between slashes, so that a sentence can name all figures of
  /// one metric and period by the beginning of their names.
  static func id(_ metric: Metric, _ period: Period, _ what: String) -> String { "\(metric.id)/\(period)/\(what)" }

  /// `delayed-transfers/2016-17-Q2/`, for a sentence that tells several of them.
  static func group(_ metric: Metric, _ period: Period) -> String { "\(metric.id)/\(period)/" }
}

/// `data/figures.csv`: every number that stands on a page.
enum FiguresCSV {
  static let header = ["figure", "value", "unit", "decimals", "edition", "origin"]

  static func text(_ figures: [Figure]) -> String {
    figures.reduce(into: CSVText.line(header)) { text, figure in
      let fields = [
        figure.id, DecimalText.plain(figure.value), figure.unit, String(figure.decimals), figure.edition, figure.origin,
      ]
      CSVText.append(fields, to: &text)
    }
  }
}

/// Collects figures, each name once: the same figure stands on many pages.
struct FigureCollection {
  private(set) var figures: [Figure] = []
  private var known: Set<String> = []

  mutating func add(_ figure: Figure) {
    guard known.insert(figure.id).inserted else { return }
    figures.append(figure)
  }

  mutating func add(
    _ id: String, _ value: Decimal?, unit: String, decimals: Int = 0, edition: String = "", origin: String = ""
  ) {
    guard let value else { return }
    add(Figure(id: id, value: value, unit: unit, decimals: decimals, edition: edition, origin: origin))
  }
}
