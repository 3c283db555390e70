import Dates

/// Since when, or until when, an area is the place that it is, and which areas were there before or came after.
///
/// A new code for the same place is no change. Where the place is another, figures are never joined across the day.
public struct AreaChange: Hashable, Sendable {
  /// Another area: its name, its ONS code, and all codes by which sources know it.
  public struct Neighbour: Hashable, Sendable {
    /// The name.
    public let name: String
    /// The ONS code.
    public let code: String
    /// All of its codes.
    public let codes: [String]

    /// Makes a neighbour in time.
    public init(name: String, code: String, codes: [String]) {
      self.name = name
      self.code = code
      self.codes = codes
    }
  }

  /// The first day of the area; nothing where it is older than the Better Care Fund.
  public let since: CivilDate?
  /// The last day of the area; nothing while it exists.
  public let until: CivilDate?
  /// The areas that it was made of.
  public let before: [Neighbour]
  /// The areas that were made of it.
  public let after: [Neighbour]

  /// Makes a change; nothing where the area neither began nor ended.
  public init?(since: CivilDate?, until: CivilDate?, before: [Neighbour], after: [Neighbour]) {
    guard since != nil || until != nil else { return nil }
    self.since = since
    self.until = until
    self.before = before
    self.after = after
  }

  /// What is to be said of a period that lies, or begins, before the area or ends after it; nothing for any other.
  public func sentence(_ name: String, in period: Period) -> String? {
    if let since, period.firstDay < since.dayNumber {
      return "\(name) is the place that it is since \(since.inWords); before, there was \(AreaChange.list(before))."
    }
    if let until, let last = period.lastDate, last > until {
      return "\(name) was the place that it was until \(until.inWords); after, there was \(AreaChange.list(after))."
    }
    return nil
  }

  private static func list(_ areas: [Neighbour]) -> String {
    areas.isEmpty ? "another area" : areas.map { "\($0.name) (\($0.code))" }.joined(separator: " and ")
  }
}
