import Foundation
import Metrics
import NationalReturn

extension SmallReturn {
  static func measures() throws -> [ReturnMeasure] {
    [
      ReturnMeasure(
        metric: "delayed-transfers", interval: "2016-07-01/P3M",
        unit: "delayed days per 100,000 people aged 18 and over", multiplier: 100_000, numerator: .known(352),
        denominator: .known(30873), value: .known(try number("1140.1548278431")),
        plan: ReturnMeasure.Planned(test: .atMost, limit: 684),
        verdict: verdict(.notMet, .red, "1,140.2 against at most 684.0."),
        sources: [
          source(.numerator, 107), source(.numerator, 83), source(.numerator, 162), source(.denominator, 30873),
        ]),
      ReturnMeasure(
        metric: "residential-admissions", interval: "2016-04-01/P6M", unit: "% of people aged 65 and over",
        multiplier: 100, numerator: .known(15), denominator: .known(8540), value: .known(try number("0.1756440281")),
        plan: ReturnMeasure.Planned(test: .fewerThan, limit: try number("0.18")),
        verdict: verdict(.met, .green, "0.176 against fewer than 0.180."),
        sources: [2, 1, 2, 5, 2, 3].map { source(.numerator, $0) } + [source(.denominator, 8540)]),
      ReturnMeasure(
        metric: "non-elective-admissions", interval: "2016-07-01/P3M",
        unit: "admissions (first finished consultant episodes)", multiplier: 1, numerator: .known(152),
        denominator: .known(1), value: .known(152), plan: nil,
        verdict: verdict(.referenceMissing, .grey, "The forecast is missing."), sources: []),
      ReturnMeasure(
        metric: "reablement", interval: "2016-10-01/P3M",
        unit: "% of people aged 65 and over discharged into reablement", multiplier: 100,
        numerator: .missing(.notYetAvailable), denominator: .missing(.notYetAvailable),
        value: .missing(.notYetAvailable), plan: ReturnMeasure.Planned(test: .atLeast, limit: 83),
        verdict: verdict(.cohortMaturing, .grey, "The cohort is still to come."), sources: []),
      ReturnMeasure(
        metric: "falls", interval: "2016-04-01/P6M", unit: "% of people aged 65 and over (admissions, not people)",
        multiplier: 100, numerator: .known(71), denominator: .known(8540), value: .known(try number("0.831381733")),
        plan: ReturnMeasure.Planned(test: .atMost, limit: try number("0.83")),
        verdict: verdict(.near, .amber, "0.831 against at most 0.830."),
        sources: [
          ReturnMeasure.Source(
            part: .numerator, file: "returns/falls.csv", sheet: "-", cell: "", edition: "local",
            figure: .missing(.suppressed)), source(.denominator, 8540),
        ]),
    ]
  }

  private static func verdict(_ status: Judgement.Status, _ colour: RAG, _ reason: String) -> ReturnMeasure.Verdict {
    ReturnMeasure.Verdict(status: status, colour: colour, comparesPrinted: false, reason: reason)
  }

  private static func source(_ part: ReturnMeasure.Source.Part, _ number: Int) -> ReturnMeasure.Source {
    ReturnMeasure.Source(
      part: part, file: "returns/a.csv", sheet: "-", cell: "B\(number)", edition: "local",
      figure: .known(Decimal(number)))
  }
}
