import Metrics

/// What every page has: title, area, quarter, day, notices, and the way to the other pages.
struct PageFrame {
  struct Link {
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
    let programmePage = ProgrammePageView.isThere(report) ? [(ProgrammePageView.file, "Schemes and milestones")] : []
    let risksPage = report.programme.risks == nil ? [] : [(RisksPageView.file, "Risks")]
    let reconciliation = report.reconciliation == nil ? [] : [("reconciliation.html", "Reconciliation")]
    let money = report.programme.money == nil ? [] : [("money.html", "Money")]
    let benefits = report.programme.benefits == nil ? [] : [("benefits.html", "Benefits")]
    let quarterlyReturn = report.quarterlyReturn == nil ? [] : [("quarterly-return.html", "Quarterly return")]
    let local =
      (GovernanceView.isNeeded(report) ? [("governance.html", "Governance")] : [])
      + (report.programme.kpis == nil ? [] : [("kpis.html", "Local indicators")])
    var pages = [
      ("index.html", "Dashboard"), ("highlight-report.html", "Highlight report"),
      ("exception-report.html", "Exceptions"),
    ]
    pages += programmePage + risksPage
    pages.append(("board-paper.html", "Board paper"))
    pages += money + benefits + quarterlyReturn
    pages += local + reconciliation
    pages += [("findings.html", "Findings"), ("glossary.html", "Glossary")]
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
    links = (standsAlone ? [] : pages).map { Link(href: root + $0.0, label: $0.1, isCurrent: $0.0 == page) }
    hasLinks = !links.isEmpty
    self.style = style
  }
}

/// A colour with its word, its shape and the status behind it.
struct StatusView {
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
struct ColourCount {
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
