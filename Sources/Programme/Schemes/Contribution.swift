import struct Foundation.Decimal

/// That a scheme, or a whole priority, is to move a metric (`contributions.csv`).
public struct Contribution: Hashable, Sendable {
  /// How strongly.
  public enum Strength: String, CaseIterable, Sendable {
    case significant, moderate
    /// In another way: indirectly, or only perhaps.
    case other
    /// Not at all, and somebody has said so.
    case nothing = "none"

    /// Other words for it, as they stand in councils' documents.
    var aliases: [String] {
      switch self {
      case .significant: ["high", "strong", "major"]
      case .moderate: ["medium", "some"]
      case .other: ["indirect", "potential", "potential indirect", "potential indirect impact", "low"]
      case .nothing: ["n/a", "na", "nil", "no", "not applicable", "-", "\u{2013}"]
      }
    }
  }

  /// The scheme's own target for the metric.
  public struct OwnTarget: Hashable, Sendable {
    /// As it was typed.
    public let text: String
    /// The number, where the text is one.
    public let value: Decimal?
    /// Whether it is given as approximate: "circa 370".
    public let isApproximate: Bool
    /// What the number is measured in; empty where nothing is said.
    public let unit: String
    /// What it was before; empty where nothing is said.
    public let baseline: String
  }

  /// The scheme or the priority.
  public let scheme: String
  /// The id of the metric.
  public let metric: String
  /// How strongly; nothing where the table does not say, or says a word that is not known.
  public let strength: Strength?
  /// The strength as it was typed.
  public let strengthText: String
  /// Why it should move the metric.
  public let rationale: String
  /// What it has set itself; nothing where there is none.
  public let ownTarget: OwnTarget?
  /// What stands in columns that `bcf` does not know, by their headings.
  public let others: [String: String]

  /// Whether it serves the metric: it does unless somebody has said that it does not.
  public var isServing: Bool { strength.map { $0 != .nothing } ?? true }
}
