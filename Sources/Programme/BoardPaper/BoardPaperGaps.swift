import Metrics

/// What a board paper still lacks: named on the page where it belongs, and found by the checks.
public enum BoardPaperGaps {
  /// What every paper needs, in the words of the paper; what a paper may leave out is not among it.
  public static func missing(in paper: BoardPaper) -> [String] {
    let fields: [(name: String, isMissing: Bool)] = [
      ("subject", paper.subject == nil), ("meeting date", paper.meetingDate == nil),
      ("report author", paper.authorRole == nil), ("presented by", paper.presentedByRole == nil),
      ("approval or note", paper.purpose == nil), ("context", paper.context.isEmpty),
      ("financial implications", paper.financialImplications.isEmpty),
      ("recommendations", paper.recommendations.isEmpty),
      ("comments of the executive", paper.executiveComments.isEmpty),
      ("strategic lead", paper.strategicLead == nil), ("timeline", paper.timeline.isEmpty),
    ]
    let steps = paper.timeline.filter { $0.targetDate.isEmpty || $0.responsibility.isEmpty }
    return fields.filter(\.isMissing).map(\.name)
      + (steps.isEmpty ? [] : ["target date or responsibility of \(steps.count) of the steps in the timeline"])
  }

  /// The rows of risk that nobody has rated.
  public static func unrated(in paper: BoardPaper) -> [BoardPaperRisk.Topic] {
    paper.risks.filter { $0.rating == nil }.map(\.topic)
  }

  /// The findings about the file; without one there is one finding.
  public static func report(_ paper: BoardPaper?, log: inout FindingLog) {
    let place = Finding.Place(file: BoardPaperFile.name)
    guard let paper else {
      log.add(
        .boardPaperMissing, at: place, "There is no \(BoardPaperFile.name): the board paper holds the report alone.",
        advice: "Write the file where a paper goes to the board; what it lacks is named on the page.")
      return
    }
    let missing = missing(in: paper)
    if !missing.isEmpty {
      log.add(
        .boardPaperIncomplete, at: place, "The board paper still lacks: \(missing.joined(separator: ", ")).",
        advice: "Supply it before the paper goes to the clerk; until then the page says \"to be supplied\".")
    }
    let unrated = unrated(in: paper)
    if !unrated.isEmpty {
      log.add(
        .boardPaperUnrated, at: place,
        "Risks of the board paper without a rating: \(unrated.map(\.words).joined(separator: ", ")).",
        advice: "Rate each of the five rows as low, medium or high.")
    }
  }
}
