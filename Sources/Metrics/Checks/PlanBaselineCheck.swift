import struct Foundation.Decimal

/// A plan that asks for no more than its baseline is no ambition: the baseline that a document gives beside it, else the
/// same quarter of last year.
///
/// Source: the plans of Barnet and Rutland, some of which equal their baseline or had been passed when they were agreed.
enum PlanBaselineCheck {
  static func add(_ assessment: MetricAssessment, plan: Plan, log: inout FindingLog) {
    if let entry = plan.entry(of: assessment), let baseline = entry.baseline {
      return report(entry, baseline, assessment.metric, log: &log)
    }
    // Whoever plans relative to last year has set the distance to it.
    guard let target = assessment.plan.target, let baseline = assessment.sinceLastYear?.earlier,
      let order = order(of: target, baseline)
    else { return }
    let name = assessment.metric.shortName
    let advice = "Ask the board whether the plan is meant so; the colour is given against the plan as it stands."
    let quarter = baseline.period.inWords
    let reached = baseline.rate.map { " (\(FigureWords.number($0, assessment.metric)))" } ?? ""
    let planned = " (\(DecimalText.plain(target.value)))"
    switch order {
    case .equal:
      log.add(
        .planEqualsBaseline, at: target.origin.place,
        "The plan of \(name) is the figure of \(quarter)\(reached): it asks for no change.",
        advice: advice)
    case .easier:
      log.add(
        .planBelowBaseline, at: target.origin.place,
        "The plan of \(name)\(planned) asks for less than the figure of \(quarter)\(reached): it was passed before it began.",
        advice: advice)
    case .harder: break
    }
  }

  /// Baseline and plan as a document gives them: both are printed there, so the finding shows both.
  private static func report(
    _ entry: PlanEntry, _ baseline: PlanEntry.Baseline, _ metric: Metric, log: inout FindingLog
  ) {
    guard case .limit(let test) = entry.kind, entry.reference == nil else { return }
    let figures = "\(DecimalText.plain(entry.value)), its baseline \(DecimalText.plain(baseline.value))"
    let advice = "Ask the board whether the plan is meant so; the colour is given against the plan as it stands."
    if entry.value == baseline.value {
      guard test == .atLeast || test == .atMost else { return }
      log.add(
        .planEqualsBaseline, at: entry.origin.place,
        "The plan of \(metric.shortName) is \(figures) (\(baseline.cell)): it asks for no change.", advice: advice)
    } else if (entry.value > baseline.value) == (test.polarity == .low) {
      log.add(
        .planBelowBaseline, at: entry.origin.place,
        "The plan of \(metric.shortName) is \(figures) (\(baseline.cell)): it asks for less than there was.",
        advice: advice)
    }
  }

  private enum Order { case equal, easier, harder }

  /// How the plan lies to the baseline; compared by multiplication, so that it is exact.
  private static func order(of target: Target, _ baseline: MetricValue) -> Order? {
    guard let numerator = baseline.numerator, let denominator = baseline.denominator, denominator > 0 else {
      return nil
    }
    let planned = target.isCount ? target.value : target.value * denominator
    let reached = target.isCount ? numerator : numerator * baseline.metric.multiplier
    if planned == reached { return target.test == .fewerThan || target.test == .moreThan ? .harder : .equal }
    return (planned > reached) == (target.test.polarity == .low) ? .easier : .harder
  }
}
