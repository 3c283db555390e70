import Foundation

extension MetricCalculator {
  /// The area's part of its commissioners' counts. Fractions are kept.
  func sharedSum(of count: Metric.Count, kind: ReturnKind, months: [Period]) throws(NoSum) -> CountSum {
    var sum = CountSum(total: 0)
    for month in months {
      let holding = shares.filter { $0.areaCode == area.code && $0.holds(in: month) }
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
