extension TemplateNames {
  static let exceptionReport = [
    TemplateType(
      ExceptionReportView.self, "The exception report",
      [
        .section("page", PageFrame.self, "the head of the page"),
        .section("counted", NumberedText.self, "how many exceptions are open and how many closed"),
        .list("entries", ExceptionReportView.Entry.self, "the open exceptions"),
        .text("raisedBy", "what raises an exception in this programme"),
        .text("addressee", "to whom exceptions go, and when they go further"),
        .list("closed", ExceptionReportView.Closed.self, "the closed exceptions"),
        .flag("hasClosed", "whether there are any"),
        .texts("unknownFiles", "files that are named after no metric and no milestone"),
        .flag("hasUnknownFiles", "whether there are any"),
      ]),
    TemplateType(
      ExceptionReportView.Entry.self, "An open exception",
      [
        .text("anchor", "the id of its place on the page, for links to it"),
        .text("subjectName", "the metric or milestone that left its plan"),
        .optional("subjectHref", "the page of the metric"),
        .text("kind", "`Metric` or `Milestone`"),
        .section("status", StatusView.self, "the judgement of it now"),
        .section("stands", NumberedText.self, "since when it has been off its plan"),
        .optionalSection("judged", NumberedText.self, "figure and plan of a metric"),
        .section("needed", NumberedText.self, "what would bring it back on its plan"),
        .text("answersFor", "the role that answers for it, or the schemes that serve it"),
        .texts("wayUp", "to whom it went, and when it goes further"),
        .list("parts", ExceptionReportView.Part.self, "what people wrote about it"),
        .text("fileName", "the file in which they wrote it"),
      ]),
    TemplateType(
      ExceptionReportView.Part.self, "A part of an exception that people write",
      [
        .text("partHeading", "the heading, such as `Options`"),
        .optionalSection("partProse", ProseView.self, "what people wrote"),
        .optional("partMissing", "that nothing was written, and in which file it is missing"),
      ]),
    TemplateType(
      ExceptionReportView.Closed.self, "A closed exception",
      [
        .text("closedAnchor", "the id of its place on the page, for links to it"),
        .text("closedName", "the metric or milestone"),
        .text("opened", "since when it was off its plan"),
        .text("ended", "how it ended"),
        .text("closedFile", "the file that people wrote about it, or that there is none"),
      ]),
  ]
}
