/// The rule by which a council turns a comparison into a colour.
///
/// Rules are data: `Templates/rag/` holds one file for each, `programme.yaml` chooses. The steps are tried in their order,
/// and the first whose conditions all hold gives the colour; a step without conditions always holds.
public struct RAGRule: Hashable, Sendable {
  /// Something that a step asks for.
  public enum Condition: Hashable, Sendable {
    /// The plan is met.
    case met
    /// The plan is met, or missed by no more than this.
    case offByAtMost(Tolerance)
    /// The plan is met with at least this much to spare.
    case betterByAtLeast(Tolerance)
    /// No worse than the same quarter of the year before.
    case noWorseThanLastYear
    /// The interval of the figure lies wholly on the good side of the plan, on the bad side, or holds it.
    case interval(IntervalVerdict)
  }

  /// A colour, and when it is given.
  public struct Step: Hashable, Sendable {
    /// The colour.
    public let colour: RAG
    /// What the judgement is called.
    public let status: Judgement.Status
    /// All of these must hold.
    public let conditions: [Condition]
    /// When the colour is given, for "Green when ...": `the plan is met`.
    public let words: String

    /// Makes a step.
    public init(colour: RAG, status: Judgement.Status, conditions: [Condition], words: String) {
      self.colour = colour
      self.status = status
      self.conditions = conditions
      self.words = words
    }
  }

  /// Whether the unrounded figures are compared, or what the reader sees.
  public enum Precision: String, CaseIterable, Sendable {
    case unrounded
    /// Both sides rounded to the metric's decimals: 79.96 against 80.0 is met.
    case printed
  }

  /// The name of its file in `Templates/rag/`.
  public let name: String
  /// The steps, in the order in which they are tried.
  public let steps: [Step]
  /// What is compared.
  public let precision: Precision
  /// Who agreed the rule.
  public let source: String
  /// What the colours are called.
  public let colours: ColourWords

  /// Makes a rule.
  public init(
    name: String, steps: [Step], precision: Precision = .unrounded, source: String,
    colours: ColourWords = ColourWords()
  ) {
    self.colours = colours
    self.name = name
    self.steps = steps
    self.precision = precision
    self.source = source
  }

  /// The tolerances of its steps, in their order.
  public var tolerances: [Tolerance] {
    steps.flatMap(\.conditions).compactMap { condition in
      switch condition {
      case .offByAtMost(let tolerance), .betterByAtLeast(let tolerance): tolerance
      case .met, .noWorseThanLastYear, .interval: nil
      }
    }
  }

  /// The rule with other words for its colours.
  public func called(_ colours: ColourWords) -> RAGRule {
    RAGRule(name: name, steps: steps, precision: precision, source: source, colours: colours)
  }

  /// The rule in words, as it stands under every colour: `Green when the plan is met; red otherwise.`
  public var words: String {
    let parts = steps.map { "\(colours.word($0.colour)) when \($0.words)" }
    let text = parts.enumerated().map { $0.offset == 0 ? $0.element : $0.element.lowercasedAtStart }
    let precision = precision == .printed ? " The rounded figures are compared, as they are printed." : ""
    return text.joined(separator: "; ") + "." + precision
  }
}

/// How the interval of a figure lies to the value that it is held against.
public enum IntervalVerdict: String, CaseIterable, Sendable {
  /// Wholly on the good side.
  case better
  /// The value lies within the interval: the two cannot be told apart.
  case similar
  /// Wholly on the bad side.
  case worse
}
