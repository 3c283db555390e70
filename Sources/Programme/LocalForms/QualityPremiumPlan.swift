import Metrics

/// The plan of the local measures of the Quality Premium, as it is uploaded: a number and an agreed improvement for each.
public struct QualityPremiumPlan: Hashable, Sendable {
  /// A local measure.
  public struct Measure: Hashable, Sendable {
    /// Its name.
    public let name: String
    /// The number of the list; nothing where nobody chose one.
    public let number: Int?
    /// The agreed level of improvement.
    public let improvement: String
    /// The indicator's design and source, for a measure that is on no list.
    public let other: String
    /// The cell of the improvement.
    public let place: Finding.Place

    /// Characters of the answer, as Excel counts them.
    public var length: Int { improvement.utf16.count }
  }

  /// The rules.
  public let rules: LocalFormRules.Premium
  /// The measures.
  public let measures: [Measure]

  /// Whether each measure has its number and its improvement, and the one of no list its text.
  public var isComplete: Bool { !measures.isEmpty && measures.allSatisfy { gap(of: $0) == nil } }

  /// Whether no answer is too long.
  public var isWithinLimits: Bool { measures.allSatisfy { $0.length <= rules.answerLimit } }

  /// The three lines of the form.
  public var words: [String] {
    [
      isComplete ? "All questions completed" : "Questions are not completed",
      isWithinLimits ? "Character limits passed" : "An answer is too long",
      isComplete && isWithinLimits ? "Template ready for upload" : "Template not ready for upload",
    ]
  }

  /// What a measure lacks.
  public func gap(of measure: Measure) -> String? {
    guard let number = measure.number else { return "no number is chosen" }
    if measure.improvement.isEmpty { return "no improvement is agreed" }
    return number == rules.otherNumber && measure.other.isEmpty
      ? "number \(number) needs the design and the source of its indicator" : nil
  }

  func report(log: inout FindingLog) {
    for measure in measures {
      if let gap = gap(of: measure) {
        log.add(
          .localFormIncomplete, at: measure.place, "\(measure.name): \(gap).",
          advice: "Fill it in before the form is uploaded.")
      }
      if measure.length > rules.answerLimit {
        log.add(
          .answerTooLong, at: measure.place,
          "\(measure.name): the answer has \(measure.length) characters of at most \(rules.answerLimit).",
          advice: "Shorten it; the form is not ready for upload until then.")
      }
    }
  }
}
