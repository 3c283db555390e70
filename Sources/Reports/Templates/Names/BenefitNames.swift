extension TemplateNames {
  static let benefits = benefitPage + benefitParts

  private static let benefitPage = [
    TemplateType(
      BenefitsView.self, "The benefits",
      [
        .section("page", PageFrame.self, "the head of the page"),
        .optional("benefitSource", "where the figures come from"),
        .list("results", BenefitsView.Result.self, "cost, benefit, return, net present value, payback"),
        .flag("hasResults", "whether there are any: costs are known"),
        .optionalSection("convention", NumberedText.self, "rate and convention of discounting"),
        .optional("rateNote", "who gives the rate"),
        .list("targets", BenefitTargetView.self, "how targets came about"),
        .list("phases", BenefitPhaseView.self, "how they come about over the years"),
        .flag("hasPhases", "whether any are phased"),
        .list("cases", BenefitCaseView.self, "the versions of costs and benefits"),
        .list("differences", BenefitsView.Difference.self, "years in which versions differ"),
        .flag("hasDifferences", "whether there are any"),
        .list("units", BenefitsView.Unit.self, "unit values"),
        .flag("hasUnits", "whether there are any"),
        .list("rates", BenefitsView.Rate.self, "rates that were used"),
        .flag("hasRates", "whether there are any"),
        .list("sensitivities", BenefitsView.Sensitivity.self, "what another price would do"),
        .flag("hasSensitivities", "whether there are any"),
        .list("combined", BenefitsView.Combined.self, "targets of several schemes"),
        .flag("hasCombined", "whether there are any"),
        .section("comparisons", MoneyComparisons.self, "figures that should agree"),
        .flag("hasComparisons", "whether there are any"),
        .texts("benefitNotes", "what the team says"),
        .flag("hasBenefitNotes", "whether it says anything"),
        .optionalSection("rateNumber", PrintedNumber.self, "the rate of discounting"),
      ]),
    TemplateType(
      BenefitsView.Result.self, "A result",
      [
        .text("resultName", "what it is"),
        .section("computed", AmountCell.self, "as worked out"),
        .section("asPrinted", AmountCell.self, "as the document prints it"),
        .text("resultVerdict", "whether they agree"),
        .flag("resultIsFine", "whether nothing is wrong"),
      ]),
    TemplateType(
      BenefitsView.Difference.self, "A year in which two versions differ",
      [
        .text("differenceYear", "the year"),
        .text("otherVersion", "the other version"),
        .section("mainAmount", PrintedNumber.self, "benefits of the agreed version"),
        .section("otherAmount", PrintedNumber.self, "benefits of the other one"),
        .section("apart", PrintedNumber.self, "other less agreed"),
        .section("parts", NumberedText.self, "the benefits that differ"),
        .list("partNumbers", PrintedNumber.self, "by how much each"),
      ]),
    TemplateType(
      BenefitsView.Unit.self, "A unit value",
      [
        .text("unitName", "what it is"),
        .section("unitAmount", PrintedNumber.self, "pounds"),
        .text("unitSpan", "for what: a week, an admission"),
        .text("unitSource", "where it stands"),
      ]),
    TemplateType(
      BenefitsView.Rate.self, "A rate that was used",
      [
        .text("rateName", "what was worked out with it"),
        .section("implied", PrintedNumber.self, "the rate that was used"),
        .section("stated", PrintedNumber.self, "the unit value"),
        .text("statedSpan", "for what the unit value is"),
        .section("rightRate", AmountCell.self, "what should have been used"),
        .text("impliedSpan", "for what the rate was used"),
        .text("rateVerdict", "whether it is right"),
        .flag("rateIsFine", "whether nothing is wrong"),
      ]),
    TemplateType(
      BenefitsView.Sensitivity.self, "What another price would do",
      [
        .text("sensitivityName", "what is counted"),
        .list("numbersOf", PrintedNumber.self, "the numbers of the sentence"),
        .section("words", NumberedText.self, "both prices, and the difference"),
        .optional("sensitivityNote", "what the team says about it"),
      ]),
    TemplateType(
      BenefitsView.Combined.self, "A target of several schemes",
      [
        .text("combinedMetric", "the metric"),
        .section("combinedParts", NumberedText.self, "what each scheme contributes, and the sum"),
        .list("numbersOf", PrintedNumber.self, "the numbers of the sentence"),
      ]),
  ]

  private static let benefitParts = [
    TemplateType(
      BenefitTargetView.self, "How a target came about",
      [
        .text("targetName", "what it is"),
        .text("targetAnchor", "the id of its section"),
        .section("rule", NumberedText.self, "percentage and rounding rule"),
        .list("cohorts", BenefitTargetView.Cohort.self, "the cohorts"),
        .section("headcount", AmountCell.self, "all people"),
        .section("baselineTotal", PrintedNumber.self, "all cases of the baseline"),
        .section("exactTotal", PrintedNumber.self, "the target before rounding"),
        .section("targetTotal", PrintedNumber.self, "the target"),
        .section("agreedWords", NumberedText.self, "the agreed figure, and what the other rule would give"),
        .flag("isAsAgreed", "whether the rule gives the agreed figure"),
        .list("others", PrintedNumber.self, "the percentage, the agreed figure, and that of the other rule"),
      ]),
    TemplateType(
      BenefitTargetView.Cohort.self, "A cohort",
      [
        .text("cohortName", "its name"),
        .section("people", AmountCell.self, "the people in it"),
        .section("baseline", PrintedNumber.self, "cases of the baseline"),
        .section("exact", PrintedNumber.self, "the target before rounding"),
        .section("target", PrintedNumber.self, "the target"),
      ]),
    TemplateType(
      BenefitPhaseView.self, "A target over the years",
      [
        .text("phaseName", "the benefit"),
        .optionalSection("unitWords", NumberedText.self, "what one case is worth"),
        .list("phaseYears", BenefitPhaseView.Year.self, "the years"),
        .optionalSection("unit", PrintedNumber.self, "what one case is worth, in pounds"),
      ]),
    TemplateType(
      BenefitPhaseView.Year.self, "A year of a target",
      [
        .text("phaseYear", "the year"),
        .section("share", PrintedNumber.self, "the part of the target, in percent"),
        .section("level", PrintedNumber.self, "cases, unrounded"),
        .section("shown", PrintedNumber.self, "cases as they are shown"),
        .section("worth", AmountCell.self, "pounds"),
      ]),
    TemplateType(
      BenefitCaseView.self, "A version of costs and benefits",
      [
        .text("caseTitle", "its name"),
        .text("caseAnchor", "the id of its section"),
        .texts("years", "the years"),
        .list("rows", BenefitCaseView.Row.self, "the lines and what they come to"),
        .list("levels", BenefitCaseView.Row.self, "levels of activity"),
        .flag("hasLevels", "whether there are any"),
        .optionalSection("excludedWords", NumberedText.self, "how much is claimed and how much counts"),
        .optionalRaw("picture", "the picture over the years"),
        .list("excludedNumbers", PrintedNumber.self, "how much counts, and how much is claimed"),
      ]),
    TemplateType(
      BenefitCaseView.Row.self, "A line of costs and benefits",
      [
        .text("benefitName", "its name"),
        .text("benefitKind", "cost, benefit, dis-benefit, or worked out"),
        .text("benefitScheme", "the scheme"),
        .text("cashWords", "whether cash is released"),
        .optional("outWords", "why it is in no sum"),
        .flag("isResult", "whether it is a sum"),
        .list("cells", AmountCell.self, "the years"),
      ]),
  ]
}
