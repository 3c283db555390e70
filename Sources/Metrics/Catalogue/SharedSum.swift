import Foundation

extension MetricCalculator {
  /// The counts of the area itself where there are some for all months: then no share is needed.
  private func ownSum(of count: Metric.Count, kind: ReturnKind, months: [Period]) throws(NoSum) -> CountSum? {
    var found: [Measurement] = []
    for month in months {
      for breakdown in count.breakdowns {
        guard let figure = store.measurement(kind, count.measure, breakdown, area: area, period: month) else {
          return nil
        }
        found.append(figure)
      }
    }
    var sum = CountSum(total: 0)
    for figure in found { try sum.add(figure, label: count.label) }
    let files = Set(found.map(\.origin.file)).sorted().joined(separator: ", ")
    sum.notes.append("Counted for \(area.name) itself (\(files)), without shares of commissioners")
    return sum
  }

  /// The area's part of its commissioners' counts. Fractions are kept.
  func sharedSum(of count: Metric.Count, kind: ReturnKind, months: [Period]) throws(NoSum) -> CountSum {
    if let own = try ownSum(of: count, kind: kind, months: months) { return own }
    var sum = CountSum(total: 0)
    for month in months {
      let holding = shares.filter { area.isMeant(by: $0.areaCode, in: month) && $0.holds(in: month) }
      guard !holding.isEmpty else {
        throw NoSum(
          reason: .notSubmitted,
          sentence: "No commissioner's share is given for \(area.name) in \(month.inWords) (shares.csv).")
      }
      guard Set(holding.map(\.commissionerCode)).count == holding.count else {
        throw NoSum(
          reason: .notSubmitted,
          sentence: "Two shares of one commissioner hold for \(area.name) in \(month.inWords) (shares.csv).")
      }
      for share in holding {
        for breakdown in count.breakdowns {
          let key = Measurement.Key(
            kind: kind, measure: count.measure, breakdown: breakdown, areaCode: share.commissionerCode, period: month)
          guard let found = store[key] else {
            throw NoSum(
              reason: .notSubmitted,
              sentence: "No \(count.label) of commissioner \(share.commissionerCode) for \(month.inWords).")
          }
          try sum.add(found, share: share, label: "\(count.label) of commissioner \(share.commissionerCode)")
        }
        guard !sum.shares.contains(share) else { continue }
        sum.shares.append(share)
        sum.notes.append(
          """
          \(DecimalText.plain(share.percent)) % of the figures of commissioner \(share.commissionerCode), a share \
          that holds from \(share.validFrom.inWords) (\(share.source))
          """
        )
      }
    }
    return sum
  }
}
