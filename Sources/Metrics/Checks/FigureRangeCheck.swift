/// A percentage lies between 0 and 100, and a part is no larger than its whole.
///
/// Source: the publisher of the Adult Social Care Outcomes Framework took such figures out of measure 4B.
enum FigureRangeCheck {
  static func add(_ assessment: MetricAssessment, log: inout FindingLog) {
    addAboutFigure(assessment.value, log: &log)
    let metric = assessment.metric
    guard metric.isPercentage, !metric.isAgainstEstimate, let target = assessment.plan.target, !target.isCount,
      !(0...100).contains(target.value)
    else { return }
    log.add(
      .percentageOutOfRange, at: target.origin.place, "The plan of \(metric.shortName) lies outside 0 to 100 %.",
      advice: "Correct the value or its unit in plan.csv. It is used as it stands until then.")
  }

  private static func addAboutFigure(_ value: MetricValue, log: inout FindingLog) {
    guard let numerator = value.numerator, let rate = value.rate else { return }
    let metric = value.metric
    let place = value.numeratorParts.first?.origin.place
    if metric.isProportion, let denominator = value.denominator, numerator > denominator, let whole = metric.denominator
    {
      log.add(
        .numeratorAboveDenominator, at: place,
        "\(metric.shortName): there are more \(metric.numerator.label) than \(whole.label).",
        advice: "Ask the sender which of the two is right; the part cannot be larger than the whole.")
    } else if metric.isPercentage, !metric.isAgainstEstimate, !(0...100).contains(rate) {
      log.add(
        .percentageOutOfRange, at: place, "\(metric.shortName) lies outside 0 to 100 %.",
        advice: "Check the counts and their unit at the source. The figure is used as it stands until then.")
    }
  }
}
