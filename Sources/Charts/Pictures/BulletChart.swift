/// One figure as a bar, with its plan as a line across it and the figure of the year before as a thinner one.
public struct BulletChart: Sendable {
  /// The identifier of the chart, its own on the page.
  public let id: String
  /// What it shows.
  public let title: String
  /// What is seen in it, in a sentence or two.
  public let description: String
  /// The unit of the axis, in full.
  public let unit: String
  /// The figure; nothing where there is none.
  public let actual: ChartNumber?
  /// The plan.
  public let plan: ChartNumber?
  /// The figure of the year before.
  public let last: ChartNumber?
  /// Whether a shorter bar is the better one; nothing where neither is.
  public let lowerIsBetter: Bool?
  /// What the plan is called.
  public let planName: String
  /// What the last figure is called.
  public let lastName: String

  /// Makes a chart.
  public init(
    id: String, title: String, description: String, unit: String, actual: ChartNumber?, plan: ChartNumber?,
    last: ChartNumber? = nil, lowerIsBetter: Bool?, planName: String = "Plan", lastName: String = "Last year"
  ) {
    self.id = id
    self.title = title
    self.description = description
    self.unit = unit
    self.actual = actual
    self.plan = plan
    self.last = last
    self.lowerIsBetter = lowerIsBetter
    self.planName = planName
    self.lastName = lastName
  }

  /// The chart for a page: a wide and a narrow variant, of which the style sheet shows one.
  public var svg: String { heading.framed(draw) }

  /// The chart as a file by itself, with literal colours and without tips.
  public var standaloneSVG: String { draw(.standalone).string }

  private var heading: ChartHeading { ChartHeading(id: id, title: title, description: description, unit: unit) }

  private func draw(_ variant: ChartVariant) -> SVGWriter {
    let strip = ChartStrip(unit: unitWords, tips: [ChartTip(tipParts)], variant: variant)
    let layout = BulletLayout(
      values: [actual, plan, last].compactMap(\.drawable), hasPlan: plan.drawable != nil,
      hasLast: last.drawable != nil, top: strip.height, variant: variant)
    var svg = SVGWriter(capacity: 8_192)
    svg.openChart(heading, variant, height: layout.height)
    svg.markup("<g aria-hidden=\"true\">")
    strip.write(into: &svg)
    layout.axis(&svg)
    svg.markup("</g>")
    let zero = layout.x(0)
    let end = layout.x(actual.drawable ?? 0)
    svg.point(
      0, strip: strip, variant: variant,
      hit: (layout.left, layout.barTop - 8, layout.right - layout.left, BulletLayout.bar + 16),
      guide: (end, layout.barTop)
    ) { svg in
      if actual.drawable != nil {
        svg.rectangle(
          "bar", x: min(zero, end), y: layout.barTop, width: abs(end - zero), height: BulletLayout.bar, number: actual)
      }
    }
    svg.markup("<g aria-hidden=\"true\">")
    svg.line("base", zero, layout.barTop - 6, zero, layout.axisTop)
    if let last, last.drawable != nil {
      layout.marker(&svg, last, name: lastName, classes: "last", isAbove: false)
    }
    if let plan, plan.drawable != nil {
      layout.marker(&svg, plan, name: planName, classes: "plan", isAbove: true)
    }
    layout.valueLabel(&svg, actual, markers: [plan, last].compactMap(\.drawable).map(layout.x))
    svg.markup("</g></svg>")
    return svg
  }

  private var unitWords: String {
    guard let lowerIsBetter else { return unit }
    let words = lowerIsBetter ? "lower is better" : "higher is better"
    return unit.isEmpty ? words : unit + ", " + words
  }

  private var tipParts: [TextLine.Part] {
    var parts = [TextLine.Part(text: title + ": ")]
    if let actual, actual.drawable != nil {
      parts += [TextLine.Part(text: actual.text, number: actual), TextLine.Part(text: ChartHeading.after(unit))]
    } else {
      parts.append(TextLine.Part(text: "no figure"))
    }
    for (name, number) in [(planName, plan), (lastName, last)] {
      guard let number, number.drawable != nil else { continue }
      parts += [TextLine.Part(text: "; \(name.lowercased()) "), TextLine.Part(text: number.text, number: number)]
    }
    return parts
  }
}
