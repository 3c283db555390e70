extension TemplateNames {
  static let difference = [
    TemplateType(
      DifferenceView.self, "What changed",
      [
        .section("page", PageFrame.self, "the head of the page"),
        .text("summary", "how much differs"),
        .optional("notCompared", "what one of the returns does not hold"),
        .list("sides", DifferenceView.Side.self, "the two returns"),
        .list("sections", DifferenceView.Section.self, "what differs"),
      ]),
    TemplateType(
      DifferenceView.Side.self, "A return that is compared",
      [
        .text("word", "`Old` or `New`"),
        .text("area", "the area"),
        .text("period", "the quarter"),
        .text("asAt", "the day of the report"),
        .text("form", "the form and its version"),
        .text("fingerprint", "the version of the return"),
      ]),
    TemplateType(
      DifferenceView.Section.self, "Changes of a kind",
      [
        .text("id", "the id of the section"),
        .text("title", "its heading"),
        .list("groups", DifferenceView.Group.self, "what changed"),
      ]),
    TemplateType(
      DifferenceView.Group.self, "What changed in a question or measure",
      [
        .text("heading", "the question or measure"),
        .optional("note", "that only one of the returns has it"),
        .list("rows", DifferenceView.Row.self, "the changes"),
      ]),
    TemplateType(
      DifferenceView.Row.self, "A change",
      [
        .text("what", "what changed"),
        .text("old", "what the old return says"),
        .text("new", "what the new return says"),
        .text("size", "by how much"),
        .flag("isAdded", "whether the old return has nothing"),
        .flag("isRemoved", "whether the new return has nothing"),
      ]),
  ]
}
