import Dates
import Metrics
import Programme

/// One exception of the register: what left its plan, since when, what it needs, who knows, and what people say.
public struct ExceptionEntry: Sendable {
  /// What left its plan.
  public enum Subject: Sendable {
    case metric(MetricAssessment)
    case milestone(Milestone)
  }

  /// Whether it still stands.
  public enum State: Hashable, Sendable {
    case open
    /// Back on plan in this quarter.
    case closed(Period)
    /// Somebody wrote about it, and by the rules nothing was ever wrong as far back as the figures go.
    case neverRaised
  }

  /// What it goes by: the metric's id, or the milestone's name as a slug. It names `exceptions/ID.md`.
  public let id: String
  /// What left its plan.
  public let subject: Subject
  /// Whether it still stands.
  public let state: State
  /// The quarter that opened it; nothing for a milestone.
  public let since: Period?
  /// The day of the milestone that passed, or the last day of the quarter that opened it.
  public let sinceDay: CivilDate?
  /// Whether no quarter before was judged, so that it may be older.
  public let mayBeOlder: Bool
  /// How many quarters it has been open, the first one and grey ones included; nothing for a milestone.
  public let quartersOpen: Int?
  /// How many of those were grey.
  public let greyQuarters: Int
  /// How many days it has been open.
  public let daysOpen: Int?
  /// The latest quarter that was judged and not green, with its figure and plan; nothing for a milestone.
  public let latest: MetricAssessment.Point?
  /// What the metric needs to be back on plan.
  public let needs: ReturnToGreen?
  /// The steps upwards whose time has come, in the order of the settings.
  public let escalated: [ExceptionSettings.Escalation]
  /// The steps that are still to come.
  public let pending: [ExceptionSettings.Escalation]
  /// What people wrote; nothing where there is no file.
  public let text: ExceptionText?

  /// What it is about, for a heading.
  public var name: String {
    switch subject {
    case .metric(let assessment): assessment.metric.shortName
    case .milestone(let milestone): milestone.name
    }
  }

  /// Where people write about it.
  public var file: String { ExceptionRegister.file(of: id) }

  /// What nobody has written.
  public var missing: [ExceptionText.Part] { text?.missing ?? ExceptionText.Part.allCases }

  /// Whether it is still open.
  public var isOpen: Bool { state == .open }
}
