import Dates

/// Something that a scheme was to have done by a day.
public struct Milestone: Hashable, Sendable {
  /// How it stands on a day.
  public enum Status: String, CaseIterable, Sendable {
    case done, overdue, late, onTime, undated

    /// As it stands beside the colour.
    public var words: String {
      switch self {
      case .done: "done"
      case .overdue: "overdue"
      case .late: "expected late"
      case .onTime: "on time"
      case .undated: "no date"
      }
    }
  }

  /// The scheme or priority.
  public let scheme: String
  /// What was to be done.
  public let name: String
  /// The role that answers for it.
  public let ownerRole: String
  /// The day that was planned.
  public let baseline: CivilDate?
  /// The day that is expected now.
  public let forecast: CivilDate?
  /// The day on which it was done.
  public let actual: CivilDate?

  /// The earlier of the planned and the expected day: once it has passed without the work being done, it was missed.
  public var firstDue: CivilDate? {
    guard let baseline, let forecast else { return baseline ?? forecast }
    return min(baseline, forecast)
  }

  /// How it stands: done; overdue when the planned or expected day has passed; late when expected after the plan.
  public func status(asAt: CivilDate) -> Status {
    if let actual, actual <= asAt { return .done }
    guard let due = forecast ?? baseline else { return .undated }
    if due < asAt { return .overdue }
    if let baseline, due > baseline { return .late }
    return .onTime
  }
}

/// Something that may go wrong.
public struct Risk: Hashable, Sendable {
  /// The three words of the scale.
  public enum Level: String, CaseIterable, Sendable {
    case low, medium, high

    /// 1, 2, 3.
    public var score: Int { (Level.allCases.firstIndex(of: self) ?? 0) + 1 }
  }

  /// The number in the register.
  public let id: String
  /// What may go wrong.
  public let description: String
  /// The role that answers for it.
  public let ownerRole: String
  /// How likely it is.
  public let probability: Level
  /// How bad it would be.
  public let impact: Level
  /// What is done about it.
  public let mitigation: String
  /// The scheme or priority that it belongs to; empty where it is one of the whole programme.
  public let scheme: String

  /// Probability by impact, 1 to 9.
  public var score: Int { probability.score * impact.score }
}
