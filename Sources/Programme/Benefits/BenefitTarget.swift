import Foundation
import Metrics

/// A target of a benefit with its derivation: cohorts, percentage, rounding rule, and what was agreed. The agreed figure is
/// never overwritten.
public struct BenefitTarget: Hashable, Sendable {
  /// By which phasing names it.
  public let id: String
  /// What it is.
  public let name: String
  /// The id of the metric that it is part of; empty where it is of none.
  public let metric: String
  /// The percentage of the baseline.
  public let percent: Decimal
  /// The cohorts by the rule of the target.
  public let byRule: CohortTarget
  /// The people in each cohort, where they are known.
  public let people: [Decimal?]
  /// The line in benefits.yaml.
  public let line: Int

  /// Makes one.
  public init(
    id: String, name: String, metric: String, percent: Decimal, rounding: CohortTarget.Rounding, agreed: Decimal?,
    cohorts: [(name: String, people: Decimal?, baseline: Decimal)], line: Int = 0
  ) {
    self.id = id
    self.name = name
    self.metric = metric
    self.percent = percent
    byRule = CohortTarget(
      cohorts: cohorts.map { ($0.name, $0.baseline) }, percent: percent, rounding: rounding, agreed: agreed)
    people = cohorts.map(\.people)
    self.line = line
  }

  /// The target by the other rounding rule.
  public var byOtherRule: CohortTarget {
    CohortTarget(
      cohorts: byRule.parts.map { ($0.name, $0.baseline) }, percent: percent,
      rounding: byRule.rounding == .truncated ? .rounded : .truncated, agreed: byRule.agreed)
  }

  /// The figure that holds: what was agreed, or else what the rule gives.
  public var agreed: Decimal { byRule.agreed ?? byRule.total }
  /// All cases of the baseline.
  public var baseline: Decimal { byRule.parts.reduce(0) { $0 + $1.baseline } }
  /// All people; nothing where some are not known.
  public var headcount: Decimal? {
    let known = people.compactMap(\.self)
    return known.count == people.count && !known.isEmpty ? known.reduce(0, +) : nil
  }
}
