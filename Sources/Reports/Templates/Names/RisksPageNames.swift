/// The page of risks and issues.
extension TemplateNames {
  static let risksPage = [
    TemplateType(
      RisksPageView.self, "Risks and issues",
      [
        .section("page", PageFrame.self, "the head of the page"),
        .section("counted", NumberedText.self, "how many entries are open, and of which colours"),
        .texts("rules", "how they are scored, coloured, escalated and reviewed"),
        .optionalSection("map", RiskMapView.self, "the risks by probability and impact"),
        .list("selections", RisksPageView.Selection.self, "what is escalated, overdue, without mitigation or closed"),
        .list("lists", RiskListView.self, "the open entries, a list for each kind"),
        .flag("hasLists", "whether any entry is open"),
      ]),
    TemplateType(
      RisksPageView.Selection.self, "A short list of entries",
      [
        .text("anchor", "the id of its place on the page"),
        .text("listTitle", "its heading"),
        .section("said", NumberedText.self, "a sentence about it"),
        .list("entries", RisksPageView.Mention.self, "its entries"),
        .flag("hasEntries", "whether there are any"),
      ]),
    TemplateType(
      RisksPageView.Mention.self, "An entry of a short list",
      [
        .text("riskKey", "its number, with the register where there are several"),
        .text("mayGoWrong", "what may go wrong"),
        .section("mentionWords", NumberedText.self, "why it stands here"),
      ]),
    TemplateType(
      RiskMapView.self, "The map of risks",
      [
        .texts("probabilities", "the steps of the probability, the lowest first"),
        .list("rows", RiskMapView.Row.self, "the steps of the impact, the highest first"),
        .optionalSection("unplaced", NumberedText.self, "how many risks have no place"),
      ]),
    TemplateType(
      RiskMapView.Row.self, "A row of the map",
      [
        .text("impactWords", "the step of the impact"),
        .list("cells", RiskMapView.Cell.self, "the places of the row"),
      ]),
    TemplateType(
      RiskMapView.Cell.self, "A place of the map",
      [
        .text("colour", "its colour by the bands, or `grey`, for the class of an element"),
        .optional("colourWords", "the word of the colour"),
        .flag("hasRisks", "whether any risk lies here"),
        .section("number", PrintedNumber.self, "how many risks lie here"),
        .text("riskKeys", "which"),
      ]),
    TemplateType(
      RiskListView.self, "The entries of a kind",
      [
        .text("anchor", "the id of its place on the page"),
        .text("listTitle", "its heading, such as `Risks`"),
        .flag("isScored", "whether entries of the kind have a score and a mitigation"),
        .list("rows", RiskRowView.self, "the entries, the highest score first"),
      ]),
    TemplateType(
      RiskRowView.self, "An entry of a register",
      [
        .text("riskKey", "its number, with the register where there are several"),
        .text("registerName", "the name of its register; empty for `risks.csv`"),
        .text("mayGoWrong", "what may go wrong"),
        .optional("alsoIn", "where else the same text stands"),
        .optional("schemeName", "the scheme or priority that it belongs to"),
        .text("riskOwner", "the role that answers for it"),
        .text("likelihood", "how probable it is"),
        .text("severity", "how much it would matter"),
        .optionalSection("score", PrintedNumber.self, "its score"),
        .optionalSection("outOf", PrintedNumber.self, "the highest score that there is"),
        .optional("withoutScore", "that it has none"),
        .optionalSection("moved", NumberedText.self, "by how much the score moved"),
        .section("standing", StatusView.self, "its colour"),
        .optional("ratingNote", "the printed rating, and who overrode the rule"),
        .optional("mitigation", "what is done about it"),
        .optional("withoutMitigation", "that nothing is done about it"),
        .optional("costs", "what it would cost"),
      ]),
  ]
}
