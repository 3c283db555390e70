/// A quarter's rate for a population must not be held against a plan for a year: it is about a fourth of it.
///
/// Of something that accumulates, the plan for the year is cut to its months. A rate that was published for a quarter
/// cannot be made into one for a year, and its plan cannot be cut.
enum PeriodRateCheck {
  static func add(_ assessment: MetricAssessment, plan: Plan, log: inout FindingLog) {
    let value = assessment.value
    switch value.metric.periodRule {
    case .survey, .asPublished, .latestKnown: break
    case .quarter, .yearToDate, .averageDay, .cohort, .snapshot, .meanOfTwelve: return
    }
    guard value.rate != nil, isRateOfPopulation(value.metric), (value.figurePeriod ?? value.period).months.count < 12,
      let target = assessment.plan.target, target.wholeYear == nil,
      let row = plan.entry(of: assessment),
      case .year = row.period, row.reference != .lastYearsOutturn
    else { return }
    log.add(
      .rateNotAnnualised, at: target.origin.place,
      """
      \(value.metric.shortName): the figure is a rate for \((value.figurePeriod ?? value.period).inWords), the plan one \
      for the whole of \(row.period).
      """, advice: "Give a plan for the quarter, or report the metric at the end of the year.")
  }

  /// Shares of people keep their size whatever the time; rates for 1,000 or 100,000 people grow with it.
  private static func isRateOfPopulation(_ metric: Metric) -> Bool {
    guard !metric.isPercentage else { return false }
    return metric.denominator?.kind == .population || metric.shortUnit.contains("per 1")
  }
}
