/// Provisional figures are judged like others, and marked with a "P".
enum ProvisionalCheck {
  static func add(_ assessment: MetricAssessment, log: inout FindingLog) {
    let parts = assessment.value.numeratorParts + assessment.value.denominatorParts
    let provisional = parts.filter { $0.edition.stage == .provisional }
    guard assessment.value.rate != nil, let first = provisional.first else { return }
    log.add(
      .figureProvisional, at: first.origin.place,
      """
      \(assessment.metric.shortName) rests on provisional figures (\(provisional.count) of \(parts.count)); it is judged, \
      and marked with a P.
      """, advice: "Say so where the figure is used, and read the final return when it comes.")
  }
}
