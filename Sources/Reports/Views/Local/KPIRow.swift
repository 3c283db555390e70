import Foundation
import Metrics
import Programme

/// The numbers of an indicator in a period as they may be printed, each with the name of its figure.
struct KPIRow {
  let kpi: KPI
  let point: KPIPoint
  /// Whether the policy for small numbers withholds it.
  let isWithheld: Bool
  /// What was counted; nothing for a range and for what is withheld.
  let actual: PrintedNumber?
  let plan: PrintedNumber?
  let numerator: PrintedNumber?
  let denominator: PrintedNumber?
  /// What numerator and denominator give, or else the count as a percentage of its plan.
  let rate: PrintedNumber?
  let percentOfPlan: PrintedNumber?
  /// What the document prints.
  let printed: PrintedNumber?
  /// Further numbers of the row: the ends of ranges and targets.
  let ends: [PrintedNumber]

  init(_ kpi: KPI, _ point: KPIPoint, _ publication: LocalPublication) {
    let id = KPIRow.id(kpi, point)
    let isWithheld = !publication.isPrinted(kpi, point)
    func number(_ what: String, _ value: Decimal?, places: Int = 0) -> PrintedNumber? {
      value.map { PrintedNumber(id + what, $0, places: places) }
    }
    func figure(_ what: String, _ figure: KPIFigure?, isCount: Bool = false) -> PrintedNumber? {
      guard case .number(let value, let places)? = figure else { return nil }
      return number(what, isCount ? publication.printed(value) : value, places: places)
    }
    self.kpi = kpi
    self.point = point
    self.isWithheld = isWithheld
    plan = figure("plan", point.plan)
    actual = isWithheld ? nil : figure("actual", point.actual, isCount: kpi.isCount)
    numerator = isWithheld ? nil : number("numerator", point.numerator.map(publication.printed))
    denominator = isWithheld ? nil : number("denominator", point.denominator.map(publication.printed))
    let numerator = numerator
    let share: Decimal? = denominator.flatMap { whole in
      guard whole.value > 0, let part = numerator else { return nil }
      return part.value * kpi.multiplier / whole.value
    }
    rate = number("rate", share, places: 1)
    let counted = actual
    percentOfPlan = plan.flatMap { plan in
      guard kpi.isCount, plan.value > 0, let counted else { return nil }
      return number("percent-of-plan", counted.value * 100 / plan.value)
    }
    printed = isWithheld ? nil : figure("printed", point.printed)
    var ends: [PrintedNumber?] = [
      number("target-low", point.targetLow, places: MetricFigures.places(point.targetLow)),
      number("target-high", point.targetHigh, places: MetricFigures.places(point.targetHigh)),
    ]
    for (what, range) in [("plan", point.plan), ("actual", point.actual)] {
      guard case .range(let low, let high)? = range, what == "plan" || !isWithheld else { continue }
      ends.append(number("\(what)-low", low, places: MetricFigures.places(low)))
      ends.append(number("\(what)-high", high, places: MetricFigures.places(high)))
    }
    self.ends = ends.compactMap(\.self)
  }

  /// The numbers that there are.
  var all: [PrintedNumber] {
    [plan, actual, numerator, denominator, rate, percentOfPlan, printed].compactMap(\.self) + ends
  }

  /// How it stands; nothing is said of what is withheld.
  var standing: KPI.Standing? { isWithheld ? nil : kpi.standing(point) }

  /// The number that a chart draws.
  var drawn: PrintedNumber? { actual ?? (point.actual == nil ? rate : nil) }

  static func id(_ kpi: KPI, _ point: KPIPoint) -> String { "kpis/\(kpi.slug)/\(point.key)/" }

  static func id(_ kpi: KPI, total number: Int) -> String { "kpis/\(kpi.slug)/total-\(number + 1)/" }
}
