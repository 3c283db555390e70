import struct Foundation.Decimal
import Metrics

/// The figures of one measure for one area, part and year, before they become measurements.
struct OutcomesFrameworkRecord {
  /// A figure and the cell that it stands in.
  struct Figure {
    let value: Measurement.Value
    let cell: String
  }

  let measure: OutcomesFrameworkMeasure
  let areaCode: String
  let areaName: String
  /// Whether it is a council; regions and England are rounded in another way.
  let isCouncil: Bool
  /// `total`, `65-74`, `female`.
  let level: String
  let year: FinancialYear
  var figures: [OutcomesFrameworkFigure: Figure] = [:]

  /// The number of a figure, where there is one.
  func number(_ figure: OutcomesFrameworkFigure) -> Decimal? {
    guard case .known(let number)? = figures[figure]?.value else { return nil }
    return number
  }
}

/// All records of a file: turned into measurements, with the published outcome checked against its counts.
struct OutcomesFrameworkRecords {
  let kind: ReturnKind
  let file: String
  let sheet: String
  let isSynthetic: Bool
  var records: [OutcomesFrameworkRecord] = []

  /// The measurements. Where two measures hold the same count, it comes once, known before missing; two that differ
  /// both come, so that the contradiction is seen.
  func measurements(log: inout FindingLog) -> [Measurement] {
    check(log: &log)
    var result: [Measurement] = []
    var places: [Measurement.Key: Int] = [:]
    for record in records {
      for figure in OutcomesFrameworkFigure.allCases {
        guard let name = record.measure.names[figure], let found = record.figures[figure] else { continue }
        let measurement = Measurement(
          key: Measurement.Key(
            kind: kind, measure: name, breakdown: record.measure.breakdown(record.level, of: figure),
            areaCode: record.areaCode, period: record.measure.period(record.year)),
          areaName: record.areaName, value: found.value, edition: Edition(name: "ASCOF"),
          origin: Origin(file: file, sheet: sheet, cell: found.cell, isSynthetic: isSynthetic))
        guard let place = places[measurement.key] else {
          places[measurement.key] = result.count
          result.append(measurement)
          continue
        }
        if result[place].number == nil {
          result[place] = measurement
        } else if measurement.number != nil, measurement.value != result[place].value {
          result.append(measurement)
        }
      }
    }
    return result
  }

  private func check(log: inout FindingLog) {
    var differing: [(record: OutcomesFrameworkRecord, cell: String, recomputed: Decimal, printed: Decimal)] = []
    let rounding = CountRounding(records)
    for record in records {
      guard let numerator = record.number(.numerator), let denominator = record.number(.denominator),
        let printed = record.number(.outcome), let cell = record.figures[.outcome]?.cell
      else { continue }
      let rate = RoundedRate(
        numerator: numerator, denominator: denominator, numeratorError: rounding.error(.numerator, of: record),
        denominatorError: rounding.error(.denominator, of: record), multiplier: Decimal(record.measure.multiplier))
      guard !rate.agrees(with: printed), let recomputed = rate.recomputed(places: 2) else { continue }
      differing.append((record, cell, recomputed, printed))
    }
    guard let first = differing.first else { return }
    log.add(
      .publishedRateDiffers,
      at: Finding.Place(file: file, sheet: sheet == "-" ? nil : sheet, cell: first.cell),
      """
      \(differing.count == 1 ? "1 published outcome does" : "\(differing.count) published outcomes do") not follow from \
      the counts, rounding allowed for: \(CellProblems.listed(differing.map(\.cell))). The first is \(first.printed) for \
      \(first.record.areaName), its counts give \(first.recomputed).
      """,
      advice: "Both are kept. Look in the publication's notes whether counts or outcome were corrected.")
  }
}

/// Which counts of a file are rounded to 5: found from the file, for councils and for regions and England apart.
private struct CountRounding {
  private struct Group: Hashable {
    let outcome: String
    let figure: OutcomesFrameworkFigure
    let isCouncil: Bool
    let year: FinancialYear
  }

  private var isRounded: [Group: Bool] = [:]

  init(_ records: [OutcomesFrameworkRecord]) {
    for record in records {
      for figure in [OutcomesFrameworkFigure.numerator, .denominator] {
        guard let number = record.number(figure) else { continue }
        let fifths = number * 2
        let isMultiple = DecimalText.rounded(fifths, places: -1) == fifths
        let group = CountRounding.group(figure, record)
        isRounded[group] = (isRounded[group] ?? true) && isMultiple
      }
    }
  }

  func error(_ figure: OutcomesFrameworkFigure, of record: OutcomesFrameworkRecord) -> Decimal {
    isRounded[CountRounding.group(figure, record)] ?? false
      ? Decimal(sign: .plus, exponent: -1, significand: 25) : 0
  }

  private static func group(_ figure: OutcomesFrameworkFigure, _ record: OutcomesFrameworkRecord) -> Group {
    Group(
      outcome: record.measure.codes.first?.code ?? "", figure: figure, isCouncil: record.isCouncil, year: record.year)
  }
}
