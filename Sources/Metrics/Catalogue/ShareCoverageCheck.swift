/// Looks for months that the shares of an area do not cover, and for commissioners that are no longer there.
public struct ShareCoverageCheck: Sendable {
  private let area: Area
  private let shares: [CommissionerShare]
  private let successions: [CommissionerSuccession]
  private let months: [Period]

  /// Makes a check.
  ///
  /// - Parameters:
  ///   - shares: all shares; those of other areas are passed over.
  ///   - months: the months that are wanted, in order.
  public init(area: Area, shares: [CommissionerShare], successions: [CommissionerSuccession], months: [Period]) {
    self.area = area
    self.shares = shares.filter { area.isMeant(by: $0.areaCode) }
    self.successions = successions
    self.months = months
  }

  /// Reports both.
  ///
  /// - Parameter store: the figures, which show that a commissioner is gone where no list of successions does.
  public func report(in store: MeasurementStore, log: inout FindingLog) {
    guard !months.isEmpty else { return }
    let published = publishedMonths(store)
    for code in Set(shares.map(\.commissionerCode)).sorted() {
      reportGap(code, log: &log)
      reportEnd(code, published, log: &log)
    }
  }

  /// Months in which a commissioner's share has ended, or has not begun, without a predecessor or successor in its place.
  private func reportGap(_ code: String, log: inout FindingLog) {
    let own = shares.filter { $0.commissionerCode == code }
    let bare = months.filter { month in
      !own.contains { $0.holds(in: month) }
        && !relatives(of: code).contains { relative in
          shares.contains { $0.commissionerCode == relative && $0.holds(in: month) }
        }
    }
    guard let first = bare.first, let last = bare.last else { return }
    log.add(
      .shareEnds, at: own.first?.origin.place,
      """
      No share of commissioner \(code) holds in \(bare.count) of the \(months.count) months that are wanted \
      (\(first.inWords)\(first == last ? "" : " to \(last.inWords)")).
      """,
      advice: "Add the share of these months, or that of the commissioner which was there instead.")
  }

  private func relatives(of code: String) -> [String] {
    successions.flatMap { succession in
      succession.code == code ? succession.successors : succession.successors.contains(code) ? [succession.code] : []
    }
  }

  /// Months for which a share holds of a commissioner that is not there any more.
  private func reportEnd(_ code: String, _ published: [Period: Set<String>], log: inout FindingLog) {
    let own = shares.filter { $0.commissionerCode == code }
    let wanted = months.filter { month in own.contains { $0.holds(in: month) } }
    let succession = successions.first { $0.code == code }
    let gone = wanted.filter { month in
      if let succession, let last = month.lastDate, last > succession.lastDay { return true }
      return published[month].map { !$0.contains(code) } ?? false
    }
    guard let first = gone.first else { return }
    let story =
      succession.map { "it ended on \($0.lastDay.inWords) and became \($0.successors.joined(separator: ", "))" }
      ?? "the return of the month does not list it"
    log.add(
      .commissionerEnded, at: own.first?.origin.place,
      "The share of commissioner \(code) holds in \(first.inWords), but \(story).",
      advice: "End the share on the last day of the commissioner, and add those of its successors from the next day.")
  }

  /// The commissioners in each month's return. A return with few of them is an extract, and shows nothing.
  private func publishedMonths(_ store: MeasurementStore) -> [Period: Set<String>] {
    var result: [Period: Set<String>] = [:]
    for figure in store.all where figure.key.kind == .nonElective && figure.key.breakdown == "total" {
      result[figure.key.period, default: []].insert(figure.key.areaCode)
    }
    return result.filter { $0.value.count >= 100 }
  }
}
