import Metrics

/// An area as a row of the comparison.
struct AreaRowView: Encodable {
  /// A metric of the area; empty where the area does not report it.
  struct Cell: Encodable {
    let reported: Reported?
  }

  struct Reported: Encodable {
    let href: String
    let metric: String
    /// What a script sorts by: the figure; nothing where there is none.
    let sort: String
    let number: AreasView.Number?
    let absence: String?
    let unit: String
    let isProvisional: Bool
    let status: StatusView
    let way: String?
    let change: AreasView.Number?
  }

  let name: String
  let href: String
  let slug: String
  /// The metrics in the order of the heads.
  let cells: [Cell]
  let red: AreasView.Number
  let errors: AreasView.Number
  let findingsHref: String

  init(_ entry: AreasComparison.Entry, _ comparison: AreasComparison) {
    name = entry.summary.name
    slug = entry.slug
    href = "\(entry.slug)/index.html"
    findingsHref = "\(entry.slug)/findings.html"
    red = .init(entry.summary.count(of: .red), "\(entry.slug)/colours/red")
    errors = .init(entry.summary.errors, "\(entry.slug)/findings/error")
    cells = comparison.metrics.map { compared in
      Cell(
        reported: entry.summary.figure(of: compared.metric.id).map { Reported($0, entry.slug, entry.summary.colours) })
    }
  }
}

extension AreaRowView.Reported {
  init(_ figure: AreaSummary.Figure, _ slug: String, _ colours: ColourWords) {
    let current = figure.current
    let metric = figure.metric
    href = "\(slug)/metrics/\(metric.id).html"
    self.metric = metric.shortName
    sort = current.rate.map { DecimalText.plain($0, places: metric.decimals) } ?? ""
    number = current.rate.map { rate in
      AreasView.Number(
        value: DecimalText.plain(rate, places: metric.decimals), shown: FigureWords.number(rate, metric),
        figure: "\(slug)/\(figure.name(of: "rate", in: current.period))")
    }
    absence = current.rate == nil ? current.missing : nil
    unit = metric.shortUnit
    isProvisional = current.isProvisional
    status = StatusView(current.colour, words: current.status, colours)
    let rounded = figure.change.map { DecimalText.rounded($0, places: metric.decimals) }
    way = rounded.map { $0 == 0 ? "the same" : $0 > 0 ? "up" : "down" }
    change = rounded.flatMap { change in
      change == 0
        ? nil
        : AreasView.Number(
          value: DecimalText.plain(abs(change), places: metric.decimals),
          shown: DecimalText.grouped(abs(change), places: metric.decimals),
          figure: "\(slug)/\(figure.name(of: "change-year", in: current.period))")
    }
  }
}
