import struct Foundation.Decimal
import Metrics

/// Compares cohorts with each other and with everybody.
enum CohortChecks {
  static func report(_ measurements: [Measurement], cohorts: [Cohort], file: String, log: inout FindingLog) {
    for (left, right) in Cohort.overlapping(cohorts) {
      log.add(
        .cohortsOverlap, at: Finding.Place(file: file),
        "The names of the cohorts \"\(left.name)\" and \"\(right.name)\" overlap: some people would be in both.",
        advice: "Correct the name (6-10 % follows 3-5 %), or say that the cohorts are not added up.")
    }
    checkTotals(measurements, log: &log)
  }

  /// The cohorts of a month may be fewer than everybody, and never more. No finding tells the figures: they may be small.
  private static func checkTotals(_ measurements: [Measurement], log: inout FindingLog) {
    struct Whole: Hashable {
      let measure: String
      let area: String
      let period: Period
    }
    var sums: [Whole: Decimal?] = [:]
    for measurement in measurements where measurement.key.breakdown.hasPrefix("cohort:") {
      let whole = Whole(
        measure: measurement.key.measure, area: measurement.key.areaCode, period: measurement.key.period)
      let sum = sums[whole] ?? 0
      sums[whole] = .some(sum.flatMap { sum in measurement.number.map { sum + $0 } })
    }
    var below: [Measurement] = []
    for total in measurements where total.key.breakdown == "total" {
      let whole = Whole(measure: total.key.measure, area: total.key.areaCode, period: total.key.period)
      guard let stated = total.number, let sum = sums[whole] ?? nil else { continue }
      if sum > stated {
        log.add(
          .partsDifferFromTotal, at: total.origin.place,
          "The cohorts of \(total.key.period.inWords) add up to more than the total.",
          advice: "Compare with the source: a person may be counted in two cohorts.")
      } else if sum < stated {
        below.append(total)
      }
    }
    guard let first = below.first else { return }
    log.add(
      .cohortsBelowTotal, at: first.origin.place,
      """
      The cohorts add up to less than the total in \(below.count == 1 ? "1 row" : "\(below.count) rows"), first in \
      \(first.key.period.inWords).
      """,
      advice: "Nothing to do where the cohorts do not cover everybody.")
  }
}
