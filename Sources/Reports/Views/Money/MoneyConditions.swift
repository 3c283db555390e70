import Metrics
import Programme

/// What depends on performance: the risk share of a programme, and the payment of 2014-15 and 2015-16.
struct MoneyConditions: Encodable {
  let riskShareWords: NumberedText?
  let riskShareNote: String?
  let paymentWords: String?
  let paymentMissing: [String]
  let hasPaymentMissing: Bool
  let riskShareNumber: PrintedNumber?

  init(_ report: ProgrammeReport) {
    let money = report.programme.money
    if let share = money?.riskShare, let amount = money?.riskShareAmount {
      let number = PrintedNumber("money-conditions/risk-share", amount.amount)
      let assessment = report.assessments.first { $0.metric.id == share.metric }
      let isMet: Bool? =
        switch assessment?.judgement.status {
        case .met?, .better?: true
        case .notMet?, .near?, .offButNoWorse?: false
        default: nil
        }
      let state = RiskShare.state(isMet: isMet)
      let name = assessment?.metric.name ?? share.metric
      riskShareWords = NumberedText(
        "The risk share of \u{00A3}\(number.printed) depends on \(name): \(state.words)"
          + (state == .triggered ? "; all of it is exposed." : "."), [number])
      riskShareNumber = number
      riskShareNote = share.note
    } else {
      (riskShareWords, riskShareNote, riskShareNumber) = (nil, nil, nil)
    }
    paymentMissing = PaymentFindings.missing(report.programme, report.assessments, report.period)
    hasPaymentMissing = !paymentMissing.isEmpty
    let isAsked = money?.payment != nil || PaymentInputs.applies(to: report.programme.frameworkYear)
    paymentWords =
      !isAsked || money == nil
      ? nil
      : paymentMissing.isEmpty
        ? "All that the payment for performance needs is there; the quarterly return works it out."
        : "The payment for performance cannot be calculated. Missing are:"
  }

  /// All numbers that are printed.
  var numbers: [PrintedNumber] { [riskShareNumber].compactMap(\.self) }
}
