import Dates
import Metrics

/// What the rules of the programme make of an entry.
extension Risk {
  /// Probability by impact, each at the end of its range that counts; nothing where one of them is not known.
  public var product: Int? {
    guard let probability, let impact else { return nil }
    return probability.step(settings.range) * impact.step(settings.range)
  }

  /// The score: probability by impact, else as it is printed.
  public var score: Int? { product ?? stated?.score }

  /// The highest score that there is.
  public var maximum: Int { product == nil ? stated?.maximum ?? settings.scale.maximum : settings.scale.maximum }

  /// The colour by the bands of the programme; nothing without score or bands.
  public var bandColour: RAG? { score.flatMap { settings.bands.colour($0) } }

  /// The colour that counts: the override where it has role and reason, else that of the bands, else the printed one.
  public var colour: RAG? {
    if let override, override.hasTrail { return override.rating.colour }
    return bandColour ?? printed?.colour
  }

  /// Whether the printed rating is another than that of the bands, and nobody has overridden it with role and reason.
  public var ratingDiffers: Bool {
    guard let score, let printed = printed?.colour, !settings.bands.allow(printed, for: score) else { return false }
    return override.map { !($0.hasTrail && $0.rating.colour == printed) } ?? true
  }

  /// Whether it stands.
  public var isOpen: Bool { state == .open }

  /// Whether nothing is done about it. Only risks and issues need something.
  public var isWithoutMitigation: Bool {
    (kind == .risk || kind == .issue) && isOpen && OwnerRole.isMissing(mitigation)
  }

  /// Whether its score has reached the threshold of escalation.
  public var isEscalated: Bool {
    guard isOpen, kind == .risk || kind == .issue, let score, let threshold = settings.escalateAt else { return false }
    return score >= threshold
  }

  /// The day by which it is to be looked at again; nothing where its colour has no interval, or no day is known.
  public var reviewDue: CivilDate? {
    guard isOpen, let colour, let days = settings.reviewDays[colour], let last = lastLook else { return nil }
    return last.adding(days: days)
  }

  /// Whether the day by which it was to be looked at again has passed.
  public func isReviewOverdue(asAt: CivilDate) -> Bool { reviewDue.map { $0 < asAt } ?? false }

  /// The day on which it was last looked at; that on which it was opened, where no other is known.
  public var lastLook: CivilDate? { reviewed.last ?? opened.last }

  /// By how much the score rose since the one before; fewer than 0 where it fell.
  public var change: Int? {
    guard let score, let previous else { return nil }
    return score - previous.score
  }

  /// The score for sorting, 0 to 1: a rating without score stands where its band begins.
  var weight: Double {
    if let score { return Double(score) / Double(max(1, maximum)) }
    let highest = Double(settings.scale.maximum)
    switch colour {
    case .red: return settings.bands.red.map { Double($0) / highest } ?? 0.6
    case .amber: return settings.bands.amber.map { Double($0) / highest } ?? 0.3
    default: return 0
    }
  }
}
