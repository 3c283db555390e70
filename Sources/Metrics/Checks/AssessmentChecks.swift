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
    PlanBaselineCheck.add(assessment, log: &log)
    PeriodRateCheck.add(assessment, plan: plan, log: &log)
    ProvisionalCheck.add(assessment, log: &log)
  }
}

extension Metric {
  /// Whether it is a part of a whole, so that its figure lies between 0 and 100 %: people with an outcome among people.
  var isProportion: Bool { denominator.map { $0.kindName == numerator.kindName } ?? false }

  /// Whether its figure is a percentage.
  var isPercentage: Bool { multiplier == 100 || shortUnit.hasPrefix("%") }
}
