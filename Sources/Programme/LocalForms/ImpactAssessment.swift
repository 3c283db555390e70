import Metrics

/// An impact assessment: how hard a change may hit each aspect, and how likely it is.
public struct ImpactAssessment: Hashable, Sendable {
  /// A row of the form.
  public struct Aspect: Hashable, Sendable {
    /// What may be hit, with its area where the table has one.
    public let name: String, area: String
    /// How hard, and how likely.
    public let impact: Int, likelihood: Int
    /// What the form itself prints as the score; nothing where it does not.
    public let printed: Int?
    /// Whether the form itself prints that the second stage is needed; nothing where it does not say.
    public let printedStageTwo: Bool?
    /// What else is said.
    public let comment: String
    /// The cell of the impact.
    public let place: Finding.Place

    /// Impact by likelihood.
    public var score: Int { impact * likelihood }
  }

  /// The rules.
  public let rules: LocalFormRules.Impact
  /// The rows, in the order of the form.
  public let aspects: [Aspect]
  /// How many rows could not be read.
  public let unreadable: Int

  /// The aspects over the threshold.
  public var overThreshold: [Aspect] { aspects.filter { $0.score > rules.over } }

  /// The highest score; nothing where there is no row.
  public var highest: Int? { aspects.map(\.score).max() }

  /// Whether a second stage is needed; nothing as long as rows are open and no other needs one.
  public var needsStageTwo: Bool? {
    if !overThreshold.isEmpty { return true }
    return unreadable > 0 || aspects.isEmpty ? nil : false
  }

  /// `Stage 2 not required`.
  public var words: String {
    switch needsStageTwo {
    case true?: "Stage 2 required: \(rules.stageTwo)"
    case false?: "Stage 2 not required"
    case nil: "Not known: rows of the form are open"
    }
  }

  /// Reports printed scores that are wrong, and aspects over the threshold.
  func report(log: inout FindingLog) {
    for aspect in aspects {
      if let printed = aspect.printed, printed != aspect.score {
        log.add(
          .localFormDiffers, at: aspect.place,
          """
          \(aspect.name): printed is a score of \(printed); impact \(aspect.impact) by likelihood \(aspect.likelihood) is \
          \(aspect.score).
          """, advice: "Correct the score, or one of the two; the product is taken.")
      }
      let isOver = aspect.score > rules.over
      if let printed = aspect.printedStageTwo, printed != isOver {
        log.add(
          .localFormDiffers, at: aspect.place,
          """
          \(aspect.name): the form says that the second stage is \(printed ? "needed" : "not needed"); a score of \
          \(aspect.score) is \(isOver ? "over" : "not over") \(rules.over).
          """, advice: "Correct the form; the score is taken.")
      }
    }
    for aspect in overThreshold {
      log.add(
        .stageTwoRequired, at: aspect.place,
        "\(aspect.name) scores \(aspect.score), over the threshold of \(rules.over).",
        advice: "It needs \(rules.stageTwo).")
    }
  }
}
