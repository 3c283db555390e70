import Dates

/// A piece of work of the programme, as `schemes.csv` lists it.
public struct Scheme: Hashable, Sendable {
  /// How far it has come.
  public enum Status: String, CaseIterable, Sendable {
    case planned, running, paused, finished, stopped

    /// Other words for it, as they stand in councils' documents.
    var aliases: [String] {
      switch self {
      case .planned: ["not started", "proposed", "in development"]
      case .running: ["live", "in progress", "ongoing", "active", "under way", "underway", "started"]
      case .paused: ["on hold", "suspended"]
      case .finished: ["complete", "completed", "closed", "done"]
      case .stopped: ["cancelled", "withdrawn", "abandoned"]
      }
    }
  }

  /// Its name, by which milestones, risks and contributions know it.
  public let name: String
  /// The priority that it belongs to; empty where it has none.
  public let priority: String
  /// The role that answers for it; empty where nobody is named.
  public let ownerRole: String
  /// The day on which it starts or started.
  public let start: CivilDate?
  /// How far it has come; nothing where the table does not say, or says a word that is not known.
  public let status: Status?
  /// The status as it was typed.
  public let statusText: String
  /// What it does.
  public let description: String
  /// What stands in columns that `bcf` does not know, by their headings.
  public let others: [String: String]
}
