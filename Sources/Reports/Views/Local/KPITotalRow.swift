import Foundation
import Metrics
import Programme

/// A running total of an indicator as it may be printed.
struct KPITotalRow {
  let words: NumberedText
  let numbers: [PrintedNumber]

  /// Nothing where the sum is withheld.
  init?(_ kpi: KPI, _ total: KPIRunningTotal, number: Int, _ publication: LocalPublication) {
    guard publication.isPrinted(kpi, total: number), let first = total.points.first, let last = total.points.last else {
      return nil
    }
    let id = KPIRow.id(kpi, total: number)
    let actual = PrintedNumber(
      id + "actual", publication.printed(total.actual), places: MetricFigures.places(total.actual))
    var numbers = [actual]
    var words = "\(first.periodWords) to \(last.periodWords): \(actual.printed)"
    if let plan = total.plan, plan > 0 {
      let planned = PrintedNumber(id + "plan", plan, places: MetricFigures.places(plan))
      let percent = PrintedNumber(id + "percent", actual.value * 100 / plan, places: 1)
      numbers += [planned, percent]
      words += " of \(planned.printed) planned, \(percent.printed) %"
    }
    self.numbers = numbers
    self.words = NumberedText(words + ".", numbers)
  }

  static func all(_ kpi: KPI, _ publication: LocalPublication) -> [KPITotalRow] {
    KPIRunningTotal.all(of: kpi).enumerated().compactMap {
      KPITotalRow(kpi, $0.element, number: $0.offset, publication)
    }
  }
}
