import Dates
import struct Foundation.Decimal
import Metrics
import Returns
import Spreadsheets

/// A row of `plan.csv`, on its way to an entry of the plan.
struct PlanRow {
  /// Why a row cannot be used.
  struct Fault: Error {
    let column: String
    let message: String
    let advice: String

    init(_ column: String, _ message: String, _ advice: String) {
      self.column = column
      self.message = message
      self.advice = advice
    }
  }

  /// The largest number that a cell of the national form takes.
  private static let largestValue: Decimal = 100_000_000

  let row: Table.Row
  let table: Table
  let metric: Metric
  /// What label and footnote say of an average.
  var averaging: AveragingBasis?

  private var isPercentage: Bool { metric.multiplier == 100 }

  func entry() throws(Fault) -> PlanEntry {
    guard let period = Period(text: row.label("period")) else {
      throw Fault(
        "period", "The period is no year, quarter or month.", "Write 2016-17, 2016-17-Q2 or 2016-07.")
    }
    let unit = try unit(metric)
    let (kind, value) = try kindAndValue()
    let relative = row.label("relative_to").lowercased().replacing("\u{2019}", with: "'")
    let reference = PlanEntry.Reference(rawValue: relative)
    guard relative.isEmpty || reference != nil else {
      let words = PlanEntry.Reference.allCases.map { "\"\($0.rawValue)\"" }.joined(separator: ", ")
      throw Fault(
        "relative_to", "What the plan is relative to is not known.", "Leave it empty, or write one of \(words).")
    }
    guard reference == nil || unit == .metric else {
      throw Fault("unit", "A relative plan is a percentage of its reference.", "Leave the unit empty.")
    }
    let howSet = row.label("how_set")
    return PlanEntry(
      metric: metric.id, period: period, kind: kind, value: value, unit: unit, reference: reference,
      agreedOn: try agreedOn(), approvedBy: row.label("approved_by"), baseline: try baseline(),
      averaging: averaging, howSet: howSet,
      origin: Origin(
        file: table.file, sheet: table.sheet.name, cell: row.address("value"),
        isSynthetic: table.isSynthetic || howSet.uppercased().hasPrefix("SYNTHETIC")))
  }

  private func kindAndValue() throws(Fault) -> (PlanEntry.Kind, Decimal) {
    let word = row.label("test").lowercased()
    if let test = TargetTest(rawValue: word) { return (.limit(test), try number()) }
    switch word {
    case PlanEntry.Kind.reference.word: return (.reference, try number())
    case PlanEntry.Kind.baselineBeingSet.word: return (.baselineBeingSet, 0)
    case PlanEntry.Kind.notMeasurableYet.word: return (.notMeasurableYet, 0)
    case "between":
      let (low, high) = try range()
      return (.range(high), low)
    default:
      let words =
        TargetTest.allCases.map(\.rawValue) + ["between", "reference", "baseline being set", "not measurable yet"]
      throw Fault("test", "The test is not known.", "Use one of: \(words.joined(separator: ", ")).")
    }
  }

  private func number() throws(Fault) -> Decimal {
    guard let value = try figure("value") else {
      throw Fault("value", "The planned value is not a number.", "Write a plain number, such as 83 or 0.36.")
    }
    return try checked(value)
  }

  private func baseline() throws(Fault) -> PlanEntry.Baseline? {
    guard !row.label("baseline").isEmpty else { return nil }
    guard let value = try figure("baseline") else {
      throw Fault("baseline", "The baseline is not a number.", "Write a plain number, or leave the cell empty.")
    }
    return PlanEntry.Baseline(value, cell: "cell \(row.address("baseline"))")
  }

  /// A figure as a document prints it: with a percent sign where the metric is a percentage, and with a mark where the row
  /// has the footnote that it points to.
  private func figure(_ column: String) throws(Fault) -> Decimal? {
    guard let read = row[column]?.readNumber, read.unit == .none || (read.isPercent && isPercentage) else {
      return nil
    }
    guard read.marks.isEmpty || !row.label("footnote").isEmpty else {
      throw Fault(column, "The number carries a mark, and there is no footnote.", "Write the footnote beside it.")
    }
    return read.number
  }

  /// `40 to 70`, `40% - 70%`.
  private func range() throws(Fault) -> (Decimal, Decimal) {
    let text = row.label("value").replacing("%", with: " ").replacing("\u{2013}", with: "-")
      .replacing(" to ", with: "-")
    let ends = text.split(separator: "-").map { StrictNumber.decimal(String($0).trimmedOfSpaces) }
    guard ends.count == 2, let low = ends[0], let high = ends[1], low < high else {
      throw Fault("value", "The planned value is no range.", "Write the lower and the upper end, such as 40 to 70.")
    }
    return (try checked(low), try checked(high))
  }

  private func checked(_ value: Decimal) throws(Fault) -> Decimal {
    guard value >= 0, value <= PlanRow.largestValue else {
      throw Fault(
        "value", "The planned value lies outside 0 to 100,000,000.", "The national form takes no other numbers.")
    }
    return value
  }

  private func unit(_ metric: Metric) throws(Fault) -> PlanUnit {
    guard let unit = PlanUnit(rawValue: row.label("unit").lowercased()) else {
      let words = PlanUnit.allCases.map(\.rawValue).filter { !$0.isEmpty }.joined(separator: ", ")
      throw Fault(
        "unit", "The unit is not known.", "Leave it empty for \"\(metric.shortUnit)\", or write one of: \(words).")
    }
    guard unit.multiplier == nil || metric.denominator != nil else {
      throw Fault("unit", "The metric is a count and has no rate.", "Leave the unit empty.")
    }
    return unit
  }

  private func agreedOn() throws(Fault) -> CivilDate? {
    guard !row.label("agreed_on").isEmpty else { return nil }
    guard let day = row["agreed_on"]?.day else {
      throw Fault("agreed_on", "The day on which the plan was agreed is no date.", "Write a date such as 2016-05-31.")
    }
    return day
  }
}
