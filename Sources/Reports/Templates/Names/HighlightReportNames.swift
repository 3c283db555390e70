extension TemplateNames {
  static let highlightReport = [
    TemplateType(
      HighlightReportView.self, "The highlight report",
      [
        .section("page", PageFrame.self, "the head of the page"),
        .section("overall", StatusView.self, "the status of the programme"),
        .text("overallRule", "how that status comes about"),
        .list("counts", ColourCount.self, "how many metrics have which colour"),
        .list("metrics", MetricSummary.self, "the metrics"),
        .section("summary", HighlightReportView.Section.self, "the text of `commentary/overall.md`"),
        .section("achieved", HighlightReportView.Section.self, "the text of `commentary/achieved.md`"),
        .section("next", HighlightReportView.Section.self, "the text of `commentary/next.md`"),
        .section("decisions", HighlightReportView.Section.self, "the text of `commentary/decisions.md`"),
        .list("milestones", HighlightReportView.MilestoneRow.self, "the milestones"),
        .optional("milestonesMissing", "that there is no table of milestones"),
        .optional("milestoneSummary", "how many milestones have which status"),
        .list("risks", HighlightReportView.RiskRow.self, "the risks, the highest score first"),
        .optional("risksMissing", "that there is no table of risks"),
        .text("dataQuality", "how many findings of each level there are"),
        .texts("qualityItems", "the most serious findings"),
        .text("rule", "the rule for colours and who set it"),
      ]),
    TemplateType(
      HighlightReportView.Section.self, "A text of the highlight report",
      [
        .text("title", "the heading"),
        .optionalSection("prose", ProseView.self, "the text"),
        .optional("missing", "that nothing was supplied"),
      ]),
    TemplateType(
      HighlightReportView.MilestoneRow.self, "A milestone",
      [
        .text("scheme", "the scheme"),
        .text("name", "the milestone"),
        .text("owner", "the role that owns it"),
        .text("baseline", "the planned day"),
        .text("forecast", "the expected day"),
        .text("actual", "the day on which it was reached"),
        .section("status", StatusView.self, "its status"),
      ]),
    TemplateType(
      HighlightReportView.RiskRow.self, "A risk",
      [
        .text("id", "its number"),
        .text("description", "what may go wrong"),
        .text("owner", "the role that owns it"),
        .text("probability", "`low`, `medium` or `high`"),
        .text("impact", "`low`, `medium` or `high`"),
        .number("score", "probability by impact, 1 to 9"),
        .text("mitigation", "what is done"),
      ]),
  ]
}
