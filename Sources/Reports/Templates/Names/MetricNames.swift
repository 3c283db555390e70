extension TemplateNames {
  static let metric = [
    TemplateType(
      MetricView.self, "The page of a metric",
      [
        .section("page", PageFrame.self, "the head of the page"),
        .section("summary", MetricSummary.self, "the metric in short"),
        .text("officialName", "the official name"),
        .text("definition", "what is counted"),
        .text("source", "who publishes it"),
        .texts("cautions", "what to keep in mind"),
        .texts("notes", "how the figure came about"),
        .optional("derivation", "how the plan was set"),
        .optional("planCell", "where the plan stands"),
        .optional("attainment", "which part of the plan is reached"),
        .optional("planChange", "the plan beside that of last year"),
        .flag("hasEquivalents", "whether the plan can be said in other units"),
        .texts("planEquivalents", "the plan in other units"),
        .text("rule", "the rule for the colour"),
        .text("ruleSource", "who set the rule"),
        .list("parts", MetricView.Part.self, "every number that went into the figure"),
        .flag("hasParts", "whether there are any"),
        .list("revisions", MetricView.RevisionRow.self, "what earlier editions said"),
        .flag("hasRevisions", "whether there are any"),
        .texts("planHistory", "what the plan was before it was revised"),
        .flag("hasPlanHistory", "whether it was revised"),
        .optionalRaw("chart", "the picture of the trend"),
        .optionalSection("controlChart", ControlChartView.self, "whether months are more than chance"),
        .optionalSection("outlook", YearOutlookView.self, "how the year may end"),
        .optional("interval", "the 95 % interval of the figure"),
        .list("trend", MetricView.TrendRow.self, "the numbers behind the picture"),
        .optionalSection("commentary", ProseView.self, "the text of `commentary/ID.md`"),
      ]),
    TemplateType(
      MetricView.Part.self, "A number behind a figure",
      [
        .text("period", "the month or other period"),
        .text("what", "what is counted"),
        .text("number", "the number"),
        .text("edition", "the edition of the data"),
        .flag("isSynthetic", "whether it is synthetic"),
        .text("file", "the file"),
        .text("sheet", "the sheet"),
        .text("cell", "the cell"),
      ]),
    TemplateType(
      MetricView.RevisionRow.self, "A revised number",
      [
        .text("period", "the month or other period"),
        .text("what", "what is counted"),
        .text("before", "the number of the earlier edition"),
        .text("beforeEdition", "the earlier edition"),
        .text("now", "the number that is used"),
        .text("nowEdition", "its edition"),
        .text("origin", "where the earlier number stands"),
      ]),
    TemplateType(
      MetricView.TrendRow.self, "A quarter of the trend",
      [
        .text("period", "the quarter"),
        .text("figure", "the figure, or why there is none"),
        .text("countWords", "numerator and denominator in words"),
        .text("edition", "the edition of the data"),
        .text("plan", "the plan"),
      ]),
    TemplateType(
      ControlChartView.self, "The control chart",
      [
        .section("variation", ControlChartView.Icon.self, "whether the latest months are more than chance"),
        .section("assurance", ControlChartView.Icon.self, "whether the plan will be met by chance"),
        .text("unit", "the unit"),
        .text("limits", "mean and limits in words"),
        .text("rules", "how the chart is worked out"),
        .texts("warnings", "what makes the limits uncertain"),
        .raw("picture", "the picture"),
        .list("rows", ControlChartView.Row.self, "the numbers behind it"),
      ]),
    TemplateType(
      ControlChartView.Icon.self, "Variation or assurance",
      [
        .text("letter", "`H` or `L`, `P` or `F`"),
        .text("words", "the same in words"),
        .text("colour", "for the class of an element"),
        .flag("hasLetter", "whether there is a letter"),
      ]),
    TemplateType(
      ControlChartView.Row.self, "A month of the control chart",
      [
        .text("period", "the month"),
        .text("figure", "the figure"),
        .text("cause", "common cause, improvement, concern, or a gap"),
      ]),
    TemplateType(
      YearOutlookView.self, "How the year may end",
      [
        .text("toDate", "the count so far"),
        .text("plan", "the plan for the year"),
        .list("rows", YearOutlookView.Row.self, "the projections"),
      ]),
    TemplateType(
      YearOutlookView.Row.self, "A projection",
      [
        .text("method", "how it is made"),
        .text("count", "the count at the end of the year, or why there is none"),
        .text("rate", "the figure at the end of the year"),
        .text("againstPlan", "whether it would meet the plan"),
      ]),
  ]
}
