import Foundation

/// Compares a local log of delayed transfers with the published figures of the same area, month by month.
///
/// Differences are always log less published: a negative one means that the log has fewer days.
public struct Reconciler: Sendable {
  /// The measurements that are used: of each figure the latest edition.
  let store: MeasurementStore
  /// The area.
  let area: Area
  /// The trusts in which people of the area may be delayed.
  let providers: [Provider]
  private let months: [Period]
  let logParts: [Period: [Measurement]]
  let publishedParts: [Period: [Measurement]]
  /// The names of trusts by their codes, as returns print them.
  let trustNames: [String: String]
  private let editions: [Period: [Measurement]]

  static let days = "delayed-days"

  /// Makes a reconciler; nothing where there is no local log of the area.
  ///
  /// - Parameters:
  ///   - measurements: all that was read, superseded editions too.
  ///   - period: the quarter of the report; its months are compared even if the log does not cover them.
  public init?(
    measurements: [Measurement], store: MeasurementStore, area: Area, providers: [Provider], period: Period
  ) {
    let log = store.all.filter {
      $0.key.kind == .delayLog && $0.key.measure == Reconciler.days && area.isMeant(by: $0.key.areaCode)
    }
    guard !log.isEmpty else { return nil }
    self.store = store
    self.area = area
    self.providers = providers
    logParts = Dictionary(grouping: log, by: \.key.period)
    let published = store.all.filter {
      $0.key.kind == .dtocSitrep && $0.key.measure == Reconciler.days && area.isMeant(by: $0.key.areaCode)
    }
    publishedParts = Dictionary(grouping: published, by: \.key.period)
    editions = Dictionary(
      grouping: measurements.filter {
        $0.key.kind == .dtocSitrep && $0.key.measure == Reconciler.days && $0.key.breakdown == "total"
          && area.isMeant(by: $0.key.areaCode)
      }, by: \.key.period)
    trustNames = Reconciler.trustNames(in: published + log)
    months = Set(logParts.keys).union(period.months).sorted { $0.firstDay < $1.firstDay }
  }

  /// The reconciliation of all months.
  public var reconciliation: Reconciliation { Reconciliation(months: months.map(month)) }

  private func month(_ month: Period) -> ReconciledMonth {
    let log = store.measurement(.delayLog, Reconciler.days, "total", area: area, period: month)
    let published = store.measurement(.dtocSitrep, Reconciler.days, "total", area: area, period: month)
    let parts = ReconciledPart.Dimension.allCases.flatMap { self.parts(by: $0, of: month) }
    var explanations: [DifferenceExplanation] = []
    var outcome = ReconciledMonth.Outcome.notComparable(Reconciler.whyNot(log, published, month))
    if let log, let published, let local = log.number, let national = published.number {
      explanations = self.explanations(
        of: local - national, log: log, published: published, parts: parts, month: month)
      outcome = Reconciler.outcome(of: local - national, explanations)
    }
    return ReconciledMonth(
      month: month, log: log,
      delays: store.measurement(.delayLog, "delays", "total", area: area, period: month), published: published,
      parts: parts, explanations: explanations, outcome: outcome)
  }

  private func explanations(
    of difference: Decimal, log: Measurement, published: Measurement, parts: [ReconciledPart], month: Period
  ) -> [DifferenceExplanation] {
    let trusts = missingTrusts(difference, parts: parts, published: published, month: month)
    var rest = trusts.reduce(difference) { $0 - ($1.isCounted ? $1.days ?? 0 : 0) }
    var explanations = trusts
    if let revision = revision(of: published, log: log, rest: rest, editions: editions[month] ?? []) {
      if revision.isCounted { rest -= revision.days ?? 0 }
      explanations.append(revision)
    }
    if rest != 0, let open = openAtMonthEnd(month, rest: rest) { explanations.append(open) }
    return explanations + ReconciledPart.Dimension.allCases.compactMap { moved($0, parts: parts) }
  }

  private static func trustNames(in measurements: [Measurement]) -> [String: String] {
    var names: [String: String] = [:]
    for measurement in measurements where measurement.key.breakdown.hasPrefix("trust:") {
      let code = String(measurement.key.breakdown.dropFirst("trust:".count))
      if let name = measurement.partName, names[code] == nil { names[code] = name }
    }
    return names
  }

  private static func outcome(
    of difference: Decimal, _ explanations: [DifferenceExplanation]
  ) -> ReconciledMonth.Outcome {
    let explained = explanations.reduce(Decimal(0)) { $0 + ($1.isCounted ? $1.days ?? 0 : 0) }
    if difference == 0, explained == 0 { return explanations.isEmpty ? .agrees : .partsDiffer }
    if difference == explained { return .explained }
    return explained == 0 ? .unexplained : .partlyExplained
  }

  private static func whyNot(_ log: Measurement?, _ published: Measurement?, _ month: Period) -> String {
    func words(_ measurement: Measurement?, _ name: String) -> String? {
      guard let measurement else { return "The \(name) has no figure for \(month.inWords)." }
      guard case .missing(let reason) = measurement.value else { return nil }
      return "The figure of the \(name) for \(month.inWords) is \(reason.inWords)."
    }
    return [words(log, "local log"), words(published, "publication")].compactMap { $0 }.joined(separator: " ")
  }
}
