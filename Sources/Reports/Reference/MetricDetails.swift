import Metrics

/// What a metric means, for the documentation of the catalogue.
enum MetricDetails {
  private struct Detail: Equatable {
    let name: String
    let texts: [String]
  }

  /// The details of a metric in all its years. Years that follow each other and say the same stand together; each
  /// group after the first says only what is not as before.
  static func groups(
    of id: String, in catalogue: [(year: FinancialYear, metrics: [Metric])]
  ) -> [(years: String, details: String)] {
    var groups: [(first: FinancialYear, last: FinancialYear, details: [Detail])] = []
    for (year, metrics) in catalogue {
      guard let metric = metrics.first(where: { $0.id == id }) else { continue }
      let details = details(of: metric)
      if let group = groups.last, group.details == details, group.last == year.previous {
        groups[groups.count - 1].last = year
      } else {
        groups.append((year, year, details))
      }
    }
    return groups.indices.map { index in
      let group = groups[index]
      let years = group.first == group.last ? "\(group.first)" : "\(group.first) to \(group.last)"
      guard index > 0 else { return (years, markdown(group.details)) }
      let before = groups[index - 1]
      let changes = changes(from: before.details, to: group.details)
      return (years, changes.isEmpty ? "As in \(before.last)." : "As in \(before.last), but:\n\n" + markdown(changes))
    }
  }

  private static func changes(from before: [Detail], to after: [Detail]) -> [Detail] {
    let gone = before.filter { detail in !after.contains { $0.name == detail.name } }
    return after.filter { !before.contains($0) } + gone.map { Detail(name: $0.name, texts: ["none"]) }
  }

  private static func details(of metric: Metric) -> [Detail] {
    let all: [(String, [String])] = [
      ("Name", [metric.name]), ("Meaning", [metric.definition]), ("Numerator", [words(metric.numerator)]),
      ("Denominator", metric.denominator.map { [words($0)] } ?? []),
      ("Multiplier", metric.multiplier == 1 ? [] : [DecimalText.grouped(metric.multiplier, places: 0)]),
      ("Unit", ["\(metric.unit), \(metric.decimals) \(metric.decimals == 1 ? "decimal" : "decimals")"]),
      ("Period", [metric.periodRule.inWords]), ("Better", [metric.polarity.rawValue]),
      ("Basis", metric.isSharedByCommissioner ? ["the area's share of its commissioners' counts"] : []),
      ("Source", [metric.source]), ("Publication", metric.publicationLag.map { [$0.inWords] } ?? []),
      ("Collected to", metric.collectedTo.map { [$0.inWords] } ?? []),
      ("Breaks in the series", metric.seriesBreaks.map { "\($0.from.inWords): \($0.change)" }),
      ("Never to be compared with", metric.neverCompare), ("Cautions", metric.cautions),
      ("Other names", metric.aliases),
    ]
    return all.filter { !$0.1.isEmpty }.map { Detail(name: $0.0, texts: $0.1) }
  }

  private static func markdown(_ details: [Detail]) -> String {
    details.map { detail in
      guard detail.texts.count > 1 else {
        return "- \(detail.name): \(MarkdownText.escaped(detail.texts.first ?? ""))"
      }
      return (["- \(detail.name):"] + detail.texts.map { "  - " + MarkdownText.item($0) }).joined(separator: "\n")
    }.joined(separator: "\n")
  }

  private static func words(_ count: Metric.Count) -> String {
    let isAgeSaid = count.ages == nil || count.kind == .population
    let ages = isAgeSaid ? "" : ", ages \(count.ages ?? "")"
    return
      "\(count.label)\(ages) (\(count.kind.rawValue): \(count.measure), \(count.breakdowns.joined(separator: " + ")))"
  }
}
