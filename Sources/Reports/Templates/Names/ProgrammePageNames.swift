/// The page of schemes and milestones.
extension TemplateNames {
  static let programmePage = [
    TemplateType(
      ProgrammePageView.self, "Schemes and milestones",
      [
        .section("page", PageFrame.self, "the head of the page"),
        .optionalSection("counted", NumberedText.self, "how many schemes there are, and how many serve nothing"),
        .list("priorities", PriorityView.self, "the priorities with their schemes"),
        .flag("hasPriorities", "whether there are any schemes"),
        .optional("withoutSchemes", "why there are none"),
        .optionalSection("matrix", MatrixView.self, "which project serves which metric"),
        .optional("withoutMatrix", "why there is no matrix"),
        .list("ownTargets", OwnTargetsView.self, "what schemes have set themselves, by metric"),
        .flag("hasOwnTargets", "whether there is anything"),
        .optionalSection("milestones", MilestonesView.self, "the milestones"),
        .optional("withoutMilestones", "why there are none"),
      ]),
    TemplateType(
      PriorityView.self, "A priority with its schemes",
      [
        .text("priorityName", "its name"),
        .optional("priorityHref", "its highlight report"),
        .text("priorityLead", "the role that answers for it; empty where nobody is named"),
        .list("schemes", SchemeView.self, "its schemes and projects"),
        .flag("hasSchemes", "whether it has any"),
        .texts("otherHeadings", "the headings of columns that are the council's own"),
        .list("otherRows", SchemeOthers.self, "what stands in them, by scheme"),
        .flag("hasOthers", "whether there are any"),
      ]),
    TemplateType(
      SchemeOthers.self, "What stands of a scheme in the council's own columns",
      [.text("otherScheme", "its number and name"), .texts("otherCells", "the cells, from left to right")]),
    TemplateType(
      SchemeView.self, "A scheme or project",
      [
        .text("schemeName", "its number and name"),
        .text("kindWords", "`scheme` or `project`"),
        .text("ownerRole", "the role that answers for it"),
        .text("runs", "from when to when"),
        .text("standing", "its status and stage"),
        .text("whatFor", "what it does, and for whom"),
        .optional("waitsFor", "the schemes on which it depends"),
        .flag("servesNothing", "whether it serves no metric"),
      ]),
    TemplateType(
      MatrixView.self, "The matrix of projects and metrics",
      [
        .list("columns", MatrixView.Column.self, "the metrics"),
        .list("rows", MatrixView.Row.self, "priorities, schemes and projects"),
        .section("links", NumberedText.self, "how many links there are in all"),
        .texts("unserved", "the metrics that nothing serves"),
        .flag("hasUnserved", "whether there are any"),
      ]),
    TemplateType(
      MatrixView.Column.self, "A metric of the matrix",
      [
        .text("metricName", "its name"),
        .text("metricHref", "its page"),
        .section("serving", PrintedNumber.self, "how many rows serve it"),
      ]),
    TemplateType(
      MatrixView.Row.self, "A row of the matrix",
      [
        .text("rowName", "number and name"),
        .flag("isPriority", "whether it is a whole priority"),
        .optional("rowNote", "that it serves no metric, or only with its priority"),
        .list("cells", MatrixView.Cell.self, "how strongly it serves each metric"),
      ]),
    TemplateType(
      MatrixView.Cell.self, "A cell of the matrix",
      [
        .text(
          "strengthClass",
          "`significant`, `moderate`, `other`, `none`, `contributes` or `unsaid`, for the class of an element"),
        .text("strengthWords", "how strongly, in words"),
      ]),
    TemplateType(
      OwnTargetsView.self, "The schemes' own targets for a metric",
      [
        .text("metricName", "the metric"),
        .text("targetUnit", "what the targets are measured in"),
        .texts("parts", "each scheme with its target"),
        .optionalSection("sum", PrintedNumber.self, "the numbers together"),
        .flag("isApproximate", "whether one of them is approximate"),
        .optional("overlapNote", "that several schemes claim the metric"),
      ]),
    TemplateType(
      MilestonesView.self, "All milestones",
      [
        .section("counted", NumberedText.self, "how many are done, on time, late and overdue"),
        .section("doubts", NumberedText.self, "how many have no owner, or dates that do not fit"),
        .list("groups", MilestoneGroupView.self, "the milestones by priority"),
        .flag("hasGroups", "whether there are any"),
        .text("rule", "the rule for their colours"),
      ]),
    TemplateType(
      MilestoneGroupView.self, "The milestones of a priority",
      [
        .text("groupAnchor", "the id of its place on the page"), .text("groupName", "the priority"),
        .section("counted", NumberedText.self, "how many stand how"),
        .flag("isOpen", "whether they stand open: a long list is folded"),
        .optionalRaw("picture", "the milestones over months"),
        .optionalSection("pictureNote", NumberedText.self, "how many are not drawn"),
        .list("rows", MilestoneRowView.self, "the milestones in the order of their table"),
      ]),
    TemplateType(
      MilestoneRowView.self, "A milestone as a row",
      [
        .text("milestoneName", "its number, and what is to be reached"),
        .text("schemeName", "the scheme that it belongs to"),
        .text("ownerRole", "the role that answers for it"),
        .text("starts", "when it starts, as it was written"),
        .text("planned", "when it was planned"),
        .text("expected", "when it is expected now"),
        .text("done", "when it was done"),
        .section("slip", NumberedText.self, "by how many days it slips"),
        .section("standing", StatusView.self, "whether it is on time, by the rule"),
        .optional("printedColour", "the colour that somebody printed"),
        .optional("remark", "its printed status and comment"),
      ]),
  ]
}
