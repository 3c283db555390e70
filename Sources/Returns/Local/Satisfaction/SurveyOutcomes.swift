import struct Foundation.Decimal
import Metrics
import Spreadsheets

/// The Adult Social Care Survey: a weighted percentage with its margin of error and the number of respondents.
enum SurveyOutcomes: ColumnLayout {
  static let name = "table of survey outcomes"
  static let isCaseList = true

  static let marks = [Table.Column("margin_of_error", aliases: ["margin of error (+/-)", "moe"])]
  static let columns =
    [SatisfactionReturn.period, Table.Column("outcome", aliases: ["percent", "percentage", "satisfied"])] + marks + [
      Table.Column("respondents", aliases: ["number of respondents", "responses", "base"])
    ]
  static let optional = [Table.Column("area_code", aliases: ["ons area code", "ons code"])]

  static func measurements(of table: Table, coverage: MonthRange?, log: inout FindingLog) -> [Measurement] {
    SurveyPercentages.measurements(
      of: table, percent: "outcome", margin: "margin_of_error", respondents: "respondents", log: &log)
  }
}

/// A local survey: a percentage and how many answered.
enum SurveyScores: ColumnLayout {
  static let name = "table of survey scores"
  static let isCaseList = true

  static let marks = [Table.Column("score", aliases: ["satisfaction score", "score (%)"])]
  static let columns =
    [SatisfactionReturn.period] + marks + [Table.Column("responses", aliases: ["respondents", "number of responses"])]

  static func measurements(of table: Table, coverage: MonthRange?, log: inout FindingLog) -> [Measurement] {
    SurveyPercentages.measurements(of: table, percent: "score", margin: nil, respondents: "responses", log: &log)
  }
}

/// A local survey: how many were satisfied, of how many who answered.
enum SurveyFractions: ColumnLayout {
  static let name = "table of satisfied and all"
  static let isCaseList = true

  static let marks = [Table.Column("numerator", aliases: ["satisfied", "positive answers"])]
  static let columns =
    [SatisfactionReturn.period] + marks + [Table.Column("denominator", aliases: ["answered", "all answers"])]

  static func measurements(of table: Table, coverage: MonthRange?, log: inout FindingLog) -> [Measurement] {
    var counts = CountTable(kind: .satisfaction, table: table)
    for row in table.rows {
      let period = counts.period(row, "period")
      let numerator = counts.count(row, "numerator", of: "answers")
      let denominator = counts.count(row, "denominator", of: "answers")
      guard let period, let numerator, let denominator else { continue }
      if case .known(let top) = numerator, case .known(let bottom) = denominator, top > bottom {
        log.add(
          .numeratorAboveDenominator, at: table.place(row, "numerator"),
          "\(top) are satisfied of \(bottom) who answered.",
          advice: "Compare with the survey; one of the two is wrong. Both are used as they are.")
      }
      counts.add("survey-answers", "total", denominator, period, row, "denominator")
      counts.add("survey-answers", "answer:satisfied", numerator, period, row, "numerator")
    }
    return counts.measurements(log: &log)
  }
}

/// Reads percentages of surveys, which the sender writes as 64.4, 64.4% or 0.644.
private enum SurveyPercentages {
  static func measurements(
    of table: Table, percent: String, margin: String?, respondents: String, log: inout FindingLog
  ) -> [Measurement] {
    var counts = CountTable(kind: .satisfaction, table: table)
    let columns = [(percent, "survey-outcome")] + (margin.map { [($0, "margin-of-error")] } ?? [])
    let scale = ProportionScale(ofColumn: table.rows.compactMap { $0[percent]?.readNumber })
    for row in table.rows {
      let period = counts.period(row, "period")
      let people = counts.count(row, respondents, of: "respondents")
      guard let period, let people else { continue }
      let code = row.label("area_code").lowercased() == "england" ? Area.englandCode : row.label("area_code")
      for (column, measure) in columns {
        guard let value = counts.percentage(row, column, scale: scale) else { continue }
        counts.add(measure, "total", value, period, row, column, areaCode: code)
      }
      counts.add("respondents", "total", people, period, row, respondents, areaCode: code)
    }
    return counts.measurements(log: &log)
  }
}

extension CountTable {
  /// A percentage of 0 to 100, or a reason why there is none; anything else is a problem, and so is a column of which
  /// nobody can say whether 1 is 1 % or 100 %.
  fileprivate mutating func percentage(_ row: Table.Row, _ column: String, scale: ProportionScale) -> Measurement.Value?
  {
    for markers in [MarkerMap.localCounts, .adultSocialCareOutcomes] {
      if let value = markers.value(of: row[column]) { return value }
    }
    guard let read = row[column]?.readNumber, read.unit == .none || read.isPercent,
      let value = scale.percentage(of: read), (0...100).contains(value)
    else {
      refuse("a percentage", row, column)
      return nil
    }
    return .known(value)
  }
}
