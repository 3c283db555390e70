import Foundation

extension MetricCalculator {
  /// Where months are not all known, the quarters or the year that a source gives in their place; nothing where the
  /// months are all known, or where no such figure is there either.
  ///
  /// A quarter takes the place of exactly its three months, a year that of its twelve. A cohort may also be published
  /// under its year.
  func coarserPeriods(
    of count: Metric.Count, kind: ReturnKind, metric: Metric, periods: [Period], notes: inout [String]
  ) -> [Period]? {
    guard metric.mayBeMadeOfCoarserPeriods, periods.contains(where: { !isKnown(count, kind, in: $0) }) else {
      return nil
    }
    if let mixed = withQuarters(count, kind, months: periods) {
      for case .quarter(let year, let number) in mixed {
        notes.append("\(count.label): \(Period.quarter(year, number).inWords) as the source gives it, not by month")
      }
      return mixed
    }
    guard let year = periods.last?.financialYear, isKnown(count, kind, in: .year(year)) else { return nil }
    let isCohort = if case .cohort = metric.periodRule { true } else { false }
    guard isCohort || periods == Period.year(year).months else { return nil }
    notes.append("\(count.label): \(year) as the source gives it, not by month")
    return [.year(year)]
  }

  private func withQuarters(_ count: Metric.Count, _ kind: ReturnKind, months: [Period]) -> [Period]? {
    guard months.count.isMultiple(of: 3) else { return nil }
    var result: [Period] = []
    for start in stride(from: 0, to: months.count, by: 3) {
      let three = Array(months[start..<start + 3])
      if three.allSatisfy({ isKnown(count, kind, in: $0) }) {
        result += three
      } else if let quarter = three[0].quarter, quarter.months == three, isKnown(count, kind, in: quarter) {
        result.append(quarter)
      } else {
        return nil
      }
    }
    return result
  }

  func isKnown(_ count: Metric.Count, _ kind: ReturnKind, in period: Period) -> Bool {
    count.breakdowns.allSatisfy {
      store.measurement(kind, count.measure, $0, area: area, period: period)?.number != nil
    }
  }

  /// Why there is no sum, where a month is in no return. A part of the time is named as a part, and never shown as
  /// the whole: fewer days in two months than in three are no improvement.
  func absence(
    of count: Metric.Count, kind: ReturnKind, metric: Metric, in period: Period, periods: [Period]
  ) -> NoSum {
    let isOver = metric.collectedTo.map { period.firstDay > $0.firstDay } ?? false
    var sentence =
      isOver
      ? "The collection of \(count.label) ended with \(metric.collectedTo?.inWords ?? ""): none for \(period.inWords)."
      : "No \(count.label) for \(period.inWords) in any return."
    let known = periods.filter { isKnown(count, kind, in: $0) }
    if !known.isEmpty {
      let parts = known.flatMap { period in
        count.breakdowns.compactMap { store.measurement(kind, count.measure, $0, area: area, period: period) }
      }
      // The figures of a local return may be small, and nobody withholds a sentence.
      let isTold = parts.allSatisfy(\.edition.isPublished)
      let total = DecimalText.grouped(parts.reduce(0) { $0 + ($1.number ?? 0) }, places: 0)
      let names = known.count <= 3 ? ": " + known.map(\.inWords).joined(separator: ", ") : ""
      sentence +=
        """
         Only \(known.count) of \(periods.count) months are there\(names)\(isTold ? " (\(total) \(count.label))" : ""). That is a part, and \
        must not be compared with the whole.
        """
    }
    return NoSum(reason: isOver ? .notCollected : .notSubmitted, sentence: sentence, isPartial: !known.isEmpty)
  }
}

extension Metric {
  /// Whether a quarter's or a year's figure may stand in for its months: only where months are added up.
  fileprivate var mayBeMadeOfCoarserPeriods: Bool {
    switch periodRule {
    case .quarter, .yearToDate, .averageDay, .cohort: true
    case .survey, .asPublished, .snapshot, .meanOfTwelve, .latestKnown: false
    }
  }
}
