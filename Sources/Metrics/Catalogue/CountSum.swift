import Foundation

/// A count over the months of a figure, with the measurements that it is made of.
struct CountSum {
  var total: Decimal
  var parts: [Measurement] = []
  var shares: [CommissionerShare] = []
  var notes: [String] = []

  /// Of which vintage a population is, for a note: `mid-2016 estimate`, `mid-2016 of the 2014-based projection`.
  static func words(of vintage: PopulationVintage?, year: Int) -> String {
    guard let vintage else { return "mid-\(year) estimate" }
    return vintage.kind == .estimate ? vintage.description : "mid-\(year) of the \(vintage)"
  }

  /// Adds a measurement, or the part of it that belongs to the area; a missing one makes the sum missing.
  mutating func add(_ measurement: Measurement, share: CommissionerShare? = nil, label: String) throws(NoSum) {
    switch measurement.value {
    case .known(let number):
      total += number * (share?.percent ?? 100) / 100
      parts.append(measurement)
    case .missing(let reason):
      throw NoSum(
        reason: reason,
        sentence:
          "The \(label) for \(measurement.key.period.inWords) are \(reason.inWords) (\(measurement.origin.file)).")
    }
  }
}

/// Why a count cannot be summed: the reason, and a sentence for people.
struct NoSum: Error {
  let reason: MissingReason
  let sentence: String
}

extension MetricCalculator {
  /// The sum of a count over the months of a metric's figure.
  func sum(of count: Metric.Count, metric: Metric, quarter: Period) throws(NoSum) -> CountSum {
    if count.kind == .population { return try population(count, year: quarter.financialYear) }
    let periods = metric.periodRule == .survey ? [quarter] : metric.months(for: quarter)
    if metric.isSharedByCommissioner, count == metric.numerator { return try sharedSum(of: count, months: periods) }
    var sum = CountSum(total: 0)
    for period in periods {
      for breakdown in count.breakdowns {
        let found = store.measurement(count.kind, count.measure, breakdown, area: area, period: period)
        let changed = area.change?.sentence(area.name, in: period)
        guard let found else {
          if let changed {
            throw NoSum(reason: .notApplicable, sentence: "No \(count.label) for \(period.inWords): \(changed)")
          }
          throw NoSum(
            reason: .notSubmitted, sentence: "No \(count.label) for \(period.inWords) in any return.")
        }
        if let changed, !sum.notes.contains(changed) { sum.notes.append(changed) }
        try sum.add(found, label: count.label)
      }
    }
    return sum
  }

  /// The counts of the area itself where there are some for all months: then no share is needed.
  private func ownSum(of count: Metric.Count, months: [Period]) throws(NoSum) -> CountSum? {
    var found: [Measurement] = []
    for month in months {
      for breakdown in count.breakdowns {
        guard
          let figure = store.measurement(count.kind, count.measure, breakdown, area: area, period: month)
        else { return nil }
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
  private func sharedSum(of count: Metric.Count, months: [Period]) throws(NoSum) -> CountSum {
    if let own = try ownSum(of: count, months: months) { return own }
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
            kind: count.kind, measure: count.measure, breakdown: breakdown, areaCode: share.commissionerCode,
            period: month)
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

  /// The population of the year in which the financial year begins; else the nearest one, with a remark.
  private func population(_ count: Metric.Count, year: FinancialYear) throws(NoSum) -> CountSum {
    for distance in 0...20 {
      for candidate in Set([year.start - distance, year.start + distance]).sorted() {
        let midYear = Period.month(year: candidate, month: 6)
        let parts = count.breakdowns.compactMap {
          store.measurement(.population, count.measure, $0, area: area, period: midYear)
        }
        guard parts.count == count.breakdowns.count, parts.allSatisfy({ $0.number != nil }), let first = parts.first
        else { continue }
        let remark = distance == 0 ? "" : "; no estimate for mid-\(year.start) is there"
        let words = CountSum.words(of: first.edition.vintage, year: candidate)
        var sum = CountSum(total: 0, notes: ["Population: \(words), \(first.origin.file)\(remark)"])
        for part in parts { try sum.add(part, label: count.label) }
        return sum
      }
    }
    throw NoSum(
      reason: .notSubmitted, sentence: "No population estimate for \(area.name): \(count.label) are not known.")
  }
}
