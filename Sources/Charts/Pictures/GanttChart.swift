/// Milestones or projects over months, each as a bar with its first planned end.
public struct GanttChart: Sendable {
  /// A row.
  public struct Row: Hashable, Sendable {
    /// What is done.
    public let name: String
    /// Where it begins, in months from the beginning of the first month (1.5 is the middle of the second).
    public let start: Double
    /// Where it ends, counted alike. A row that ends where it begins is a milestone: a diamond.
    public let end: Double
    /// Where it was to end by the first plan.
    public let baselineEnd: Double?
    /// The name of the status colour, which is a class of the style sheet.
    public let status: String
    /// How it stands, in words; the colour says nothing that they do not say.
    public let label: String

    /// Makes a row.
    public init(name: String, start: Double, end: Double, baselineEnd: Double?, status: String, label: String) {
      self.name = name
      self.start = start
      self.end = end
      self.baselineEnd = baselineEnd
      self.status = status
      self.label = label
    }
  }

  /// The identifier of the chart, its own on the page.
  public let id: String
  /// What it shows.
  public let title: String
  /// What is seen in it, in a sentence or two.
  public let description: String
  /// The months, from the first to the last.
  public let months: [ChartPlace]
  /// The rows, from above.
  public let rows: [Row]
  /// Where the day of the report lies, counted in months as for rows.
  public let asAt: Double?
  /// Its words ("25 November 2016").
  public let asAtWords: String

  /// Makes a chart.
  public init(
    id: String, title: String, description: String, months: [ChartPlace], rows: [Row], asAt: Double? = nil,
    asAtWords: String = "As at"
  ) {
    self.id = id
    self.title = title
    self.description = description
    self.months = months
    self.rows = rows
    self.asAt = asAt
    self.asAtWords = asAtWords
  }

  /// The chart for a page: a wide and a narrow variant, of which the style sheet shows one.
  public var svg: String { heading.framed(draw) }

  /// The chart as a file by itself, with literal colours and without tips.
  public var standaloneSVG: String { draw(.standalone).string }

  private var heading: ChartHeading { ChartHeading(id: id, title: title, description: description, unit: "") }

  private func draw(_ variant: ChartVariant) -> SVGWriter {
    let tips = rows.map { ChartTip([TextLine.Part(text: words($0))]) }
    let strip = ChartStrip(unit: "", tips: tips, variant: variant)
    let layout = GanttLayout(rows: rows, months: months, strip: strip.height, variant: variant)
    var svg = SVGWriter()
    svg.openChart(heading, variant, height: layout.height)
    svg.markup("<g aria-hidden=\"true\">")
    layout.grid(&svg)
    if let asAt, asAt.isFinite, (0...Double(months.count)).contains(asAt) {
      layout.asAt(&svg, asAt, words: asAtWords)
    }
    for place in rows.indices { layout.words(&svg, place) }
    svg.markup("</g>")
    for place in rows.indices {
      let (x, y) = layout.begin(place)
      svg.point(
        place, strip: strip, variant: variant, hit: (0, layout.top(place), variant.width, layout.rowHeight(place)),
        guide: (x, y)
      ) { svg in layout.bar(&svg, place, rows[place]) }
    }
    svg.markup("</svg>")
    return svg
  }

  private func words(_ row: Row) -> String {
    func month(_ place: Double) -> String? {
      guard place.isFinite, place >= 0, place <= Double(months.count), !months.isEmpty else { return nil }
      return months[min(months.count - 1, Int(place))].name
    }
    // An end that falls on the beginning of a month belongs to the month before.
    let end = month(row.end > row.start ? max(row.start, row.end - 1e-6) : row.end)
    var words = row.name
    switch (month(row.start), end) {
    case (let start?, let end?): words += start == end ? ": \(end)" : ": \(start) to \(end)"
    case (let start?, nil): words += ": from \(start)"
    case (nil, let end?): words += ": to \(end)"
    case (nil, nil): break
    }
    if let baseline = row.baselineEnd, let planned = month(max(0, baseline - 1e-6)), baseline != row.end {
      words += "; first planned for \(planned)"
    }
    return row.label.isEmpty ? words : words + "; " + row.label
  }
}
