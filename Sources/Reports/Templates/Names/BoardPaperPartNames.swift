/// Metrics, charts, money and headings of a board paper.
extension TemplateNames {
  static let boardPaperParts = [
    TemplateType(
      BoardPaperMetric.self, "A metric in a board paper",
      [
        .text("metricName", "the short name"),
        .text("metricPage", "the page of the metric"),
        .flag("hasFigure", "whether there is a figure"),
        .text("figure", "the figure, or why there is none"),
        .text("unit", "the unit"),
        .text("plainFigure", "the figure as a program reads it, rounded as it is printed"),
        .text("figureID", "which figure it is in `data/figures.csv`, for `data-figure`"),
        .text("figurePeriod", "the period of the figure"),
        .text("marks", "that the figure is provisional or synthetic, after a comma"),
        .text("planWords", "the plan"),
        .text(
          "figures", "how the names of all figures about the metric begin, with spaces between, for `data-figures`"),
        .section("status", StatusView.self, "the judgement"),
        .flag("isOffPlan", "whether it is amber or red"),
        .text("sincePreviousQuarter", "the change since the quarter before"),
        .text("sincePreviousQuarterID", "which figure that change is, for `data-figures`"),
        .text("sinceLastYear", "the change since the same quarter of last year"),
        .text("sinceLastYearID", "which figure that change is, for `data-figures`"),
        .text("chance", "what the control chart says of variation and assurance"),
        .text("reason", "why the judgement is so"),
        .optional("fewCases", "how few cases would turn the colour"),
        .text("source", "who publishes it"),
        .text("edition", "the edition of the data"),
        .text("definition", "what is counted"),
      ]),
    TemplateType(
      BoardPaperChart.self, "A chart in a board paper",
      [
        .text("chartTitle", "the metric and its unit"),
        .text("chartWords", "the chart in words, for people who cannot see it"),
        .raw("svg", "the picture"),
        .raw("standalone", "the same picture for the Word document, with colours of its own; a page prints `svg`"),
        .text("numbersCaption", "the title of the table behind it"),
        .list("numbers", BoardPaperChart.Row.self, "the numbers behind it"),
      ]),
    TemplateType(
      BoardPaperChart.Row.self, "A quarter of a chart",
      [
        .text("figures", "how the names of its figures begin, for `data-figures`"),
        .text("chartPeriod", "the quarter"),
        .text("chartFigure", "the figure, or why there is none"),
        .text("chartPlan", "the plan of that quarter"),
      ]),
    TemplateType(
      BoardPaperMoney.self, "The money in a board paper",
      [
        .text("moneyCaption", "the title of the table"),
        .texts("moneyColumns", "the headings of its columns"),
        .list("moneyRows", BoardPaperMoney.Row.self, "income and expenditure"),
        .texts("sentences", "what was spent, and what is expected, against the plan"),
        .text("moneyFigures", "how the names of the figures in the sentences begin, for `data-figures`"),
      ]),
    TemplateType(
      BoardPaperMoney.Row.self, "A row of money",
      [
        .text("moneyName", "which money it is, such as `Expenditure, plan`"),
        .list("amounts", BoardPaperMoney.Amount.self, "the amounts, in the order of the headings"),
      ]),
    TemplateType(
      BoardPaperMoney.Amount.self, "An amount of money",
      [
        .flag("isKnown", "whether it is known"),
        .text("pounds", "the pounds, or that they are not known yet"),
        .text("plainPounds", "the pounds as a program reads them"),
        .text("moneyID", "which figure it is in `data/figures.csv`, for `data-figure`"),
      ]),
    TemplateType(
      BoardPaperWords.self, "The headings of a board paper",
      [
        .text("heading", "over the paper"),
        .text("about", "over the fields at its head"),
        .text("aboutCaption", "the title of the table of those fields"),
        .text("contextTitle", "over the context"),
        .text("metricsTitle", "over the table of all metrics"),
        .text("againstQuarter", "before the change since the quarter before"),
        .text("againstYear", "before the change since the same quarter of last year"),
        .text("chartsTitle", "over the charts"),
        .text("exceptionsTitle", "over the metrics that are amber or red"),
        .text("openExceptionsTitle", "over the open exceptions"),
        .text("decisionsTitle", "over what needs a decision"),
        .text("discussionTitle", "over what the board is to discuss"),
        .text("moneyTitle", "over the money"),
        .text("recommendationsTitle", "over the recommendations"),
        .text("recommendationsStart", "the words with which every recommendation begins"),
        .text("commentsTitle", "over the comments of the executive"),
        .text("risksTitle", "over the five risks"),
        .text("timelineTitle", "over the timeline"),
        .text("appendicesTitle", "over the appendices"),
        .text("sourcesTitle", "over the sources of the figures"),
        .text("termsTitle", "over the definitions of the metrics"),
      ]),
  ]
}
