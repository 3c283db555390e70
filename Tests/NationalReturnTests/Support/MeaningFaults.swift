/// Faults that the schema cannot see: of the head, the sheets and the questions.
enum QuestionFaults {
  private static let story = "    <question id=\"narrative.story\" reference=\"6.2\" status=\"optional\"/>\n"
  private static let root = "<quarterlyReturn"

  static let all: [BrokenReturn] = [
    BrokenReturn("year that does not exist", "form=\"2016-17\"", "form=\"2016-18\"", "form-unknown"),
    BrokenReturn("quarter that does not exist", "quarter=\"2016-17-Q2\"", "quarter=\"2016-18-Q2\"", "period-unknown"),
    BrokenReturn(
      "period of another quarter", "period=\"2016-07-01/P3M\"", "period=\"2016-04-01/P3M\"", "period-differs"),
    BrokenReturn(
      "quarter of another year", "quarter=\"2016-17-Q2\" period=\"2016-07-01/P3M\"",
      "quarter=\"2017-18-Q2\" period=\"2017-07-01/P3M\"", "period-outside-form"),
    BrokenReturn(
      "quarter that the form is not for", "quarter=\"2016-17-Q2\" period=\"2016-07-01/P3M\"",
      "quarter=\"2016-17-Q4\" period=\"2017-01-01/P3M\"", "period-outside-form"),
    BrokenReturn("another version", "formVersion=\"7\"", "formVersion=\"6\"", "form-version-differs"),
    BrokenReturn("called incomplete", "template=\"complete\"", "template=\"incomplete\"", "template-differs"),
    BrokenReturn(
      "sheet that is unknown", "  <measures>\n", "  <sheet sheetId=\"extra\" title=\"Extra\"/>\n  <measures>\n",
      "sheet-unknown"),
    BrokenReturn(
      "sheet twice", "  <measures>\n", "  <sheet sheetId=\"cover\" title=\"1) Cover\"/>\n  <measures>\n", "stands-twice"
    ),
    BrokenReturn("sheet of another title", "title=\"1) Cover\"", "title=\"1) Front\"", "title-differs"),
    BrokenReturn("question that is missing", story, "", "question-missing", at: root),
    BrokenReturn("question twice", story, story + story, "stands-twice"),
    BrokenReturn(
      "question that is unknown", story, story + story.replacing("narrative.story", with: "narrative.tale"),
      "question-unknown"),
    BrokenReturn(
      "question on another sheet",
      [(story, ""), ("    <question id=\"numbers.budgets\"", story + "    <question id=\"numbers.budgets\"")],
      "question-misplaced", at: "id=\"numbers.budgets\""),
    BrokenReturn("question of another number", "reference=\"5.1\"", "reference=\"5.9\"", "reference-differs"),
    BrokenReturn(
      "answer that is not in the list", "<text>No - In Progress<", "<text>Maybe<", "answer-not-in-list"),
    BrokenReturn("answer with other capitals", "<text>Yes<", "<text>yes<", "answer-not-in-list"),
    BrokenReturn("number for a choice", "<text>Yes</text>", "<number>1</number>", "answer-of-wrong-kind"),
    BrokenReturn(
      "answered called not relevant", "status=\"answered\"", "status=\"not-relevant\"", after: "id=\"numbers.budgets\"",
      "status-differs"),
    BrokenReturn(
      "answered called unanswered", "status=\"answered\"", "status=\"unanswered\"", after: "id=\"numbers.budgets\"",
      "status-differs"),
    BrokenReturn("optional called unanswered", "status=\"optional\"", "status=\"unanswered\"", "status-differs"),
    BrokenReturn(
      "not relevant called unanswered", "status=\"not-relevant\"", "status=\"unanswered\"", "status-differs"),
    BrokenReturn(
      "answer to what is not asked", "reference=\"2.2\" status=\"not-relevant\"/>",
      "reference=\"2.2\" status=\"not-relevant\" origin=\"given\">\n      <date>2017-03-01</date>\n    </question>",
      "answer-not-asked"),
    BrokenReturn(
      "41 characters of 40", "Board meets in January.", String(repeating: "a", count: 41), "text-too-long"),
    BrokenReturn(
      "39 letters and an emoji, which counts as two", "Board meets in January.",
      String(repeating: "a", count: 39) + "\u{1F600}", "text-too-long"),
    BrokenReturn("1,001 of 1,000", "<number>16<", "<number>1001<", "number-out-of-range"),
    BrokenReturn("more than 100 %", "<number>88.4<", "<number>100.1<", "number-out-of-range"),
    BrokenReturn("day of the return", "<date>2017-03-01<", "<date>2016-11-25<", "date-unfit"),
    BrokenReturn("day after the plan year", "<date>2017-03-01<", "<date>2017-04-01<", "date-unfit"),
    BrokenReturn(
      "sum that differs", "column=\"q1\">1<", "column=\"q1\">1.01<", "sum-differs", at: "<row name=\"plan\">"),
    BrokenReturn("row that is unknown", "<row name=\"actual\">", "<row name=\"budget\">", "row-unknown"),
    BrokenReturn("row twice", "<row name=\"actual\">", "<row name=\"plan\">", "stands-twice"),
    BrokenReturn("column that is unknown", "column=\"fund\"", "column=\"funds\"", "column-unknown"),
    BrokenReturn("column twice", "column=\"fund\"", "column=\"total\"", "stands-twice"),
    BrokenReturn("cell above its range", "column=\"people\">12<", "column=\"people\">501<", "number-out-of-range"),
    BrokenReturn(
      "cell of 21 characters", ">Night sitting<", ">Night sitting service<", "text-too-long"),
    BrokenReturn("cell that is not in the list", "column=\"kind\">No<", "column=\"kind\">Old<", "answer-not-in-list"),
    BrokenReturn(
      "cell of the wrong kind", "<number column=\"people\">12</number>", "<text column=\"people\">12</text>",
      "answer-of-wrong-kind"),
    BrokenReturn("answer of nobody", " origin=\"given\"", "", "origin-missing"),
    BrokenReturn("carried from nowhere", " from=\"2016-17-Q1\"", "", "carried-without-period"),
    BrokenReturn(
      "given from an earlier quarter", "origin=\"given\"", "origin=\"given\" from=\"2016-17-Q1\"",
      "carried-without-period"),
    BrokenReturn("carried from its own quarter", "from=\"2016-17-Q1\"", "from=\"2016-17-Q2\"", "carried-not-earlier"),
    BrokenReturn("carried from no quarter", "from=\"2016-17-Q1\"", "from=\"2016-18-Q1\"", "period-unknown"),
    BrokenReturn(
      "pre-filled answer given", "origin=\"prefilled\"", "origin=\"given\"", after: "id=\"cover.area\"",
      "origin-differs"),
    BrokenReturn(
      "given answer pre-filled", "origin=\"given\"", "origin=\"prefilled\"", after: "id=\"numbers.budgets\"",
      "origin-differs"),
    BrokenReturn(
      "suggestion that is not in the list", "<suggested>Not on track", "<suggested>Off track", "suggestion-not-in-list"),
    BrokenReturn("option that is not in the list", "<option>Not on", "<option>Hardly on", "suggestion-not-in-list"),
    BrokenReturn(
      "suggestion that is not asked for", "      <number>16<", "      <suggested>15</suggested>\n      <number>16<",
      "suggestion-not-asked"),
  ]
}

/// Faults that the schema cannot see: of the measures and the signatures.
enum MeasureFaults {
  private static let quarterGroup =
    "    <group orgUnit=\"E06000017\" period=\"2016-07-01/P3M\" dataSet=\"bcf-2016-17-Q2\" completeDate=\"2016-11-25\">\n"
  private static let informal = """
        <signOff basis="informal">
          <body>Clinical commissioning group</body>
          <role>Chief officer</role>
        </signOff>

    """
  private static let delayed = "<measure metric=\"delayed-transfers\""
  private static let falls = "<measure metric=\"falls\""
  private static let reablement = "<measure metric=\"reablement\""

  static let all: [BrokenReturn] = [
    BrokenReturn("group of another area", "orgUnit=\"E06000017\"", "orgUnit=\"E06000016\"", "org-unit-differs"),
    BrokenReturn("group of another data set", "bcf-2016-17-Q2", "bcf-2016-17-Q1", "data-set-differs"),
    BrokenReturn(
      "complete on another day", "completeDate=\"2016-11-25\"", "completeDate=\"2016-11-24\"", "complete-date-differs"),
    BrokenReturn("not known when complete", " completeDate=\"2016-11-25\"", "", "complete-date-differs"),
    BrokenReturn(
      "group twice", "      <measure metric=\"non-elective",
      "    </group>\n" + quarterGroup + "      <measure metric=\"non-elective",
      "stands-twice", at: "<numerator>152<"),
    BrokenReturn("metric that is unknown", "metric=\"falls\"", "metric=\"trips\"", "metric-unknown"),
    BrokenReturn("place twice", "order=\"5\"", "order=\"4\"", "stands-twice", at: reablement),
    BrokenReturn("place left out", "order=\"5\"", "order=\"6\"", "order-differs", at: "<measures>"),
    BrokenReturn(
      "months of another quarter", "period=\"2016-10-01/P3M\"", "period=\"2017-01-01/P3M\"", "measure-period-differs",
      at: reablement),
    BrokenReturn("another unit", "unit=\"admissions (first", "unit=\"spells (first", "unit-differs"),
    BrokenReturn("another multiplier", "multiplier=\"100000\"", "multiplier=\"1000\"", "multiplier-differs"),
    BrokenReturn("rate that does not follow", "<value>1140.1548278431<", "<value>1140.15<", "rate-differs"),
    BrokenReturn(
      "nothing to divide by", "<denominator>8540<", "<denominator>0<", after: falls, "denominator-zero",
      at: "<value>0.831381733<"),
    BrokenReturn(
      "value without a count", "<numerator>71</numerator>", "<numerator xsi:nil=\"true\" missing=\"suppressed\"/>",
      "value-without-counts", at: falls),
    BrokenReturn(
      "nil without a reason", "<numerator xsi:nil=\"true\" missing=\"not-yet-available\"/>",
      "<numerator xsi:nil=\"true\"/>", "missing-without-reason"),
    BrokenReturn(
      "number with a reason", "<numerator>352<", "<numerator missing=\"suppressed\">352<", "missing-without-reason"),
    BrokenReturn("source without a number", " value=\"107\"", "", "missing-without-reason"),
    BrokenReturn("sources that do not add up", "value=\"162\"", "value=\"163\"", "sources-differ", at: delayed),
    BrokenReturn("status that is unknown", "status=\"met\"", "status=\"fine\"", "status-unknown"),
    BrokenReturn(
      "colour without a figure", "colour=\"grey\"", "colour=\"red\"", after: reablement, "colour-without-value"),
    BrokenReturn(
      "status of a figure without one", "status=\"cohort-maturing\"", "status=\"not-met\"", "status-differs"),
    BrokenReturn("verdict against the plan", "status=\"not-met\"", "status=\"met\"", "verdict-differs"),
    BrokenReturn("colour of another status", "colour=\"green\"", "colour=\"red\"", "colour-differs"),
    BrokenReturn(
      "signed before the quarter ends", "date=\"2016-11-18\"", "date=\"2016-09-29\"", "signed-before-quarter-ends"),
    BrokenReturn(
      "ratified before it was signed", "ratifiedOn=\"2016-12-06\"", "ratifiedOn=\"2016-11-17\"",
      "ratified-before-signed"),
    BrokenReturn("signature twice", informal, informal + informal, "stands-twice", at: "  </signOffs>"),
  ]
}
