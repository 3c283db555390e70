import Metrics

import struct Foundation.Decimal

/// The comparison of areas as CSV: a row for each number that the index prints, and for each quarter of its charts.
///
/// `figure` is the name by which the page tells which number it prints (`data-figure`).
enum AreasCSV {
  static let header = [
    "figure", "area", "area_code", "folder", "metric", "period", "what", "value", "unit", "decimals", "plan", "status",
    "colour", "missing", "edition",
  ]

  static func text(_ comparison: AreasComparison) -> String {
    var text = CSVText.line(header)
    func count(_ figure: String, metric: String = "", what: String, _ number: Int, colour: String = "") {
      let period = comparison.isMixed ? "" : comparison.period.description
      let place = [figure, "", "", "", metric, period, what]
      CSVText.append(place + ["\(number)", "areas", "0", "", "", colour, "", ""], to: &text)
    }
    count("areas/done", what: "done", comparison.entries.count)
    count("areas/not-done", what: "not-done", comparison.failures.count)
    for compared in comparison.metrics {
      for colour in RAG.allCases {
        let id = compared.metric.id
        count(
          "areas/\(id)/\(colour.rawValue)", metric: id, what: "areas", compared.count(of: colour),
          colour: colour.rawValue)
      }
    }
    for entry in comparison.entries { text += rows(of: entry) }
    return text
  }

  private static func rows(of entry: AreasComparison.Entry) -> String {
    let area = entry.summary
    let period = area.period
    var text = ""
    func row(
      _ figure: String, metric: String = "", _ what: String, _ value: Decimal?, unit: String, decimals: Int,
      period: Period, point: AreaSummary.Point? = nil
    ) {
      CSVText.append(
        [
          "\(entry.slug)/\(figure)", area.name, area.code, entry.slug, metric, period.description, what,
          value.map { DecimalText.plain($0) } ?? "", unit, "\(decimals)",
          point?.plan.map { DecimalText.plain($0) } ?? "", point?.status ?? "", point?.colour.rawValue ?? "",
          point?.missing ?? "", point?.edition ?? "",
        ], to: &text)
    }
    row("findings/error", "errors", Decimal(area.errors), unit: "findings", decimals: 0, period: period)
    row(
      "findings/inconsistency", "inconsistencies", Decimal(area.inconsistencies), unit: "findings", decimals: 0,
      period: period)
    for colour in RAG.allCases {
      let count = Decimal(area.count(of: colour))
      row("colours/\(colour.rawValue)", colour.rawValue, count, unit: "metrics", decimals: 0, period: period)
    }
    for figure in area.figures {
      let metric = figure.metric
      let earlier = figure.trend.filter { $0.period != figure.current.period }
      for point in earlier + [figure.current] {
        row(
          figure.name(of: "rate", in: point.period), metric: metric.id, "rate", point.rate, unit: metric.unit,
          decimals: metric.decimals, period: point.period, point: point)
        if let plan = point.plan {
          row(
            figure.name(of: "plan", in: point.period), metric: metric.id, "plan", plan, unit: metric.unit,
            decimals: metric.decimals, period: point.period)
        }
      }
      row(
        figure.name(of: "change-year", in: figure.current.period), metric: metric.id, "change-year", figure.change,
        unit: metric.unit, decimals: metric.decimals, period: figure.current.period)
    }
    return text
  }
}

extension AreaSummary {
  /// How many metrics of the area have a colour.
  func count(of colour: RAG) -> Int { figures.count { $0.current.colour == colour } }
}

extension AreaSummary.Figure {
  /// The name of a number within its area: `falls/2016-17-Q2/rate`.
  func name(of what: String, in period: Period) -> String { "\(metric.id)/\(period)/\(what)" }
}
