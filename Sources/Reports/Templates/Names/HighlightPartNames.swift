/// Milestones, money and risks of a highlight report.
extension TemplateNames {
  static let highlightParts = [
    TemplateType(
      HighlightMilestones.self, "The milestones",
      [
        .list(
          "rows", HighlightMilestones.Row.self,
          "the most pressing: overdue first, then expected late, then due within three months"),
        .flag("hasRows", "whether there are any"),
        .optionalSection("others", NumberedText.self, "how many more press, and how many are due later"),
        .optionalSection("counted", NumberedText.self, "how many are done, on time, late and overdue"),
        .optional("undated", "the names of those that are not done and have no date"),
        .optionalSection("done", HighlightMilestones.Done.self, "those that were done since the quarter began"),
        .optional("withoutMilestones", "why there are none"),
      ]),
    TemplateType(
      HighlightMilestones.Done.self, "What was done",
      [
        .section("doneWords", NumberedText.self, "since when, and how many where not all are named"),
        .optional("doneNames", "the latest of them, with their days"),
      ]),
    TemplateType(
      HighlightMilestones.Row.self, "A milestone",
      [
        .text("milestoneName", "what is to be reached"),
        .text("schemeName", "the scheme that it belongs to"),
        .text("ownerRole", "the role that answers for it"),
        .text("planned", "the day that was planned at first"),
        .text("expected", "the day that is expected now"),
        .section("standing", StatusView.self, "whether it is on time"),
      ]),
    TemplateType(
      HighlightMoney.self, "The money",
      [
        .list("moneyRows", HighlightMoney.Row.self, "plan and outcome"),
        .flag("hasMoneyRows", "whether any could be compared"),
        .texts("moneyMissing", "what could not be compared, and why"),
        .optionalSection("moneyTables", NumberedText.self, "the tables of money in a sentence, where there are any"),
      ]),
    TemplateType(
      HighlightMoney.Row.self, "Plan and outcome of some money",
      [
        .text("moneyWords", "which money, and of which time"),
        .section("plan", PrintedNumber.self, "the pounds that were planned"),
        .section("outcome", PrintedNumber.self, "the pounds that were spent or received, or are forecast"),
        .section("difference", PrintedNumber.self, "the outcome less the plan, in pounds"),
        .optionalSection("percent", PrintedNumber.self, "the difference in percent of the plan"),
        .optional("withoutPercent", "why there is no percentage"),
      ]),
    TemplateType(
      HighlightRisks.self, "The top risks",
      [
        .list("riskRows", HighlightRisks.Row.self, "at most five risks, the highest score first"),
        .flag("hasRiskRows", "whether there are any"),
        .text("scoreWords", "how the score is made"),
        .optionalSection("riskNote", NumberedText.self, "out of how many risks these were taken"),
        .optional("withoutRisks", "why there are none"),
      ]),
    TemplateType(
      HighlightRisks.Row.self, "A risk",
      [
        .text("riskID", "its id, with the register where there are several"),
        .text("mayGoWrong", "what may go wrong"),
        .text("riskOwner", "the role that answers for it"),
        .text("likelihood", "how probable it is"),
        .text("severity", "how much it would matter"),
        .optionalSection("score", PrintedNumber.self, "probability by impact, or the score that is printed"),
        .optionalSection("outOf", PrintedNumber.self, "the highest score that there is"),
        .optional("withoutScore", "the printed rating, or that there is no score"),
        .text("mitigation", "what is done about it"),
      ]),
  ]
}
