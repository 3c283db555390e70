import Foundation

/// Directly standardised rates with Dobson's limits.
public enum StandardisedRate {
  /// Fewer events than these in all, and no rate is given.
  public static let fewestEvents = 10.0

  /// A band of age in which each event is an event of its own.
  public struct Band: Hashable, Sendable {
    /// Events; a missing count is 0.
    public let events: Double
    /// People, above 0.
    public let population: Double
    /// People of this band in the standard population.
    public let weight: Double

    /// Makes a band.
    public init(events: Double, population: Double, weight: Double) {
      self.events = events
      self.population = population
      self.weight = weight
    }
  }

  /// A band of age in which people may have had the event more than once: falls, admissions.
  public struct PeopleBand: Hashable, Sendable {
    /// How many people had the event so many times: `[1: 40, 2: 5]` are 45 people and 50 events.
    public let peopleByFrequency: [Int: Double]
    /// People, above 0.
    public let population: Double
    /// People of this band in the standard population.
    public let weight: Double

    /// Makes a band.
    public init(peopleByFrequency: [Int: Double], population: Double, weight: Double) {
      self.peopleByFrequency = peopleByFrequency
      self.population = population
      self.weight = weight
    }

    /// All events of the band.
    public var events: Double {
      Summation.total(peopleByFrequency.sorted { $0.key < $1.key }.map { Double($0.key) * $0.value })
    }
  }

  /// The rate of independent events.
  public static func rate(_ bands: [Band], multiplier: Double = 100_000, confidence: Double = 0.95) -> Interval {
    let variance = Summation.total(bands.map { $0.events * square($0.weight / $0.population) })
    return rate(bands, unscaledVariance: variance, multiplier: multiplier, confidence: confidence)
  }

  /// The rate of events of which one person may have several. The interval is wider than if they were independent:
  /// somebody who had the event f times adds f x f to the variance, not f.
  public static func rate(_ bands: [PeopleBand], multiplier: Double = 100_000, confidence: Double = 0.95) -> Interval {
    let frequencies = bands.flatMap(\.peopleByFrequency)
    guard frequencies.allSatisfy({ $0.key >= 0 && $0.value >= 0 }) else {
      return Interval(absent: .invalidCount, method: .dobson)
    }
    let variance = Summation.total(
      bands.flatMap { band in
        band.peopleByFrequency.sorted { $0.key < $1.key }.map { frequency, people in
          square(Double(frequency)) * people * square(band.weight / band.population)
        }
      })
    let plain = bands.map { Band(events: $0.events, population: $0.population, weight: $0.weight) }
    return rate(plain, unscaledVariance: variance, multiplier: multiplier, confidence: confidence)
  }

  private static func rate(
    _ bands: [Band], unscaledVariance: Double, multiplier: Double, confidence: Double
  ) -> Interval {
    if let reason = fault(bands, multiplier, confidence) { return Interval(absent: reason, method: .dobson) }
    let events = Summation.total(bands.map(\.events))
    guard events >= fewestEvents else { return Interval(absent: .tooFewEvents, method: .dobson) }
    let weights = Summation.total(bands.map(\.weight))
    let value = Summation.total(bands.map { $0.events * $0.weight / $0.population }) / weights
    let count = CountInterval.byars(events, confidence: confidence)
    let scale = (unscaledVariance / square(weights) / events).squareRoot()
    let interval = Interval(
      value: value, lower: count.lower.map { value + scale * ($0 - events) },
      upper: count.upper.map { value + scale * ($0 - events) }, method: .dobson, reason: count.reason)
    return interval.scaled(by: multiplier)
  }

  private static func fault(_ bands: [Band], _ multiplier: Double, _ confidence: Double) -> AbsentReason? {
    guard Confidence.isValid(confidence) else { return .invalidConfidence }
    guard bands.allSatisfy({ $0.population > 0 && $0.population.isFinite }), multiplier > 0 else {
      return .noDenominator
    }
    guard bands.allSatisfy({ $0.events >= 0 && $0.events.isFinite }) else { return .invalidCount }
    guard bands.allSatisfy({ $0.weight >= 0 && $0.weight.isFinite }), bands.contains(where: { $0.weight > 0 }) else {
      return .invalidWeights
    }
    return nil
  }

  private static func square(_ number: Double) -> Double { number * number }
}
