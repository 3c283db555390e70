/// The local forms of a programme, from `local-forms/`; each is there where its table is.
public struct LocalForms: Sendable {
  /// The impact assessment.
  public var impact: ImpactAssessment?
  /// The options appraisal.
  public var options: OptionsAppraisal?
  /// The audits and surveys, in the order of their files.
  public var audits: [AuditForm] = []
  /// The Quality Premium.
  public var premium: QualityPremium?
  /// The plan of its local measures.
  public var premiumPlan: QualityPremiumPlan?

  /// Whether there is none.
  public var isEmpty: Bool {
    impact == nil && options == nil && audits.isEmpty && premium == nil && premiumPlan == nil
  }
}
