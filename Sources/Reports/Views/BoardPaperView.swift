import Metrics
import Programme

/// The paper for the Health and Wellbeing Board: the fields of a report to the board, filled in as far as they are known.
///
/// The page and the Word document are made of the same value, so that no figure in one differs from the other.
struct BoardPaperView: Encodable {
  static let toBeSupplied = "To be supplied"
  static let documentFile = "board-paper.docx"

  let page: PageFrame
  let words = BoardPaperWords()
  let document = BoardPaperView.documentFile
  let subject: String
  let fields: [BoardPaperField]
  let supplyWords: String?
  let syntheticPaper: String?
  let context: BoardPaperSection
  let overallStatus: StatusView
  let countWords: String
  let metrics: [BoardPaperMetric]
  let ruleWords: String
  let charts: [BoardPaperChart]
  let exceptions: [BoardPaperMetric]
  let hasExceptions: Bool
  let openExceptions: [BoardPaperException]
  let hasOpenExceptions: Bool
  let decisions: ProseView?
  let questions: [String]
  let hasQuestions: Bool
  let moneyParagraphs: BoardPaperSection
  let money: BoardPaperMoney?
  let recommendations: [String]
  let areRecommendationsMissing: Bool
  let comments: BoardPaperSection
  let risks: [BoardPaperRiskRow]
  let timeline: [BoardPaperStep]
  let isTimelineMissing: Bool
  let appendices: [String]
  let hasAppendices: Bool

  init(_ report: ProgrammeReport, style: String) {
    let paper = report.programme.boardPaper ?? BoardPaper()
    page = PageFrame(report, heading: words.heading, page: "board-paper.html", style: style)
    subject = paper.subject ?? "\(report.programme.title): \(report.period.inWords)"
    let board = report.programme.nextBoardMeeting(asAt: report.asAt)?.words
    fields = [
      BoardPaperField("Subject", subject),
      BoardPaperField("Meeting date", paper.meetingDate?.inWords ?? board),
      BoardPaperField("Report author", paper.authorRole), BoardPaperField("Presented by", paper.presentedByRole),
      BoardPaperField("Paper for", paper.purpose?.rawValue.capitalized),
      BoardPaperField("Strategic lead", paper.strategicLead),
      BoardPaperField("Figures of", report.period.inWords), BoardPaperField("As at", report.asAt.inWords),
    ]
    supplyWords = BoardPaperView.gaps(paper, isDateKnown: board != nil)
    syntheticPaper = paper.synthetic
    context = BoardPaperSection(
      words.contextTitle, paper.context.isEmpty ? BoardPaperView.overall(report) : paper.context)
    overallStatus = StatusView(report.overallColour, words: report.overallWords, report.programme.words.colours)
    countWords = BoardPaperView.counts(report)
    metrics = zip(report.assessments, report.summaries).map(BoardPaperMetric.init)
    ruleWords = "\(report.programme.rag.standard.words) \(report.programme.rag.standard.source)"
    exceptions = metrics.filter(\.isOffPlan)
    hasExceptions = !exceptions.isEmpty
    charts = report.assessments.filter { [.amber, .red].contains($0.judgement.colour) }.compactMap(BoardPaperChart.init)
    openExceptions = report.exceptions.open.map(BoardPaperException.init)
    hasOpenExceptions = !openExceptions.isEmpty
    decisions = report.programme.commentary["decisions"].map(ProseView.init)
    questions = paper.forDiscussion
    hasQuestions = !questions.isEmpty
    money = report.programme.finance.flatMap { BoardPaperMoney($0, report.period) }
    moneyParagraphs = BoardPaperSection(words.moneyTitle, paper.financialImplications)
    recommendations = paper.recommendations
    areRecommendationsMissing = recommendations.isEmpty
    comments = BoardPaperSection(words.commentsTitle, paper.executiveComments)
    risks = paper.risks.map { risk in
      BoardPaperRiskRow(
        topic: risk.topic.words, rating: risk.rating?.rawValue.capitalized ?? BoardPaperView.toBeSupplied,
        isUnrated: risk.rating == nil, comment: risk.comment)
    }
    timeline = paper.timeline.map { step in
      BoardPaperStep(
        task: step.task, targetDate: step.targetDate.isEmpty ? BoardPaperView.toBeSupplied : step.targetDate,
        responsibility: step.responsibility.isEmpty ? BoardPaperView.toBeSupplied : step.responsibility)
    }
    isTimelineMissing = timeline.isEmpty
    appendices = paper.appendices
    hasAppendices = !appendices.isEmpty
  }

  /// What is still to be supplied, in a sentence; the board's date may come from the settings instead.
  private static func gaps(_ paper: BoardPaper, isDateKnown: Bool) -> String? {
    let unrated = BoardPaperGaps.unrated(in: paper).map { "rating of risk: \($0.words.lowercased())" }
    let gaps = BoardPaperGaps.missing(in: paper).filter { !(isDateKnown && $0 == "meeting date") } + unrated
    return gaps.isEmpty ? nil : "Still missing from board-paper.yaml: \(gaps.joined(separator: "; "))."
  }

  /// Where no context was written, the summary of the programme is the best there is.
  private static func overall(_ report: ProgrammeReport) -> [String] {
    (report.programme.commentary["overall"]?.blocks ?? []).flatMap { block in
      switch block {
      case .paragraph(let text): [text]
      case .list(let items): items
      }
    }
  }

  /// `6 metrics: 1 green, 2 amber, 1 red and 2 grey (not judged)`.
  private static func counts(_ report: ProgrammeReport) -> String {
    let words = report.programme.words.colours
    let counts = report.colours.map {
      "\(report.count(of: $0)) \(words.wordWithin($0))" + ($0 == .grey ? " (not judged)" : "")
    }
    let count = report.assessments.count
    return "\(count) \(count == 1 ? "metric" : "metrics"): \(counts.joined(separator: ", "))."
  }
}
