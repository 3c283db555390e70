extension Metric {
  /// How the months of the returns become the figure of a quarter.
  ///
  /// A rate is always the sum of its numerators over the sum of its denominators. Where a source gives a quarter or a
  /// year instead of months, `quarter`, `yearToDate`, `averageDay` and `cohort` take that, and say so.
  public enum PeriodRule: Hashable, Sendable {
    /// The sum of the quarter's three months; for a rate, sum over sum.
    case quarter
    /// The sum from 1 April to the end of the quarter.
    case yearToDate
    /// The quarter's sum divided by its calendar days, never the mean of its months' averages.
    ///
    /// Source: NHS England's note on "DTOC Beds", the number of people delayed on an average day.
    case averageDay
    /// Those who entered in one quarter of the year, known only so many days after its end.
    case cohort(quarter: Int, matureAfterDays: Int)
    /// The survey of the quarter itself.
    case survey
    /// The figure that was published for the quarter itself: a standardised rate cannot be added up.
    case asPublished
    /// The state on one day of the quarter's last month.
    case snapshot(SnapshotDay)
    /// The mean of the twelve months of the financial year, known once the year is over (ASCOF 2C to 2018-19).
    case meanOfTwelve(MonthlyFigure)
    /// The latest figure for a year or a quarter that had ended by then. It keeps its own period and is never
    /// interpolated.
    case latestKnown
  }

  /// The day of a month on which a snapshot is taken.
  public enum SnapshotDay: String, CaseIterable, Sendable {
    /// Delayed transfers, to March 2017.
    case lastThursday = "last-thursday"
    case monthEnd = "month-end"
  }

  /// What the mean of twelve months is made of.
  public enum MonthlyFigure: Hashable, Sendable {
    /// The month's figure as it is: people at a snapshot.
    case asCounted
    /// The month's figure divided by its calendar days.
    case averageDay
  }

  /// Whether there is at most one new figure a year, so that quarters are not compared with each other.
  public var isKnownOnceAYear: Bool {
    switch periodRule {
    case .cohort, .meanOfTwelve, .latestKnown: true
    case .quarter, .yearToDate, .averageDay, .survey, .asPublished, .snapshot: false
    }
  }

  /// Whether a year's plan grows with the months, so that only a part of it belongs to a quarter. A share of people or
  /// of discharges does not: its denominator grows with the months as well.
  public var accumulates: Bool {
    guard denominator.map({ $0.kind == .population }) ?? true else { return false }
    switch periodRule {
    case .quarter, .yearToDate: return true
    case .averageDay, .cohort, .survey, .asPublished, .snapshot, .meanOfTwelve, .latestKnown: return false
    }
  }

  /// The months that a figure for a quarter is about. Which ones a latest known figure is about, its value says.
  public func months(for quarter: Period) -> [Period] {
    switch periodRule {
    case .quarter, .averageDay, .survey, .asPublished, .latestKnown: quarter.months
    case .yearToDate: quarter.monthsOfYearToDate
    case .cohort(let number, _): Period.quarter(quarter.financialYear, number).months
    case .snapshot: Array(quarter.months.suffix(1))
    case .meanOfTwelve: Period.year(quarter.financialYear).months
    }
  }
}

extension Metric.PeriodRule {
  /// For the documentation of the catalogue.
  public var inWords: String {
    switch self {
    case .quarter: "sum of the quarter's months"
    case .yearToDate: "sum from 1 April"
    case .averageDay: "quarter's sum divided by its calendar days"
    case .cohort(let quarter, let days): "cohort of quarter \(quarter), known \(days) days after its end"
    case .survey: "survey of the quarter"
    case .asPublished: "as published for the quarter"
    case .snapshot(.lastThursday): "snapshot on the last Thursday of the quarter"
    case .snapshot(.monthEnd): "snapshot at the end of the quarter"
    case .meanOfTwelve(.asCounted): "mean of the year's twelve months"
    case .meanOfTwelve(.averageDay): "mean of the average days of the year's twelve months"
    case .latestKnown: "latest known year or quarter"
    }
  }
}
