import Foundation

extension MetricCalculator {
  /// How many quarters an annual figure is carried on: five years.
  private static let quartersBack = 20

  /// The latest figure for a year or a quarter that had ended by the end of the quarter asked for.
  ///
  /// The figure stays that of its own period: nothing is spread over quarters, and nothing is put between two years.
  func latestKnown(_ metric: Metric, for quarter: Period) -> MetricValue {
    var passed: [String] = []
    var candidate = quarter
    for _ in 0..<MetricCalculator.quartersBack {
      var periods = [candidate]
      if case .quarter(let year, 4) = candidate { periods.insert(.year(year), at: 0) }
      for period in periods {
        do throws(NoSum) {
          let value = try value(of: metric, for: quarter, summing: [period])
          return value.carried(from: period, passing: passed)
        } catch {
          if error.isMarked { passed.append(error.sentence) }
        }
      }
      candidate = candidate.previous
    }
    return missing(
      metric, quarter,
      NoSum(
        reason: .notSubmitted,
        sentence: "No \(metric.numerator.label) for a year or a quarter up to \(quarter.inWords) in any return."))
  }
}

extension MetricValue {
  /// The same figure with the period that it is really about.
  fileprivate func carried(from period: Period, passing passed: [String]) -> MetricValue {
    var notes = notes + passed
    let words = if case .year = period { "\(period) (annual)" } else { period.inWords }
    if let end = period.lastDate, let asked = self.period.lastDate, end < asked {
      notes.insert(
        "Carried: the figure is that of \(words), the latest that is known; it is not one of \(self.period).", at: 0)
    }
    return MetricValue(
      metric: metric, period: self.period, figurePeriod: period, periodWords: words, outcome: outcome,
      numerator: numerator, denominator: denominator, calendarDays: calendarDays, numeratorParts: numeratorParts,
      denominatorParts: denominatorParts, shares: shares, notes: notes)
  }
}
