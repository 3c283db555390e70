import Dates
import Metrics

/// What the programme answers to a national condition, or to a part of it: a row of `conditions.csv`.
public struct NationalCondition: Hashable, Sendable {
  /// How far it is met.
  public enum State: String, CaseIterable, Sendable {
    case met, partly
    case notMet = "not met"
    case inProgress = "in progress"
    case planned

    /// Other words for it.
    var aliases: [String] {
      switch self {
      case .met: ["yes", "complete", "agreed", "in place"]
      case .partly: ["partial", "partially met", "partly met", "limited"]
      case .notMet: ["no", "not in place", "not agreed"]
      case .inProgress: ["ongoing", "no - in progress", "under way", "working towards"]
      case .planned: ["future", "required", "to come"]
      }
    }
  }

  /// The condition.
  public let condition: String
  /// The scheme that answers, where each has its own.
  public let scheme: String
  /// What was answered; empty where nobody has.
  public let answer: String
  /// What shows it.
  public let evidence: String
  /// By when.
  public let due: DayAsWritten
  /// How far it is met; nothing where the cell is empty or says something else.
  public let state: State?
  /// The same as it was typed.
  public let stateText: String
  /// What else is to be said.
  public let note: String
  /// The cell of the answer.
  public let place: Finding.Place
  /// Whether the answer is one: it is there, and no placeholder stands in its place.
  public let isAnswered: Bool

  /// The cell of the day by which it is due.
  public let duePlace: Finding.Place

  /// Whether its day has passed and nothing shows that it was met: it is said to be met only in part or not at all, or
  /// neither a state nor evidence says anything.
  public func isOverdue(asAt: CivilDate) -> Bool {
    guard let day = due.day, day < asAt else { return false }
    return state.map { $0 != .met } ?? evidence.isEmpty
  }
}

/// A meeting of a body: a row of `meetings.csv`.
public struct BodyMeeting: Hashable, Sendable {
  /// The body.
  public let body: String
  /// When.
  public let date: DayAsWritten
  /// What for.
  public let purpose: String
  /// By when papers must be there.
  public let papersDue: DayAsWritten
  /// The document that it considers; empty where the table does not say.
  public let document: String
  /// What came of it; nothing where the table has no such column, empty where nobody wrote it down.
  public let outcome: String?
  /// The cell of the date.
  public let place: Finding.Place

  /// Whether it considers a document: its column says so, or its purpose names it.
  func considers(_ name: String) -> Bool {
    if !document.isEmpty { return NameKey(document) == NameKey(name) }
    return purpose.lowercased().contains(name.lowercased())
  }
}
