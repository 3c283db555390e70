@testable import Charts

/// All kinds of charts with the same words in every place, for what holds for each of them.
enum AllCharts {
  static func made(_ words: String) -> [(name: String, text: String)] {
    func number(_ value: Double) -> ChartNumber { ChartNumber(value: value, text: words, figure: words) }
    let points = (0..<4).map { place in
      ChartPoint(
        label: words, name: words, number: place == 2 ? nil : number(Double(place) + 10), isProvisional: place == 3,
        breakBefore: place == 1 ? words : nil, mark: ChartPoint.Mark.allCases[place], note: words)
    }
    let place = ChartPlace(label: words, name: words)
    let line = LineChart(
      id: words, title: words, description: words, unit: words, points: points, plan: [number(5)],
      interval: [ChartInterval(lower: number(4), upper: number(6))],
      trajectory: ChartLine.Style.allCases.map {
        ChartLine(name: words, style: $0, places: [2: number(7), 4: number(8)])
      }, later: [place], planName: words, intervalName: words)
    let control = ControlChartDrawing(
      id: words, title: words, description: words, unit: words, points: points,
      segments: [.init(range: 0..<4, mean: number(6), lower: number(5), upper: number(8))], target: number(3),
      targetName: words)
    let bullet = BulletChart(
      id: words, title: words, description: words, unit: words, actual: number(5), plan: number(4), last: number(3),
      lowerIsBetter: true, planName: words, lastName: words)
    let bars = StackedBars(
      id: words, title: words, description: words, unit: words, categories: [place, place],
      parts: (0..<8).map { _ in .init(name: words, numbers: [number(40), number(50)]) })
    let gantt = GanttChart(
      id: words, title: words, description: words, months: [place, place],
      rows: [
        .init(name: words, start: 0, end: 1, baselineEnd: 2, status: words, label: words),
        .init(name: words, start: 1, end: 1, baselineEnd: nil, status: "red", label: words),
      ], asAt: 1, asAtWords: words)
    let panels = SmallMultiples(
      id: words, title: words, description: words, unit: words,
      panels: [.init(name: words, href: words, status: words, statusWords: words, points: points, plan: [number(5)])])
    return [
      ("line", line.svg), ("line file", line.standaloneSVG), ("control", control.svg),
      ("control file", control.standaloneSVG), ("bullet", bullet.svg), ("bullet file", bullet.standaloneSVG),
      ("bars", bars.svg), ("bars file", bars.standaloneSVG), ("gantt", gantt.svg),
      ("gantt file", gantt.standaloneSVG), ("panels", panels.html),
      ("sparkline", Sparkline(points: points, label: words).svg),
    ]
  }
}
