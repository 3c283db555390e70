/// Numbers that say which figure they are.
extension TemplateNames {
  static let numbers = [
    TemplateType(
      PrintedNumber.self, "A number",
      [
        .text("figureID", "which figure it is in `data/figures.csv`, for `data-figure`"),
        .number("places", "how many decimals are printed"),
        .text("plainValue", "the number as a program reads it, not rounded"),
        .text("printed", "the number as people read it"),
      ]),
    TemplateType(
      NumberedText.self, "A sentence with numbers",
      [
        .optional("figureIDs", "which figures its numbers are, with spaces between, for `data-figures`"),
        .text("numberedWords", "the sentence"),
      ]),
  ]
}
