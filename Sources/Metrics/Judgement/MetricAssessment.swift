import Dates
import Statistics

/// All that is known about a metric in a quarter: its figure, its plan, the judgement, and how it moved.
public struct MetricAssessment: Sendable {
  /// A point of the trend.
  public struct Point: Sendable {
    /// The quarter.
    public let period: Period
    /// The figure, or why there is none.
    public let value: MetricValue
    /// What was planned for it.
    public let plan: Plan.Resolution
    /// The figure held against what was planned for it, by the rule of today.
    public let judgement: Judgement
  }

  /// A change between two editions of a part of the figure.
  public struct Revision: Sendable {
    /// What an earlier edition said.
    public let earlier: Measurement
    /// What holds now.
    public let current: Measurement
  }

  /// The figure.
  public let value: MetricValue
  /// What was planned.
  public let plan: Plan.Resolution
  /// What was planned for the same quarter of the year before.
  public let lastYearsPlan: Plan.Resolution
  /// The council's rule for colours.
  public let rule: RAGRule
  /// The result.
  public let judgement: Judgement
  /// The fewest cases that would turn the colour, where chance may bring them.
  public let colourChange: ColourChange?
  /// The figure with its 95 % limits, where its chance is that of single events.
  public let interval: Interval?
  /// The months up to the end of the quarter, oldest first: three years, or as many as there are.
  public let months: [Point]
  /// What the year may come to; nothing for a figure that does not add up over the year.
  public let outlook: YearOutlook?
  /// Against the quarter before; for a metric that runs through the year there is none.
  public let sincePreviousQuarter: Change?
  /// Against the same quarter of the year before.
  public let sinceLastYear: Change?
  /// The quarters up to this one, oldest first.
  public let trend: [Point]
  /// The first quarter from which the series lies on a new level, where the programme knows of one.
  public let levelChange: Period?
  /// Where it is heading; nothing with too short a history.
  public let trajectory: Trajectory?
  /// The latest figure of an earlier period, where this one has none.
  public let lastKnown: Point?
  /// Parts of the figure that were revised: what an earlier edition said, and what holds now.
  public let revisions: [Revision]

  /// The metric.
  public var metric: Metric { value.metric }

  /// All figures that a page about it prints, or from which it derives something; one may come more than once.
  public var printedValues: [MetricValue] {
    [value] + trend.map(\.value) + months.map(\.value) + (trajectory?.history.map(\.value) ?? [])
      + [sincePreviousQuarter, sinceLastYear].compactMap(\.?.earlier)
      + [lastKnown].compactMap(\.?.value)
  }
}

/// Assesses metrics: works out the figure, finds the plan, judges, and looks back.
public struct Assessor: Sendable {
  private let calculator: MetricCalculator
  private let plan: Plan
  private let quartersBack: Int
  private let monthsBack = 36
  private let yearsBack = 8
  private let levelChanges: [String: Period]

  /// Makes an assessor that looks back over so many quarters.
  ///
  /// - Parameter levelChanges: by metric id, the first quarter of a new level that the programme knows of.
  public init(
    calculator: MetricCalculator, plan: Plan, quartersBack: Int = 12, levelChanges: [String: Period] = [:]
  ) {
    self.calculator = calculator
    self.plan = plan.known(on: calculator.asAt)
    self.quartersBack = quartersBack
    self.levelChanges = levelChanges
  }

  /// Assesses a metric in a quarter.
  public func assessment(of metric: Metric, in quarter: Period, rule: RAGRule) -> MetricAssessment {
    let value = calculator.value(of: metric, for: quarter)
    let resolution = resolution(of: metric, in: quarter)
    let lastYear = calculator.value(of: metric, for: quarter.oneYearEarlier)
    let trend = points(of: metric, through: quarter, rule: rule)
    let months = months(of: metric, through: quarter, rule: rule)
    let isRunning = metric.periodRule == .yearToDate
    let isYearly = metric.isKnownOnceAYear
    return MetricAssessment(
      value: value, plan: resolution, lastYearsPlan: self.resolution(of: metric, in: quarter.oneYearEarlier),
      rule: rule,
      judgement: Judge.judgement(of: value, against: resolution, rule: rule, lastYear: lastYear),
      colourChange: ColourChange(of: value, plan: resolution, rule: rule, lastYear: lastYear),
      interval: value.interval(), months: months,
      outlook: YearOutlook(
        months: months, value: value, plan: plan.yearTarget(for: metric, year: quarter.financialYear)),
      sincePreviousQuarter: isRunning || isYearly
        ? nil : Change(from: calculator.value(of: metric, for: quarter.previous), to: value),
      sinceLastYear: Change(from: lastYear, to: value), trend: trend,
      levelChange: levelChanges[metric.id],
      trajectory: Trajectory(
        points: isRunning || isYearly ? sameQuarters(of: metric, through: quarter, rule: rule) : trend, metric: metric,
        levelChange: levelChanges[metric.id]),
      lastKnown: value.outcome == .known ? nil : trend.last { $0.value.outcome == .known },
      revisions: value.numeratorParts.flatMap { part in
        calculator.earlierEditions(of: part.key).map { MetricAssessment.Revision(earlier: $0, current: part) }
      })
  }

  private func resolution(of metric: Metric, in quarter: Period) -> Plan.Resolution {
    plan.target(for: metric, quarter: quarter) { calculator.value(of: metric, for: $0) }
  }

  /// The months by themselves, each with its own figure; nothing for a metric that is not made of months.
  private func months(of metric: Metric, through quarter: Period, rule: RAGRule) -> [MetricAssessment.Point] {
    switch metric.periodRule {
    case .quarter, .yearToDate, .averageDay: break
    case .cohort, .survey, .asPublished, .snapshot, .meanOfTwelve, .latestKnown: return []
    }
    guard var month = quarter.months.last else { return [] }
    let monthly = metric.counted(by: metric.periodRule == .averageDay ? .averageDay : .quarter)
    var points: [MetricAssessment.Point] = []
    for _ in 0..<monthsBack {
      points.append(point(of: calculator.value(of: monthly, for: month), plan: .none, rule: rule, lastYear: nil))
      month = month.previous
    }
    return Array(points.reversed().drop { $0.value.outcome != .known })
  }

  /// The quarters of the trend; for a cohort that is known once a year, the quarter of each year.
  private func points(of metric: Metric, through quarter: Period, rule: RAGRule) -> [MetricAssessment.Point] {
    var quarters: [Period] = []
    if case .cohort(let number, _) = metric.periodRule {
      for back in (0..<4).reversed() {
        quarters.append(.quarter(FinancialYear(start: quarter.financialYear.start - back), number))
      }
    } else if metric.isKnownOnceAYear {
      quarters =
        (1...3).reversed().map { .quarter(FinancialYear(start: quarter.financialYear.start - $0), 4) } + [quarter]
    } else {
      var next = quarter
      for _ in 0..<quartersBack {
        quarters.append(next)
        next = next.previous
      }
      quarters.reverse()
    }
    let points = quarters.map { quarter in
      point(
        of: calculator.value(of: metric, for: quarter), plan: resolution(of: metric, in: quarter), rule: rule,
        lastYear: calculator.value(of: metric, for: quarter.oneYearEarlier))
    }
    return Array(points.drop { $0.value.outcome != .known })
  }

  /// The same quarter of each year, so that a figure that runs from April is laid beside its like.
  private func sameQuarters(of metric: Metric, through quarter: Period, rule: RAGRule) -> [MetricAssessment.Point] {
    var quarters = [quarter]
    while quarters.count < yearsBack, let first = quarters.first { quarters.insert(first.oneYearEarlier, at: 0) }
    return quarters.map {
      point(of: calculator.value(of: metric, for: $0), plan: resolution(of: metric, in: $0), rule: rule, lastYear: nil)
    }
  }

  private func point(
    of value: MetricValue, plan: Plan.Resolution, rule: RAGRule, lastYear: MetricValue?
  ) -> MetricAssessment.Point {
    MetricAssessment.Point(
      period: value.period, value: value, plan: plan,
      judgement: Judge.judgement(of: value, against: plan, rule: rule, lastYear: lastYear))
  }
}
