import struct Foundation.Decimal
import Metrics

/// The page of the reconciliation: the local log of delayed transfers beside the published figures, month by month.
struct ReconciliationView: Encodable {
  /// A month in the table of all months.
  struct MonthRow: Encodable {
    /// The beginning of the names of its figures.
    let figures: String
    let month: String
    let anchor: String?
    let log: String
    let delays: String
    let published: String
    let edition: String
    let difference: String
    let explained: String
    let rest: String
    let words: String
    let isFine: Bool
  }

  /// A part of a month, with the cells of origin of both figures.
  struct PartRow: Encodable {
    let name: String
    let log: String
    let published: String
    let difference: String
    let logCell: String
    let publishedCell: String
  }

  struct PartTable: Encodable {
    let caption: String
    let label: String
    let heading: String
    let rows: [PartRow]
  }

  /// A month that has something to tell.
  struct MonthSection: Encodable {
    let figures: String
    let anchor: String
    let month: String
    let summary: String
    let explanations: [String]
    let hasExplanations: Bool
    let origins: [PartRow]
    let tables: [PartTable]
  }

  let page: PageFrame
  let summary: String
  let missing: [String]
  let hasMissing: Bool
  let months: [MonthRow]
  let sections: [MonthSection]
  let convention: String

  init(_ reconciliation: Reconciliation, _ report: ProgrammeReport, style: String) {
    page = PageFrame(report, heading: "Reconciliation", page: "reconciliation.html", style: style)
    summary = ReconciliationView.summary(reconciliation)
    missing = ReconciliationView.missing(reconciliation)
    hasMissing = !missing.isEmpty
    months = reconciliation.months.map(ReconciliationView.row)
    sections = reconciliation.months.filter(ReconciliationView.isTold).map(ReconciliationView.section)
    convention = """
      Days are counted, not people. A day counts if the patient was ready to leave and still in a bed at its end: the day \
      on which the patient became ready counts, the day of the discharge does not. Delays are the people behind the days, \
      each counted once for each delay. Differences are the log less the publication.
      """
  }

  private static func isTold(_ month: ReconciledMonth) -> Bool {
    switch month.outcome {
    case .agrees, .notComparable: !month.explanations.isEmpty
    default: true
    }
  }

  private static func summary(_ reconciliation: Reconciliation) -> String {
    let compared = reconciliation.comparable
    guard !compared.isEmpty else {
      return "There is a local log, but no month in which both the log and the publication have a figure."
    }
    let differing = compared.filter { $0.difference != 0 }
    let months = compared.count == 1 ? "1 month" : "\(compared.count) months"
    guard !differing.isEmpty else { return "Log and publication have the same total in \(months)." }
    let rest = compared.count { $0.rest != 0 }
    let open =
      rest == 0 ? "All of it is explained." : "In \(rest) of them something is left that the data does not explain."
    return "Log and publication differ in \(differing.count) of \(months). \(open)"
  }

  /// A sentence for each trust that is missing in any month.
  private static func missing(_ reconciliation: Reconciliation) -> [String] {
    reconciliation.months.flatMap { month in
      month.explanations.compactMap { explanation in
        switch explanation.cause {
        case .trustMissing, .providersAbsent: explanation.sentence
        default: nil
        }
      }
    }
  }

  private static func row(_ month: ReconciledMonth) -> MonthRow {
    let explained = month.difference == nil ? "" : signed(month.explained)
    return MonthRow(
      figures: "reconciliation/\(month.month)/", month: month.month.inWords,
      anchor: isTold(month) ? anchor(month) : nil, log: figure(month.log),
      delays: figure(month.delays), published: figure(month.published),
      edition: month.published?.edition.description ?? "", difference: signed(month.difference), explained: explained,
      rest: signed(month.rest), words: words(month), isFine: month.outcome == .agrees || month.outcome == .explained)
  }

  private static func words(_ month: ReconciledMonth) -> String {
    switch month.outcome {
    case .agrees: "agrees"
    case .partsDiffer: "total agrees, parts differ"
    case .explained: "explained"
    case .partlyExplained: "partly explained"
    case .unexplained: "not explained"
    case .notComparable(let sentence): sentence
    }
  }

  private static func anchor(_ month: ReconciledMonth) -> String { "month-\(month.month)" }

  private static func section(_ month: ReconciledMonth) -> MonthSection {
    let totals = PartRow(
      name: "Delayed days in all", log: figure(month.log), published: figure(month.published),
      difference: signed(month.difference), logCell: cell(month.log), publishedCell: cell(month.published))
    let tables = ReconciledPart.Dimension.allCases.compactMap { dimension -> PartTable? in
      let parts = month.parts(by: dimension)
      guard !parts.isEmpty else { return nil }
      return PartTable(
        caption: "Delayed days of \(month.month.inWords) by \(dimension.inWords)",
        label: "Figures of \(month.month.inWords) by \(dimension.inWords)",
        heading: dimension.inWords.prefix(1).uppercased() + dimension.inWords.dropFirst(), rows: parts.map(part))
    }
    return MonthSection(
      figures: "reconciliation/\(month.month)/", anchor: anchor(month), month: month.month.inWords,
      summary: month.explanation,
      explanations: month.explanations.map(\.sentence), hasExplanations: !month.explanations.isEmpty,
      origins: [totals], tables: tables)
  }

  private static func part(_ part: ReconciledPart) -> PartRow {
    PartRow(
      name: part.label,
      log: part.log.map(figure) ?? "no row", published: part.published.map(figure) ?? "not given",
      difference: signed(part.difference), logCell: cell(part.log), publishedCell: cell(part.published))
  }

  private static func figure(_ measurement: Measurement?) -> String {
    switch measurement?.value {
    case .known(let number): FigureWords.count(number)
    case .missing(let reason): reason.inWords
    case nil: "none"
    }
  }

  private static func cell(_ measurement: Measurement?) -> String {
    guard let origin = measurement?.origin else { return "" }
    return [origin.file, origin.sheet == "-" ? "" : origin.sheet, origin.cell].filter { !$0.isEmpty }
      .joined(separator: ", ")
  }

  /// A difference with its sign: `+12`, `−52`, `0`.
  private static func signed(_ number: Decimal?) -> String {
    guard let number else { return "" }
    return (number > 0 ? "+" : "") + FigureWords.count(number)
  }
}
