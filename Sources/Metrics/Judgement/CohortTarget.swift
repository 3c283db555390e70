import Foundation

/// A target that is a percentage of the baselines of cohorts, each of them brought to whole cases.
///
/// The rounding rule belongs to the target: the sum of truncated parts and the sum of rounded parts are two numbers,
/// and only one of them was agreed.
public struct CohortTarget: Hashable, Sendable {
  /// How a part of a case is dealt with in each cohort.
  public enum Rounding: String, CaseIterable, Sendable {
    /// Cut off.
    case truncated
    /// Half away from zero.
    case rounded
  }

  /// One cohort.
  public struct Part: Hashable, Sendable {
    /// Its name, as printed.
    public let name: String
    /// Cases in the baseline period.
    public let baseline: Decimal
    /// The percentage of the baseline, before rounding.
    public let exact: Decimal
    /// Whole cases.
    public let target: Decimal
  }

  /// The cohorts, in their order.
  public let parts: [Part]
  /// The rule.
  public let rounding: Rounding
  /// The total that was agreed; nothing where none is known.
  public let agreed: Decimal?

  /// Works out the targets of cohorts.
  ///
  /// - Parameters:
  ///   - cohorts: their names and the cases of their baselines.
  ///   - percent: the part of each baseline, in percent.
  public init(
    cohorts: [(name: String, baseline: Decimal)], percent: Decimal, rounding: Rounding, agreed: Decimal? = nil
  ) {
    self.rounding = rounding
    self.agreed = agreed
    parts = cohorts.map { cohort in
      let exact = cohort.baseline * percent / 100
      return Part(
        name: cohort.name, baseline: cohort.baseline, exact: exact, target: CohortTarget.whole(exact, rounding))
    }
  }

  /// The sum of the cohorts' targets.
  public var total: Decimal { parts.reduce(0) { $0 + $1.target } }

  /// The sum before rounding.
  public var exactTotal: Decimal { parts.reduce(0) { $0 + $1.exact } }

  /// Whether the total is the one that was agreed; nothing where none is known.
  public var isAsAgreed: Bool? { agreed.map { $0 == total } }

  /// Reports a total that is not the agreed one. The agreed one stays.
  public func report(at place: Finding.Place?, log: inout FindingLog) {
    guard let agreed, agreed != total else { return }
    log.add(
      .targetDiffersFromAgreed, at: place,
      """
      The cohorts' targets, each \(rounding.rawValue), add up to \(DecimalText.plain(total)); \
      agreed were \(DecimalText.plain(agreed)), unrounded it is \(DecimalText.plain(exactTotal)).
      """,
      advice: "The agreed target holds. Ask which rounding was agreed, and write it beside the target.")
  }

  private static func whole(_ number: Decimal, _ rounding: Rounding) -> Decimal {
    var exact = number
    var result = Decimal()
    switch rounding {
    case .truncated: NSDecimalRound(&result, &exact, 0, number < 0 ? .up : .down)
    case .rounded: NSDecimalRound(&result, &exact, 0, .plain)
    }
    return result
  }
}
