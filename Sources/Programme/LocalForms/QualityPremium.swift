import Foundation
import Metrics

/// The Quality Premium: measures with weights that are earned, and gateways that take part of it away.
public struct QualityPremium: Hashable, Sendable {
  /// A measure or a gateway.
  public struct Row: Hashable, Sendable {
    /// Its name.
    public let name: String
    /// Its weight in percent; nothing for a gateway.
    public let weight: Decimal?
    /// Whether it was achieved; nothing where nobody has said.
    public let isAchieved: Bool?
    /// Its own deduction in percent, where the form gives one.
    public let deduction: Decimal?
    /// The cell of the weight.
    public let place: Finding.Place
  }

  /// The rules.
  public let rules: LocalFormRules.Premium
  /// The measures.
  public let measures: [Row]
  /// The gateways.
  public let gateways: [Row]

  /// All weights.
  public var weights: Decimal { measures.reduce(0) { $0 + ($1.weight ?? 0) } }

  /// The weights of what was achieved, before gateways.
  public var earned: Decimal { measures.reduce(0) { $0 + ($1.isAchieved == true ? $1.weight ?? 0 : 0) } }

  /// The gateways that were missed.
  public var missed: [Row] { gateways.filter { $0.isAchieved == false } }

  /// How many measures and gateways nobody has judged yet.
  public var open: Int { (measures + gateways).count { $0.isAchieved == nil } }

  /// What remains after the gateways, in percent of the premium; nothing while a measure or gateway is open, or where the
  /// size of a deduction is not known.
  public var payable: Decimal? {
    guard open == 0, !measures.isEmpty else { return nil }
    var deducted: Decimal = 0
    for gateway in missed {
      guard let size = gateway.deduction ?? rules.gatewayDeduction else { return nil }
      deducted += size
    }
    let kept: Decimal = deducted < 100 ? 100 - deducted : 0
    return earned * kept / 100
  }

  /// Why nothing is payable yet; nothing where it is known.
  public var reason: String? {
    if payable != nil { return nil }
    if measures.isEmpty { return "Not known: the form has no measure." }
    return open > 0
      ? "Not known: measures or gateways are not judged yet."
      : "Cannot be worked out: a gateway was missed, and the size of the deduction is not given."
  }

  /// Reports weights that do not add up, and gateways that were missed.
  func report(log: inout FindingLog) {
    if let first = measures.first, weights != rules.weightsSum {
      log.add(
        .weightsDiffer, at: first.place,
        """
        The weights add up to \(DecimalText.plain(weights)) %, not to \(DecimalText.plain(rules.weightsSum)) %: a difference \
        of \(DecimalText.plain(weights - rules.weightsSum)).
        """, advice: "Correct a weight, or add the measure that is missing.")
    }
    for gateway in missed where gateway.deduction == nil && rules.gatewayDeduction == nil {
      log.add(
        .gatewayMissed, at: gateway.place,
        "The gateway \"\(gateway.name)\" was missed, and the size of the deduction is not given.",
        advice: "Write gateway_deduction into Templates/local-forms/quality-premium.yaml when it is known.")
    }
  }
}
