import Dates
import Foundation

extension Reconciler {
  /// Trusts that have published days, or are listed by the programme, and no row in the log of the month.
  ///
  /// Where the publication gives days by trust they are exact, and the list of the programme adds nothing.
  func missingTrusts(
    _ difference: Decimal, parts: [ReconciledPart], published: Measurement, month: Period
  ) -> [DifferenceExplanation] {
    let trusts = parts.filter { $0.dimension == .trust }
    let national = trusts.filter { $0.published != nil }
    guard !national.isEmpty else { return absentProviders(difference, trusts: trusts, month: month) }
    var explanations = national.filter { ($0.log?.number ?? 0) == 0 }.compactMap { trust -> DifferenceExplanation? in
      let provider = provider(trust.code)
      switch trust.published?.value {
      case .known(let days) where days > 0:
        return DifferenceExplanation(
          .trustMissing(provider), days: -days, isCounted: true,
          """
          \(provider.inWords) has \(Reconciler.words(days)) in the published extract and no row in the log for \
          \(month.inWords).
          """)
      case .missing(let reason):
        return DifferenceExplanation(
          .trustMissing(provider), days: nil, isCounted: false,
          """
          \(provider.inWords) has no row in the log for \(month.inWords); its published days are \(reason.inWords).
          """)
      default: return nil
      }
    }
    let sum = national.reduce(Decimal(0)) { $0 + ($1.published?.number ?? 0) }
    if national.allSatisfy({ $0.published?.number != nil }), let total = published.number, sum != total {
      explanations.append(
        DifferenceExplanation(
          .publicationsDiffer, days: nil, isCounted: false,
          """
          The published days by trust add up to \(DecimalText.grouped(sum, places: 0)), the published total is \
          \(DecimalText.grouped(total, places: 0)): they may be of different editions.
          """))
    }
    return explanations
  }

  private func absentProviders(
    _ difference: Decimal, trusts: [ReconciledPart], month: Period
  ) -> [DifferenceExplanation] {
    guard difference < 0 else { return [] }
    let absent = providers.filter { provider in !trusts.contains { $0.code == provider.code } }
    guard !absent.isEmpty else { return [] }
    let names = absent.map(\.inWords).joined(separator: ", ")
    return [
      DifferenceExplanation(
        .providersAbsent(absent), days: nil, isCounted: false,
        """
        \(names) \(absent.count == 1 ? "is a provider" : "are providers") of the programme and \
        \(absent.count == 1 ? "has" : "have") no row in the log for \(month.inWords). The log has \
        \(Reconciler.words(-difference)) fewer than were published; no published figure by trust is there that says how \
        many of them are \(absent.count == 1 ? "its" : "theirs").
        """)
    ]
  }

  /// What a later edition of the published figure moved.
  ///
  /// It is compared with the edition that was there when the log was taken, or else with the earliest in the folder;
  /// its days count only where they make the rest of the difference smaller.
  func revision(
    of published: Measurement, log: Measurement, rest: Decimal, editions: [Measurement]
  ) -> DifferenceExplanation? {
    guard let date = published.edition.date else { return nil }
    let asAt = log.edition.date
    let earlier = editions.filter { ($0.edition.date.map { $0 < date } ?? false) && $0.number != nil }
      .sorted { ($0.edition.date?.dayNumber ?? 0) < ($1.edition.date?.dayNumber ?? 0) }
    let known = earlier.last { edition in asAt.map { (edition.edition.date ?? $0) <= $0 } ?? false } ?? earlier.first
    if let known, let before = known.number, let now = published.number {
      let moved = now - before
      guard moved != 0 else { return nil }
      let isCounted = abs(rest + moved) < abs(rest)
      return DifferenceExplanation(
        .revision, days: -moved, isCounted: isCounted,
        """
        The published figure was \(DecimalText.grouped(before, places: 0)) in the edition \(known.edition) \
        (\(known.origin.file)) and is \(DecimalText.grouped(now, places: 0)) in the edition \(published.edition): the \
        revision moved it \(moved > 0 ? "up" : "down") by \(Reconciler.words(abs(moved)))\
        \(isCounted ? "" : ", which does not bring it nearer to the log").
        """)
    }
    guard rest != 0, let revised = published.edition.revised, asAt.map({ revised > $0 }) ?? true else { return nil }
    return DifferenceExplanation(
      .revision, days: nil, isCounted: false,
      """
      The published figure was revised on \(revised.inWords)\
      \(asAt.map { ", after the log was taken (\($0.inWords))" } ?? ""). The earlier edition is not in the folder, so \
      the days that it moved are not known.
      """)
  }

  /// Delays that went on after the end of the month: days that lie in a later month, or that a publication may have
  /// counted in another one.
  func openAtMonthEnd(_ month: Period, rest: Decimal) -> DifferenceExplanation? {
    let delays = store.measurement(.delayLog, "delays-open-at-month-end", "total", area: area, period: month)?.number
    let after = store.measurement(.delayLog, "delayed-days-after-month-end", "total", area: area, period: month)?.number
    guard let delays, delays > 0 else { return nil }
    let days = after ?? 0
    let count = DecimalText.grouped(delays, places: 0)
    return DifferenceExplanation(
      .openAtMonthEnd, days: nil, isCounted: false,
      """
      \(count) \(delays == 1 ? "delay was" : "delays were") still open at the end of \(month.inWords); \
      \(Reconciler.words(days)) of \(delays == 1 ? "it" : "them") lie after it and count in later months here.\
      \(days != 0 && abs(rest) == days ? " That is exactly as many as are not explained otherwise." : "")
      """)
  }

  /// Days that stand under other parts in the log than in the publication.
  ///
  /// Of a dimension in which some parts are too high and others too low, the smaller of the two sums has moved at
  /// least; where the totals are equal it is exact.
  func moved(_ dimension: ReconciledPart.Dimension, parts: [ReconciledPart]) -> DifferenceExplanation? {
    let differing = parts.filter { $0.dimension == dimension }.compactMap { part in
      part.difference.map { (part: part, days: $0) }
    }
    // Where only one side divides its days, nothing can have moved.
    guard parts.contains(where: { $0.dimension == dimension && $0.published?.number != nil }),
      parts.contains(where: { $0.dimension == dimension && $0.log?.number != nil })
    else { return nil }
    let more = differing.filter { $0.days > 0 }
    let fewer = differing.filter { $0.days < 0 }
    let up = more.reduce(Decimal(0)) { $0 + $1.days }
    let down = fewer.reduce(Decimal(0)) { $0 - $1.days }
    let moved = min(up, down)
    guard moved > 0 else { return nil }
    func names(_ parts: [(part: ReconciledPart, days: Decimal)]) -> String {
      parts.map { "\($0.part.words) (\(DecimalText.grouped(abs($0.days), places: 0)))" }.joined(separator: ", ")
    }
    return DifferenceExplanation(
      .moved(dimension), days: 0, isCounted: false,
      """
      By \(dimension.inWords), \(up == down ? "" : "at least ")\(Reconciler.words(moved)) \(moved == 1 ? "stands" : "stand") \
      elsewhere: the log has more under \(names(more)) and fewer under \(names(fewer)).
      """)
  }

  /// `52 delayed days`.
  static func words(_ days: Decimal) -> String {
    "\(DecimalText.grouped(days, places: DecimalText.rounded(days, places: 0) == days ? 0 : 1)) delayed \(days == 1 ? "day" : "days")"
  }
}
