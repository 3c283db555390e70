extension TemplateNames {
  static let dashboard = [
    TemplateType(
      DashboardView.self, "The dashboard",
      [
        .section("page", PageFrame.self, "the head of the page"),
        .number("metricCount", "how many metrics there are"),
        .list("counts", ColourCount.self, "how many metrics have which colour"),
        .list("metrics", MetricSummary.self, "the metrics"),
        .optionalSection("overall", ProseView.self, "the text of `commentary/overall.md`"),
        .text("dataQuality", "how many findings of each level there are"),
        .text("returnStatus", "how far the national return is filled in"),
        .list("dates", DashboardView.Due.self, "deadlines and meetings to come"),
        .text("rule", "the rule for colours"),
        .text("ruleSource", "who set the rule"),
        .text("measurementsFile", "the file with all figures"),
      ]),
    TemplateType(
      DashboardView.Due.self, "A deadline or meeting",
      [
        .text("name", "what is due, or who meets"),
        .text("date", "the day"),
        .text("note", "what to know about it"),
      ]),
    TemplateType(
      MetricSummary.self, "A metric in short",
      [
        .text("id", "the id of the metric"),
        .text("name", "the short name"),
        .text("href", "the page of the metric"),
        .flag("hasFigure", "whether there is a figure"),
        .text("figure", "the figure, or why there is none"),
        .text("unit", "the unit"),
        .optional("countWords", "numerator and denominator in words"),
        .optional("averageDay", "what it is on an average day"),
        .text("period", "the period of the figure"),
        .text("edition", "the edition of the data"),
        .flag("isSynthetic", "whether the figure is made from synthetic data"),
        .flag("isProvisional", "whether the figure is provisional"),
        .text("plan", "the plan"),
        .section("status", StatusView.self, "the judgement"),
        .text("reason", "why the judgement is so"),
        .optional("colourChange", "how few cases would turn the colour"),
        .optionalSection("variation", ControlChartView.Icon.self, "variation, by the control chart"),
        .optionalSection("assurance", ControlChartView.Icon.self, "assurance, by the control chart"),
        .text("sincePreviousQuarter", "the change since the quarter before"),
        .text("sinceLastYear", "the change since the same quarter of last year"),
        .raw("sparkline", "a small picture of the trend"),
        .optional("lastKnown", "the latest figure, where there is none for the quarter"),
      ]),
  ]
}
