import Metrics

/// What every page has: title, area, quarter, day, notices, and the way to the other pages.
struct PageFrame: Encodable {
  struct Link: Encodable {
    let href: String
    let label: String
    let isCurrent: Bool
  }

  let title: String
  let heading: String
  let area: String
  let programme: String
  let period: String
  let asAt: String
  let notice: String?
  let synthetic: String?
  let marking: String?
  let disclosure: String?
  let links: [Link]
  let hasLinks: Bool
  let style: String
}

extension PageFrame {
  /// - Parameters:
  ///   - page: the page's own file.
  ///   - root: the way from the page to the folder of the report: empty, or `../`.
  ///   - standsAlone: whether no other page comes with it.
  init(
    _ report: ProgrammeReport, heading: String, page: String, root: String = "", standsAlone: Bool = false,
    style: String
  ) {
    self.heading = heading
    title = "\(heading): \(report.programme.area.name), \(report.period)"
    area = report.programme.area.name
    programme = report.programme.title
    period = report.period.inWords
    asAt = report.asAt.inWords
    notice = report.programme.notice
    marking = report.disclosure.marking
    disclosure = report.disclosure.words
    let files = report.syntheticFiles
    synthetic =
      files.isEmpty
      ? nil : "Figures made from these files are synthetic and describe nobody: \(files.joined(separator: ", "))."
    let all = report.isOneOfMany ? [(file: "../index.html", label: "All areas")] : []
    links = (standsAlone ? [] : all + PageFrame.pages(of: report)).map {
      Link(href: root + $0.file, label: $0.label, isCurrent: $0.file == page)
    }
    hasLinks = !links.isEmpty
    self.style = style
  }

  /// The pages that a report has, in the order of their links.
  private static func pages(of report: ProgrammeReport) -> [(file: String, label: String)] {
    let pages = [
      ("index.html", "Dashboard", true),
      ("highlight-report.html", "Highlight report", true),
      ("exception-report.html", "Exceptions", true),
      (ProgrammePageView.file, "Schemes and milestones", ProgrammePageView.isThere(report)),
      (RisksPageView.file, "Risks", report.programme.risks != nil),
      ("kpis.html", "Local indicators", report.programme.kpis != nil),
      ("governance.html", "Governance", GovernanceView.isNeeded(report)),
      ("board-paper.html", "Board paper", true),
      ("money.html", "Money", report.programme.money != nil),
      ("benefits.html", "Benefits", report.programme.benefits != nil),
      ("quarterly-return.html", "Quarterly return", report.quarterlyReturn != nil),
      ("reconciliation.html", "Reconciliation", report.reconciliation != nil),
      ("findings.html", "Findings", true),
      ("glossary.html", "Glossary", true),
    ]
    return pages.filter(\.2).map { ($0.0, $0.1) }
  }
}

/// A colour with its word, its shape and the status behind it.
struct StatusView: Encodable {
  let colour: String
  let word: String
  let shape: String
  let words: String

  init(_ judgement: Judgement, _ colours: ColourWords) {
    self.init(judgement.colour, words: judgement.status.words, colours)
  }

  init(_ colour: RAG, words: String, _ colours: ColourWords) {
    self.colour = colour.rawValue
    word = colours.word(colour)
    shape = colours.shape(colour)
    self.words = words
  }
}

/// A count of metrics with one colour.
struct ColourCount: Encodable {
  let colour: String
  let shape: String
  let number: Int
  let word: String
  /// `3 red`.
  let words: String

  static func all(_ report: ProgrammeReport) -> [ColourCount] {
    let colours = report.programme.words.colours
    return report.colours.map { colour in
      ColourCount(
        colour: colour.rawValue, shape: colours.shape(colour), number: report.count(of: colour),
        word: colours.wordWithin(colour),
        words: "\(report.count(of: colour)) \(colours.wordWithin(colour))")
    }
  }
}
