import Metrics

/// A programme as a row of an index whose programmes are each for a quarter of their own: where to look, and nothing that
/// would compare them.
struct AreaProgrammeView: Encodable {
  struct Link: Encodable {
    let href: String
    let label: String
  }

  struct Colour: Encodable {
    let colour: String
    let word: String
    let shape: String
    let number: AreasView.Number
    let isNone: Bool
  }

  let name: String
  let href: String
  let programme: String
  let quarter: String
  let asAt: String
  let colours: [Colour]
  let errors: AreasView.Number
  let inconsistencies: AreasView.Number
  let links: [Link]

  init(_ entry: AreasComparison.Entry, _ colours: [RAG]) {
    let summary = entry.summary
    name = summary.name
    href = "\(entry.slug)/index.html"
    programme = summary.title
    quarter = summary.period.inWords
    asAt = summary.asAt.inWords
    self.colours = colours.map { colour in
      Colour(
        colour: colour.rawValue, word: summary.colours.wordWithin(colour), shape: summary.colours.shape(colour),
        number: .init(summary.count(of: colour), "\(entry.slug)/colours/\(colour.rawValue)"),
        isNone: summary.count(of: colour) == 0)
    }
    errors = .init(summary.errors, "\(entry.slug)/findings/error")
    inconsistencies = .init(summary.inconsistencies, "\(entry.slug)/findings/inconsistency")
    links = [
      ("highlight-report.html", "Highlight report"), ("exception-report.html", "Exceptions"),
      ("board-paper.html", "Board paper"), ("findings.html", "Findings"),
    ].map { Link(href: "\(entry.slug)/\($0.0)", label: $0.1) }
  }
}
