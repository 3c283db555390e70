import Foundation

/// One row of `plan.csv`.
public struct PlanEntry: Hashable, Sendable {
  /// What a relative plan is a percentage of. Last year's outturn is not among them.
  public enum Reference: String, CaseIterable, Sendable {
    case lastYearsPlan = "last year's plan"
    case forecast
  }

  /// The metric's id.
  public let metric: String
  /// A year or a quarter.
  public let period: Period
  /// The test; nothing for a row that is only a reference.
  public let test: TargetTest?
  /// The value, in the metric's unit or in percent of the reference.
  public let value: Decimal
  /// What it is relative to.
  public let reference: Reference?
  /// Where it comes from, in words.
  public let howSet: String
  /// The row of the table.
  public let origin: Origin

  /// Makes an entry.
  public init(
    metric: String, period: Period, test: TargetTest?, value: Decimal, reference: Reference?, howSet: String,
    origin: Origin
  ) {
    self.metric = metric
    self.period = period
    self.test = test
    self.value = value
    self.reference = reference
    self.howSet = howSet
    self.origin = origin
  }
}

/// All planned values, and the rules by which the one for a quarter is found.
public struct Plan: Sendable {
  /// What is planned for a metric and a quarter.
  public enum Resolution: Hashable, Sendable {
    /// A limit.
    case target(Target)
    /// The plan is relative to something that is not there; the sentence says to what.
    case referenceMissing(String)
    /// Nothing is planned.
    case none
  }

  /// The rows.
  public let entries: [PlanEntry]

  /// Makes a plan.
  public init(entries: [PlanEntry]) { self.entries = entries }

  /// The limit for a metric and a quarter.
  ///
  /// A row of the quarter wins over a row of the year. Of a year's plan for something that accumulates, the part
  /// belongs to the quarter that belongs to its months: 3/12 for a quarter's sum, 6/12 for the year to date at Q2.
  public func target(for metric: Metric, quarter: Period) -> Resolution {
    guard let entry = entry(metric.id, quarter, isTest: true), let test = entry.test else { return .none }
    guard let reference = entry.reference else {
      let share = yearShare(of: entry, metric: metric, quarter: quarter)
      return .target(
        Target(
          test: test, value: entry.value * share.factor, wholeYear: share.factor == 1 ? nil : entry.value,
          derivation: share.words + sentence(entry.howSet), origin: entry.origin,
          isSynthetic: entry.origin.isSynthetic))
    }
    let found =
      switch reference {
      case .lastYearsPlan: self.entry(metric.id, quarter.oneYearEarlier, isTest: true)
      case .forecast: self.entry(metric.id, quarter, isTest: false)
      }
    let percent = DecimalText.plain(entry.value)
    guard let found, found.reference == nil else {
      return .referenceMissing(
        """
        The plan is \(test.rawValue) \(percent) % of the \(referenceWords(reference, quarter)), and plan.csv does \
        not give that. \(sentence(entry.howSet))
        """)
    }
    let asked = reference == .lastYearsPlan ? quarter.oneYearEarlier : quarter
    let share = yearShare(of: found, metric: metric, quarter: asked)
    return .target(
      Target(
        test: test, value: found.value * share.factor * entry.value / 100,
        wholeYear: share.factor == 1 ? nil : found.value * entry.value / 100,
        derivation:
          """
          \(percent) % of the \(referenceWords(reference, quarter)), \
          \(DecimalText.plain(found.value * share.factor)) \(metric.shortUnit). \
          \(share.words)\(sentence(entry.howSet))The reference: \(sentence(found.howSet))
          """,
        origin: entry.origin, isSynthetic: entry.origin.isSynthetic || found.origin.isSynthetic))
  }

  private func entry(_ metric: String, _ quarter: Period, isTest: Bool) -> PlanEntry? {
    let ofMetric = entries.filter { $0.metric == metric && ($0.test != nil) == isTest }
    return ofMetric.first { $0.period == quarter } ?? ofMetric.first { $0.period == .year(quarter.financialYear) }
  }

  private func yearShare(of entry: PlanEntry, metric: Metric, quarter: Period) -> (factor: Decimal, words: String) {
    guard case .year = entry.period, metric.accumulates else { return (1, "") }
    let months = metric.months(for: quarter).count
    guard months < 12 else { return (1, "") }
    return (
      Decimal(months) / 12,
      "\(months)/12 of the yearly \(DecimalText.plain(entry.value)) \(metric.shortUnit), in a straight line. "
    )
  }

  private func referenceWords(_ reference: PlanEntry.Reference, _ quarter: Period) -> String {
    switch reference {
    case .lastYearsPlan: "plan for \(quarter.oneYearEarlier.description)"
    case .forecast: "forecast for \(quarter.description)"
    }
  }

  private func sentence(_ text: String) -> String {
    guard !text.isEmpty else { return "" }
    return text.hasSuffix(".") ? text + " " : text + ". "
  }
}
