/// Checks whether a figure and its plan make sense together. Each finds something that a reader of the report should
/// know; none prints a figure, because it may be a small number of a local return.
///
/// Ask with the assessments as they are printed: of a figure that is withheld, nothing is told.
public enum AssessmentChecks {
  /// The findings about one metric.
  ///
  /// - Parameter plan: all rows, to find the one that a target came from.
  public static func add(_ assessment: MetricAssessment, plan: Plan, log: inout FindingLog) {
    FigureRangeCheck.add(assessment, log: &log)
    TinyDenominatorCheck.add(assessment, log: &log)
    AgeBandCheck.add(assessment.metric, log: &log)
    PlanBaselineCheck.add(assessment, plan: plan, log: &log)
    PeriodRateCheck.add(assessment, plan: plan, log: &log)
    ProvisionalCheck.add(assessment, log: &log)
  }
}

extension Metric {
  /// Whether it is a percentage of a whole that was counted: people with an outcome among people.
  ///
  /// Diagnoses against an estimate of how many there should be are none: they may be more than 100 %.
  var isProportion: Bool {
    guard isPercentage, let denominator else { return false }
    return denominator.kind == numerator.kind && !isAgainstEstimate
  }

  /// Whether the figure is held against an estimate, and may pass 100 %.
  var isAgainstEstimate: Bool { denominator?.measure.hasSuffix("estimate") ?? false }

  /// Whether its figure is a percentage.
  var isPercentage: Bool { multiplier == 100 || shortUnit.hasPrefix("%") }
}
