/// Columns of parts: the reasons of delays, or to whom days are attributed, over quarters. Each part has a letter
/// beside its colour. Parts below 0 stand below the base line.
public struct StackedBars: Sendable {
  /// A part of each column.
  public struct Part: Hashable, Sendable {
    /// Its name.
    public let name: String
    /// The letter or short code beside its colour, such as `Di`; nothing for `A`, `B` and so on by its place.
    public let mark: String?
    /// Its number in each category; nothing leaves it out.
    public let numbers: [ChartNumber?]

    /// Makes a part.
    public init(name: String, mark: String? = nil, numbers: [ChartNumber?]) {
      self.name = name
      self.mark = mark
      self.numbers = numbers
    }
  }

  /// The identifier of the chart, its own on the page.
  public let id: String
  /// What it shows.
  public let title: String
  /// What is seen in it, in a sentence or two.
  public let description: String
  /// The unit of the axis, in full.
  public let unit: String
  /// The columns.
  public let categories: [ChartPlace]
  /// The parts, from the base line upwards. Those after the eighth are not drawn: put them together beforehand.
  public let parts: [Part]

  /// The most parts that can be told apart.
  public static let mostParts = 8

  /// Makes a chart.
  public init(
    id: String, title: String, description: String, unit: String, categories: [ChartPlace], parts: [Part]
  ) {
    self.id = id
    self.title = title
    self.description = description
    self.unit = unit
    self.categories = categories
    self.parts = Array(parts.prefix(StackedBars.mostParts))
  }

  /// The chart for a page: a wide and a narrow variant, of which the style sheet shows one.
  public var svg: String {
    let (stacks, tips) = contents
    return heading.framed { draw($0, stacks, tips) }
  }

  /// The chart as a file by itself, with literal colours and without tips.
  public var standaloneSVG: String {
    let (stacks, tips) = contents
    return draw(.standalone, stacks, tips).string
  }

  private var contents: (StackedColumns, [ChartTip]) {
    let stacks = StackedColumns(parts: parts.map(\.numbers), columns: categories.count)
    return (stacks, stacks.slices.map { ChartTip(tip($0)) })
  }

  private var marks: [PartMark] { parts.enumerated().map { PartMark($0.element.mark, place: $0.offset) } }

  private var heading: ChartHeading { ChartHeading(id: id, title: title, description: description, unit: unit) }

  private func draw(_ variant: ChartVariant, _ stacks: StackedColumns, _ tips: [ChartTip]) -> SVGWriter {
    let scale = ChartScale(values: stacks.ends, mayBeCut: false)
    let strip = ChartStrip(unit: unit, tips: tips, variant: variant)
    let left = scale.margin(size: variant.textSize)
    let key = PartsKey(parts.map(\.name), marks: marks, variant: variant)
    let top = strip.height + 12
    let area = PlotArea(
      left: left, right: variant.width - key.margin, top: top, bottom: top + max(variant.plotHeight, key.heightBeside),
      scale: scale, places: categories.count)
    let labels = AxisLabels(
      categories.map(\.label), centres: categories.indices.map(area.x), left: 0, right: variant.width,
      size: variant.textSize)
    let below = area.base + Double(labels.rows) * variant.lineHeight + 10
    var svg = SVGWriter()
    svg.openChart(heading, variant, height: below + key.heightBelow)
    svg.hatch(id: heading.id + variant.suffix + "-hatch")
    svg.markup("<g aria-hidden=\"true\">")
    strip.write(into: &svg)
    svg.verticalAxis(area, size: variant.textSize)
    svg.horizontalAxis(labels, area: area, variant: variant)
    key.write(into: &svg, area: area, stacks: stacks, below: below, hatch: heading.id + variant.suffix + "-hatch")
    svg.markup("</g>")
    let width = min(64, area.step * 0.74)
    for (index, slice) in stacks.slices.enumerated() {
      let x = area.x(slice.column)
      let ends = (area.y(max(slice.from, slice.to)), area.y(min(slice.from, slice.to)))
      svg.point(
        index, strip: strip, variant: variant, hit: (x - width / 2, ends.0, width, ends.1 - ends.0), guide: (x, ends.0)
      ) { svg in
        guard let part = slice.part else { return }
        svg.part(
          part, x: x - width / 2, y: ends.0, width: width, height: ends.1 - ends.0, number: slice.number,
          hatch: heading.id + variant.suffix + "-hatch")
        let mark = marks[part]
        if ends.1 - ends.0 >= variant.textSize + 4, width >= mark.plate(size: variant.textSize) + 4 {
          svg.mark(mark, x: x, y: (ends.0 + ends.1) / 2, size: variant.textSize)
        }
      }
    }
    svg.line("base", area.left, area.y(0), area.right, area.y(0))
    svg.markup("</svg>")
    return svg
  }

  private func tip(_ slice: StackedColumns.Slice) -> [TextLine.Part] {
    guard let part = slice.part, let number = slice.number else {
      return [TextLine.Part(text: categories[slice.column].name + ": no figure")]
    }
    return [
      TextLine.Part(text: "\(categories[slice.column].name), \(parts[part].name): "),
      TextLine.Part(text: number.text, number: number), TextLine.Part(text: ChartHeading.after(unit)),
    ]
  }
}
