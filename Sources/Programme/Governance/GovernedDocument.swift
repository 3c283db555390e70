import Metrics

/// A state of a document of the programme, a row of `documents.csv`: a version, what became of it, and when.
public struct GovernedDocument: Hashable, Sendable {
  /// What became of it.
  public enum Status: String, CaseIterable, Sendable {
    case draft, considered, final, submitted, approved

    /// Other words for it, as they stand in councils' documents.
    var aliases: [String] {
      switch self {
      case .draft: ["first draft", "draft version", "working draft"]
      case .considered: ["discussed", "presented", "reviewed", "noted"]
      case .final: ["final draft", "final version", "complete"]
      case .submitted: ["final submission", "sent", "draft submitted"]
      case .approved: ["agreed", "signed off", "final version approved", "adopted", "ratified"]
      }
    }
  }

  /// Its name, by which `approvals.csv` knows it.
  public let name: String
  /// The version, as it was typed.
  public let version: String
  /// What became of it; nothing where the cell is empty or says something else.
  public let status: Status?
  /// The same as it was typed.
  public let statusText: String
  /// When.
  public let date: DayAsWritten
  /// The role that keeps it.
  public let ownerRole: String
  /// What else is to be said.
  public let note: String
  /// The cell of the date.
  public let place: Finding.Place
  /// The cell of the version.
  public let versionPlace: Finding.Place
}

/// A version as people write it: `v1.7`, `Version 1.7` and `1.7` are the same.
struct VersionKey: Hashable {
  private let key: String

  init(_ text: String) {
    let words = text.lowercased().split { $0.isWhitespace }.map(String.init).filter { $0 != "version" && $0 != "v" }
    let joined = words.joined(separator: " ")
    let rest = joined.hasPrefix("v") ? joined.dropFirst().drop { $0 == "." } : joined[...]
    key = rest.first?.isNumber ?? false ? String(rest) : joined
  }

  var isEmpty: Bool { key.isEmpty }
}
