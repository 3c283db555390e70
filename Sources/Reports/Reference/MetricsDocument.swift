import Metrics

/// `Documentation/metrics.md`: the catalogue of metrics, year by year, and what each metric means.
public enum MetricsDocument {
  /// The whole page in Markdown; the same text each time.
  ///
  /// - Parameter catalogue: the metrics of each year, in the order in which they shall stand.
  public static func markdown(_ catalogue: [(year: FinancialYear, metrics: [Metric])]) -> String {
    var blocks = [
      """
      # Metrics

      <!-- Made by "make documentation" from Templates/metrics. Do not edit. -->

      A metric is known by its year and its id. Official codes were used again for other metrics, so a code says nothing without
      its year: 2C was delayed transfers to 2018-19 and is residential admissions from 2023-24.

      "National return" are the metrics that the return of the year asks for; "published statistic" those that councils read
      beside it; "local" those of councils, by ONS code. What a metric means stands [below](#details).
      """
    ]
    for (year, metrics) in catalogue {
      blocks.append("## \(year)")
      blocks.append(
        MarkdownText.table(
          ["id", "code", "metric", "who asks", "unit", "period", "better"], metrics.map(cells)))
    }
    blocks.append("## Details")
    for id in ids(catalogue) {
      blocks.append("### \(id)")
      for (years, details) in MetricDetails.groups(of: id, in: catalogue) {
        blocks.append("**\(years)**")
        blocks.append(details)
      }
    }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private static func cells(_ metric: Metric) -> [String] {
    [
      "[`\(metric.id)`](#\(metric.id))", metric.code ?? "", metric.name, metric.scope.inWords, metric.unit,
      metric.periodRule.inWords, metric.polarity.rawValue,
    ].enumerated().map { $0 == 0 ? $1 : MarkdownText.escaped($1) }
  }

  /// Each id once, in the order in which the years bring them.
  private static func ids(_ catalogue: [(year: FinancialYear, metrics: [Metric])]) -> [String] {
    var ids: [String] = []
    for (_, metrics) in catalogue {
      for metric in metrics where !ids.contains(metric.id) { ids.append(metric.id) }
    }
    return ids
  }
}
