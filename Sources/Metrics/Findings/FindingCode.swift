/// The codes of all findings. A code never changes its meaning: people search their mail for it.
///
/// The list is the registry: `explanation` says when each arises, and `Documentation/findings.md` is made of that.
public enum FindingCode: String, CaseIterable, Sendable {
  // Files
  case fileUnreadable = "file-unreadable"
  case fileMissing = "file-missing"
  case tableUnused = "table-unused"
  case sheetMissing = "sheet-missing"
  case columnMissing = "column-missing"
  case layoutUnknown = "layout-unknown"
  case fileNameMisleads = "file-name-misleads"
  case fileKindMisleads = "file-kind-misleads"
  case dialectFound = "dialect-found"
  case identifiablePerson = "identifiable-person"
  // Values
  case valueUnreadable = "value-unreadable"
  case answerUnknown = "answer-unknown"
  case notSubmitted = "not-submitted"
  case recordsWithoutArea = "records-without-area"
  case noteMarks = "note-marks"
  case partsDifferFromTotal = "parts-differ-from-total"
  case sheetsDiffer = "sheets-differ"
  case areasDifferFromEngland = "areas-differ-from-england"
  case extractNotChecked = "extract-not-checked"
  case attributionImpossible = "attribution-impossible"
  case cohortsBelowTotal = "cohorts-below-total"
  case cohortsOverlap = "cohorts-overlap"
  case publishedRateDiffers = "published-rate-differs"
  case numeratorAboveDenominator = "numerator-above-denominator"
  case percentageOutOfRange = "percentage-out-of-range"
  case percentageOfFew = "percentage-of-few"
  case controlCharacters = "control-characters"
  case cumulativeFalls = "cumulative-falls"
  case extractUndated = "extract-undated"
  case readmissionOpen = "readmission-open"
  // Delayed transfers
  case delayReasonUnknown = "delay-reason-unknown"
  case responsibleBodyUnknown = "responsible-body-unknown"
  case datesReversed = "dates-reversed"
  case delaysOverlap = "delays-overlap"
  case delaysAlike = "delays-alike"
  case openDelaysWithoutDay = "open-delays-without-day"
  case trustMissingFromLog = "trust-missing-from-log"
  case logDiffersFromPublished = "log-differs-from-published"
  // Editions
  case editionSuperseded = "edition-superseded"
  case figuresContradict = "figures-contradict"
  case editionAfterReport = "edition-after-report"
  case figureProvisional = "figure-provisional"
  // The programme folder
  case settingUnknown = "setting-unknown"
  case planUnknownMetric = "plan-unknown-metric"
  case planUnreadable = "plan-unreadable"
  case planMissing = "plan-missing"
  case referenceMissing = "reference-missing"
  case planEqualsBaseline = "plan-equals-baseline"
  case planBelowBaseline = "plan-below-baseline"
  case rateNotAnnualised = "rate-not-annualised"
  case ageBandsDiffer = "age-bands-differ"
  case shareInvalid = "share-invalid"
  case sharesSumDiffers = "shares-sum-differs"
  case sharesNotChecked = "shares-not-checked"
  case shareEnds = "share-ends"
  case commissionerEnded = "commissioner-ended"
  // Schemes
  case wordUnknown = "word-unknown"
  case wordTakenAs = "word-taken-as"
  case contributionUnknownMetric = "contribution-unknown-metric"
  case metricUnserved = "metric-unserved"
  case schemeServesNothing = "scheme-serves-nothing"
  case schemeUnknown = "scheme-unknown"
  case commentaryUnused = "commentary-unused"
  case schemeEnded = "scheme-ended"
  case schemesUnowned = "schemes-unowned"
  // Schemes, milestones and risks
  case schemeAmbiguous = "scheme-ambiguous"
  case dependencyUnknown = "dependency-unknown"
  case targetsOverlap = "targets-overlap"
  case endsBeforeStart = "ends-before-start"
  case dateUnlikely = "date-unlikely"
  case dateRepeated = "date-repeated"
  case milestoneUnowned = "milestone-unowned"
  case milestoneUndated = "milestone-undated"
  case milestoneBeyondProgramme = "milestone-beyond-programme"
  case milestoneDoneUndated = "milestone-done-undated"
  case milestoneTwice = "milestone-twice"
  case milestoneColourDiffers = "milestone-colour-differs"
  case riskRowsJoined = "risk-rows-joined"
  case riskIdTwice = "risk-id-twice"
  case riskWithoutMitigation = "risk-without-mitigation"
  case riskAlike = "risk-alike"
  case riskScoreDiffers = "risk-score-differs"
  case riskRatingDiffers = "risk-rating-differs"
  case riskOverrideIncomplete = "risk-override-incomplete"
  case riskReviewOverdue = "risk-review-overdue"
  // Money
  case moneyUnreadable = "money-unreadable"
  case yearHeadingRepaired = "year-heading-repaired"
  case moneyDiffers = "money-differs"
  case moneyRounded = "money-rounded"
  case moneyCellsBlank = "money-cells-blank"
  case moneyTotalMissing = "money-total-missing"
  case moneyOpen = "money-open"
  case moneyDeficit = "money-deficit"
  case figuresDisagree = "figures-disagree"
  case moneyNotCompared = "money-not-compared"
  case moneyNotTraced = "money-not-traced"
  case paymentNotCalculable = "payment-not-calculable"
  // Benefits
  case targetRoundingMatters = "target-rounding-matters"
  case benefitVersionsDiffer = "benefit-versions-differ"
  case benefitLevelRounded = "benefit-level-rounded"
  case benefitUnitMixed = "benefit-unit-mixed"
  case benefitNotCashable = "benefit-not-cashable"
  case benefitShared = "benefit-shared"
  case benefitNotMeasurable = "benefit-not-measurable"
  case realisationUnclear = "realisation-unclear"
  // Exceptions
  case exceptionUndescribed = "exception-undescribed"
  case exceptionFileUnknown = "exception-file-unknown"
  case exceptionClosed = "exception-closed"
  // The board paper
  case boardPaperMissing = "board-paper-missing"
  case boardPaperIncomplete = "board-paper-incomplete"
  case boardPaperUnrated = "board-paper-unrated"
  // Figures of documents
  case targetDiffersFromAgreed = "target-differs-from-agreed"
  case printedFigureDiffers = "printed-figure-differs"
  case averagingUnclear = "averaging-unclear"
  // Metrics
  case returnMissing = "return-missing"
  case figureMissing = "figure-missing"
  case partialPeriod = "partial-period"
  case reportEarly = "report-early"
  case cohortMaturing = "cohort-maturing"
  case denominatorOtherYear = "denominator-other-year"
  case areaChanged = "area-changed"
  case vintageChosen = "vintage-chosen"
  case vintageChanged = "vintage-changed"
  case vintageMissing = "vintage-missing"
  case syntheticData = "synthetic-data"
  case smallNumbersWithheld = "small-numbers-withheld"
  // The quarterly return
  case noReturnThisQuarter = "no-return-this-quarter"
  case questionUnanswered = "question-unanswered"
  case answerInvalid = "answer-invalid"
  case answerDisagrees = "answer-disagrees"
  case answerUndecided = "answer-undecided"
  case answerTooLong = "answer-too-long"
  case prefilledAnswered = "prefilled-answered"
  case answerNotAsked = "answer-not-asked"
  case sumDiffers = "sum-differs"
  case conditionNotMet = "condition-not-met"
  case conditionDateUnfit = "condition-date-unfit"
  // Sign-off
  case signOffUnreadable = "sign-off-unreadable"
  case signOffEarlierVersion = "sign-off-earlier-version"
  case signOffWithoutVersion = "sign-off-without-version"
  case signOffInformal = "sign-off-informal"
  case signOffPending = "sign-off-pending"
  case signOffAfterReport = "sign-off-after-report"
  case signOffNotDelegable = "sign-off-not-delegable"
  case deadlineBeforeBoard = "deadline-before-board"
  case deadlinePassedUnsigned = "deadline-passed-unsigned"
  // Governance
  case dateUnclear = "date-unclear"
  case dateImplausible = "date-implausible"
  case dateOnWeekend = "date-on-weekend"
  case yearInvalid = "year-invalid"
  case datesOutOfOrder = "dates-out-of-order"
  case documentDatesDiffer = "document-dates-differ"
  case documentVersionsDiffer = "document-versions-differ"
  case approvedWithoutSignature = "approved-without-signature"
  case approvalDocumentUnknown = "approval-document-unknown"
  case outcomeMissing = "outcome-missing"
  case signOffOutstanding = "sign-off-outstanding"
  case conditionUnanswered = "condition-unanswered"
  case conditionWithoutEvidence = "condition-without-evidence"
  case conditionOverdue = "condition-overdue"
  case meetingBodyUnknown = "meeting-body-unknown"
  case meetingGap = "meeting-gap"
  case nextMeetingDiffers = "next-meeting-differs"
  // Local forms and placeholders
  case localFormUnknown = "local-form-unknown"
  case localFormInvalid = "local-form-invalid"
  case localFormDiffers = "local-form-differs"
  case localFormIncomplete = "local-form-incomplete"
  case stageTwoRequired = "stage-two-required"
  case weightsDiffer = "weights-differ"
  case gatewayMissed = "gateway-missed"
  case placeholderLeft = "placeholder-left"
  case toBeConfirmed = "to-be-confirmed"
  case quotedMistake = "quoted-mistake"
  // Local indicators
  case kpiUnreadable = "kpi-unreadable"
  case kpiRepeated = "kpi-repeated"
  case kpiFiguresDiffer = "kpi-figures-differ"
  case kpiUnitsDiffer = "kpi-units-differ"
  case complementsDiffer = "complements-differ"
  case narrativeDiffers = "narrative-differs"
  // Statements
  case statementsDisagree = "statements-disagree"

  /// How serious a finding with this code is.
  public var level: FindingLevel {
    switch self {
    case .fileUnreadable, .fileMissing, .sheetMissing, .columnMissing, .layoutUnknown, .identifiablePerson,
      .valueUnreadable, .answerUnknown, .figuresContradict, .planUnknownMetric, .planUnreadable,
      .shareInvalid, .answerInvalid, .answerTooLong, .datesReversed, .signOffUnreadable:
      .error
    case .publishedRateDiffers, .numeratorAboveDenominator, .cumulativeFalls, .percentageOutOfRange, .rateNotAnnualised,
      .ageBandsDiffer, .targetDiffersFromAgreed, .printedFigureDiffers, .prefilledAnswered,
      .signOffEarlierVersion, .signOffNotDelegable:
      .inconsistency
    case .readmissionOpen, .percentageOfFew, .planEqualsBaseline, .planBelowBaseline, .partialPeriod,
      .conditionDateUnfit, .averagingUnclear, .answerUndecided, .signOffWithoutVersion, .signOffInformal,
      .deadlineBeforeBoard, .deadlinePassedUnsigned, .boardPaperIncomplete, .boardPaperUnrated:
      .warning
    case .extractUndated, .controlCharacters, .figureProvisional, .signOffPending, .signOffAfterReport,
      .answerNotAsked, .boardPaperMissing:
      .information
    case .partsDifferFromTotal, .sheetsDiffer, .areasDifferFromEngland, .attributionImpossible, .answerDisagrees,
      .sumDiffers, .delaysOverlap, .trustMissingFromLog, .logDiffersFromPublished,
      .sharesSumDiffers:
      .inconsistency
    case .settingUnknown, .planMissing, .referenceMissing, .returnMissing, .figureMissing, .reportEarly,
      .questionUnanswered, .conditionNotMet, .fileNameMisleads, .recordsWithoutArea,
      .delayReasonUnknown, .responsibleBodyUnknown, .openDelaysWithoutDay, .areaChanged,
      .vintageChanged, .vintageMissing, .shareEnds, .commissionerEnded, .cohortsOverlap:
      .warning
    case .wordUnknown, .contributionUnknownMetric, .metricUnserved, .schemeServesNothing, .schemeUnknown,
      .commentaryUnused, .exceptionUndescribed, .exceptionFileUnknown:
      .warning
    case .localFormInvalid, .kpiUnreadable:
      .error
    case .yearInvalid, .datesOutOfOrder, .documentDatesDiffer, .documentVersionsDiffer, .approvedWithoutSignature,
      .nextMeetingDiffers, .localFormDiffers, .weightsDiffer, .kpiFiguresDiffer, .complementsDiffer, .narrativeDiffers,
      .statementsDisagree, .schemeEnded:
      .inconsistency
    case .dateImplausible, .approvalDocumentUnknown, .outcomeMissing, .signOffOutstanding, .conditionUnanswered,
      .conditionWithoutEvidence, .conditionOverdue, .meetingGap, .localFormUnknown, .localFormIncomplete,
      .stageTwoRequired, .gatewayMissed, .placeholderLeft, .kpiUnitsDiffer, .tableUnused, .schemesUnowned:
      .warning
    case .dateUnclear, .dateOnWeekend, .meetingBodyUnknown, .toBeConfirmed, .kpiRepeated, .dateRepeated, .quotedMistake:
      .information
    case .wordTakenAs, .exceptionClosed, .noReturnThisQuarter: .information
    case .endsBeforeStart, .milestoneTwice, .milestoneColourDiffers, .riskScoreDiffers: .inconsistency
    case .schemeAmbiguous, .dependencyUnknown, .dateUnlikely, .milestoneUnowned, .milestoneBeyondProgramme,
      .milestoneDoneUndated, .riskIdTwice, .riskWithoutMitigation, .riskRatingDiffers, .riskOverrideIncomplete,
      .riskReviewOverdue:
      .warning
    case .targetsOverlap, .milestoneUndated, .riskAlike, .riskRowsJoined: .information
    // Money and benefits
    case .moneyDiffers, .figuresDisagree, .moneyNotTraced, .benefitVersionsDiffer, .benefitLevelRounded,
      .benefitUnitMixed:
      .inconsistency
    case .moneyUnreadable, .yearHeadingRepaired, .moneyCellsBlank, .moneyTotalMissing, .moneyDeficit,
      .paymentNotCalculable, .realisationUnclear:
      .warning
    case .moneyRounded, .moneyOpen, .moneyNotCompared, .targetRoundingMatters, .benefitNotCashable, .benefitShared,
      .benefitNotMeasurable:
      .information
    case .notSubmitted, .noteMarks, .fileKindMisleads, .dialectFound, .extractNotChecked, .editionSuperseded,
      .editionAfterReport, .cohortMaturing,
      .denominatorOtherYear,
      .syntheticData, .smallNumbersWithheld, .delaysAlike, .vintageChosen,
      .sharesNotChecked, .cohortsBelowTotal:
      .information
    }
  }
}
