import Dates
import Metrics

/// Something that a scheme was to have done by a day.
///
/// Dates stand as people wrote them. What is due in a month is due on its last day, and so are quarters, seasons and
/// years: `baseline`, `forecast` and `actual` are those last days.
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
      case .onTime: "not due yet"
      case .undated: "no date"
      }
    }
  }

  /// Its dates, as they were written.
  public struct WrittenDates: Hashable, Sendable {
    /// When it begins.
    public let start: WrittenDate
    /// When it was planned to be done.
    public let baseline: WrittenDate
    /// When it is expected now.
    public let forecast: WrittenDate
    /// When it was done.
    public let actual: WrittenDate

    /// Makes dates.
    public init(
      start: WrittenDate = .notGiven, baseline: WrittenDate = .notGiven, forecast: WrittenDate = .notGiven,
      actual: WrittenDate = .notGiven
    ) {
      self.start = start
      self.baseline = baseline
      self.forecast = forecast
      self.actual = actual
    }

    /// All of them, by the columns of the table.
    var columns: [(column: String, date: WrittenDate)] {
      [("start", start), ("baseline", baseline), ("forecast", forecast), ("actual", actual)]
    }
  }

  /// Its number or code; empty where it has none.
  public var id = ""
  /// The scheme or priority.
  public let scheme: String
  /// What was to be done.
  public let name: String
  /// The role that answers for it.
  public let ownerRole: String
  /// Its dates, as they were written.
  public let dates: WrittenDates
  /// The status as somebody printed it: "Paused", "complete".
  public var statusText = ""
  /// The colour as somebody printed it: "Amber".
  public var printedColour = ""
  /// What somebody remarked.
  public var comment = ""
  /// Where its cells stand, by their columns; empty where it comes from no table.
  public var places: [String: Finding.Place] = [:]

  /// Makes a milestone.
  public init(scheme: String, name: String, ownerRole: String, dates: WrittenDates) {
    self.scheme = scheme
    self.name = name
    self.ownerRole = ownerRole
    self.dates = dates
  }

  /// The day that was planned.
  public var baseline: CivilDate? { dates.baseline.last }
  /// The day that is expected now.
  public var forecast: CivilDate? { dates.forecast.last }
  /// The day on which it was done.
  public var actual: CivilDate? { dates.actual.last }
  /// The day by which it is due: the expected one, else the planned one.
  public var due: CivilDate? { forecast ?? baseline }

  /// The date by which it is due, as it was written: the expected one where it says anything, else the planned one.
  public var dueDate: WrittenDate { dates.forecast.meaning == .notGiven ? dates.baseline : dates.forecast }

  /// The earlier of the planned and the expected day: once it has passed without the work being done, it was missed.
  public var firstDue: CivilDate? {
    guard let baseline, let forecast else { return baseline ?? forecast }
    return min(baseline, forecast)
  }

  /// Whether the printed status says that it is done.
  public var isSaidToBeDone: Bool { MilestoneWords.meansDone(statusText) }

  /// Whether the printed status says that it slips, is paused or on hold.
  public var isSaidToBeLate: Bool { MilestoneWords.meansLate(statusText) }

  /// Whether it is done by a day: its actual date has begun by then, or the printed status says so.
  public func isDone(asAt: CivilDate) -> Bool {
    if let first = dates.actual.first { return first <= asAt }
    return isSaidToBeDone
  }

  /// The day on which it was done; that of the report where a month is given which is not yet over.
  public func doneDay(asAt: CivilDate) -> CivilDate? {
    guard let days = dates.actual.days, days.lowerBound <= asAt else { return nil }
    return min(days.upperBound, asAt)
  }

  /// How it stands: done; overdue when the day by which it is due has passed; late when expected after the plan, or when its
  /// printed status says so.
  public func status(asAt: CivilDate) -> Status {
    if isDone(asAt: asAt) { return .done }
    guard let due else { return isSaidToBeLate ? .late : .undated }
    if due < asAt { return .overdue }
    return isExpectedLate || isSaidToBeLate ? .late : .onTime
  }

  /// How it stands, in words: that an earlier day was missed, or what its printed status says where that alone makes it
  /// late.
  public func standing(asAt: CivilDate) -> String {
    let status = status(asAt: asAt)
    guard status == .late else { return status.words }
    if let firstDue, firstDue < asAt { return "missed, \(status.words)" }
    return isExpectedLate ? status.words : statusText.lowercased()
  }

  private var isExpectedLate: Bool {
    guard let baseline, let due else { return false }
    return due > baseline
  }

  /// How many days later than planned it was done or is expected, by the last day of each date; fewer than 0 where
  /// earlier. Nothing where there is no plan, or nothing to hold against it.
  public func slippage(asAt: CivilDate) -> Int? {
    guard let baseline, let other = doneDay(asAt: asAt) ?? forecast else { return nil }
    return other.dayNumber - baseline.dayNumber
  }

  /// Whether nobody answers for it: nothing stands there, or that somebody is to be named.
  public var isUnowned: Bool { OwnerRole.isMissing(ownerRole) }

  /// Whether its end lies before its start.
  public var endsBeforeStart: Bool {
    guard let start = dates.start.first, let due else { return false }
    return due < start
  }

  /// Whether the end that was planned lies before its start, whatever is expected now.
  var isPlannedToEndBeforeStart: Bool {
    guard let start = dates.start.first, let baseline else { return false }
    return baseline < start
  }

  /// The cell of a column, or that of the name.
  func place(_ column: String) -> Finding.Place {
    places[column] ?? places["milestone"] ?? Finding.Place(file: "milestones.csv")
  }
}
