import Foundation

/// A month of a local log beside the published figure: the difference, what explains it, and what is left.
public struct ReconciledMonth: Hashable, Sendable {
  /// What came of the comparison.
  public enum Outcome: Hashable, Sendable {
    /// Log and publication have the same total, and no part differs.
    case agrees
    /// The totals are the same, but parts differ.
    case partsDiffer
    /// The whole difference is explained.
    case explained
    /// Some of the difference is explained.
    case partlyExplained
    /// None of the difference is explained in days.
    case unexplained
    /// One of the two figures is not there; the sentence says which.
    case notComparable(String)
  }

  /// The month.
  public let month: Period
  /// Delayed days in the log.
  public let log: Measurement?
  /// Delays in the log; people, if nobody was delayed twice.
  public let delays: Measurement?
  /// Delayed days as published, the latest edition.
  public let published: Measurement?
  /// The parts, by dimension and in the order of the publications.
  public let parts: [ReconciledPart]
  /// What explains the difference.
  public let explanations: [DifferenceExplanation]
  /// What came of it.
  public let outcome: Outcome

  /// Days of the log less published days; nothing where one is missing.
  public var difference: Decimal? {
    guard let local = log?.number, let national = published?.number else { return nil }
    return local - national
  }

  /// How much of the difference is explained, with its sign.
  public var explained: Decimal {
    explanations.reduce(0) { $0 + ($1.isCounted ? $1.days ?? 0 : 0) }
  }

  /// What nobody has explained; nothing where there is nothing to compare.
  public var rest: Decimal? { difference.map { $0 - explained } }

  /// The trusts that have published days or are listed by the programme, and have no row in the log.
  public var missingTrusts: [Provider] {
    explanations.flatMap { explanation -> [Provider] in
      switch explanation.cause {
      case .trustMissing(let provider): [provider]
      case .providersAbsent(let providers): providers
      default: []
      }
    }
  }

  /// The parts of a dimension in which log and publication differ, or that only one of them has.
  public func parts(by dimension: ReconciledPart.Dimension) -> [ReconciledPart] {
    parts.filter { $0.dimension == dimension }
  }
}

/// All months of a local log of delayed transfers beside the published figures.
public struct Reconciliation: Hashable, Sendable {
  /// The months, in order.
  public let months: [ReconciledMonth]

  /// Makes a reconciliation.
  public init(months: [ReconciledMonth]) { self.months = months }

  /// How many months could be compared.
  public var comparable: [ReconciledMonth] { months.filter { $0.difference != nil } }
}
