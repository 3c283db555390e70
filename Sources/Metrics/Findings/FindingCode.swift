/// The codes of all findings. A code never changes its meaning: people search their mail for it.
///
/// The list is the registry: `Documentation/findings.md` explains each, and a test sees to it that none is left out.
public enum FindingCode: String, CaseIterable, Sendable {
  // Files
  case fileUnreadable = "file-unreadable"
  case fileMissing = "file-missing"
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
  case numeratorAboveDenominator = "numerator-above-denominator"
  case cohortsBelowTotal = "cohorts-below-total"
  case cohortsOverlap = "cohorts-overlap"
  // Editions
  case editionSuperseded = "edition-superseded"
  case figuresContradict = "figures-contradict"
  case editionAfterReport = "edition-after-report"
  // The programme folder
  case settingUnknown = "setting-unknown"
  case planUnknownMetric = "plan-unknown-metric"
  case planUnreadable = "plan-unreadable"
  case planMissing = "plan-missing"
  case referenceMissing = "reference-missing"
  case shareInvalid = "share-invalid"
  case sharesSumDiffers = "shares-sum-differs"
  case sharesNotChecked = "shares-not-checked"
  case shareEnds = "share-ends"
  case commissionerEnded = "commissioner-ended"
  // Metrics
  case returnMissing = "return-missing"
  case figureMissing = "figure-missing"
  case reportEarly = "report-early"
  case cohortMaturing = "cohort-maturing"
  case denominatorOtherYear = "denominator-other-year"
  case areaChanged = "area-changed"
  case vintageChosen = "vintage-chosen"
  case vintageChanged = "vintage-changed"
  case vintageMissing = "vintage-missing"
  case syntheticData = "synthetic-data"
  // The quarterly return
  case questionUnanswered = "question-unanswered"
  case answerInvalid = "answer-invalid"
  case answerDisagrees = "answer-disagrees"
  case sumDiffers = "sum-differs"
  case conditionNotMet = "condition-not-met"

  /// How serious a finding with this code is.
  public var level: FindingLevel {
    switch self {
    case .fileUnreadable, .fileMissing, .sheetMissing, .columnMissing, .layoutUnknown, .identifiablePerson,
      .valueUnreadable, .answerUnknown, .figuresContradict, .planUnknownMetric, .planUnreadable,
      .shareInvalid, .answerInvalid, .numeratorAboveDenominator:
      .error
    case .partsDifferFromTotal, .sheetsDiffer, .areasDifferFromEngland, .attributionImpossible, .answerDisagrees,
      .sumDiffers, .sharesSumDiffers:
      .inconsistency
    case .settingUnknown, .planMissing, .referenceMissing, .returnMissing, .figureMissing, .reportEarly,
      .questionUnanswered, .conditionNotMet, .fileNameMisleads, .recordsWithoutArea, .areaChanged,
      .vintageChanged, .vintageMissing, .shareEnds, .commissionerEnded, .cohortsOverlap:
      .warning
    case .notSubmitted, .noteMarks, .fileKindMisleads, .dialectFound, .extractNotChecked, .editionSuperseded,
      .editionAfterReport, .cohortMaturing,
      .denominatorOtherYear, .vintageChosen, .sharesNotChecked, .cohortsBelowTotal,
      .syntheticData:
      .information
    }
  }
}
