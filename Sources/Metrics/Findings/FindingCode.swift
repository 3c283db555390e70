/// The codes of all findings. A code never changes its meaning: people search their mail for it.
///
/// The list is the registry: documentation and tests walk through it, so that no code is without either.
public enum FindingCode: String, CaseIterable, Sendable {
  // Files
  case fileUnreadable = "file-unreadable"
  case fileMissing = "file-missing"
  case sheetMissing = "sheet-missing"
  case columnMissing = "column-missing"
  case layoutUnknown = "layout-unknown"
  case fileNameMisleads = "file-name-misleads"
  case identifiablePerson = "identifiable-person"
  // Values
  case valueUnreadable = "value-unreadable"
  case valueImpossible = "value-impossible"
  case answerUnknown = "answer-unknown"
  case notSubmitted = "not-submitted"
  case partsDifferFromTotal = "parts-differ-from-total"
  case sheetsDiffer = "sheets-differ"
  case areasDifferFromEngland = "areas-differ-from-england"
  case extractNotChecked = "extract-not-checked"
  case attributionImpossible = "attribution-impossible"
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
  case shareMissing = "share-missing"
  // Metrics
  case returnMissing = "return-missing"
  case areaMissing = "area-missing"
  case periodPartial = "period-partial"
  case cohortMaturing = "cohort-maturing"
  case denominatorMissing = "denominator-missing"
  case denominatorOtherYear = "denominator-other-year"
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
      .valueUnreadable, .valueImpossible, .answerUnknown, .figuresContradict, .planUnknownMetric, .planUnreadable,
      .shareInvalid, .answerInvalid:
      .error
    case .partsDifferFromTotal, .sheetsDiffer, .areasDifferFromEngland, .attributionImpossible, .answerDisagrees,
      .sumDiffers:
      .inconsistency
    case .settingUnknown, .planMissing, .referenceMissing, .shareMissing, .returnMissing, .areaMissing, .periodPartial,
      .denominatorMissing, .questionUnanswered, .conditionNotMet, .fileNameMisleads:
      .warning
    case .notSubmitted, .extractNotChecked, .editionSuperseded, .editionAfterReport, .cohortMaturing,
      .denominatorOtherYear,
      .syntheticData:
      .information
    }
  }
}
