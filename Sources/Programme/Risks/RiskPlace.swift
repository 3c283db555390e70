/// A place on the map of risks: the steps of probability and impact, counted from 1.
public struct RiskPlace: Hashable, Sendable {
  /// The step of the probability.
  public let probability: Int
  /// The step of the impact.
  public let impact: Int

  /// Makes a place.
  public init(probability: Int, impact: Int) {
    self.probability = probability
    self.impact = impact
  }
}

extension Risk {
  /// Where it lies, each range at the end that counts; nothing where its register has only a score or a rating.
  public var place: RiskPlace? {
    guard let probability, let impact else { return nil }
    return RiskPlace(probability: probability.step(settings.range), impact: impact.step(settings.range))
  }
}
