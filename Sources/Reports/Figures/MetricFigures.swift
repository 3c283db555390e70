import Foundation
import Metrics
import Statistics

/// The figures of one metric: what its tile, its page, its charts and its sentences print.
enum MetricFigures {
  static func add(_ assessment: MetricAssessment, to figures: inout FigureCollection) {
    let metric = assessment.metric
    for value in assessment.printedValues { add(value, to: &figures) }
    for point in assessment.trend + (assessment.trajectory?.history ?? []) {
      add(point.plan, beside: point.value, at: point.period, to: &figures)
      add(point.value.interval(), of: point.value, to: &figures)
    }
    add(assessment.interval, of: assessment.value, to: &figures)
    let period = assessment.value.period
    add(assessment.plan, beside: assessment.value, at: period, to: &figures)
    add(assessment.lastYearsPlan, beside: assessment.value, at: period.oneYearEarlier, to: &figures)
    func change(_ what: String, _ change: Change?) {
      figures.add(
        Figure.id(metric, period, what), change?.difference, unit: metric.shortUnit, decimals: metric.decimals,
        origin: "worked out: the later figure less the earlier one")
    }
    change("change-quarter", assessment.sincePreviousQuarter)
    change("change-year", assessment.sinceLastYear)
    addChance(assessment, to: &figures)
    addPlanWords(assessment, to: &figures)
    addOutlook(assessment, to: &figures)
    TrajectoryFigures.add(assessment, to: &figures)
    ControlFigures.add(assessment, to: &figures)
    addParts(assessment, to: &figures)
    for (number, tolerance) in assessment.rule.tolerances.enumerated() {
      figures.add(
        Figure.id(metric, period, "tolerance-\(number + 1)"), tolerance.amount, unit: tolerance.unit.rawValue,
        decimals: 1, origin: "rule for colours")
    }
  }

  private static func add(_ value: MetricValue, to figures: inout FigureCollection) {
    let metric = value.metric
    let edition = MetricSummary.editionWords(value)
    let isWorkedOut = "worked out from \(value.numeratorParts.count + value.denominatorParts.count) measurements"
    func add(_ what: String, _ number: Decimal?, _ unit: String, _ decimals: Int) {
      figures.add(
        Figure.id(metric, value.period, what), number, unit: unit, decimals: decimals, edition: edition,
        origin: isWorkedOut)
    }
    add("rate", value.rate, metric.unit, metric.decimals)
    add("numerator", value.numerator, metric.numerator.label, places(value.numerator))
    if let denominator = metric.denominator {
      add("denominator", value.denominatorCount, denominator.label, places(value.denominatorCount))
    }
    if let label = metric.averageDayLabel { add("average-day", value.averageDay, label, 1) }
  }

  private static func add(
    _ plan: Plan.Resolution, beside value: MetricValue, at period: Period, to figures: inout FigureCollection
  ) {
    guard let target = plan.target else { return }
    let metric = value.metric
    let unit = target.isCount ? metric.numerator.label : metric.unit
    let origin = "\(target.origin.file), cell \(target.origin.cell)"
    func add(_ what: String, _ number: Decimal?, _ unit: String) {
      let least = target.isCount ? 0 : metric.decimals
      figures.add(Figure.id(metric, period, what), number, unit: unit, decimals: least, origin: origin)
    }
    add("plan", target.value, unit)
    add("plan-far-end", target.farEnd, unit)
    add("plan-year", target.wholeYear, unit)
    if target.isCount { add("plan-rate", target.rate(beside: value), metric.unit) }
  }

  private static func add(_ interval: Interval?, of value: MetricValue, to figures: inout FigureCollection) {
    guard let interval else { return }
    for (what, limit) in [("interval-lower", interval.lower), ("interval-upper", interval.upper)] {
      figures.add(
        Figure.id(value.metric, value.period, what), limit.flatMap(DecimalText.decimal), unit: value.metric.unit,
        decimals: value.metric.decimals, origin: "worked out: 95 % interval")
    }
  }

  private static func addChance(_ assessment: MetricAssessment, to figures: inout FigureCollection) {
    let metric = assessment.metric
    func add(_ what: String, _ number: Decimal?, _ unit: String, _ decimals: Int) {
      figures.add(
        Figure.id(metric, assessment.value.period, what), number, unit: unit, decimals: decimals,
        origin: "worked out: 95 % interval")
    }
    add(
      "least-significant-plan",
      TargetCheckView.check(assessment)?.check.leastSignificantTarget.flatMap(DecimalText.decimal), metric.unit,
      metric.decimals)
    if let change = assessment.colourChange {
      add("cases-to-change", Decimal(change.cases), metric.numerator.label, 0)
      add("count-lower", Decimal(change.limits.lowerBound), metric.numerator.label, 0)
      add("count-upper", Decimal(change.limits.upperBound), metric.numerator.label, 0)
    }
  }

  /// The plan in other units, the part of it that was reached, and how it moved since last year.
  private static func addPlanWords(_ assessment: MetricAssessment, to figures: inout FigureCollection) {
    let metric = assessment.metric
    guard let target = assessment.judgement.target else { return }
    func add(_ what: String, _ number: Decimal?, _ unit: String, _ decimals: Int) {
      figures.add(
        Figure.id(metric, assessment.value.period, what), number, unit: unit, decimals: decimals,
        origin: "worked out from the plan")
    }
    if let bottom = assessment.value.denominator, bottom > 0 {
      let count = target.isCount ? target.value : target.value * bottom / metric.multiplier
      add("plan-as-count", count, metric.numerator.label, 1)
      add("plan-as-percent", count * 100 / bottom, "%", 2)
      add("plan-as-rate", count * 100_000 / bottom, "per 100,000", 1)
    }
    if let limit = target.rate(beside: assessment.value), limit != 0, let rate = assessment.value.rate {
      add("attainment", rate * 100 / limit, "% of the plan", 1)
    }
    guard let before = assessment.lastYearsPlan.target, before.isCount == target.isCount else { return }
    add("plan-change", target.value - before.value, metric.shortUnit, metric.decimals)
    if before.value != 0 { add("plan-change-percent", (target.value - before.value) * 100 / before.value, "%", 1) }
  }

  /// The baseline that stands beside the plan.
  static func addBaseline(_ entry: PlanEntry, _ assessment: MetricAssessment, to figures: inout FigureCollection) {
    guard let baseline = entry.baseline else { return }
    let metric = assessment.metric
    func add(_ what: String, _ number: Decimal?, _ unit: String, _ decimals: Int) {
      figures.add(
        Figure.id(metric, assessment.value.period, what), number, unit: unit, decimals: decimals,
        origin: "\(entry.origin.file), \(baseline.cell)")
    }
    add("plan-baseline", baseline.value, metric.unit, metric.decimals)
    add("plan-baseline-change", entry.value - baseline.value, metric.shortUnit, metric.decimals)
    if baseline.value != 0 {
      add("plan-baseline-change-percent", (entry.value - baseline.value) * 100 / baseline.value, "%", 1)
    }
  }

  private static func addOutlook(_ assessment: MetricAssessment, to figures: inout FigureCollection) {
    guard let outlook = assessment.outlook else { return }
    let metric = assessment.metric
    func add(_ what: String, _ number: Decimal?, _ unit: String, _ decimals: Int, _ origin: String) {
      figures.add(
        "\(metric.id)/\(assessment.value.period.financialYear)/\(what)", number, unit: unit, decimals: decimals,
        origin: origin)
    }
    add("to-date", outlook.yearToDate, metric.numerator.label, places(outlook.yearToDate), "worked out: sum of months")
    add("months-known", Decimal(outlook.monthsKnown), "months", 0, "counted")
    add("plan", outlook.plan?.value, metric.shortUnit, metric.decimals, outlook.plan?.origin.file ?? "")
    for (number, projection) in outlook.projections.enumerated() {
      let origin = "projection: \(projection.method.rawValue)"
      add("projection-\(number + 1)-count", projection.count, metric.numerator.label, 1, origin)
      add("projection-\(number + 1)-rate", projection.rate, metric.unit, metric.decimals, origin)
    }
  }

  /// The measurements behind the figure, as the table of origins numbers them.
  private static func addParts(_ assessment: MetricAssessment, to figures: inout FigureCollection) {
    let metric = assessment.metric
    func add(_ id: String, _ part: Metrics.Measurement) {
      figures.add(
        id, part.number, unit: part.key.measure, decimals: places(part.number), edition: part.edition.description,
        origin: "\(part.origin.file), \(part.origin.sheet), \(part.origin.cell)")
    }
    let parts = assessment.value.numeratorParts + assessment.value.denominatorParts
    for (number, part) in parts.enumerated() {
      add(Figure.id(metric, assessment.value.period, "part-\(number + 1)"), part)
    }
    for (number, revision) in assessment.revisions.enumerated() {
      add(Figure.id(metric, assessment.value.period, "revision-\(number + 1)/before"), revision.earlier)
      add(Figure.id(metric, assessment.value.period, "revision-\(number + 1)/now"), revision.current)
    }
  }

  static func places(_ number: Decimal?) -> Int {
    number.map { DecimalText.rounded($0, places: 0) == $0 ? 0 : 1 } ?? 0
  }
}
