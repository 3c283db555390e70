import Foundation

/// The figure of a metric for one area and one period: numerator, denominator, rate, and all that they came from.
public struct MetricValue: Hashable, Sendable {
  /// Whether there is a figure, and if not, why not.
  public enum Outcome: Hashable, Sendable {
    /// The figure can be worked out.
    case known
    /// No figure, and the reason in a sentence.
    case missing(MissingReason, String)
    /// No return of the folder counts what the metric counts, in no period: nobody has supplied it.
    case notSupplied(String)
    /// The people are counted, but what became of them is not known yet.
    case cohortMaturing(String)
  }

  /// Which metric.
  public let metric: Metric
  /// The quarter that it was asked for.
  public let period: Period
  /// The period that the figure is really about, where it is the latest known one; nothing for any other rule.
  public let figurePeriod: Period?
  /// The time that it is about, for a page: `April to September 2016`.
  public let periodWords: String
  /// Whether there is a figure.
  public let outcome: Outcome
  /// The count, unrounded; nothing where there is none.
  public let numerator: Decimal?
  /// What it is divided by; 1 for a plain count; nothing where there is none. Calendar days are in it where the figure
  /// is one of an average day.
  public let denominator: Decimal?
  /// The calendar days that are a factor of the denominator; nothing where the figure is not one of an average day.
  public let calendarDays: Int?
  /// The measurements that the numerator is made of.
  public let numeratorParts: [Measurement]
  /// The measurements that the denominator is made of.
  public let denominatorParts: [Measurement]
  /// The commissioners' shares that were applied.
  public let shares: [CommissionerShare]
  /// Remarks that belong beside the number: shares applied, population of another year.
  public let notes: [String]
  /// Whether there is no figure because only some of its months are known. A part is never shown as the whole.
  public let isPartial: Bool
  /// The rate, unrounded to 38 digits; nothing where there is no figure.
  ///
  /// For printing. Comparisons multiply instead of dividing, so that they are exact.
  public let rate: Decimal?

  /// Makes a value.
  public init(
    metric: Metric, period: Period, figurePeriod: Period? = nil, periodWords: String, outcome: Outcome,
    numerator: Decimal? = nil, denominator: Decimal? = nil, calendarDays: Int? = nil,
    numeratorParts: [Measurement] = [], denominatorParts: [Measurement] = [],
    shares: [CommissionerShare] = [], notes: [String] = [], isPartial: Bool = false
  ) {
    self.metric = metric
    self.period = period
    self.figurePeriod = figurePeriod
    self.periodWords = periodWords
    self.outcome = outcome
    self.numerator = numerator
    self.denominator = denominator
    self.calendarDays = calendarDays
    self.numeratorParts = numeratorParts
    self.denominatorParts = denominatorParts
    self.shares = shares
    self.notes = notes
    self.isPartial = isPartial
    guard outcome == .known, let numerator, let denominator, denominator != 0 else {
      rate = nil
      return
    }
    rate = numerator * metric.multiplier / denominator
  }

  /// Whether the figure is that of an earlier period than the one asked for, because none later is known.
  public var isCarried: Bool {
    guard let end = figurePeriod?.lastDate, let asked = period.lastDate else { return false }
    return end < asked
  }

  /// The count that the numerator is divided by, without calendar days.
  public var denominatorCount: Decimal? {
    guard let calendarDays else { return denominator }
    return denominator.map { $0 / Decimal(calendarDays) }
  }

  /// The numerator divided by the calendar days of its months: delayed days become people delayed on an average day.
  ///
  /// Days are summed before they are divided; the averages of months are never averaged. Source: NHS England's note
  /// on "DTOC Beds".
  public var averageDay: Decimal? {
    guard outcome == .known, let numerator else { return nil }
    let days = metric.months(for: period).reduce(0) { $0 + $1.numberOfDays }
    return days > 0 ? numerator / Decimal(days) : nil
  }

  /// Whether any part is synthetic.
  public var isSynthetic: Bool {
    (numeratorParts + denominatorParts).contains { $0.origin.isSynthetic } || shares.contains { $0.origin.isSynthetic }
  }

  /// Whether any part is provisional, so that the figure is marked with a "P".
  public var isProvisional: Bool { (numeratorParts + denominatorParts).contains { $0.edition.stage == .provisional } }

  /// The editions of the parts, each once, oldest first.
  public var editions: [String] { Set(numeratorParts.map(\.edition.description)).sorted() }
}
