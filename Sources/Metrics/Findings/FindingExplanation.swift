extension FindingCode {
  /// When a finding with this code arises, as a phrase in Markdown: names of files and settings stand in backticks.
  ///
  /// `Documentation/findings.md` is made of these (`make documentation`).
  public var explanation: String {
    switch self {
    case .fileUnreadable: "a file is empty, cut off, damaged, protected by a password, too old, or no table at all"
    case .fileMissing: "a path or pattern in `programme.yaml` matches no file"
    case .tableUnused: "a table of the folder is none that `bcf` knows, and nothing names it; its name may be misspelt"
    case .sheetMissing: "a workbook lacks a sheet that its return needs"
    case .columnMissing: "a table lacks a column"
    case .layoutUnknown: "a workbook has a heading, a period or a shape that its return never had"
    case .fileNameMisleads: "a file is named after another month than its sheet says"
    case .fileKindMisleads:
      "the name of a file says another kind than its bytes (an `.xls` that is a web page); it was read as what it is"
    case .dialectFound: "a CSV file is not plain UTF-8 with commas; how it was read"
    case .identifiablePerson: "a return holds an NHS number, a name or a date of birth; it is not used"
    case .valueUnreadable: "cells are not the number or date that they should be; the file or row is not used"
    case .answerUnknown: "a word is none of those that a column allows"
    case .notSubmitted: "an area or a provider sent nothing"
    case .recordsWithoutArea: "rows of a list of admissions name no area, and count for none"
    case .noteMarks: "numbers carry marks that point to notes (`[r]`, `*`, `^1`); the numbers are used"
    case .partsDifferFromTotal: "parts do not add up to their total"
    case .sheetsDiffer: "two sheets of a workbook give different totals"
    case .areasDifferFromEngland: "areas or commissioners do not add up to England"
    case .extractNotChecked: "a workbook lists too few areas to be added up to England"
    case .attributionImpossible:
      "delayed days are attributed to an organisation that cannot be responsible for the reason"
    case .cohortsBelowTotal:
      "the cohorts of a month are fewer admissions than the total: they do not cover everybody"
    case .cohortsOverlap: "the names of two cohorts overlap (`top 3-5%` and `top 5-10%`)"
    case .publishedRateDiffers: "a published rate does not follow from the counts beside it, rounding allowed for"
    case .numeratorAboveDenominator: "more people are counted in a part than in the whole"
    case .percentageOutOfRange: "a percentage, or a plan in percent, lies outside 0 to 100"
    case .percentageOfFew: "a percentage is made of fewer than 20 people, so that one of them is more than 5 points"
    case .controlCharacters:
      "a text holds characters that neither a page nor an XML file can hold (a form feed, a null); they are left out"
    case .cumulativeFalls: "a count since 1 April is lower than a month before; earlier months are lowered"
    case .extractUndated: "a case list does not say of which day it is; its latest date is taken"
    case .readmissionOpen: "people were readmitted by day 91, and the list does not say when they were home again"
    case .delayReasonUnknown:
      "the reason of a delay is neither a letter of the publications nor a newer code; its days count in the total only"
    case .responsibleBodyUnknown:
      "the responsible body of a delay is none of NHS, social care and both; its days count in the total only"
    case .datesReversed: "a delay ends before the patient was ready; the log is not used"
    case .delaysOverlap: "two delays of one case reference overlap, so that days are counted twice"
    case .delaysAlike: "rows of a log are the same in all columns; two people, or one delay entered twice"
    case .openDelaysWithoutDay:
      "delays are open and nothing says until which day the log was kept; its last month has no figure"
    case .trustMissingFromLog:
      "a trust with published days, or a provider of the programme, has no row in the local log of a month"
    case .logDiffersFromPublished:
      "the local log and the published figure of a month differ; whether the difference is explained"
    case .editionSuperseded: "a later revision of the same figure is used"
    case .figuresContradict: "the same figure comes twice, different, in editions of the same day"
    case .editionAfterReport: "a figure was published after the day of the report"
    case .figureProvisional:
      "a figure rests on a return that calls itself provisional; it is judged, and marked with a P"
    case .settingUnknown: "a setting or an answer has a name that means nothing"
    case .planUnknownMetric: "`plan.csv` names a metric that the catalogue does not have"
    case .planUnreadable: "a row of `plan.csv` cannot be understood, or stands twice"
    case .planMissing: "a metric has no plan"
    case .referenceMissing: "a plan is relative to something that is not there"
    case .planEqualsBaseline: "a plan is the figure of the same quarter of last year: it asks for no change"
    case .planBelowBaseline: "a plan asks for less than was reached in the same quarter of last year"
    case .rateNotAnnualised: "the rate of a quarter stands against a plan for the year, which cannot be cut to it"
    case .ageBandsDiffer: "a rate divides people of some ages by the population of others"
    case .shareInvalid: "a commissioner's share has no percentage, date or source, or overlaps another"
    case .sharesSumDiffers: "the shares of a commissioner over all areas listed are not 100 %"
    case .sharesNotChecked:
      "a commissioner's share is listed for one area only, so that nothing can be added up"
    case .shareEnds: "a share ends before, or begins after, months that are wanted"
    case .commissionerEnded: "a share is of a commissioner that is no longer there"
    case .wordUnknown:
      "a word is none of those that a column knows, nor another for one of them; it is shown as it was typed"
    case .wordTakenAs: "a word is another for one that a column knows (`High` for `significant`)"
    case .contributionUnknownMetric: "`contributions.csv` names a metric that the catalogue does not have"
    case .metricUnserved: "no scheme contributes to a metric"
    case .schemeServesNothing: "a scheme contributes to no metric, neither by itself nor with its priority"
    case .schemeUnknown:
      "`milestones.csv`, `risks.csv` or `contributions.csv` names a scheme that is not in `schemes.csv`"
    case .commentaryUnused: "a folder of `commentary/` is named after no priority"
    case .schemeEnded: "a scheme has ended by the day of the report, and its status says that it runs"
    case .schemesUnowned: "schemes have no owner, or one that is still to be named; one finding for a table"
    case .schemeAmbiguous: "a name in `contributions.csv` is that of several schemes"
    case .dependencyUnknown: "a scheme depends on something that `schemes.csv` does not list"
    case .targetsOverlap:
      "several schemes have a target of their own for one metric, which may count a case twice; with their sum"
    case .endsBeforeStart: "the end of a scheme or a milestone, as planned or as expected, lies before its start"
    case .dateUnlikely: "a date of a milestone lies years before or after the programme; the year may be wrong"
    case .dateRepeated: "a cell of `milestones.csv` holds the same date twice; two rows may have shared it"
    case .milestoneUnowned: "a milestone has no owner, or one that is still to be named"
    case .milestoneUndated:
      "a milestone has no date by which it is due: it is ongoing, as required, or the cell is empty"
    case .milestoneBeyondProgramme: "a milestone is due, or begins, after the end of the programme"
    case .milestoneDoneUndated: "the status of a milestone says that it is done, and no day is given"
    case .milestoneTwice: "a milestone stands twice with different dates"
    case .milestoneColourDiffers:
      "the printed colour of a milestone is another than that of the rule"
    case .riskRowsJoined: "rows of a register that hold nothing but text go on with the entry above"
    case .riskIdTwice: "a number stands twice in one register of risks"
    case .riskWithoutMitigation: "nothing is done about a risk or an issue"
    case .riskAlike: "the same text stands several times in the registers of risks"
    case .riskScoreDiffers: "the printed score of a risk is not probability by impact"
    case .riskRatingDiffers: "the printed rating of a risk is another than that of the bands in `programme.yaml`"
    case .riskOverrideIncomplete: "the rating of a risk is overridden without a role or a reason; it does not count"
    case .riskReviewOverdue: "the day by which a risk was to be looked at again has passed"
    // Money and benefits
    case .moneyUnreadable:
      "a cell of a money table is neither an amount nor TBC, TBA, N/A, none or blank; it is in no sum"
    case .yearHeadingRepaired: "a heading such as `2018/20` is no financial year; it is read by its place"
    case .moneyDiffers: "a printed sum of a money table is not what its parts give"
    case .moneyRounded: "two amounts are apart by no more than the tolerance for rounding"
    case .moneyCellsBlank: "a printed sum is not what its parts give, and cells that hold no amount may explain it"
    case .moneyTotalMissing: "the cell for a sum is blank, and its parts are there"
    case .moneyOpen: "amounts of a money table are still to be confirmed or announced"
    case .moneyDeficit: "a plan of money has a deficit that `money.yaml` does not say to be explained"
    case .figuresDisagree: "two figures that `money.yaml` or `benefits.yaml` compares do not agree"
    case .moneyNotCompared: "a figure of a comparison is still open"
    case .moneyNotTraced: "a part of an amount (a carry-forward) is not found where it is used"
    case .paymentNotCalculable: "the payment for performance cannot be calculated; what is missing for it"
    case .targetRoundingMatters:
      "a target worked out from its cohorts is the agreed one only by its own rounding rule; the agreed one holds"
    case .benefitVersionsDiffer: "two versions of the benefits give different totals for a year"
    case .benefitLevelRounded: "the value of a benefit is that of its rounded level, not of the unrounded one"
    case .benefitUnitMixed: "a rate for each week, month or year was used for another span of time"
    case .benefitNotCashable: "benefits that release no cash are shown and left out of the sums"
    case .benefitShared: "the same benefit is claimed by several schemes; it counts once"
    case .benefitNotMeasurable: "a benefit cannot be measured yet, and is left out of the sums"
    case .realisationUnclear: "an optimism bias is given, and not which part of the benefit is counted"
    case .exceptionUndescribed:
      "an exception is open, and problem, options, recommendation or actions are not in `exceptions/`"
    case .exceptionFileUnknown: "a file of `exceptions/` is named after no metric and no milestone"
    case .exceptionClosed: "a file of `exceptions/` is about something that is back on plan, or never left it"
    case .boardPaperMissing:
      "there is no `board-paper.yaml`: the paper for the Health and Wellbeing Board holds the report alone"
    case .boardPaperIncomplete: "the paper for the Health and Wellbeing Board lacks something that every paper needs"
    case .boardPaperUnrated: "one of the five risks of the board paper has no rating, or still says `L/M/H`"
    case .targetDiffersFromAgreed:
      "a target worked out from its cohorts is not the agreed one; the agreed one holds"
    case .printedFigureDiffers: "a figure printed in a document is not what the numbers beside it give"
    case .averagingUnclear: "a label and a footnote give different periods for the same average"
    case .returnMissing: "there is no file of a return that a metric needs"
    case .figureMissing: "the files are there, but not the figure for the area and the months"
    case .partialPeriod: "only some of the months of a figure are known; the part is not shown as the whole"
    case .reportEarly: "the day of the report lies before the end of the quarter"
    case .cohortMaturing: "the outcome of the last person in a cohort is not due yet"
    case .denominatorOtherYear: "a rate uses the population of another year"
    case .areaChanged:
      "the files hold figures from before or after the area was the place that it is; they are not joined"
    case .vintageChosen:
      "a population comes in several vintages: an estimate is preferred to a projection, a later release to an earlier one"
    case .vintageChanged: "the rates of a series are made with populations of different vintages"
    case .vintageMissing: "no file holds the vintage that `programme.yaml` asks for"
    case .smallNumbersWithheld: "small counts are withheld from a published set, with what would give them away"
    case .syntheticData: "a file says that its figures are made up"
    case .noReturnThisQuarter: "no form of the national return is for the quarter, so the report has no return"
    case .questionUnanswered: "a question of the quarterly return has no answer"
    case .answerInvalid: "an answer is none that the question takes"
    case .answerDisagrees: "the progress given differs from the one that the figures suggest"
    case .answerUndecided: "the judgement is amber, and the form has no answer between on track and not on track"
    case .answerTooLong: "a text is longer than its question allows, counted in UTF-16 units as Excel counts"
    case .answerNotAsked: "a question is answered that is not asked because of another answer; the answer is not used"
    case .prefilledAnswered: "somebody answered a question that the figures fill in, and otherwise"
    case .sumDiffers: "the parts of a table of the return do not add up to their total"
    case .conditionNotMet: "a national condition is answered with something else than Yes"
    case .conditionDateUnfit:
      "the day by which a national condition will be met is past, or lies after the end of the plan year"
    case .signOffUnreadable: "a cell of `sign-off.csv` cannot be understood, or is missing"
    case .signOffEarlierVersion: "a body signed another version of the return; its content has changed since"
    case .signOffWithoutVersion: "a body signed the return, and nobody wrote down which version"
    case .signOffInformal: "a body agreed informally and has not signed: that is never a signature"
    case .signOffPending: "the return was signed, and the board is still to ratify it"
    case .signOffAfterReport: "a signature is dated after the day of the report, and does not count yet"
    case .signOffNotDelegable: "the return was signed by delegation, and the form of the year does not allow that"
    case .deadlineBeforeBoard:
      "the return is due before the board meets next: a delegated signature or a later ratification is needed"
    case .deadlinePassedUnsigned: "the return was due, and nobody has signed it formally"
    case .dateUnclear:
      "the period of a local indicator is no month, quarter or financial year; it is shown as it was typed"
    case .dateImplausible: "something is dated before the programme can have been, often one year too early"
    case .dateOnWeekend:
      "a document is said to be approved, final or submitted on a Saturday or Sunday, or a milestone is due on one that is not the last day of its month"
    case .yearInvalid:
      "a document or a text of a table names a financial year whose second year does not follow the first (`2015/15`)"
    case .datesOutOfOrder:
      "two days are in an order that cannot be: considered after it was submitted, signed before the meeting, papers due after it"
    case .documentDatesDiffer: "`documents.csv` gives two days for the same version and status of a document"
    case .documentVersionsDiffer:
      "`documents.csv` gives two versions of a document on the same day with the same status"
    case .approvedWithoutSignature: "a document is called approved, and none of its bodies has signed formally"
    case .approvalDocumentUnknown: "`approvals.csv` names a document that is not in `documents.csv`"
    case .outcomeMissing: "a document is signed on the day of a meeting whose outcome is blank"
    case .signOffOutstanding: "a body was to sign a document, and nobody has"
    case .conditionUnanswered:
      "a national condition, or a part of one, has no answer, or a placeholder in its place"
    case .conditionWithoutEvidence: "a national condition is said to be met, and nothing shows it"
    case .conditionOverdue: "the day of a national condition has passed, and nothing shows that it was met"
    case .meetingBodyUnknown: "`meetings.csv` has bodies that are not among those of `programme.yaml`"
    case .meetingGap: "there are more days between two meetings of a body than its cadence allows"
    case .nextMeetingDiffers:
      "the next meeting of a body is another day in `meetings.csv` than in `programme.yaml`"
    case .localFormUnknown: "a file in `local-forms/` has the name of no form"
    case .localFormInvalid: "a cell of a local form is no number of its scale; the row is not used"
    case .localFormDiffers: "a score, a total or a sample of a local form is not what its numbers give"
    case .localFormIncomplete: "a local form lacks an answer or a score"
    case .stageTwoRequired: "an aspect of an impact assessment scores more than the threshold"
    case .weightsDiffer: "the weights of the Quality Premium do not add up"
    case .gatewayMissed:
      "a gateway of the Quality Premium was missed, and the size of its deduction is not given"
    case .placeholderLeft:
      "a text, or a text of a table, holds a placeholder (`To be updated`, `XX`, `Need para`) or breaks off"
    case .toBeConfirmed: "a text says that something is still to be confirmed (`TBC`)"
    case .quotedMistake: "a text quotes a mistake of its source and marks it (`[sic]`)"
    case .kpiUnreadable: "a cell of `kpis.csv` is neither a number nor a range; it counts as empty"
    case .kpiRepeated: "`kpis.csv` holds the same row twice; it counts once"
    case .kpiFiguresDiffer: "`kpis.csv` gives two figures for one indicator and period"
    case .kpiUnitsDiffer: "an indicator stands in two units that do not mix (per 100 and per 100,000)"
    case .complementsDiffer: "two shares that complete each other do not add up to 100 %"
    case .narrativeDiffers: "a text says another figure than the table"
    case .statementsDisagree: "rows of `statements.csv` about one thing say different things"
    }
  }
}
