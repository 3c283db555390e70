import Charts
import struct Foundation.Decimal
import Metrics
import Programme

/// The local indicators: by scheme and group, with their periods, plans and a picture where there are enough of them.
struct KPIsView: Encodable {
  struct Row: Encodable {
    let figures: String
    let period: String
    let plan: String
    let target: String
    let actual: String
    let parts: String
    let share: String
    let printed: String
    let status: StatusView
    let state: String?
    let source: String
  }

  struct Growth: Encodable {
    let growthFigure: PrintedNumber
    let growthWords: String
  }

  struct Indicator: Encodable {
    let anchor: String
    let indicatorName: String
    let unit: String
    let direction: String
    let chart: String
    let shareHeading: String
    let hasPlan: Bool
    let hasTarget: Bool
    let hasParts: Bool
    let hasShare: Bool
    let hasPrinted: Bool
    let rows: [Row]
    let totals: [NumberedText]
    let growth: [Growth]
  }

  struct Group: Encodable {
    let groupHeading: String
    let groupAnchor: String
    let indicators: [Indicator]
  }

  let page: PageFrame
  let counted: NumberedText
  let groups: [Group]
  let note: String?

  init(_ report: ProgrammeReport, style: String) {
    let kpis = report.programme.kpis?.kpis ?? []
    page = PageFrame(report, heading: "Local indicators", page: "kpis.html", style: style)
    let count = KPIsView.count(report)
    counted = NumberedText(
      count.plainValue == "1" ? "1 indicator." : "\(count.printed) indicators.", [count])
    var names: [String] = []
    var byName: [String: [KPI]] = [:]
    for kpi in kpis {
      let parts = [kpi.scheme, kpi.group].filter { !$0.isEmpty }
      let name = parts.isEmpty ? "Programme" : parts.joined(separator: ": ")
      if byName[name] == nil { names.append(name) }
      byName[name, default: []].append(kpi)
    }
    let anchors = Slug.unique(names.map { "group \($0)" })
    let publication = report.localPublication
    groups = zip(names, anchors).map { name, anchor in
      Group(
        groupHeading: name, groupAnchor: anchor,
        indicators: (byName[name] ?? []).map { KPIsView.indicator($0, publication, report.programme.words.colours) })
    }
    note =
      publication.withholds
      ? "\"\(publication.symbol)\" stands for small numbers that are withheld, and for what would give them back." : nil
  }

  static func count(_ report: ProgrammeReport) -> PrintedNumber {
    PrintedNumber("kpis/all", report.programme.kpis?.kpis.count ?? 0)
  }

  /// The growth of the plan, where there are periods that are only planned.
  static func growth(_ kpi: KPI) -> [(number: PrintedNumber, words: String)] {
    guard kpi.points.contains(where: { $0.plan != nil && $0.actual == nil }) else { return [] }
    return kpi.planGrowth.map { from, to, percent in
      (
        PrintedNumber(KPIRow.id(kpi, to) + "growth", percent, places: 1),
        "from \(from.periodWords) to \(to.periodWords)"
      )
    }
  }

  private static func indicator(_ kpi: KPI, _ publication: LocalPublication, _ colours: ColourWords) -> Indicator {
    let rows = kpi.points.map { KPIRow(kpi, $0, publication) }
    return Indicator(
      anchor: "kpi-\(kpi.slug)", indicatorName: kpi.name, unit: kpi.unit.isEmpty ? "no unit given" : kpi.unit,
      direction: direction(kpi), chart: chart(kpi, rows),
      shareHeading: rows.contains { $0.rate != nil } ? "Share or rate" : "Percent of plan",
      hasPlan: kpi.points.contains { $0.plan != nil },
      hasTarget: kpi.points.contains { $0.targetLow != nil || $0.targetHigh != nil },
      hasParts: rows.contains { $0.numerator != nil },
      hasShare: rows.contains { $0.rate != nil || $0.percentOfPlan != nil },
      hasPrinted: rows.contains { $0.printed != nil },
      rows: rows.map { row($0, publication, colours) }, totals: KPITotalRow.all(kpi, publication).map(\.words),
      growth: growth(kpi).map { Growth(growthFigure: $0.number, growthWords: $0.words) })
  }

  private static func direction(_ kpi: KPI) -> String {
    switch kpi.polarity {
    case .higher?: "more is better"
    case .lower?: "less is better"
    case .neutral?: "neither more nor less is better"
    case nil: "nobody has said whether more is better"
    }
  }

  private static func row(_ row: KPIRow, _ publication: LocalPublication, _ colours: ColourWords) -> Row {
    let point = row.point
    let missing = row.isWithheld ? publication.symbol : "not collected"
    return Row(
      figures: KPIRow.id(row.kpi, point), period: point.periodWords, plan: point.plan?.words ?? "\u{2013}",
      target: target(point),
      actual: row.isWithheld
        ? publication.symbol : words(point.actual, row.actual) ?? (row.rate == nil ? missing : "\u{2013}"),
      parts: row.numerator.map { "\($0.printed) of \(row.denominator?.printed ?? "not given")" } ?? "\u{2013}",
      share: (row.rate ?? row.percentOfPlan)?.printed ?? "\u{2013}", printed: row.printed?.printed ?? "\u{2013}",
      status: status(row, publication, colours), state: point.state == .provisional ? "provisional (P)" : nil,
      source: point.source)
  }

  /// A range as it is, a number as it may be printed.
  private static func words(_ figure: KPIFigure?, _ number: PrintedNumber?) -> String? {
    if case .range? = figure { return figure?.words }
    return number?.printed
  }

  private static func target(_ point: KPIPoint) -> String {
    switch (point.targetLow, point.targetHigh) {
    case (nil, nil): "\u{2013}"
    case (let low?, nil): "at least \(DecimalText.plain(low))"
    case (nil, let high?): "at most \(DecimalText.plain(high))"
    case (let low?, let high?): "\(DecimalText.plain(low)) to \(DecimalText.plain(high))"
    }
  }

  private static func status(_ row: KPIRow, _ publication: LocalPublication, _ colours: ColourWords) -> StatusView {
    switch row.standing {
    case .met?: StatusView(.green, words: "met", colours)
    case .notMet?: StatusView(.red, words: "not met", colours)
    case .notJudged?: StatusView(.grey, words: "not judged", colours)
    case .notCollected?: StatusView(.grey, words: "not collected", colours)
    case nil: StatusView(.grey, words: "withheld", colours)
    }
  }

  /// A line where there are four figures or more.
  private static func chart(_ kpi: KPI, _ rows: [KPIRow]) -> String {
    let rows = rows.filter { !$0.point.isContradicting }
    guard rows.count(where: { $0.drawn != nil }) >= 4 else { return "" }
    func number(_ number: PrintedNumber) -> ChartNumber {
      ChartNumber(value: number.value.double, text: number.printed, figure: number.figureID)
    }
    let points = rows.map { row in
      ChartPoint(
        label: row.point.periodWords, name: row.point.period?.inWords ?? row.point.periodText,
        number: row.drawn.map(number), isProvisional: row.point.state == .provisional)
    }
    return LineChart(
      id: "chart-\(kpi.slug)", title: kpi.name,
      description: "The line shows the figures, the dashes the plan. The table below has the same numbers.",
      unit: kpi.unit.isEmpty ? "Number" : kpi.unit.capitalisedAtStart, points: points,
      plan: rows.map { $0.plan.map(number) }
    ).svg
  }
}
