import Foundation
import Metrics

/// What is to be said about the indicators: what is printed beside what the numbers give, and what texts say.
public struct KPIFindings {
  private let register: KPIRegister
  private let isPrinted: (KPI, KPIPoint) -> Bool

  /// - Parameter isPrinted: whether the numbers of a period may be printed: a message tells none of a small count.
  public init(_ register: KPIRegister, isPrinted: @escaping (KPI, KPIPoint) -> Bool = { _, _ in true }) {
    self.register = register
    self.isPrinted = isPrinted
  }

  /// Adds what there is to say.
  public func add(to log: inout FindingLog) {
    for kpi in register.kpis {
      for point in kpi.points {
        addPrinted(kpi, point, to: &log)
        addProvisional(kpi, point, to: &log)
        if let part = point.numerator, let whole = point.denominator, part > whole, kpi.multiplier == 100 {
          log.add(
            .numeratorAboveDenominator, at: point.place,
            "\(kpi.name), \(point.periodText): more are counted in the part than in the whole.",
            advice: "Correct one of the two.")
        }
      }
      addContradictions(kpi, to: &log)
    }
    addUnits(to: &log)
    for complement in register.settings.complements { addComplement(complement, to: &log) }
    for statement in register.settings.statements {
      KPIStatementFinding(register: register, statement: statement, isPrinted: isPrinted).add(to: &log)
    }
  }

  /// A printed percentage or rate beside its numerator and denominator; one of the plan beside count and plan.
  private func addPrinted(_ kpi: KPI, _ point: KPIPoint, to log: inout FindingLog) {
    let rate = kpi.rate(point)
    if case .number(let printed, let places)? = point.printed, let computed = rate ?? kpi.percentOfPlan(point) {
      let unit = rate == nil ? "% of plan" : kpi.unit
      report(kpi, point, printed, places, computed, unit, at: point.place("printed"), to: &log)
    } else if let rate, case .number(let printed, let places)? = point.actual {
      report(kpi, point, printed, places, rate, kpi.unit, at: point.place, to: &log)
    }
  }

  private func report(
    _ kpi: KPI, _ point: KPIPoint, _ printed: Decimal, _ places: Int, _ computed: Decimal, _ unit: String,
    at place: Finding.Place, to log: inout FindingLog
  ) {
    let figure = PrintedFigure(printed: printed, places: places, computed: computed, unit: unit)
    guard !figure.agrees else { return }
    let isRate = unit.lowercased().contains("per ") && unit != "% of plan" && kpi.multiplier > 100
    let shown = DecimalText.grouped(computed, places: max(places, isRate ? 1 : 0))
    let numbers =
      isPrinted(kpi, point)
      ? ": printed is \(DecimalText.grouped(printed, places: places)), the numbers give \(shown) \(unit)" : ""
    log.add(
      isRate ? .publishedRateDiffers : .printedFigureDiffers, at: place,
      """
      \(kpi.name), \(point.periodText)\(numbers.isEmpty ? ": what is printed is not what the numbers give" : numbers). It is \
      kept as published.
      """, advice: "Ask the author of the document which of the two is right.")
  }

  private func addProvisional(_ kpi: KPI, _ point: KPIPoint, to log: inout FindingLog) {
    guard point.state == .provisional else { return }
    log.add(
      .figureProvisional, at: point.place, "\(kpi.name), \(point.periodText): the figure is provisional.",
      advice: "Replace it when the final one is there; until then it is marked.")
  }

  private func addContradictions(_ kpi: KPI, to log: inout FindingLog) {
    for (number, point) in kpi.points.enumerated() where point.isContradicting {
      let earlier = kpi.points.prefix(number).first {
        $0.isContradicting && ($0.period == nil ? $0.periodText == point.periodText : $0.period == point.period)
      }
      guard let earlier else { continue }
      let mayTell = isPrinted(kpi, point) && isPrinted(kpi, earlier)
      let numbers =
        mayTell
        ? ": \(words(kpi, earlier)) (\(cell(earlier))) and \(words(kpi, point)) (\(cell(point)))" : " differently"
      log.add(
        .kpiFiguresDiffer, at: point.place, "\(kpi.name), \(point.periodText) is given twice\(numbers).",
        advice: "Keep the row that is right. Until then both are shown, and neither counts in a total.")
    }
  }

  private func cell(_ point: KPIPoint) -> String { point.source.isEmpty ? point.place.cell ?? "" : point.source }

  private func words(_ kpi: KPI, _ point: KPIPoint) -> String {
    let figure = point.actual?.words ?? point.plan?.words ?? "nothing"
    return kpi.unit.isEmpty ? figure : "\(figure) \(kpi.unit)"
  }

  /// The same indicator for each 100 here and for each 100,000 there.
  private func addUnits(to log: inout FindingLog) {
    for (number, kpi) in register.kpis.enumerated() where kpi.multiplier > 1 {
      let other = register.kpis.prefix(number).first {
        NameKey($0.name) == NameKey(kpi.name) && $0.multiplier > 1 && $0.multiplier != kpi.multiplier
      }
      guard let other else { continue }
      log.add(
        .kpiUnitsDiffer, at: kpi.points.first?.place,
        "\(kpi.name) is \(other.unit) in one place and \(kpi.unit) in another; the figures are not compared.",
        advice: "Give both in one unit, or call them differently.")
    }
  }

  private func addComplement(_ complement: KPISettings.Complement, to log: inout FindingLog) {
    let (first, second) = (register.named(complement.first), register.named(complement.second))
    guard !first.isEmpty, !second.isEmpty else {
      log.add(
        .settingUnknown, at: Finding.Place(file: KPISettings.file, cell: "line \(complement.line)"),
        "\"\(first.isEmpty ? complement.first : complement.second)\" is no indicator of \(register.file).",
        advice: "Use the name that stands there.")
      return
    }
    for kpi in first {
      for point in kpi.points {
        guard
          let other = second.first(where: { NameKey($0.scheme) == NameKey(kpi.scheme) }),
          let rest = other.point(point.periodText), let share = kpi.value(point), let remaining = other.value(rest),
          // Shares of a whole that were divided out miss it in their last digits.
          DecimalText.rounded(share + remaining, places: 6) != 100
        else { continue }
        let numbers =
          isPrinted(kpi, point) && isPrinted(other, rest)
          ? """
          : \(DecimalText.plain(share, places: 2)) % and \(DecimalText.plain(remaining, places: 2)) % are \
          \(DecimalText.plain(share + remaining, places: 2)) %, not 100 %
          """ : " do not add up to 100 %"
        log.add(
          .complementsDiffer, at: rest.place, "\(kpi.name) and \(other.name), \(point.periodText)\(numbers).",
          advice: "Correct one of the two.")
      }
    }
  }
}
