/// What every page has.
extension TemplateNames {
  static let frame = [
    TemplateType(
      PageSurroundings.self, "On every page",
      [
        .text("policy", "what the page may do: its style, its script, pictures within it, and nothing else"),
        .raw("script", "the script of `style/page.js`, with its tags; nothing where the file is empty"),
        .optionalRaw("terms", "links to the terms of the glossary that stand on the page, by `terms.mustache`"),
      ]),
    TemplateType(
      PageFrame.self, "The head of a page",
      [
        .text("title", "the title of the page, with area and quarter"),
        .text("heading", "the heading of the page"),
        .text("area", "the name of the area"),
        .text("programme", "the title of the programme"),
        .text("period", "the quarter in words"),
        .text("asAt", "the day of the report in words"),
        .optional("notice", "the notice of `programme.yaml`"),
        .optional("synthetic", "which files are synthetic"),
        .optional("marking", "that the page is not for publication"),
        .optional("disclosure", "how small numbers were treated"),
        .list("links", PageFrame.Link.self, "the pages of the report"),
        .flag("hasLinks", "whether there are other pages"),
        .raw("style", "the style sheets of `style/`, with their tags"),
      ]),
    TemplateType(
      PageFrame.Link.self, "A link to a page",
      [
        .text("href", "where it leads"),
        .text("label", "the name of the page"),
        .flag("isCurrent", "whether it is this page"),
      ]),
    TemplateType(
      StatusView.self, "A status",
      [
        .text("colour", "`blue`, `green`, `amber`, `red` or `grey`, for the class of an element"),
        .text("word", "the word of the colour, from `words.yaml`"),
        .text("shape", "the shape of the colour, from `words.yaml`"),
        .text("words", "the status behind the colour"),
      ]),
    TemplateType(
      ColourCount.self, "How many have a colour",
      [
        .text("colour", "the colour, for the class of an element"),
        .text("shape", "the shape of the colour"),
        .number("number", "how many"),
        .text("word", "the word of the colour within a sentence, from `words.yaml`"),
        .text("words", "the number and the word: `2 amber`"),
      ]),
    TemplateType(
      ProseView.self, "Text of people",
      [.list("blocks", ProseView.Block.self, "paragraphs and lists")]),
    TemplateType(
      ProseView.Block.self, "A piece of text",
      [
        .optional("paragraph", "a paragraph"),
        .optionalTexts("items", "the lines of a list"),
      ]),
  ]
}
