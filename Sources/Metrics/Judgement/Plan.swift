import Dates
import Foundation

/// All planned values, and the rules by which the one for a quarter is found.
public struct Plan: Sendable {
  /// What is planned for a metric and a quarter.
  public enum Resolution: Hashable, Sendable {
    /// A limit.
    case target(Target)
    /// The plan is relative to something that is not there; the sentence says to what.
    case referenceMissing(String)
    /// The plan follows once the baseline is known; the sentence says what `plan.csv` gives.
    case baselineBeingSet(String)
    /// Nobody can measure it yet.
    case notMeasurableYet(String)
    /// Nothing is planned.
    case none

    /// The limit, where there is one.
    public var target: Target? {
      if case .target(let target) = self { return target }
      return nil
    }
  }

  /// The rows.
  public let entries: [PlanEntry]

  /// Makes a plan.
  public init(entries: [PlanEntry]) { self.entries = entries }

  /// The plan without the rows that were agreed after a day.
  public func known(on day: CivilDate) -> Plan {
    Plan(entries: entries.filter { $0.agreedOn.map { $0 <= day } ?? true })
  }

  /// The row that the target of an assessment comes from.
  public func entry(of assessment: MetricAssessment) -> PlanEntry? {
    guard let target = assessment.plan.target else { return nil }
    return entries.first { $0.origin == target.origin && $0.metric == assessment.metric.id }
  }

  /// The limit for a metric and a quarter.
  ///
  /// A row of the quarter wins over rows of its months, and these over a row of the year. Of a year's plan for something
  /// that accumulates, the part belongs to the quarter that belongs to its months: 3/12 for a quarter's sum, 6/12 for the
  /// year to date at Q2. Of several rows for one period the one that was agreed last holds.
  ///
  /// - Parameter outturn: the figure of a quarter, for plans relative to last year's outturn.
  public func target(
    for metric: Metric, quarter: Period, outturn: (Period) -> MetricValue? = { _ in nil }
  ) -> Resolution {
    let finding = PlanFinding(plan: self, metric: metric)
    guard let row = finding.row(for: quarter, isReference: false) else { return .none }
    switch row.entry.kind {
    case .reference: return .none
    case .baselineBeingSet:
      return .baselineBeingSet("The baseline is being set. \(Plan.sentence(row.entry.howSet))".trimmed)
    case .notMeasurableYet:
      return .notMeasurableYet("It cannot be measured yet. \(Plan.sentence(row.entry.howSet))".trimmed)
    case .limit(let test):
      return finding.resolution(row, test: test, farEnd: nil, quarter: quarter, outturn: outturn)
    case .range(let end):
      let isHigh = metric.polarity == .high
      return finding.resolution(
        isHigh ? row : row.with(value: end), test: isHigh ? .atLeast : .atMost,
        farEnd: (isHigh ? end : row.entry.value) * row.part, quarter: quarter, outturn: outturn)
    }
  }

  static func sentence(_ text: String) -> String {
    guard !text.isEmpty else { return "" }
    return text.hasSuffix(".") ? text + " " : text + ". "
  }
}

extension String {
  var trimmed: String { hasSuffix(" ") ? String(dropLast()) : self }
}
