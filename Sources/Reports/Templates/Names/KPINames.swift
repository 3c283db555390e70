/// The local indicators.
extension TemplateNames {
  static let kpis = [
    TemplateType(
      KPIsView.self, "Local indicators",
      [
        .section("page", PageFrame.self, "the head of the page"),
        .section("counted", NumberedText.self, "how many indicators there are"),
        .list("groups", KPIsView.Group.self, "the indicators by scheme and group"),
        .optional("note", "that small numbers are withheld"),
      ]),
    TemplateType(
      KPIsView.Group.self, "A group of indicators",
      [
        .text("groupHeading", "scheme and group"), .text("groupAnchor", "the id of its place on the page"),
        .list("indicators", KPIsView.Indicator.self, "its indicators"),
      ]),
    TemplateType(
      KPIsView.Indicator.self, "A local indicator",
      [
        .text("anchor", "the id of its place on the page"), .text("indicatorName", "its name"),
        .text("unit", "its unit"), .text("direction", "whether more or less is better"),
        .raw("chart", "its picture, where there are four figures or more"),
        .text("shareHeading", "the heading of the column of shares"),
        .flag("hasPlan", "whether a period has a plan"), .flag("hasTarget", "whether a period has a target range"),
        .flag("hasParts", "whether a period has numerator and denominator"),
        .flag("hasShare", "whether there is a share or a percentage of the plan"),
        .flag("hasPrinted", "whether a document prints a percentage"),
        .list("rows", KPIsView.Row.self, "its periods"),
        .list("totals", NumberedText.self, "running totals"),
        .list("growth", KPIsView.Growth.self, "how the plan grows"),
      ]),
    TemplateType(
      KPIsView.Growth.self, "The growth of a plan",
      [
        .section("growthFigure", PrintedNumber.self, "the percentage"),
        .text("growthWords", "from which period to which"),
      ]),
    TemplateType(
      KPIsView.Row.self, "A period of a local indicator",
      [
        .text("figures", "the beginning of the names of its figures"), .text("period", "the period"),
        .text("plan", "the plan"), .text("target", "the target, where it is a range"),
        .text("actual", "what was counted"), .text("parts", "numerator and denominator"),
        .text("share", "the share, the rate, or the percentage of the plan"),
        .text("printed", "what the document prints"),
        .section("status", StatusView.self, "how it stands"),
        .optional("state", "that the figure is provisional"), .text("source", "where it comes from"),
      ]),
  ]
}
