import Metrics

/// What a metric means, for the documentation of the catalogue.
enum MetricDetails {
  /// The details of a metric in all its years; years that follow each other and say the same stand together.
  static func groups(
    of id: String, in catalogue: [(year: FinancialYear, metrics: [Metric])]
  ) -> [(years: String, details: String)] {
    var groups: [(first: FinancialYear, last: FinancialYear, details: String)] = []
    for (year, metrics) in catalogue {
      guard let metric = metrics.first(where: { $0.id == id }) else { continue }
      let details = markdown(metric)
      if let group = groups.last, group.details == details, group.last == year.previous {
        groups[groups.count - 1].last = year
      } else {
        groups.append((year, year, details))
      }
    }
    return groups.map { ($0.first == $0.last ? "\($0.first)" : "\($0.first) to \($0.last)", $0.details) }
  }

  private static func markdown(_ metric: Metric) -> String {
    var lines = [MarkdownText.escaped(metric.name) + ". " + MarkdownText.escaped(metric.definition), ""]
    func add(_ name: String, _ texts: [String]) {
      guard !texts.isEmpty else { return }
      if texts.count == 1 {
        lines.append("- \(name): \(MarkdownText.escaped(texts[0]))")
      } else {
        lines.append("- \(name):")
        lines += texts.map { "  - " + MarkdownText.escaped($0) }
      }
    }
    add("Numerator", [words(metric.numerator)])
    add("Denominator", metric.denominator.map { [words($0)] } ?? [])
    if metric.multiplier != 1 { add("Multiplier", [DecimalText.grouped(metric.multiplier, places: 0)]) }
    add("Unit", ["\(metric.unit), \(metric.decimals) \(metric.decimals == 1 ? "decimal" : "decimals")"])
    add("Period", [metric.periodRule.inWords])
    add("Better", [metric.polarity.rawValue])
    if metric.isSharedByCommissioner { add("Basis", ["the area's share of its commissioners' counts"]) }
    add("Source", [metric.source])
    add("Publication", metric.publicationLag.map { [$0.inWords] } ?? [])
    add("Collected to", metric.collectedTo.map { [$0.inWords] } ?? [])
    add("Breaks in the series", metric.seriesBreaks.map { "\($0.from.inWords): \($0.change)" })
    add("Never to be compared with", metric.neverCompare)
    add("Cautions", metric.cautions)
    add("Other names", metric.aliases)
    return lines.joined(separator: "\n")
  }

  private static func words(_ count: Metric.Count) -> String {
    let isAgeSaid = count.ages.map { count.label.contains($0) || count.kind == .population } ?? true
    let ages = isAgeSaid ? "" : ", ages \(count.ages ?? "")"
    return "\(count.label)\(ages) (\(count.kindName): \(count.measure), \(count.breakdowns.joined(separator: " + ")))"
  }
}
