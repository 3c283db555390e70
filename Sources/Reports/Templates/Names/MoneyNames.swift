extension TemplateNames {
  static let money = moneyPage + moneyParts

  private static let moneyPage = [
    TemplateType(
      MoneyView.self, "The money",
      [
        .section("page", PageFrame.self, "the head of the page"),
        .optional("moneySource", "where the figures come from"),
        .optionalSection("quarters", MoneyQuarters.self, "the money by quarter"),
        .list("moneyTables", MoneyTableView.self, "the tables"),
        .section("comparisons", MoneyComparisons.self, "figures that should agree"),
        .flag("hasComparisons", "whether there are any"),
        .list("traces", MoneyView.Trace.self, "amounts that were carried forward"),
        .flag("hasTraces", "whether there are any"),
        .list("derived", MoneyView.Derived.self, "figures that no document prints"),
        .flag("hasDerived", "whether there are any"),
        .section("conditions", MoneyConditions.self, "what depends on performance"),
        .flag("hasConditions", "whether anything does"),
        .texts("moneyNotes", "what the team says about the money"),
        .flag("hasMoneyNotes", "whether it says anything"),
      ]),
    TemplateType(
      MoneyQuarters.self, "Money by quarter",
      [
        .texts("quarterHeadings", "the quarters"),
        .list("quarterRows", MoneyQuarters.Row.self, "plan, forecast and actual"),
        .optionalRaw("quarterChart", "the picture of the spending"),
        .text("quarterFile", "the file"),
      ]),
    TemplateType(
      MoneyQuarters.Row.self, "A line of the money by quarter",
      [.text("quarterLine", "the line"), .list("cells", AmountCell.self, "the quarters")]),
    TemplateType(
      MoneyView.Trace.self, "An amount carried forward",
      [
        .text("traceName", "what it is"),
        .optionalSection("whole", FigureCell.self, "the amount"),
        .section("found", FigureCell.self, "what is found again"),
        .optionalSection("rest", FigureCell.self, "what is not"),
        .text("traceVerdict", "traced or not"),
        .flag("traceIsFine", "whether all of it is traced"),
        .optional("traceNote", "what the team says about it"),
      ]),
    TemplateType(
      MoneyView.Derived.self, "A derived figure",
      [
        .text("derivedName", "what it is"),
        .section("derivedFigure", FigureCell.self, "the figure"),
        .text("derivedHow", "how it is worked out"),
        .optional("derivedNote", "what the team says about it"),
      ]),
    TemplateType(
      MoneyConditions.self, "What depends on performance",
      [
        .optionalSection("riskShareWords", NumberedText.self, "the state of the risk share"),
        .optional("riskShareNote", "what the team says about it"),
        .optional("paymentWords", "whether the payment for performance can be worked out"),
        .texts("paymentMissing", "what is missing for it"),
        .flag("hasPaymentMissing", "whether anything is"),
        .optionalSection("riskShareNumber", PrintedNumber.self, "the risk share in pounds"),
      ]),
  ]

  private static let moneyParts = [
    TemplateType(
      MoneyTableView.self, "A table of money",
      [
        .text("anchor", "the id of its section"),
        .text("tableTitle", "its title"),
        .text("about", "year, unit, source and file"),
        .optional("shadowWords", "what of it was run in shadow form"),
        .texts("textHeadings", "the headings of the columns with words"),
        .texts("amountHeadings", "the headings of the amounts"),
        .list("rows", MoneyTableView.Row.self, "the lines"),
        .list("checks", MoneyTableView.Check.self, "sums that do not agree to the last digit"),
        .flag("hasChecks", "whether there are any"),
        .section("footingWords", NumberedText.self, "how many sums agree"),
        .list("groups", MoneyTableView.Group.self, "items added up by a word"),
        .list("sums", PrintedNumber.self, "how many sums there are, and how many agree"),
      ]),
    TemplateType(
      MoneyTableView.Row.self, "A line of a table of money",
      [
        .text("lineName", "its name"),
        .texts("lineTexts", "its words"),
        .flag("isSum", "whether it is a sum or a heading"),
        .flag("isOutside", "whether it is outside of all sums"),
        .list("cells", AmountCell.self, "its amounts"),
      ]),
    TemplateType(
      MoneyTableView.Check.self, "A sum that does not agree",
      [
        .text("checkName", "the line"),
        .text("checkColumn", "the column"),
        .section("printedAmount", AmountCell.self, "as printed"),
        .section("partsAmount", PrintedNumber.self, "what the parts give"),
        .section("apart", AmountCell.self, "printed less parts"),
        .text("verdictWords", "what came of it"),
        .text("checkCells", "the cells of the parts"),
      ]),
    TemplateType(
      MoneyTableView.Group.self, "Items added up by a word",
      [
        .text("groupHeading", "the column of the word"),
        .text("groupAnchor", "the id of its caption"),
        .list("groupRows", MoneyTableView.Row.self, "a row for each word"),
      ]),
    TemplateType(
      AmountCell.self, "An amount, or why there is none",
      [
        .optionalSection("number", PrintedNumber.self, "the number"),
        .optional("stateWords", "why there is none"),
        .optional("verdict", "what the check of it came to"),
        .flag("isFine", "whether nothing is wrong with it"),
      ]),
    TemplateType(
      FigureCell.self, "A figure with its unit",
      [
        .section("number", PrintedNumber.self, "the number"),
        .text("before", "what stands before it: a pound sign"),
        .text("after", "what stands behind it: thousands, millions, percent"),
      ]),
    TemplateType(
      MoneyComparisons.self, "Figures that should agree",
      [.list("rows", MoneyComparisons.Row.self, "the comparisons")]),
    TemplateType(
      MoneyComparisons.Row.self, "Two figures",
      [
        .text("comparedName", "what is compared"),
        .optionalSection("left", FigureCell.self, "the first figure"),
        .optionalSection("right", FigureCell.self, "the second figure"),
        .optionalSection("gap", FigureCell.self, "first less second"),
        .text("comparedVerdict", "the verdict in words"),
        .flag("comparedIsFine", "whether nothing is wrong"),
        .text("comparedHow", "where the figures come from"),
        .optional("comparedNote", "what the team says about it"),
      ]),
  ]
}
