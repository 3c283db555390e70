extension TemplateNames {
  static let glossary = [
    TemplateType(
      GlossaryView.self, "The glossary",
      [
        .section("page", PageFrame.self, "the head of the page"),
        .list("used", GlossaryView.Entry.self, "the terms that stand in this report"),
        .flag("hasUsed", "whether there are any"),
        .list("others", GlossaryView.Entry.self, "the other terms"),
        .flag("hasOthers", "whether there are any"),
      ]),
    TemplateType(
      GlossaryView.Entry.self, "A term",
      [
        .text("id", "the id of the term, for links to it"),
        .text("term", "the term"),
        .optional("forms", "what else it is called"),
        .text("meaning", "what it means"),
        .text("source", "where the meaning comes from"),
      ]),
    TemplateType(
      TermsView.self, "Links to the glossary",
      [
        .list("terms", TermsView.Link.self, "the terms that stand on the page")
      ]),
    TemplateType(
      TermsView.Link.self, "A link to a term",
      [
        .text("href", "where it leads"),
        .text("term", "the term"),
      ]),
  ]
}
