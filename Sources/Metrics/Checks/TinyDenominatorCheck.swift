import struct Foundation.Decimal

/// A percentage of few people says little: of fewer than 20, one person is more than 5 points.
///
/// Source: handbook of the fund's figures, where 5 of 9 people are a published percentage (Isles of Scilly).
enum TinyDenominatorCheck {
  /// A percentage of fewer is flagged.
  static let fewest: Decimal = 20

  static func add(_ assessment: MetricAssessment, log: inout FindingLog) {
    let value = assessment.value
    guard value.metric.isProportion, value.rate != nil, let denominator = value.denominator,
      denominator < fewest
    else { return }
    log.add(
      .percentageOfFew, at: value.denominatorParts.first?.origin.place,
      "\(value.metric.shortName) is a percentage of fewer than \(fewest): one case more or less is over 5 points.",
      advice: "Read it with its counts and its interval, or take the periods of several quarters together.")
  }
}
