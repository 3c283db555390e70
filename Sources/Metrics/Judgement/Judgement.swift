import Foundation

/// What was found when a value was held against its plan: status, colour, and the reasons for both.
public struct Judgement: Hashable, Sendable {
  /// The result of the comparison. It says more than the colour: there are many ways to be grey.
  public enum Status: String, CaseIterable, Sendable {
    /// Met with room to spare, where the rule has a step for that.
    case better = "better-than-plan"
    case met
    /// Not met, but off by no more than the tolerance.
    case near
    /// Off by more than the tolerance, but no worse than the same quarter last year (where the rule asks that).
    case offButNoWorse = "off-but-no-worse"
    case notMet = "not-met"
    /// The interval of the figure holds the plan: the two cannot be told apart.
    case notDistinguishable = "not-distinguishable"
    case noData = "no-data"
    /// No return counts it at all.
    case notSupplied = "not-supplied"
    /// The figure is small and must not be shown.
    case withheld
    /// The latest figure is of an earlier year, and is not held against this year's plan.
    case carried
    case cohortMaturing = "cohort-maturing"
    case referenceMissing = "reference-missing"
    case baselineBeingSet = "baseline-being-set"
    case notMeasurableYet = "not-measurable-yet"
    case noPlan = "no-plan"
    /// The rule for colours has no step for it.
    case noRule = "no-rule"

    /// As it stands beside the colour.
    public var words: String {
      switch self {
      case .better: "better than the plan"
      case .met: "plan met"
      case .near: "near the plan"
      case .offButNoWorse: "off the plan, no worse than last year"
      case .notMet: "plan not met"
      case .notDistinguishable: "cannot be told from the plan"
      case .noData: "no data"
      case .notSupplied: "not supplied"
      case .withheld: "withheld, small numbers"
      case .carried: "no new figure yet"
      case .cohortMaturing: "cohort maturing"
      case .referenceMissing: "reference missing"
      case .baselineBeingSet: "baseline being set"
      case .notMeasurableYet: "not measurable yet"
      case .noPlan: "no plan"
      case .noRule: "no rule for it"
      }
    }
  }

  /// The result.
  public let status: Status
  /// The colour by the council's rule.
  public let colour: RAG
  /// The numbers compared, and what came of it, in a sentence.
  public let reason: String
  /// The limit, where there is one.
  public let target: Target?

  /// Makes a judgement.
  public init(status: Status, colour: RAG, reason: String, target: Target?) {
    self.status = status
    self.colour = colour
    self.reason = reason
    self.target = target
  }
}
