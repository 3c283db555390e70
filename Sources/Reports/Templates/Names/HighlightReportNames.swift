extension TemplateNames {
  static let highlightReport = [
    TemplateType(
      HighlightReportView.self, "The highlight report",
      [
        .section("page", PageFrame.self, "the head of the page"),
        .list("facts", HighlightReportView.Fact.self, "date, period, schemes and meetings"),
        .list("priorities", HighlightReportView.PriorityLink.self, "the reports of the priorities"),
        .flag("hasPriorities", "whether there are any"),
        .flag("isPriority", "whether the report is that of a priority, not of the whole programme"),
        .list("statusRows", HighlightStatus.Row.self, "the status summary"),
        .section("progress", HighlightReportView.Section.self, "the progress to date: `commentary/overall.md`"),
        .section("achieved", HighlightReportView.Section.self, "what was achieved: `commentary/achieved.md`"),
        .section("next", HighlightReportView.Section.self, "what is expected next: `commentary/next.md`"),
        .section("problems", HighlightReportView.Section.self, "problems: `commentary/problems.md`"),
        .section("suggestions", HighlightReportView.Section.self, "how to solve them: `commentary/suggestions.md`"),
        .section("decisions", HighlightReportView.Section.self, "what needs a decision: `commentary/decisions.md`"),
        .section("changes", HighlightReportView.Section.self, "requests for change: `commentary/changes.md`"),
        .section("lessons", HighlightReportView.Section.self, "what was learnt: `commentary/lessons.md`"),
        .list("openExceptions", HighlightReportView.Problem.self, "what left its plan and is not back on it"),
        .flag("hasOpenExceptions", "whether anything is off its plan"),
        .list("metricRows", HighlightMetricRow.self, "the metrics"),
        .optional("metricsMissing", "why there is no metric"),
        .section("milestones", HighlightMilestones.self, "the milestones"),
        .section("money", HighlightMoney.self, "the money"),
        .section("risks", HighlightRisks.self, "the top risks"),
        .section("dataQuality", NumberedText.self, "how many findings of each level there are"),
        .text("rule", "the rule for colours, and who set it"),
      ]),
    TemplateType(
      HighlightReportView.Fact.self, "A line of the head of a highlight report",
      [
        .text("fact", "what is told, such as `Date`"),
        .text("says", "the day, period, schemes or meetings"),
      ]),
    TemplateType(
      HighlightReportView.PriorityLink.self, "A link to the report of a priority",
      [
        .text("priorityName", "the name of the priority"),
        .text("priorityHref", "the file of its highlight report"),
      ]),
    TemplateType(
      HighlightReportView.Section.self, "A part of a highlight report that people write",
      [
        .text("title", "the heading"),
        .optionalSection("prose", ProseView.self, "what people wrote"),
        .optional("missing", "that nothing was written, and which file is not there"),
      ]),
    TemplateType(
      HighlightReportView.Problem.self, "An open exception in a highlight report",
      [
        .text("problemName", "the metric or milestone"),
        .text("problemHref", "its place in the exception report"),
        .section("standsSince", NumberedText.self, "since when it has been off its plan"),
        .optionalSection("actions", ProseView.self, "what is done to bring it back"),
        .optional("withoutActions", "that nobody wrote what is done, and which file is not there"),
      ]),
    TemplateType(
      HighlightStatus.Row.self, "A line of the status summary",
      [
        .text("aspect", "what is judged, such as `Milestones`"),
        .optionalSection("statusBefore", StatusView.self, "the status of the quarter before, where it is known"),
        .optionalSection("statusNow", StatusView.self, "the status of this quarter, where it has a colour"),
        .section("inWords", NumberedText.self, "the status in a sentence"),
        .text("wayHref", "where more stands about it"),
      ]),
    TemplateType(
      HighlightMetricRow.self, "A metric in a highlight report",
      [
        .text("metricName", "the short name"),
        .text("metricHref", "the page of the metric"),
        .optionalSection("rate", PrintedNumber.self, "the figure"),
        .optional("withoutRate", "why there is no figure"),
        .text("metricUnit", "the unit in short"),
        .text("metricPeriod", "the period of the figure"),
        .flag("isProvisionalRate", "whether the figure is provisional"),
        .flag("isSyntheticRate", "whether the figure is made from synthetic data"),
        .section("planned", NumberedText.self, "the plan"),
        .section("before", StatusView.self, "the judgement of the quarter before"),
        .section("now", StatusView.self, "the judgement of this quarter"),
        .section("sinceLastYear", NumberedText.self, "how the figure moved since the same quarter of last year"),
        .texts("servedBy", "the schemes or priorities that are to move the metric, and how strongly"),
      ]),
  ]
}
