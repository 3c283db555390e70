import Metrics
import Programme

/// What the payment for performance of 2014-15 and 2015-16 lacks. Nothing is put in its place.
public enum PaymentFindings {
  /// Adds a finding where a payment is asked for, or belongs to the year, and cannot be calculated.
  public static func add(
    _ programme: Programme, _ assessments: [MetricAssessment], _ period: Period, log: inout FindingLog
  ) {
    let missing = missing(programme, assessments, period)
    guard !missing.isEmpty else { return }
    let line = programme.money?.payment?.line ?? 0
    log.add(
      .paymentNotCalculable, at: Finding.Place(file: "money.yaml", cell: line > 0 ? "line \(line)" : nil),
      "The payment for performance cannot be calculated. Missing are: \(missing.joined(separator: ", ")).",
      advice: "Supply them, under payment_for_performance in money.yaml and in plan and returns.")
  }

  /// What is missing; nothing where nobody asks for a payment.
  static func missing(_ programme: Programme, _ assessments: [MetricAssessment], _ period: Period) -> [String] {
    guard let money = programme.money,
      money.payment != nil || PaymentInputs.applies(to: programme.frameworkYear)
    else { return [] }
    let admissions = assessments.first { $0.metric.id.contains("non-elective") }
    let hasBaseline = admissions?.trend.contains { $0.period != period && $0.value.rate != nil } ?? false
    return (money.payment ?? PaymentInputs(pool: nil, price: nil)).missing(
      hasBaseline: hasBaseline, hasPlan: admissions?.plan.target != nil)
  }
}
