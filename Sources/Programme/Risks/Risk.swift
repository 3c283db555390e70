import Dates
import struct Foundation.Decimal
import Metrics

/// An entry of a register: something that may go wrong, has gone wrong, is taken for granted, is waited for, or may go
/// well.
public struct Risk: Hashable, Sendable {
  /// What kind of entry it is.
  public enum Kind: String, CaseIterable, Sendable {
    case risk, issue, assumption, dependency, opportunity

    /// Other words for it.
    var aliases: [String] {
      switch self {
      case .risk: ["risks", "r"]
      case .issue: ["issues", "i"]
      case .assumption: ["assumptions", "a"]
      case .dependency: ["dependencies", "d"]
      case .opportunity: ["opportunities", "o"]
      }
    }

    /// Several of them: `Risks`.
    public var plural: String {
      switch self {
      case .risk: "Risks"
      case .issue: "Issues"
      case .assumption: "Assumptions"
      case .dependency: "Dependencies"
      case .opportunity: "Opportunities"
      }
    }
  }

  /// Whether it still stands.
  public enum State: String, CaseIterable, Sendable {
    case open, closed

    /// Other words for it.
    var aliases: [String] {
      switch self {
      case .open: ["live", "active", "current", "ongoing", "new"]
      case .closed: ["done", "resolved", "complete", "completed", "retired", "expired"]
      }
    }
  }

  /// Another rating than that of the rule, with who gave it and why.
  public struct Override: Hashable, Sendable {
    /// The rating.
    public let rating: RiskRating
    /// The role that gave it; empty where nobody is named.
    public let byRole: String
    /// Why; empty where nothing is said.
    public let reason: String

    /// Whether role and reason are there: only then it counts.
    public var hasTrail: Bool { !OwnerRole.isMissing(byRole) && !reason.isEmpty && rating.colour != nil }
  }

  /// The name of its register: the file's, without folder and ending.
  public let register: String
  /// The number in its register.
  public let id: String
  /// The number, with the register where there are several: no two entries have the same.
  public internal(set) var key: String
  /// The number as people know it, with the name of the register where the number alone does not tell: `EN4`, `north 4`.
  public internal(set) var title = ""
  /// What kind of entry it is.
  public let kind: Kind
  /// What may go wrong.
  public let description: String
  /// The role that answers for it.
  public let ownerRole: String
  /// How likely it is; nothing where the register has only a score or a rating.
  public let probability: RiskLevel?
  /// How bad it would be; nothing likewise.
  public let impact: RiskLevel?
  /// The score as it is printed.
  public let stated: StatedScore?
  /// The score before, as it is printed.
  public let previous: StatedScore?
  /// The rating as it is printed.
  public let printed: RiskRating?
  /// Another rating than that of the rule.
  public let override: Override?
  /// What is done about it.
  public let mitigation: String
  /// The scheme or priority that it belongs to; empty where it is one of the whole programme.
  public let scheme: String
  /// When it was opened.
  public let opened: WrittenDate
  /// When it was last looked at.
  public let reviewed: WrittenDate
  /// Whether it still stands.
  public let state: State
  /// What it would cost, in pounds; nothing where the table gives no number.
  public let cost: Decimal?
  /// The cost as it was typed.
  public let costText: String
  /// How it is scored and coloured.
  public let settings: RiskSettings
  /// Where its cells stand, by their columns.
  public let places: [String: Finding.Place]

  /// The cell of a column, or that of the description.
  func place(_ column: String) -> Finding.Place {
    places[column] ?? places["description"] ?? Finding.Place(file: "risks.csv")
  }
}
