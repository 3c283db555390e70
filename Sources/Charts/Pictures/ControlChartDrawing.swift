/// A control chart of individual values (XmR): points, means, process limits and a target.
public struct ControlChartDrawing: Sendable {
  /// A part of the series with limits of its own.
  public struct Segment: Hashable, Sendable {
    /// The points that it holds.
    public let range: Range<Int>
    /// The mean.
    public let mean: ChartNumber
    /// The lower process limit; nothing where it is not drawn (a limit below 0 of a count).
    public let lower: ChartNumber?
    /// The upper process limit.
    public let upper: ChartNumber?

    /// Makes a segment.
    public init(range: Range<Int>, mean: ChartNumber, lower: ChartNumber?, upper: ChartNumber?) {
      self.range = range
      self.mean = mean
      self.lower = lower
      self.upper = upper
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
  /// The points, oldest first.
  public let points: [ChartPoint]
  /// The parts with limits.
  public let segments: [Segment]
  /// What is aimed at over the whole series.
  public let target: ChartNumber?
  /// What the target is called.
  public let targetName: String

  /// Makes a chart.
  public init(
    id: String, title: String, description: String, unit: String, points: [ChartPoint], segments: [Segment],
    target: ChartNumber? = nil, targetName: String = "Target"
  ) {
    self.id = id
    self.title = title
    self.description = description
    self.unit = unit
    self.points = points
    self.segments = segments
    self.target = target
    self.targetName = targetName
  }

  /// The chart for a page: a wide and a narrow variant, of which the style sheet shows one.
  public var svg: String { picture.framed }

  /// The chart as a file by itself, with literal colours and without tips.
  public var standaloneSVG: String { picture.standalone }

  private var heading: ChartHeading { ChartHeading(id: id, title: title, description: description, unit: unit) }

  private var picture: SeriesPicture {
    var levels: [ChartLevel] = []
    for segment in segments {
      let places = segment.range.clamped(to: 0..<points.count)
      if places.isEmpty { continue }
      levels.append(ChartLevel(kind: .mean, name: "Mean", places: places, number: segment.mean))
      if let lower = segment.lower {
        levels.append(ChartLevel(kind: .limit, name: "Lower limit", places: places, number: lower))
      }
      if let upper = segment.upper {
        levels.append(ChartLevel(kind: .limit, name: "Upper limit", places: places, number: upper))
      }
    }
    if let target, !points.isEmpty {
      levels.append(ChartLevel(kind: .target, name: targetName, places: 0..<points.count, number: target))
    }
    return SeriesPicture(heading: heading, points: points, levels: levels, look: "value control")
  }
}
