extension Metric {
  /// Something that is counted in a return, or taken from the population estimates.
  public struct Count: Hashable, Sendable {
    /// The name of the kind of return that holds it.
    public let kindName: String
    /// The measure in that return.
    public let measure: String
    /// The parts that are added: `["total"]`, or the answers that count as satisfied.
    public let breakdowns: [String]
    /// What is counted, for a page: `delayed days`, `people aged 65 and over`.
    public let label: String
    /// The ages of the people who are counted: `65+`, `all`; nothing where the definition gives none.
    public let ages: String?

    /// Makes a count of a return.
    public init(kind: ReturnKind, measure: String, breakdowns: [String], label: String, ages: String? = nil) {
      self.init(kindName: kind.rawValue, measure: measure, breakdowns: breakdowns, label: label, ages: ages)
    }

    /// Makes a count of a return whose kind may not be read yet.
    public init(kindName: String, measure: String, breakdowns: [String], label: String, ages: String? = nil) {
      self.kindName = kindName
      self.measure = measure
      self.breakdowns = breakdowns
      self.label = label
      self.ages = ages
    }

    /// The kind of return; nothing for one that no reader knows yet.
    public var kind: ReturnKind? { ReturnKind(rawValue: kindName) }

    /// For a sentence: "falls return".
    public var kindInWords: String { kind?.inWords ?? "return of the kind \(kindName)" }

    /// Kinds of return that the catalogue may name before there is a reader for them. Their metrics have no figure.
    public static let announcedKinds = ["delay-log", "local-counts"]
  }
}
