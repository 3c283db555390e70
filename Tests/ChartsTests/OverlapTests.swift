import Testing

@testable import Charts

/// Many charts of random series: no text touches another or leaves the picture, in both variants.
struct OverlapTests {
  private static let names = [
    "Plan", "Trend", "Forecast", "Trajectory as adjusted in October", "Target of the Health and Wellbeing Board",
    "NHS England national ambition for the year after next",
  ]
  private static let changes = [
    "definition changed", "", "new source", "counted by the new collection of NHS Digital from this month on",
  ]

  private static func text(_ value: Double, _ decimals: Int) -> String {
    let scaled = Int((abs(value) * (decimals == 0 ? 1 : 10)).rounded())
    let whole = decimals == 0 ? scaled : scaled / 10
    var digits = ""
    for (index, digit) in String(whole).reversed().enumerated() {
      if index > 0, index % 3 == 0 { digits = "," + digits }
      digits = String(digit) + digits
    }
    return (value < 0 ? "−" : "") + digits + (decimals == 0 ? "" : ".\(scaled % 10)")
  }

  private static func series(_ dice: inout Samples.Dice) -> LineChart {
    let size: Double = [0.5, 8, 100, 2_000, 90_000, 3e6, 4e9][Int.random(in: 0...6, using: &dice)]
    let base: Double = [0, 0.7, 0.95, -0.4][Int.random(in: 0...3, using: &dice)]
    let decimals = Int.random(in: 0...1, using: &dice)
    func number() -> ChartNumber {
      let share = Double.random(in: 0...1, using: &dice)
      let value: Double = (base + (1 - abs(base)) * share) * size
      return ChartNumber(value: value, text: text(value, decimals), figure: "f")
    }
    let count = Int.random(in: 0...40, using: &dice)
    let later = Int.random(in: 0...2, using: &dice) * Int.random(in: 1...12, using: &dice)
    let points = (0..<count).map { place in
      ChartPoint(
        label: Samples.quarter(place).label, name: Samples.quarter(place).name,
        number: Int.random(in: 0...6, using: &dice) == 0 ? nil : number(),
        breakBefore: Int.random(in: 0...8, using: &dice) == 0 ? changes.randomElement(using: &dice) : nil)
    }
    let lines = (0..<Int.random(in: 0...4, using: &dice)).map { index in
      let end = Int.random(in: 1...max(1, count + later), using: &dice)
      return ChartLine(
        name: names[index + 1], style: ChartLine.Style.allCases[index % 4],
        places: Dictionary([(0, number()), (end, number())]) { first, _ in first })
    }
    return LineChart(
      id: "c", title: "T", description: "D",
      unit: ["days", "emergency admissions for each 100,000 people aged 65 and over, by month"]
        .randomElement(using: &dice) ?? "",
      points: points, plan: (0..<Int.random(in: 0...(count + later), using: &dice)).map { _ in number() },
      interval: points.map { _ in
        Bool.random(using: &dice) ? nil : ChartInterval(lower: number(), upper: number())
      }, trajectory: lines, later: (0..<later).map { Samples.quarter(count + $0) })
  }

  @Test func lineCharts() throws {
    var dice = Samples.Dice(state: 1)
    for round in 0..<80 {
      for svg in try Samples.variants(Self.series(&dice).svg) {
        let faults = Boxes.faults(svg)
        #expect(faults.isEmpty, "\(round): \(faults.prefix(3))")
      }
    }
  }

  @Test func controlChartsAndBullets() throws {
    var dice = Samples.Dice(state: 2)
    for round in 0..<50 {
      let line = Self.series(&dice)
      let known = line.points.compactMap(\.number)
      guard let mean = known.randomElement(using: &dice), let other = known.randomElement(using: &dice),
        let third = known.randomElement(using: &dice)
      else { continue }
      let cut = Int.random(in: 0..<line.points.count, using: &dice)
      let control = ControlChartDrawing(
        id: "c", title: "T", description: "D", unit: line.unit, points: line.points,
        segments: [
          .init(range: 0..<cut, mean: mean, lower: nil, upper: other),
          .init(range: cut..<line.points.count, mean: other, lower: mean, upper: third),
        ], target: Bool.random(using: &dice) ? third : nil)
      let bullet = BulletChart(
        id: "b", title: "T", description: "D", unit: line.unit, actual: mean, plan: other, last: third,
        lowerIsBetter: true)
      for svg in try Samples.variants(control.svg + bullet.svg) {
        let faults = Boxes.faults(svg)
        #expect(faults.isEmpty, "\(round): \(faults.prefix(3))")
      }
    }
  }

  @Test func stackedBarsAndPanels() throws {
    var dice = Samples.Dice(state: 3)
    for round in 0..<25 {
      let line = Self.series(&dice)
      let parts = (0..<Int.random(in: 1...8, using: &dice)).map { part in
        StackedBars.Part(
          name: Self.names[part % 6],
          numbers: line.points.map { $0.number.map { ChartNumber(value: abs($0.value), text: $0.text) } })
      }
      let bars = StackedBars(
        id: "s", title: "T", description: "D", unit: line.unit, categories: line.points.map(\.place), parts: parts)
      let panels = SmallMultiples(
        id: "m", title: "T", description: "D", unit: line.unit,
        panels: [.init(name: "Area", points: line.points, plan: line.plan)])
      for svg in try Samples.variants(bars.svg) + Samples.variants(panels.html) {
        let faults = Boxes.faults(svg)
        #expect(faults.isEmpty, "\(round): \(faults.prefix(3))")
      }
    }
  }
}
