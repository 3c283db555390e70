import Foundation

/// Finds the row of the plan for a quarter and works out its limit.
struct PlanFinding {
  /// A row, or several that were added up, with the part of it that belongs to the quarter.
  struct Row {
    let entry: PlanEntry
    let value: Decimal
    let wholeYear: Decimal?
    let words: String
    let earlier: [PlanEntry]

    /// The part of a year's plan that belongs to the quarter; 1 for any other row.
    var part: Decimal = 1

    func with(value: Decimal) -> Row {
      Row(
        entry: entry, value: value * part, wholeYear: wholeYear.map { _ in value }, words: words, earlier: earlier,
        part: part)
    }
  }

  let plan: Plan
  let metric: Metric

  /// The row that holds for a quarter: its own, or those of its months, or that of the year.
  func row(for quarter: Period, isReference: Bool) -> Row? {
    if let own = current(quarter, isReference) {
      return Row(entry: own.entry, value: own.entry.value, wholeYear: nil, words: "", earlier: own.earlier)
    }
    if let months = months(of: quarter, isReference) { return months }
    guard let year = current(.year(quarter.financialYear), isReference) else { return nil }
    return share(of: year.entry, earlier: year.earlier, quarter: quarter)
  }

  /// The limit that a row gives.
  func resolution(
    _ row: Row, test: TargetTest, farEnd: Decimal?, quarter: Period, outturn: (Period) -> MetricValue?
  ) -> Plan.Resolution {
    guard let reference = row.entry.reference else {
      return .target(
        target(
          row, test: test, value: converted(row.value, row.entry), farEnd: farEnd.map { converted($0, row.entry) },
          wholeYear: row.wholeYear.map { converted($0, row.entry) },
          derivation: unitWords(row) + row.words + Plan.sentence(row.entry.howSet)))
    }
    let percent = row.entry.value
    guard let base = base(of: reference, quarter: quarter, outturn: outturn) else {
      return .referenceMissing(
        """
        The plan is \(test.rawValue) \(DecimalText.plain(percent)) % of the \(words(reference, quarter)), and \
        \(reference == .lastYearsOutturn ? "the returns do" : "plan.csv does") not give that. \
        \(Plan.sentence(row.entry.howSet))
        """)
    }
    return .target(
      target(
        row, test: test, value: base.value * percent / 100, farEnd: farEnd.map { base.value * $0 / 100 },
        wholeYear: base.wholeYear.map { $0 * percent / 100 },
        derivation:
          """
          \(DecimalText.plain(percent)) % of the \(words(reference, quarter)), \
          \(DecimalText.plain(base.value)) \(base.isCount ? metric.numerator.label : metric.shortUnit). \(base.words)\(Plan.sentence(row.entry.howSet))\
          The reference: \(Plan.sentence(base.howSet))
          """, isSynthetic: base.isSynthetic, isCount: base.isCount))
  }

  private func target(
    _ row: Row, test: TargetTest, value: Decimal, farEnd: Decimal?, wholeYear: Decimal?, derivation: String,
    isSynthetic: Bool = false, isCount isCountOfReference: Bool = false
  ) -> Target {
    Target(
      test: test, value: value, isCount: isCountOfReference || isCount(row.entry), farEnd: farEnd,
      wholeYear: wholeYear, derivation: derivation, origin: row.entry.origin, earlier: row.earlier,
      isSynthetic: row.entry.origin.isSynthetic || isSynthetic)
  }

  /// The rows for a period, the one that was agreed last and those before it.
  private func current(_ period: Period, _ isReference: Bool) -> (entry: PlanEntry, earlier: [PlanEntry])? {
    let rows = plan.entries.filter {
      $0.metric == metric.id && $0.period == period && ($0.kind == .reference) == isReference
    }
    let ordered = rows.enumerated().sorted {
      let (left, right) = ($0.element.agreedOn?.dayNumber ?? .min, $1.element.agreedOn?.dayNumber ?? .min)
      return left == right ? $0.offset < $1.offset : left < right
    }.map(\.element)
    return ordered.last.map { ($0, Array(ordered.dropLast())) }
  }

  /// The sum of a plan that was phased by month; nothing unless every month of the figure has a limit of the same kind.
  private func months(of quarter: Period, _ isReference: Bool) -> Row? {
    guard metric.accumulates else { return nil }
    let rows = metric.months(for: quarter).map { current($0, isReference)?.entry }
    guard let first = rows.first ?? nil, rows.allSatisfy({ $0?.kind == first.kind && $0?.unit == first.unit }),
      rows.allSatisfy({ $0?.reference == nil })
    else { return nil }
    switch first.kind {
    case .limit, .reference: break
    case .range, .baselineBeingSet, .notMeasurableYet: return nil
    }
    let value = rows.reduce(Decimal(0)) { $0 + ($1?.value ?? 0) }
    return Row(
      entry: first, value: value, wholeYear: nil, words: "The sum of the plans for \(rows.count) months. ", earlier: [])
  }

  private func share(of entry: PlanEntry, earlier: [PlanEntry], quarter: Period) -> Row {
    let whole = Row(entry: entry, value: entry.value, wholeYear: nil, words: "", earlier: earlier)
    guard metric.accumulates, entry.reference == nil else { return whole }
    if metric.periodRule == .quarter, entry.averaging == .quarter {
      // A document's "average quarterly rate" of a year is the plan for each of its quarters.
      return Row(
        entry: entry, value: entry.value, wholeYear: nil, words: "The plan of the year is an average of its quarters. ",
        earlier: earlier)
    }
    let months = metric.months(for: quarter).count
    guard months < 12 else { return whole }
    return Row(
      entry: entry, value: entry.value * Decimal(months) / 12, wholeYear: entry.value,
      words: "\(months)/12 of the yearly \(DecimalText.plain(entry.value)) \(unit(of: entry)), in a straight line. ",
      earlier: earlier, part: Decimal(months) / 12)
  }

  /// Whether a row's value counts the numerator of a rate.
  private func isCount(_ entry: PlanEntry) -> Bool { entry.unit == .count && metric.denominator != nil }

  private struct Base {
    let value: Decimal
    let wholeYear: Decimal?
    let words: String
    let howSet: String
    let isSynthetic: Bool
    var isCount = false
  }

  private func base(
    of reference: PlanEntry.Reference, quarter: Period, outturn: (Period) -> MetricValue?
  ) -> Base? {
    let row: Row?
    switch reference {
    case .lastYearsOutturn:
      guard let value = outturn(quarter.oneYearEarlier), let rate = value.rate else { return nil }
      return Base(
        value: rate, wholeYear: nil, words: "", howSet: "The figure of \(value.periodWords).",
        isSynthetic: value.isSynthetic)
    case .lastYearsPlan: row = self.row(for: quarter.oneYearEarlier, isReference: false)
    case .forecast: row = self.row(for: quarter, isReference: true)
    }
    guard let row, row.entry.reference == nil else { return nil }
    switch row.entry.kind {
    case .limit, .reference: break
    case .range, .baselineBeingSet, .notMeasurableYet: return nil
    }
    return Base(
      value: converted(row.value, row.entry), wholeYear: row.wholeYear.map { converted($0, row.entry) },
      words: row.words, howSet: row.entry.howSet, isSynthetic: row.entry.origin.isSynthetic,
      isCount: isCount(row.entry))
  }

  /// A value of the plan in the metric's own unit.
  private func converted(_ value: Decimal, _ entry: PlanEntry) -> Decimal {
    entry.unit.multiplier.map { value * metric.multiplier / $0 } ?? value
  }

  private func unitWords(_ row: Row) -> String {
    guard let multiplier = row.entry.unit.multiplier, multiplier != metric.multiplier else { return "" }
    return
      """
      \(DecimalText.plain(row.entry.value)) \(row.entry.unit.rawValue) is \
      \(DecimalText.plain(converted(row.entry.value, row.entry))) \(metric.shortUnit). 
      """
  }

  private func unit(of entry: PlanEntry) -> String {
    switch entry.unit {
    case .metric: metric.shortUnit
    case .count: metric.numerator.label
    case .percent, .perThousand, .perHundredThousand: entry.unit.rawValue
    }
  }

  private func words(_ reference: PlanEntry.Reference, _ quarter: Period) -> String {
    switch reference {
    case .lastYearsPlan: "plan for \(quarter.oneYearEarlier.description)"
    case .lastYearsOutturn: "outturn of \(quarter.oneYearEarlier.description)"
    case .forecast: "forecast for \(quarter.description)"
    }
  }
}
