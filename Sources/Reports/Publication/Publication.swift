import Disclosure
import Metrics
import Programme

/// Disclosure control of a report: what is withheld, and the gate that tries to get it back.
public struct Publication: Sendable {
  /// The policy.
  public let policy: DisclosurePolicy
  /// What is withheld, for whoever works out the figures that are printed.
  public let withheld: WithheldFigures
  /// How many measurements and figures are withheld.
  public let count: Int
  private let controlled: ControlledTable
  private let figures: [(figure: WithheldFigures.Figure, labels: [String])]

  /// Decides what may be printed.
  ///
  /// - Parameters:
  ///   - measurements: all measurements that are printed.
  ///   - values: all figures that are printed, worked out from the full numbers.
  /// - Throws: `DisclosureFault` where the counts cannot be put into a table.
  public init(
    measurements: [Measurement], values: [MetricValue], policy: DisclosurePolicy
  ) throws(DisclosureFault) {
    let table = try PublicationTable(measurements: measurements, values: values, policy: policy)
    let controlled = DisclosureControl.apply(policy, to: table.table)
    let keys = table.measurements.map(\.key).filter { controlled.isWithheld(CountCells.name($0)) }
    let figures = table.figures.filter { $0.labels.contains(where: controlled.isWithheld) }
    let sensitivity = Sensitivity(policy: policy)
    withheld = WithheldFigures(
      measurements: Set(keys), figures: Set(figures.map(\.figure)),
      examined: Set(table.figures.map(\.figure)),
      rounded: { policy.printed($0) },
      isSensitive: sensitivity.isSensitive)
    count = keys.count + figures.count
    self.policy = policy
    self.controlled = controlled
    self.figures = table.figures.map { ($0.figure, $0.labels) }
  }

  /// The measurements that may be published at all: counts of other areas that nobody has published are theirs to tell.
  public static func ownMeasurements(
    _ all: [Measurement], area: Area, shares: [CommissionerShare], policy: DisclosurePolicy
  ) -> [Measurement] {
    let sensitivity = Sensitivity(policy: policy)
    let commissioners = Set(shares.map(\.commissionerCode))
    return all.filter {
      !sensitivity.isSensitive($0) || area.isMeant(by: $0.key.areaCode, in: $0.key.period)
        || commissioners.contains($0.key.areaCode)
    }
  }

  /// For the pages: what is withheld, and by which policy.
  public var note: DisclosureNote { .published(withheld: count, policy: policy) }

  /// Says how much is withheld; nothing where nothing is.
  public func addFinding(log: inout FindingLog) {
    guard count > 0 else { return }
    log.add(
      .smallNumbersWithheld, at: nil,
      "\(count) counts and figures are withheld by the policy for small numbers (\(policy.name)).",
      advice:
        "Nothing to do: they are shown as \"\(policy.symbol)\". --internal writes a set with them, not for publication."
    )
  }

  /// Refuses to go on if anything that is withheld can be worked out from what would be printed.
  public func refuseLeaks(
    measurements: [Measurement], assessments: [MetricAssessment]
  ) throws(ProgrammeError) {
    let leaks = leaks(measurements: measurements, values: assessments.flatMap(\.printedValues))
    guard let first = leaks.first else { return }
    throw ProgrammeError(
      "Small numbers could be worked out from what would be published (\(leaks.count)): \(first)",
      advice: "Nothing was written. Use --internal for a set that stays within the programme, and report this fault.")
  }

  /// Attacks what will really be printed: all that could be recovered, in words. Nothing may be written before it is
  /// empty.
  ///
  /// - Parameters:
  ///   - measurements: the measurements as they are printed.
  ///   - values: the figures as they are printed.
  public func leaks(measurements: [Measurement], values: [MetricValue]) -> [String] {
    let shown = Set(measurements.filter { $0.number != nil }.map { CountCells.name($0.key) })
    let printed = Set(values.filter { $0.outcome == .known }.map(WithheldFigures.Figure.init))
    let printedLabels = Set(figures.filter { printed.contains($0.figure) }.flatMap(\.labels))
    let facts = controlled.facts.map { fact in
      let label = fact.value.label
      let isPrinted = fact.value.isAlreadyPublic || shown.contains(label) || printedLabels.contains(label)
      guard isPrinted, case .withheld = fact.shown, case .count(let sum) = fact.value.content else { return fact }
      // It should have been withheld and is printed: the attack is told so.
      return PublishedFact(fact.value, .count(controlled.controlled(sum)))
    }
    let slipped = zip(controlled.facts, facts).filter { $0 != $1 }.map(\.1.value.label)
    // A policy without secondary suppression accepts that counts are narrowed down, not that they are told.
    let recoveries = DisclosureAudit.recoveries(from: facts, policy: policy)
      .filter { policy.isSecondaryOn || $0.isExact }
    return slipped + recoveries.map { "\($0.label): \($0.how)" }
  }
}
