import Metrics

/// Surveys of people who use the services.
///
/// Answers are counted as they are; which of them count as satisfied is said by the metric in the catalogue. A weighted
/// survey gives its outcome, which cannot be made from counts.
enum SatisfactionReturn: LayoutReader {
  static let kind = ReturnKind.satisfaction

  static let layouts: [any ReturnLayout.Type] = [
    OutcomesFrameworkRows<SatisfactionOutcomes>.self, OutcomesFrameworkSeries<SatisfactionOutcomes>.self,
    SurveyAnswerRows.self, FriendsAndFamilyLikely.self, FriendsAndFamilyGood.self, GPPatientSurvey.self,
    SurveyOutcomes.self, SurveyScores.self, SurveyFractions.self,
  ]

  /// The column of a survey's period.
  static let period = Table.Column("period", aliases: ["quarter", "month", "year"])

  /// `Very satisfied` as a breakdown is `very-satisfied`, `Don't know` is `dont-know`.
  static func slug(_ answer: String) -> String {
    answer.lowercased().filter { $0 != "'" && $0 != "\u{2019}" }.split { !$0.isLetter && !$0.isNumber }
      .joined(separator: "-")
  }
}
