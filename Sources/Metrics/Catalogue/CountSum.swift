import Foundation

/// A count over the periods of a figure, with the measurements that it is made of.
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
      total += share.map { number * $0.percent / 100 } ?? number
      parts.append(measurement)
    case .missing(let reason):
      throw NoSum(
        reason: reason,
        sentence:
          "The \(label) for \(measurement.key.period.inWords) are \(reason.inWords) (\(measurement.origin.file)).",
        isMarked: true)
    }
  }

  /// Makes the mean of twelve months of what was added up.
  mutating func takeMean(of figure: Metric.MonthlyFigure, months: Int) {
    switch figure {
    case .asCounted: notes.append("Mean of \(months) monthly figures")
    case .averageDay:
      total = parts.reduce(0) { $0 + ($1.number ?? 0) / Decimal(max(1, $1.key.period.numberOfDays)) }
      notes.append("Mean of \(months) months, each divided by its calendar days")
    }
    total /= Decimal(months)
  }
}

/// Why a count cannot be summed: the reason, and a sentence for people.
struct NoSum: Error {
  let reason: MissingReason
  let sentence: String
  /// Whether a return says itself that there is no figure; else none was found.
  var isMarked = false
  /// Whether some months of the figure are there, and others are not.
  var isPartial = false
}

extension MetricCalculator {
  /// The sum of a count over the periods of a metric's figure.
  func sum(of count: Metric.Count, metric: Metric, periods: [Period]) throws(NoSum) -> CountSum {
    let kind = count.kind
    guard let year = periods.last?.financialYear else { return CountSum(total: 0) }
    if kind == .population { return try population(count, year: year) }
    if metric.isSharedByCommissioner, count == metric.numerator {
      return try sharedSum(of: count, kind: kind, months: periods)
    }
    var sum = CountSum(total: 0)
    for period in coarserPeriods(of: count, kind: kind, metric: metric, periods: periods, notes: &sum.notes) ?? periods
    {
      for breakdown in count.breakdowns {
        let changed = area.change?.sentence(area.name, in: period)
        guard let found = store.measurement(kind, count.measure, breakdown, area: area, period: period) else {
          if let changed {
            throw NoSum(reason: .notApplicable, sentence: "No \(count.label) for \(period.inWords): \(changed)")
          }
          throw absence(of: count, kind: kind, metric: metric, in: period, periods: periods)
        }
        if let changed, !sum.notes.contains(changed) { sum.notes.append(changed) }
        try sum.add(found, label: count.label)
      }
    }
    return sum
  }

  /// The population of the year in which the financial year begins; else the nearest one, with a remark.
  private func population(_ count: Metric.Count, year: FinancialYear) throws(NoSum) -> CountSum {
    for distance in 0...20 {
      for candidate in distance == 0 ? [year.start] : [year.start - distance, year.start + distance] {
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
