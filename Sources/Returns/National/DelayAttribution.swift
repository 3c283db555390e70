import Metrics

/// Who can be responsible for which reason, in which type of care, and in which months.
///
/// From the England sheets of 105 published months, April 2011 to December 2019: a cell that cannot be is "NA" up to
/// December 2017 and exactly 0 from January 2018, without exception. The collection ended with February 2020; for
/// later months no rule is known, and nothing is refused.
struct DelayAttribution: Sendable {
  /// The reason that the row is about.
  let reason: DelayReason
  /// Who can answer for it.
  let bodies: [ResponsibleBody]
  /// In which type of care it occurs.
  let care: [TypeOfCare]
  /// The first month for which the row holds.
  let from: Period
  /// The last month for which the row holds.
  let through: Period

  /// The matrix: a row for each reason.
  static let matrix: [DelayAttribution] = [
    row(.A, [.nhs, .socialCare, .both]),
    row(.B, [.nhs, .socialCare, .both]),
    row(.C, [.nhs]),
    row(.Di, [.nhs, .socialCare]),
    row(.Dii, [.nhs, .socialCare, .both]),
    row(.E, [.nhs, .socialCare, .both]),
    row(.F, [.nhs, .socialCare, .both]),
    row(.G, [.nhs, .socialCare]),
    row(.H, [.nhs, .socialCare]),
    row(.I, [.nhs]),
    row(.O, [.nhs, .socialCare, .both], care: [.nonAcute], from: .month(year: 2017, month: 4)),
  ]

  /// The first month of the collection.
  static let firstMonth = Period.month(year: 2011, month: 4)
  /// The last month of the collection.
  static let lastMonth = Period.month(year: 2020, month: 2)

  private static func row(
    _ reason: DelayReason, _ bodies: [ResponsibleBody], care: [TypeOfCare] = TypeOfCare.allCases,
    from: Period = firstMonth
  ) -> DelayAttribution {
    DelayAttribution(reason: reason, bodies: bodies, care: care, from: from, through: lastMonth)
  }

  /// Whether delays for a reason can be attributed to a body in a month; also where no rule is known.
  static func isPossible(_ reason: DelayReason, _ body: ResponsibleBody, in month: Period) -> Bool {
    rule(of: reason, in: month).map { $0.bodies.contains(body) } ?? true
  }

  /// Whether a reason occurs in a type of care in a month; also where no rule is known.
  static func isPossible(_ reason: DelayReason, _ care: TypeOfCare, in month: Period) -> Bool {
    rule(of: reason, in: month).map { $0.care.contains(care) } ?? true
  }

  /// Whether a reason was collected in a month; also after the end of the collection, for which no rule is known.
  static func isCollected(_ reason: DelayReason, in month: Period) -> Bool {
    rule(of: reason, in: month) != nil || month.firstDay > lastMonth.firstDay
  }

  private static func rule(of reason: DelayReason, in month: Period) -> DelayAttribution? {
    matrix.first {
      $0.reason == reason && $0.from.firstDay <= month.firstDay && month.firstDay <= $0.through.firstDay
    }
  }
}
