import Foundation
import Metrics
import Programme

/// The results of the agreed version: worked out, and beside them what the document prints.
enum BenefitResults {
  static func all(_ benefits: Benefits) -> [BenefitsView.Result] {
    guard let main = benefits.main, main.hasCosts else { return [] }
    let appraisal = main.appraisal
    let present = benefits.rate.flatMap { appraisal.netPresentCost(rate: $0, convention: benefits.convention) }
    let pounds: [(name: String, id: String, amount: Decimal?)] = [
      ("Gross cost", "gross-cost", appraisal.grossCost), ("Gross benefit", "gross-benefit", appraisal.grossBenefit),
      ("Net cost", "net", appraisal.netCost), ("Net present value", "npv", present),
    ]
    var results = pounds.map { name, id, amount in
      result(name, id, amount, benefits, unit: "\u{00A3}", without: "no rate is given")
    }
    results.append(
      result(
        "Return on investment", "roi", appraisal.returnOnInvestment, benefits, unit: "%", without: "nothing is spent"))
    let year = appraisal.paybackYear ?? "not within these years"
    results.append(
      BenefitsView.Result(
        resultName: "Payback: first year by whose end more was saved than spent",
        computed: AmountCell(nil as PrintedNumber?, without: year),
        asPrinted: AmountCell(nil as PrintedNumber?, without: benefits.printedPayback ?? "not printed"),
        resultVerdict: verdict(benefits.printedPayback.map { $0 == year }, isExact: true),
        resultIsFine: benefits.printedPayback.map { $0 == year } ?? true))
    return results
  }

  private static func result(
    _ name: String, _ id: String, _ amount: Decimal?, _ benefits: Benefits, unit: String, without: String
  ) -> BenefitsView.Result {
    let printed = benefits.printed.first { $0.name == name }
    let isExact = amount.map { DecimalText.rounded($0, places: 0) == printed?.printed } ?? false
    return BenefitsView.Result(
      resultName: "\(name), \(unit)",
      computed: AmountCell(amount.map { PrintedNumber("benefits/\(id)", $0) }, without: without),
      asPrinted: AmountCell(
        printed.map { PrintedNumber("benefits/\(id)-printed", $0.printed) }, without: "not printed"),
      resultVerdict: verdict(printed?.agrees, isExact: isExact), resultIsFine: printed?.agrees ?? true)
  }

  private static func verdict(_ agrees: Bool?, isExact: Bool) -> String {
    switch agrees {
    case true?: isExact ? "agrees" : "within the tolerance for rounding"
    case false?: "differs"
    case nil: ""
    }
  }
}
