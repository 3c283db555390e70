import struct Foundation.Decimal
import Metrics
import Spreadsheets

/// The answers of the Friends and Family Test, best first; the first two recommend the service.
///
/// Per cent recommended is the first two over all answers, "don't know" among them. The question changed in April 2020
/// from "would you recommend" to "how was your experience", so that the two are different series. Source: NHS England,
/// Friends and Family Test guidance.
private enum FriendsAndFamily {
  static let likely = ["extremely likely", "likely", "neither likely nor unlikely", "unlikely", "extremely unlikely"]
  static let good = ["very good", "good", "neither good nor poor", "poor", "very poor"]
  static let unknown = Table.Column("don't know", aliases: ["do not know", "dont know"])
  static let total = Table.Column("total responses", aliases: ["total", "responses", "total answers"])
  static let percent = Table.Column(
    "percentage recommended",
    aliases: [
      "percent recommended", "% recommended", "recommended", "percentage positive", "% positive",
      "percentage recommend",
    ])

  static func columns(_ answers: [String]) -> [Table.Column] {
    answers.map { answer in
      Table.Column(answer, aliases: answer.hasPrefix("neither") ? ["neither"] : [])
    } + [unknown]
  }

  static func measurements(of table: Table, answers: [String], log: inout FindingLog) -> [Measurement] {
    let names = answers + [unknown.name]
    var survey = SurveyAnswers(table, recommended: Array(answers.prefix(2)))
    var percents: [(row: Table.Row, values: [Measurement.Value])] = []
    for row in table.rows {
      let period = survey.counts.period(row, SatisfactionReturn.period.name)
      let values = names.map { survey.counts.count(row, $0, of: "answers") }
      guard let period else { continue }
      for case (let name, let value?) in zip(names, values) { survey.add(name, value, period, row, name) }
      if table.has(total.name), let stated = survey.counts.count(row, total.name, of: "answers") {
        survey.state(stated, period, row, total.name)
      }
      percents.append((row, values.compactMap { $0 }))
    }
    let result = survey.measurements(log: &log)
    if !result.isEmpty, table.has(percent.name) { check(percents, table, log: &log) }
    return result
  }

  /// Compares the percentages that the sender gives; a column of fractions says the same of 100 times as much.
  private static func check(
    _ rows: [(row: Table.Row, values: [Measurement.Value])], _ table: Table, log: inout FindingLog
  ) {
    let printed = rows.map { $0.row[percent.name]?.readNumber }
    let scale = ProportionScale(ofColumn: printed.compactMap { $0 })
    for ((row, values), printed) in zip(rows, printed) {
      let numbers = values.compactMap { value -> Decimal? in
        guard case .known(let number) = value else { return nil }
        return number
      }
      guard let printed, let percentage = scale.percentage(of: printed), numbers.count == likely.count + 1 else {
        continue
      }
      // Printed to whole per cents, or with the decimals that are there.
      let rate = RoundedRate(
        numerator: numbers[0] + numbers[1], denominator: numbers.reduce(0, +), numeratorError: 0, denominatorError: 0,
        multiplier: 100, fewestPlaces: 0)
      guard !rate.agrees(with: percentage), let recomputed = rate.recomputed(places: 1) else { continue }
      log.add(
        .publishedRateDiffers, at: table.place(row, percent.name),
        "The percentage says \(percentage), the answers give \(recomputed): the first two over all, \"don't know\" among them.",
        advice: "Ask which answers the sender counted. The answers are used.")
    }
  }
}

/// The Friends and Family Test to March 2020: how likely people are to recommend the service.
enum FriendsAndFamilyLikely: ColumnLayout {
  static let name = "Friends and Family Test to March 2020"
  static let isCaseList = true
  static let marks = [Table.Column("extremely likely"), Table.Column("extremely unlikely")]
  static let columns = [SatisfactionReturn.period] + FriendsAndFamily.columns(FriendsAndFamily.likely)
  static let optional = [FriendsAndFamily.total, FriendsAndFamily.percent]

  static func measurements(of table: Table, coverage: MonthRange?, log: inout FindingLog) -> [Measurement] {
    FriendsAndFamily.measurements(of: table, answers: FriendsAndFamily.likely, log: &log)
  }
}

/// The Friends and Family Test from April 2020: how good people's experience was.
enum FriendsAndFamilyGood: ColumnLayout {
  static let name = "Friends and Family Test from April 2020"
  static let isCaseList = true
  static let marks = [Table.Column("very good"), Table.Column("very poor")]
  static let columns = [SatisfactionReturn.period] + FriendsAndFamily.columns(FriendsAndFamily.good)
  static let optional = [FriendsAndFamily.total, FriendsAndFamily.percent]

  static func measurements(of table: Table, coverage: MonthRange?, log: inout FindingLog) -> [Measurement] {
    FriendsAndFamily.measurements(of: table, answers: FriendsAndFamily.good, log: &log)
  }
}
