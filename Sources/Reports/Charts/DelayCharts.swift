import Charts
import Metrics

/// The pictures of delayed days by responsible body and by reason, and the table behind each.
struct DelayCharts: Encodable {
  struct Chart: Encodable {
    let caption: String
    let picture: String
    let months: [String]
    /// The rows of the table behind the picture, as markup.
    let numbers: String
  }

  let charts: [Chart]

  init?(_ assessment: MetricAssessment, _ report: ProgrammeReport) {
    guard let breakdown = DelayBreakdown(assessment, report) else { return nil }
    charts = [
      (ReconciledPart.Dimension.responsible, breakdown.bodies, "by responsible body"),
      (.reason, breakdown.reasons, "by reason"),
    ].filter { !$0.1.isEmpty }.map { dimension, parts, words in
      DelayCharts.chart(dimension, parts, words, breakdown.months, assessment.metric)
    }
  }

  private static func chart(
    _ dimension: ReconciledPart.Dimension, _ parts: [DelayBreakdown.Part], _ words: String, _ months: [Period],
    _ metric: Metric
  ) -> Chart {
    // A chart has room for eight parts: the largest ones are drawn, and the table has them all.
    let drawn = parts.enumerated().sorted { total($0.element) > total($1.element) }.prefix(StackedBars.mostParts)
      .map(\.offset).sorted()
    let picture = StackedBars(
      id: "delays-\(dimension.rawValue)", title: "Delayed days \(words)",
      description: drawn.count < parts.count
        ? "The \(dimension.inWords)s with the most days, month by month. The table below has them all."
        : "Month by month. The table below has the same numbers.",
      unit: "Delayed days", categories: months.map { ChartPlace(label: $0.short, name: $0.inWords) },
      parts: drawn.map { place in
        StackedBars.Part(
          name: parts[place].nameBesideMark, mark: parts[place].mark,
          numbers: zip(months, parts[place].days).map { month, days in
            days.map {
              ChartNumber(
                value: $0.double, text: FigureWords.count($0),
                figure: DelayBreakdown.id(metric, month, dimension, parts[place].code))
            }
          })
      })
    return Chart(
      caption: "Delayed days \(words)", picture: picture.svg, months: months.map(\.short),
      numbers: numbers(dimension, parts, months, metric))
  }

  private static func numbers(
    _ dimension: ReconciledPart.Dimension, _ parts: [DelayBreakdown.Part], _ months: [Period], _ metric: Metric
  ) -> String {
    var rows = RowsOfNumbers()
    for part in parts {
      rows.begin(part.name)
      for (month, days) in zip(months, part.days) {
        rows.number(
          days.map { FigureWords.count($0) } ?? "no figure", value: days.map { DecimalText.plain($0) } ?? "",
          figure: days == nil ? nil : DelayBreakdown.id(metric, month, dimension, part.code))
      }
      rows.end()
    }
    return rows.markup
  }

  private static func total(_ part: DelayBreakdown.Part) -> Double {
    part.days.reduce(0) { $0 + ($1.map(\.double) ?? 0) }
  }
}
