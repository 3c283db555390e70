/// A series over time with its plan, an interval and further lines.
public struct LineChart: Sendable {
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
  /// The plan of each place.
  public let plan: [ChartNumber?]
  /// The interval of each place, drawn as a band.
  public let interval: [ChartInterval?]
  /// Further lines.
  public let trajectory: [ChartLine]
  /// Places after the last point, for lines and plans that go on.
  public let later: [ChartPlace]
  /// What the plan is called.
  public let planName: String
  /// What the interval is called.
  public let intervalName: String

  /// Makes a chart. `interval` and `plan` count places from the first point and may go on into `later`.
  public init(
    id: String, title: String, description: String, unit: String, points: [ChartPoint], plan: [ChartNumber?] = [],
    interval: [ChartInterval?] = [], trajectory: [ChartLine] = [], later: [ChartPlace] = [], planName: String = "Plan",
    intervalName: String = "95% interval"
  ) {
    self.id = id
    self.title = title
    self.description = description
    self.unit = unit
    self.points = points
    self.plan = plan
    self.interval = interval
    self.trajectory = trajectory
    self.later = later
    self.planName = planName
    self.intervalName = intervalName
  }

  /// The chart for a page: a wide and a narrow variant, of which the style sheet shows one.
  public var svg: String { picture.framed }

  /// The chart as a file by itself, with literal colours and without tips.
  public var standaloneSVG: String { picture.standalone }

  private var heading: ChartHeading { ChartHeading(id: id, title: title, description: description, unit: unit) }

  private var picture: SeriesPicture {
    SeriesPicture(
      heading: heading, points: points, later: later, interval: interval, intervalName: intervalName,
      levels: plan.enumerated().compactMap { place, number in
        guard let number, place < points.count + later.count else { return nil }
        return ChartLevel(kind: .plan, name: planName, places: place..<(place + 1), number: number)
      }, lines: trajectory)
  }
}
