extension TemplateNames {
  static let findings = [
    TemplateType(
      FindingsView.self, "The findings",
      [
        .section("page", PageFrame.self, "the head of the page"),
        .text("summary", "how many findings of each level there are"),
        .list("levels", FindingsView.LevelCount.self, "the levels"),
        .list("groups", FindingsView.Group.self, "the findings, those of a kind together"),
        .flag("isEmpty", "whether nothing was found"),
      ]),
    TemplateType(
      FindingsView.LevelCount.self, "A level of findings",
      [
        .text("level", "the word of the level, from `words.yaml`"),
        .text("words", "the number and the word"),
        .text("meaning", "what the level means"),
      ]),
    TemplateType(
      FindingsView.Group.self, "Findings of a kind",
      [
        .text("code", "the code, as in `Documentation/findings.md`"),
        .text("level", "`error`, `inconsistency`, `warning` or `information`, for the class of an element"),
        .text("word", "the word of the level, from `words.yaml`"),
        .text("shape", "the shape of the level, from `words.yaml`"),
        .number("count", "how many there are"),
        .flag("isMany", "whether some of them are folded away"),
        .list("first", FindingsView.Row.self, "the first ones"),
        .list("rest", FindingsView.Row.self, "those that are folded away"),
        .text("restWords", "how many those are"),
      ]),
    TemplateType(
      FindingsView.Row.self, "A finding",
      [
        .text("place", "file, sheet and cell"),
        .text("message", "what is wrong"),
        .text("advice", "what to do"),
      ]),
  ]
}
