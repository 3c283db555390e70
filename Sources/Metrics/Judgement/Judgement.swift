import Foundation

/// What was found when a value was held against its plan: status, colour, and the reasons for both.
public struct Judgement: Hashable, Sendable {
  /// The result of the comparison. It says more than the colour: there are four ways to be grey.
  public enum Status: String, CaseIterable, Sendable {
    case met
    /// Not met, but off by no more than the tolerance.
    case near
    /// Off by more than the tolerance, but no worse than the same quarter last year (where the rule asks that).
    case offButNoWorse = "off-but-no-worse"
    case notMet = "not-met"
    case noData = "no-data"
    case cohortMaturing = "cohort-maturing"
    case referenceMissing = "reference-missing"
    case noPlan = "no-plan"

    /// As it stands beside the colour.
    public var words: String {
      switch self {
      case .met: "plan met"
      case .near: "near the plan"
      case .offButNoWorse: "off the plan, no worse than last year"
      case .notMet: "plan not met"
      case .noData: "no data"
      case .cohortMaturing: "cohort maturing"
      case .referenceMissing: "reference missing"
      case .noPlan: "no plan"
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
