import Dates
import Metrics

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

  /// What kind of work it is.
  public enum Kind: String, CaseIterable, Sendable {
    case priority, scheme, project

    /// Other words for it.
    var aliases: [String] {
      switch self {
      case .priority: ["workstream", "work stream", "theme", "tier"]
      case .scheme: ["service", "programme"]
      case .project: ["task", "work package"]
      }
    }
  }

  /// Its name, by which milestones, risks and contributions know it.
  public let name: String
  /// Its number or code, by which they may know it, too: `BCF 08`; empty where it has none.
  public let id: String
  /// What kind of work it is.
  public let kind: Kind
  /// The priority that it belongs to; empty where it has none.
  public let priority: String
  /// The role that answers for it; empty where nobody is named.
  public let ownerRole: String
  /// When it starts or started, as it was written.
  public let startDate: WrittenDate
  /// When it ends or ended, as it was written.
  public let endDate: WrittenDate
  /// How far it has come; nothing where the table does not say, or says a word that is not known.
  public let status: Status?
  /// The status as it was typed.
  public let statusText: String
  /// The stage of its life, as it was typed: `Scoping`, `Being tendered`.
  public let stage: String
  /// What it does.
  public let description: String
  /// Whom it is for.
  public let population: String
  /// The names or numbers of the schemes on which it depends.
  public let dependsOn: [String]
  /// What stands in columns that `bcf` does not know, by their headings.
  public let others: [String: String]
  /// The headings of these columns, from left to right, whether or not anything stands in them here.
  public var otherHeadings: [String] = []
  /// Where its cells stand, by their columns.
  let places: [String: Finding.Place]

  /// The first day on which it may start or have started.
  public var start: CivilDate? { startDate.first }
  /// The last day on which it may end or have ended.
  public var end: CivilDate? { endDate.last }

  /// Whether a name or a number means it: its name, its number, or its priority and its name
  /// (`Dementia: Single Assessment Process`).
  public func isCalled(_ text: String) -> Bool {
    let key = NameKey(text)
    if key.isEmpty { return false }
    if key == NameKey(name) || key == NameKey("\(priority) \(name)") { return true }
    let number = Scheme.squeezed(id)
    return !number.isEmpty && number == Scheme.squeezed(text)
  }

  /// `BCF 08` and `BCF08` are one number.
  private static func squeezed(_ text: String) -> String {
    String(text.lowercased().filter { $0.isLetter || $0.isNumber || $0 == "." })
  }

  /// The cell of a column, or that of the name.
  func place(_ column: String) -> Finding.Place {
    places[column] ?? places["scheme"] ?? Finding.Place(file: "schemes.csv")
  }
}
