/// Charts on the page of a metric, and what they say of chance and of times to come.
extension TemplateNames {
  static let metricCharts = [
    TemplateType(
      ControlChartView.self, "The control chart",
      [
        .section("variation", ControlChartView.Icon.self, "whether the latest months are more than chance"),
        .section("assurance", ControlChartView.Icon.self, "whether the plan will be met by chance"),
        .text("unit", "the unit"),
        .text("limits", "mean and limits in words"),
        .text("limitFigures", "how the names of mean and limits begin, with spaces between, for `data-figures`"),
        .text("rules", "how the chart is worked out"),
        .texts("warnings", "what makes the limits uncertain"),
        .raw("picture", "the picture"),
        .raw("numbers", "the rows of the table of its numbers"),
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
      YearOutlookView.self, "How the year may end",
      [
        .text("figures", "how the names of its figures begin, for `data-figures`"),
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
    TemplateType(
      TrajectoryView.self, "Where a metric is heading",
      [
        .text("basis", "which figures the line was drawn through"),
        .text("basisFigure", "how the names of the figures in that sentence begin, for `data-figures`"),
        .text("yearlyChange", "by how much the line rises or falls in a year"),
        .text("yearlyFigures", "how the names of the figures in that sentence begin, for `data-figures`"),
        .flag("hasAdjusted", "whether the figures lie on a new level, so that there is a second line"),
        .optional("adjustedWords", "since when, and by how much the second line rises or falls in a year"),
        .list("rows", TrajectoryView.Row.self, "what the lines say of the years to come"),
        .text("caution", "what a line does not know"),
      ]),
    TemplateType(
      TrajectoryView.Row.self, "What the lines say of a year",
      [
        .text("years", "how many years from now"),
        .text("period", "the period in words"),
        .section("trend", TrajectoryView.Cell.self, "what the line through all figures says"),
        .optionalSection("adjusted", TrajectoryView.Cell.self, "what the line of the new level says"),
        .flag("isBeyondHistory", "whether it lies further ahead than the figures reach back"),
      ]),
    TemplateType(
      TrajectoryView.Cell.self, "A forecast",
      [
        .text("value", "the forecast as a program reads it, not rounded"),
        .text("figure", "which figure it is in `data/figures.csv`, for `data-figure`"),
        .text("words", "the forecast as people read it"),
        .optional("limits", "between which limits a single figure is expected (95 %)"),
        .text("limitFigures", "how the names of both limits begin, for `data-figures`"),
      ]),
    TemplateType(
      DelayCharts.self, "Delayed days by body and by reason",
      [
        .list("charts", DelayCharts.Chart.self, "a chart by responsible body, and one by reason")
      ]),
    TemplateType(
      DelayCharts.Chart.self, "A chart of delayed days",
      [
        .text("caption", "the title of the table behind it"),
        .raw("picture", "the picture"),
        .texts("months", "the months, as headings of columns"),
        .raw("numbers", "the rows of the table of its numbers"),
      ]),
  ]
}
