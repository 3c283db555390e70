/// A line the size of a word: how a metric went, without axes. The figures stand beside it.
public struct Sparkline: Sendable {
  /// The points, oldest first.
  public let points: [ChartPoint]
  /// What is seen in it, for whoever hears it.
  public let label: String

  /// Makes a line.
  public init(points: [ChartPoint], label: String) {
    self.points = points
    self.label = label
  }

  /// The picture; empty where fewer than two figures are there.
  public var svg: String {
    let known = points.compactMap(\.number.drawable)
    guard known.count >= 2 else { return "" }
    let area = PlotArea(
      left: 2, right: 138, top: 5, bottom: 31, scale: ChartScale(values: known), places: points.count)
    var svg = SVGWriter(capacity: 1_024)
    svg.markup("<svg class=\"sparkline\" viewBox=\"0 0 140 36\" role=\"img\"")
    svg.attribute("aria-label", label)
    svg.markup(">")
    for run in points.runs {
      let places = run.compactMap { place in
        points[place].number.drawable.map { (area.x(place), area.y($0)) }
      }
      svg.path("value", places)
      // A figure between two gaps has no line: it is a dot.
      if let only = places.first, places.count == 1, run.lowerBound != lastPlace {
        svg.markup("<circle class=\"lone\"")
        svg.attribute("cx", only.0)
        svg.attribute("cy", only.1)
        svg.markup(" r=\"1.8\"/>")
      }
    }
    if let place = lastPlace, let value = points[place].number.drawable {
      svg.mark(points[place], x: area.x(place), y: area.y(value), radius: 3.5)
    }
    svg.markup("</svg>")
    return svg.string
  }

  private var lastPlace: Int? { points.lastIndex { $0.number.drawable != nil } }
}
