extension Metric {
  /// Something that is counted in a return, or taken from the population estimates.
  public struct Count: Hashable, Sendable {
    /// The kind of return that holds it.
    public let kind: ReturnKind
    /// The measure in that return.
    public let measure: String
    /// The parts that are added: `["total"]`, or the answers that count as satisfied.
    public let breakdowns: [String]
    /// What is counted, for a page: `delayed days`, `people aged 65 and over`.
    public let label: String
    /// The ages of the people who are counted: `65+`, `all`; nothing where the definition gives none.
    public let ages: String?

    /// Makes a count.
    public init(kind: ReturnKind, measure: String, breakdowns: [String], label: String, ages: String? = nil) {
      self.kind = kind
      self.measure = measure
      self.breakdowns = breakdowns
      self.label = label
      self.ages = ages
    }
  }
}
