import Foundation

/// A figure held against a limit, without dividing: numerator x multiplier against limit x denominator.
struct PlanComparison {
  let value: MetricValue
  let target: Target
  let precision: RAGRule.Precision
  private let left: Decimal
  private let scale: Decimal
  private let limit: Decimal

  /// Nothing where the value has no figure.
  init?(_ value: MetricValue, _ target: Target, precision: RAGRule.Precision) {
    guard let numerator = value.numerator, let denominator = value.denominator, let rate = value.rate else {
      return nil
    }
    self.value = value
    self.target = target
    self.precision = precision
    switch (precision, target.isCount) {
    case (.unrounded, true):
      (left, scale, limit) = (numerator, 1, target.value)
    case (.unrounded, false):
      (left, scale, limit) = (numerator * value.metric.multiplier, denominator, target.value)
    case (.printed, true):
      (left, scale, limit) = (DecimalText.rounded(numerator, places: 0), 1, target.value)
    case (.printed, false):
      let places = value.metric.decimals
      (left, scale) = (DecimalText.rounded(rate, places: places), 1)
      limit = DecimalText.rounded(target.value, places: places)
    }
  }

  var isMet: Bool { target.test.passes(left, limit * scale) }

  /// Met, or missed by no more than the tolerance.
  func isWithin(_ tolerance: Tolerance) -> Bool {
    if isMet { return true }
    let relaxed = tolerance.relaxed(limit, target.test.polarity) * scale
    return target.test.polarity == .low ? left <= relaxed : left >= relaxed
  }

  /// Met with at least the tolerance to spare.
  func isBetter(by tolerance: Tolerance) -> Bool {
    let tightened = tolerance.tightened(limit, target.test.polarity) * scale
    return isMet && (target.test.polarity == .low ? left <= tightened : left >= tightened)
  }

  /// Whether the figure lies beyond the far end of a range: more than was asked for.
  var isBeyondFarEnd: Bool {
    guard let farEnd = target.farEnd else { return false }
    let end = farEnd * scale
    return target.test.polarity == .low ? left < end : left > end
  }

  /// `0.363 % against fewer than 0.360 %`: as many decimals as it takes to tell the two numbers apart.
  var words: String {
    guard !target.isCount else {
      let numerator = value.numerator ?? 0
      let label = value.metric.numerator.label
      return
        """
        \(DecimalText.plain(numerator, places: 1)) \(label) against \(target.test.rawValue) \
        \(DecimalText.plain(target.value, places: 1)) \(label)
        """
    }
    let rate = value.rate ?? 0
    var places = value.metric.decimals
    while places < 10, precision == .unrounded, rate != target.value,
      DecimalText.rounded(rate, places: places) == DecimalText.rounded(target.value, places: places)
    {
      places += 1
    }
    let unit = value.metric.shortUnit
    return
      """
      \(DecimalText.grouped(rate, places: places)) \(unit) against \(target.test.rawValue) \
      \(DecimalText.grouped(target.value, places: places)) \(unit)
      """
  }
}
