extension TemplateNames {
  static let boardPaper = [
    TemplateType(
      BoardPaperView.self, "The board paper",
      [
        .section("page", PageFrame.self, "the head of the page"),
        .section("words", BoardPaperWords.self, "the headings, the same as in the Word document"),
        .text("document", "the file of the same paper as a Word document"),
        .text("subject", "what the paper is about"),
        .list("fields", BoardPaperField.self, "the fields at the head of the paper"),
        .optional("supplyWords", "what `board-paper.yaml` does not say yet"),
        .optional("syntheticPaper", "that `board-paper.yaml` itself was made up"),
        .section("context", BoardPaperSection.self, "context and strategic objectives"),
        .section("overallStatus", StatusView.self, "the worst colour of any metric that could be judged"),
        .text("countWords", "how many metrics have which colour"),
        .list("metrics", BoardPaperMetric.self, "all metrics"),
        .text("ruleWords", "the rule for colours, and who set it"),
        .list("charts", BoardPaperChart.self, "charts of the metrics that are amber or red"),
        .list("exceptions", BoardPaperMetric.self, "the metrics that are amber or red"),
        .flag("hasExceptions", "whether there are any"),
        .list("openExceptions", BoardPaperException.self, "what left its plan and is not back on it"),
        .flag("hasOpenExceptions", "whether anything is off its plan"),
        .optionalSection("decisions", ProseView.self, "the text of `commentary/decisions.md`"),
        .texts("questions", "what the board is to discuss"),
        .flag("hasQuestions", "whether there is anything to discuss"),
        .section("moneyParagraphs", BoardPaperSection.self, "what people wrote about the money"),
        .optionalSection("money", BoardPaperMoney.self, "the money of the pooled fund, where any amount is known"),
        .texts("recommendations", "what the board is asked to do"),
        .flag("areRecommendationsMissing", "whether nobody has written any"),
        .section("comments", BoardPaperSection.self, "the comments of the executive"),
        .list("risks", BoardPaperRiskRow.self, "the five risks that a paper must speak of"),
        .list("timeline", BoardPaperStep.self, "what happens when"),
        .flag("isTimelineMissing", "whether nobody has written it"),
        .texts("appendices", "the titles of the appendices"),
        .flag("hasAppendices", "whether there are any"),
      ]),
    TemplateType(
      BoardPaperField.self, "A field at the head of a board paper",
      [
        .text("fieldName", "what the field is called"),
        .text("fieldValue", "what stands in it, or `To be supplied`"),
        .flag("isFieldMissing", "whether it is still to be supplied"),
      ]),
    TemplateType(
      BoardPaperSection.self, "A part of a board paper that people write",
      [
        .text("sectionTitle", "the heading"),
        .texts("paragraphs", "what people wrote"),
        .flag("isToBeSupplied", "whether the paper needs it and nobody has written it"),
      ]),
    TemplateType(
      BoardPaperException.self, "An open exception in a board paper",
      [
        .text("exceptionName", "the metric or milestone"),
        .section("since", NumberedText.self, "since when it has been off its plan"),
        .text("recommendation", "what is recommended, or that nobody has written it"),
      ]),
    TemplateType(
      BoardPaperRiskRow.self, "One of the five risks of a board paper",
      [
        .text("topic", "time, viability, finance, profile, or equality and diversity"),
        .text("rating", "how high the risk is, or `To be supplied`"),
        .flag("isUnrated", "whether nobody has rated it"),
        .text("comment", "what to know about it"),
      ]),
    TemplateType(
      BoardPaperStep.self, "A step of the timeline",
      [
        .text("task", "what is to be done"),
        .text("targetDate", "by when, or `To be supplied`"),
        .text("responsibility", "who does it, or `To be supplied`"),
      ]),
  ]
}
