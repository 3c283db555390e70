import Foundation
import Metrics
import XMLDocuments

/// What must hold for the measures of a return: the metric, its months, its counts, its rate, and its judgement.
extension ReturnMeaning {
  /// The faults of a measure whose origins have been added up already: they are not among its children.
  func faults(in measure: XMLElement, origins: ExactSum, quarter: Period, roundedTo: Int) -> [Fault] {
    guard let metric = metrics.first(where: { $0.id == measure.attributes["metric"] }) else {
      return [
        Fault(line: measure.line, code: "metric-unknown", message: "The catalogue of \(form.year) has no such metric.")
      ]
    }
    var faults: [Fault] = []
    check(measure, metric, origins, quarter, roundedTo, &faults)
    return faults
  }

  private func check(
    _ measure: XMLElement, _ metric: Metric, _ origins: ExactSum, _ quarter: Period, _ roundedTo: Int,
    _ faults: inout [Fault]
  ) {
    for name in ["numerator", "denominator", "value"] {
      guard let figure = measure.child(named: name) else { continue }
      if figure.isNil != (figure.attributes["missing"] != nil) {
        faults.append(
          Fault(
            line: figure.line, code: "missing-without-reason", message: "A figure is nil exactly where it says why."))
      }
    }
    // A figure that is carried on has the period that it is really about.
    if metric.periodRule != .latestKnown,
      ReturnXML.interval(of: metric, in: quarter) != measure.attributes["period"]
    {
      faults.append(
        Fault(
          line: measure.line, code: "measure-period-differs",
          message: "For \(quarter) the metric is about \(ReturnXML.interval(of: metric, in: quarter))."))
    }
    let numerator = measure.child(named: "numerator").flatMap(ReturnMeaning.number)
    let denominator = measure.child(named: "denominator").flatMap(ReturnMeaning.number)
    let value = measure.child(named: "value").flatMap(ReturnMeaning.number)
    if let multiplier = ReturnMeaning.number(measure.attributes["multiplier"] ?? ""), multiplier != metric.multiplier {
      faults.append(
        Fault(
          line: measure.line, code: "multiplier-differs", message: "The catalogue multiplies by \(metric.multiplier)."))
    }
    if let numerator, let denominator, let value {
      checkRate(numerator, denominator, value, metric, measure, &faults)
    } else if value != nil {
      faults.append(
        Fault(line: measure.line, code: "value-without-counts", message: "A value needs its numerator and denominator.")
      )
    }
    checkOrigins(measure, metric, numerator, origins, roundedTo, &faults)
    checkJudgement(measure, value, &faults)
  }

  private func checkRate(
    _ numerator: Decimal, _ denominator: Decimal, _ value: Decimal, _ metric: Metric, _ measure: XMLElement,
    _ faults: inout [Fault]
  ) {
    let line = measure.child(named: "value")?.line ?? measure.line
    guard denominator > 0 else {
      faults.append(Fault(line: line, code: "denominator-zero", message: "Nothing can be divided by 0."))
      return
    }
    let rate = numerator * metric.multiplier / denominator
    // Ten decimals are written.
    if abs(rate - value) > Decimal(sign: .plus, exponent: -10, significand: 1) {
      faults.append(
        Fault(
          line: line, code: "rate-differs",
          message: "\(numerator) of \(denominator) gives \(DecimalText.plain(rate)), the value says \(value)."))
    }
  }

  private func checkOrigins(
    _ measure: XMLElement, _ metric: Metric, _ numerator: Decimal?, _ origins: ExactSum, _ roundedTo: Int,
    _ faults: inout [Fault]
  ) {
    guard let numerator, !metric.isSharedByCommissioner, let sum = origins.total else { return }
    // Each number may be off by half a multiple.
    let allowed = roundedTo > 1 ? Decimal(roundedTo * (origins.count + 1)) / 2 : 0
    guard abs(sum - numerator) > allowed else { return }
    faults.append(
      Fault(
        line: measure.line, code: "origins-differ",
        message: "The figures that it came from add up to \(sum), the numerator says \(numerator)."))
  }

  private func checkJudgement(_ measure: XMLElement, _ value: Decimal?, _ faults: inout [Fault]) {
    guard let judgement = measure.child(named: "judgement") else { return }
    let status = Judgement.Status(rawValue: judgement.attributes["status"] ?? "")
    guard let status else {
      faults.append(Fault(line: judgement.line, code: "status-unknown", message: "There is no such status."))
      return
    }
    if value == nil, judgement.attributes["colour"] != "grey" {
      faults.append(
        Fault(
          line: judgement.line, code: "colour-without-value",
          message: "Without a figure the colour is grey, never another."))
    }
    if !ReturnMeaning.statuses(hasValue: value != nil, hasPlan: measure.child(named: "plan") != nil).contains(status) {
      faults.append(
        Fault(
          line: judgement.line, code: "status-differs",
          message: "The status \"\(status.rawValue)\" does not go with the figure and the plan."))
      return
    }
    if value != nil, contradictsPlan(measure, value, judgement, status, &faults) { return }
    if value != nil, !ReturnMeaning.colours(of: status).contains(judgement.attributes["colour"] ?? "") {
      faults.append(
        Fault(
          line: judgement.line, code: "colour-differs",
          message: "The status \"\(status.rawValue)\" has another colour."))
    }
  }

  /// Whether the status does not follow from the figure and the plan.
  private func contradictsPlan(
    _ measure: XMLElement, _ value: Decimal?, _ judgement: XMLElement, _ status: Judgement.Status,
    _ faults: inout [Fault]
  ) -> Bool {
    guard let value, let plan = measure.child(named: "plan"), let limit = ReturnMeaning.number(plan),
      let test = TargetTest(rawValue: plan.attributes["test"] ?? ""), abs(value - limit) > 0.000001
    else { return false }
    guard !follows(status, test, value, limit, places: printedPlaces(measure, judgement)) else { return false }
    faults.append(
      Fault(
        line: judgement.line, code: "judgement-differs",
        message: "\(value) against \(test.rawValue) \(limit): the status \"\(status.rawValue)\" does not follow."))
    return true
  }

  /// Whether a status can come of a comparison; where the printed figures are compared, of these.
  private func follows(
    _ status: Judgement.Status, _ test: TargetTest, _ value: Decimal, _ limit: Decimal, places: Int?
  ) -> Bool {
    let isMet =
      places.map {
        test.passes(DecimalText.rounded(value, places: $0), DecimalText.rounded(limit, places: $0))
      } ?? test.passes(value, limit)
    switch status {
    case .better, .met: return isMet
    case .near, .offButNoWorse, .notMet: return !isMet
    default: return true
    }
  }

  private func printedPlaces(_ measure: XMLElement, _ judgement: XMLElement) -> Int? {
    guard judgement.attributes["compared"] == RAGRule.Precision.printed.rawValue else { return nil }
    return metrics.first { $0.id == measure.attributes["metric"] }?.decimals
  }

  /// The statuses that go with a figure and a plan, or with the want of them.
  private static func statuses(hasValue: Bool, hasPlan: Bool) -> [Judgement.Status] {
    guard hasValue else { return [.noData, .withheld, .cohortMaturing, .notMeasurableYet] }
    return hasPlan
      ? [.carried, .better, .met, .near, .offButNoWorse, .notMet, .notDistinguishable, .noRule]
      : [.carried, .referenceMissing, .baselineBeingSet, .notMeasurableYet, .noPlan]
  }

  /// The colours that a status can have; which one it gets, the council's rule says.
  private static func colours(of status: Judgement.Status) -> [String] {
    switch status {
    case .better, .met: ["blue", "green"]
    case .near: ["green", "amber"]
    case .offButNoWorse, .notDistinguishable: ["amber"]
    case .notMet: ["red"]
    case .noData, .withheld, .carried, .cohortMaturing, .referenceMissing, .baselineBeingSet, .notMeasurableYet,
      .noPlan, .noRule:
      ["grey"]
    }
  }
}
