import Dates

/// What people write for the paper of the Health and Wellbeing Board (`board-paper.yaml`): the fields of a report to the
/// board, as Rutland's paper of 28 June 2016 has them. Names of people have no place in it, only roles.
public struct BoardPaper: Hashable, Sendable {
  /// What the board is asked to do with the paper.
  public enum Purpose: String, Hashable, CaseIterable, Sendable {
    case approval, note
  }

  /// A step, with the day by which it is to be taken as people wrote it; empty where nothing was written.
  public struct Step: Hashable, Sendable {
    /// What is to be done.
    public let task: String
    /// `28 June 2016`, `Sept 16`, `forthcoming meetings`.
    public let targetDate: String
    /// The role that answers for it.
    public let responsibility: String

    /// Makes a step.
    public init(task: String, targetDate: String, responsibility: String) {
      self.task = task
      self.targetDate = targetDate
      self.responsibility = responsibility
    }
  }

  /// What the paper is about.
  public internal(set) var subject: String?
  /// The day on which the board meets.
  public internal(set) var meetingDate: CivilDate?
  /// The role that wrote the paper.
  public internal(set) var authorRole: String?
  /// The role that presents it.
  public internal(set) var presentedByRole: String?
  /// What it is for.
  public internal(set) var purpose: Purpose?
  /// Paragraphs: the context, with links to strategic objectives.
  public internal(set) var context: [String] = []
  /// Questions to the board.
  public internal(set) var forDiscussion: [String] = []
  /// Paragraphs about money.
  public internal(set) var financialImplications: [String] = []
  /// What the board should do: each goes on from "That the HWB".
  public internal(set) var recommendations: [String] = []
  /// Paragraphs: what the executive said of it.
  public internal(set) var executiveComments: [String] = []
  /// The role that leads.
  public internal(set) var strategicLead: String?
  /// The five ratings of risk, in the order of the paper.
  public internal(set) var risks: [BoardPaperRisk] = BoardPaperRisk.Topic.allCases.map { BoardPaperRisk($0) }
  /// What comes next.
  public internal(set) var timeline: [Step] = []
  /// What is attached.
  public internal(set) var appendices: [String] = []
  /// Which of it is made up, in words; nothing where all of it is real.
  public internal(set) var synthetic: String?

  /// A paper in which everything is still to be supplied.
  public init() {}

  /// All texts, for the checks of what people type.
  public var texts: [String] {
    [subject, authorRole, presentedByRole, strategicLead, synthetic].compactMap(\.self) + context + forDiscussion
      + financialImplications + recommendations + executiveComments + appendices + risks.map(\.comment)
      + timeline.flatMap { [$0.task, $0.targetDate, $0.responsibility] }
  }
}
