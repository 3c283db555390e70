import Foundation
import Metrics

/// A sum that partners hold ready in case a metric misses its plan. Without a formula for its release there is no part of it:
/// it is exposed as a whole or not at all.
public struct RiskShare: Hashable, Sendable {
  /// What became of it.
  public enum State: Hashable, Sendable {
    case triggered, notTriggered
    /// The metric has no verdict.
    case notKnown

    /// For a page.
    public var words: String {
      switch self {
      case .triggered: "triggered"
      case .notTriggered: "not triggered"
      case .notKnown: "not known: the metric has no verdict"
      }
    }
  }

  /// The sum.
  public let amount: FigureExpression
  /// The id of the metric.
  public let metric: String
  /// What the team says about it.
  public let note: String?
  /// The line in money.yaml.
  public let line: Int

  /// Makes one.
  public init(amount: FigureExpression, metric: String, note: String? = nil, line: Int = 0) {
    self.amount = amount
    self.metric = metric
    self.note = note
    self.line = line
  }

  /// By whether the plan of the metric was met; nothing where that is not known.
  public static func state(isMet: Bool?) -> State { isMet.map { $0 ? .notTriggered : .triggered } ?? .notKnown }
}
