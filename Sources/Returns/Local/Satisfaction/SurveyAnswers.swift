import struct Foundation.Decimal
import Metrics

/// Gathers how many gave which answer, by period, and checks or makes the total.
struct SurveyAnswers {
  private struct Given {
    let slug: String
    let value: Measurement.Value
    let cell: String
  }

  var counts: CountTable
  private let areaCode: String
  private var periods: [Period] = []
  private var given: [Period: [Given]] = [:]
  private var totals: [Period: (value: Measurement.Value, place: Finding.Place)] = [:]
  private var recommended: Set<String> = []

  /// Begins a survey.
  /// - Parameter recommended: the answers that are added up as `recommended`, where the survey has such a figure.
  init(_ table: Table, recommended: [String] = [], areaCode: String = "") {
    counts = CountTable(kind: .satisfaction, table: table)
    self.recommended = Set(recommended.map(SatisfactionReturn.slug))
    self.areaCode = areaCode
  }

  /// Takes an answer; one that stands twice for its period is a problem.
  mutating func add(
    _ answer: String, _ value: Measurement.Value, _ period: Period, _ row: Table.Row, _ column: String,
    named nameColumn: String? = nil
  ) {
    let slug = SatisfactionReturn.slug(answer)
    guard !(given[period] ?? []).contains(where: { $0.slug == slug }) else {
      counts.refuse("an answer that stands once for its period", row, nameColumn ?? column)
      return
    }
    if given[period] == nil { periods.append(period) }
    given[period, default: []].append(Given(slug: slug, value: value, cell: row.address(column)))
  }

  /// Takes a total that the sender gives, to check it.
  mutating func state(_ value: Measurement.Value, _ period: Period, _ row: Table.Row, _ column: String) {
    totals[period] = (value, counts.table.place(row, column))
  }

  /// The total of each period, then its answers.
  func measurements(log: inout FindingLog) -> [Measurement] {
    // Reports what could not be read.
    _ = counts.measurements(log: &log)
    guard counts.problems.isEmpty else { return [] }
    return periods.flatMap { period -> [Measurement] in
      let answers = given[period] ?? []
      let sum = SurveyAnswers.sum(answers)
      check(sum, period, log: &log)
      var result = [measurement("total", sum, period, answers)]
      if !recommended.isEmpty {
        let top = answers.filter { recommended.contains($0.slug) }
        result.append(measurement("recommended", SurveyAnswers.sum(top), period, top))
      }
      return result + answers.map { measurement("answer:\($0.slug)", $0.value, period, [$0]) }
    }
  }

  private func check(_ sum: Measurement.Value, _ period: Period, log: inout FindingLog) {
    guard let total = totals[period], case .known(let stated) = total.value, case .known(let added) = sum,
      stated != added
    else { return }
    log.add(
      .partsDifferFromTotal, at: total.place,
      "The answers of \(period.inWords) add up to \(added), the total says \(stated).",
      advice: "Compare with the survey: an answer may be missing. The sum of the answers is used.")
  }

  private static func sum(_ answers: [Given]) -> Measurement.Value {
    var sum: Decimal = 0
    for answer in answers {
      switch answer.value {
      case .known(let number): sum += number
      case .missing(let reason): return .missing(reason)
      }
    }
    return .known(sum)
  }

  private func measurement(
    _ breakdown: String, _ value: Measurement.Value, _ period: Period, _ answers: [Given]
  ) -> Measurement {
    let cells = [answers.first?.cell, answers.last?.cell].compactMap { $0 }
    let range = cells.first == cells.last ? cells.first ?? "" : cells.joined(separator: ":")
    return Measurement(
      key: Measurement.Key(
        kind: .satisfaction, measure: "survey-answers", breakdown: breakdown, areaCode: areaCode, period: period),
      areaName: "", value: value, edition: Edition(),
      origin: Origin(
        file: counts.table.file, sheet: counts.table.sheet.name, cell: range, isSynthetic: counts.table.isSynthetic))
  }
}
