/// A control chart of single values and moving ranges (XmR).
///
/// ```
/// let chart = ControlChart(values: [89, 86, 75, nil, 77], direction: .decrease)
/// chart.latest?.mean       // of the segment with the latest point
/// chart.points[0].cause    // .common
/// ```
///
/// A missing value is a gap: there is no moving range across it, and no run. The definitions, and every decision on an
/// edge, stand in Documentation/statistics.md.
public struct ControlChart: Hashable, Sendable {
  /// A point of the series, or a gap.
  public struct Point: Hashable, Sendable {
    /// The value; nothing for a gap.
    public let value: Double?
    /// What the point shows; nothing for a gap.
    public let cause: PointCause?
    /// Which segment it belongs to.
    public let segment: Int
  }

  /// The points between two new baselines.
  public struct Segment: Hashable, Sendable {
    /// Its places in the series, gaps among them.
    public let range: Range<Int>
    /// How many points it has, without gaps.
    public let count: Int
    /// From how many of them the limits come.
    public let baselineCount: Int
    /// The mean of the baseline; nothing for a segment without points.
    public let mean: Double?
    /// The limits; nothing where there is no moving range.
    public let limits: ControlLimits?
    /// Why there are no limits.
    public let reason: AbsentReason?
  }

  /// What a reader of the chart should know.
  public enum Warning: Hashable, Sendable {
    /// Fewer than 13 points in the segment: its limits are trial limits.
    case shortSegment(Int, count: Int)
    /// Fewer points in the segment than the baseline asks for.
    case shortBaseline(Int, count: Int)
    /// All moving ranges that were kept are 0, though the values differ: the limits have no width.
    case limitsWithoutWidth(Int)
    /// No value for this place of the series.
    case gap(Int)
  }

  /// A segment with fewer points is short.
  public static let shortSegment = 13

  /// All places of the series, in order.
  public let points: [Point]
  /// The segments, in order; at least one.
  public let segments: [Segment]
  /// The meaning of the latest point.
  public let variation: Variation
  /// The meaning of the latest target.
  public let assurance: Assurance
  /// What a reader should know, in the order of the series.
  public let warnings: [Warning]
  /// Which way is good.
  public let direction: ImprovementDirection
  /// The rules.
  public let rules: ControlChartRules

  /// The segment of the latest point, or the last one where there is no point.
  public var latest: Segment? { points.last { $0.value != nil }.map { segments[$0.segment] } ?? segments.last }

  /// Makes a chart.
  ///
  /// - Parameters:
  ///   - values: one for each period in order; nothing for a period without a figure.
  ///   - target: the target of the latest point.
  ///   - direction: which way is good.
  ///   - baseline: the limits of each segment come from so many of its first points; from all where not given.
  ///   - rebases: the places at which a new segment begins.
  public init(
    values: [Double?], target: Double? = nil, direction: ImprovementDirection,
    rules: ControlChartRules = .standard, baseline: Int? = nil, rebases: [Int] = []
  ) {
    let values = values.map { $0?.isFinite ?? false ? $0 : nil }
    // Sums and decimal fractions are not exact: numbers that differ by less than this are meant to be equal.
    let rounding = 1e-14 * (values.compactMap { $0.map(abs) } + [abs(target ?? 0)]).reduce(0, max)
    let starts = Set(rebases.filter { $0 > 0 && $0 < values.count }).sorted()
    var points: [Point] = []
    var segments: [Segment] = []
    for (number, (start, end)) in zip([0] + starts, starts + [values.count]).enumerated() {
      let segment = Segment(
        values: values, range: start..<end, baseline: baseline, screens: rules.screensMovingRanges, rounding: rounding)
      segments.append(segment)
      for run in ControlChart.runs(values, start..<end) {
        let causes = SpecialCauses(
          values: run.map { values[$0] ?? 0 }, limits: segment.limits, rules: rules, rounding: rounding
        ).causes()
        while points.count < run.lowerBound { points.append(Point(value: nil, cause: nil, segment: number)) }
        points += zip(run, causes).map { Point(value: values[$0], cause: $1, segment: number) }
      }
      while points.count < end { points.append(Point(value: nil, cause: nil, segment: number)) }
    }
    (self.points, self.segments, self.direction, self.rules) = (points, segments, direction, rules)
    let latest = points.last { $0.value != nil }
    variation = Variation(latest?.cause ?? .common, direction: direction)
    assurance = Assurance(
      target: target, limits: latest.flatMap { segments[$0.segment].limits }, direction: direction,
      isInclusive: rules.assuranceIsInclusive, rounding: rounding)
    warnings = ControlChart.warnings(points, segments, baseline: baseline, rounding: rounding)
  }

  /// The runs of neighbouring places that have a value.
  static func runs(_ values: [Double?], _ range: Range<Int>) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for index in range where values[index] != nil {
      if let last = runs.last, last.upperBound == index {
        runs[runs.count - 1] = last.lowerBound..<index + 1
      } else {
        runs.append(index..<index + 1)
      }
    }
    return runs
  }

  private static func warnings(
    _ points: [Point], _ segments: [Segment], baseline: Int?, rounding: Double
  ) -> [Warning] {
    var warnings: [Warning] = []
    for (number, segment) in segments.enumerated() {
      if segment.count < shortSegment { warnings.append(.shortSegment(number, count: segment.count)) }
      if let baseline, segment.count < baseline { warnings.append(.shortBaseline(number, count: segment.count)) }
      if let limits = segment.limits, limits.averageMovingRange <= rounding,
        points[segment.range].contains(where: { abs(($0.value ?? limits.mean) - limits.mean) > rounding })
      {
        warnings.append(.limitsWithoutWidth(number))
      }
      warnings += segment.range.filter { points[$0].value == nil }.map { .gap($0) }
    }
    return warnings
  }
}
