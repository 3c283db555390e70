extension TemplateNames {
  static let reconciliation = [
    TemplateType(
      ReconciliationView.self, "The reconciliation",
      [
        .section("page", PageFrame.self, "the head of the page"),
        .text("summary", "how many months agree"),
        .texts("missing", "the trusts that the log misses"),
        .flag("hasMissing", "whether there are any"),
        .list("months", ReconciliationView.MonthRow.self, "the months"),
        .list("sections", ReconciliationView.MonthSection.self, "the months that are explained at length"),
        .text("convention", "how days are counted"),
      ]),
    TemplateType(
      ReconciliationView.MonthRow.self, "A month",
      [
        .text("figures", "how the names of its figures begin, for `data-figures`"),
        .text("month", "the month"),
        .optional("anchor", "the id of its section, where it has one"),
        .text("log", "the delayed days of the log"),
        .text("delays", "the delays of the log"),
        .text("published", "the published days"),
        .text("edition", "the edition of the publication"),
        .text("difference", "log less publication"),
        .text("explained", "how much of that is explained"),
        .text("rest", "how much is left"),
        .text("words", "the outcome in words"),
        .flag("isFine", "whether nothing is left to explain"),
      ]),
    TemplateType(
      ReconciliationView.MonthSection.self, "A month at length",
      [
        .text("figures", "how the names of its figures begin, for `data-figures`"),
        .text("anchor", "the id of the section"),
        .text("month", "the month"),
        .text("summary", "the outcome in words"),
        .texts("explanations", "what explains the difference"),
        .flag("hasExplanations", "whether anything does"),
        .list("origins", ReconciliationView.PartRow.self, "the totals and where they stand"),
        .list("tables", ReconciliationView.PartTable.self, "the parts"),
      ]),
    TemplateType(
      ReconciliationView.PartTable.self, "The parts of a month",
      [
        .text("caption", "the title of the table"),
        .text("label", "the title for people who hear the page"),
        .text("heading", "the heading of the first column"),
        .list("rows", ReconciliationView.PartRow.self, "the parts"),
      ]),
    TemplateType(
      ReconciliationView.PartRow.self, "A part of a month",
      [
        .text("name", "the body, the reason or the trust"),
        .text("log", "the delayed days of the log"),
        .text("published", "the published days"),
        .text("difference", "log less publication"),
        .text("logCell", "where the log says so"),
        .text("publishedCell", "where the publication says so"),
      ]),
  ]
}
