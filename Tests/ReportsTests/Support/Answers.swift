/// Answers to every question that is asked in the second quarter, one a line.
enum CompleteAnswers {
  static let secondQuarter =
    """
    cover.completed_by: Programme manager
    cover.email: team@example.org
    cover.contact_number: 01632 960000
    cover.signed_off_by: Chair
    budget.pooled: Yes
    conditions.joint_plan: Yes
    conditions.social_care_protected: Yes
    conditions.seven_day: Yes
    conditions.data_sharing_nhs_number: Yes
    conditions.data_sharing_open_apis: Yes
    conditions.data_sharing_ig: Yes
    conditions.data_sharing_clarity: Yes
    conditions.joint_assessment: Yes
    conditions.acute_impact: Yes
    conditions.out_of_hospital: Yes
    conditions.dtoc_plan: Yes
    finance.income: \(money)
    finance.expenditure: \(money)
    metrics.non-elective-admissions.progress: Data not available to assess progress
    metrics.non-elective-admissions.commentary: No forecast.
    metrics.delayed-transfers.progress: No improvement in performance
    metrics.delayed-transfers.commentary: More days than a year before.
    metrics.falls.progress: No improvement in performance
    metrics.falls.commentary: One more than planned.
    metrics.satisfaction.progress: No improvement in performance
    metrics.satisfaction.commentary: One more happy answer would do.
    metrics.residential-admissions.progress: On track to meet target
    metrics.residential-admissions.commentary: Fewer than planned.
    metrics.reablement.progress: Data not available to assess progress
    metrics.reablement.commentary: Not yet due.
    integration.nhs_number_gp: Yes
    integration.nhs_number_gp.records: Yes
    integration.nhs_number_hospital: No
    integration.nhs_number_hospital.records: Yes
    integration.nhs_number_social_care: Yes
    integration.nhs_number_social_care.records: Yes
    integration.nhs_number_community: Yes
    integration.nhs_number_community.records: Yes
    integration.nhs_number_mental_health: Yes
    integration.nhs_number_mental_health.records: Yes
    integration.nhs_number_palliative: Yes
    integration.nhs_number_palliative.records: Yes
    integration.sharing: \(sharing)
    integration.interfaces: \(interfaces)
    integration.record_pilot: No pilot planned
    integration.personal_health_budgets: 16
    integration.personal_health_budgets_new: 3
    integration.personal_health_budgets_stopped: 1
    integration.personal_health_budgets_nhs: 81.25
    integration.personal_health_budgets_population: 37600
    integration.personal_health_budgets_rate: 42.6
    integration.teams_outside_hospital: Yes - in most of the Health and Wellbeing Board area
    integration.teams_in_hospital: No - nowhere in the Health and Wellbeing Board area
    narrative.progress: All is under way.

    """

  /// 1 + 2 + 3 + 4 = 10, as much as the pooled fund, planned and forecast.
  static let money = "{plan: \(row), forecast: \(row)}"
  static let row = "{q1: 1, q2: 2, q3: 3, q4: 4, annual_total: 10, pooled_fund: 10}"

  private static let settings = ["gp", "hospital", "social_care", "community", "mental_health", "palliative"]
  private static let sharing =
    "{"
    + settings.map { row in
      row + ": {" + settings.map { "\($0): Not currently shared digitally" }.joined(separator: ", ") + "}"
    }.joined(separator: ", ") + "}"
  private static let interfaces =
    "{" + settings.map { "\($0): {status: In development, go_live: 2017-03-31}" }.joined(separator: ", ") + "}"

  /// Without the line of a question.
  static func without(_ question: String) -> String {
    secondQuarter.split(separator: "\n").filter { !$0.hasPrefix(question + ":") }.joined(separator: "\n") + "\n"
  }

  /// With another answer to a question.
  static func with(_ question: String, _ answer: String) -> String { without(question) + "\(question): \(answer)\n" }
}
