import Foundation

/// A straight line through a series, by least squares.
public struct LinearTrend: Hashable, Sendable {
  /// A value and its place in time, counted in periods.
  public struct Point: Hashable, Sendable {
    /// The place in time.
    public let time: Double
    /// The value.
    public let value: Double

    /// Makes a point.
    public init(time: Double, value: Double) {
      self.time = time
      self.value = value
    }
  }

  /// What the line says of one time.
  public struct Forecast: Hashable, Sendable {
    /// The place in time.
    public let time: Double
    /// The value on the line; not clipped at 0 or 100 %.
    public let value: Double
    /// Lower limit for a single new value; nothing with fewer than 3 points.
    public let lower: Double?
    /// Upper limit for a single new value; nothing with fewer than 3 points.
    public let upper: Double?
    /// Whether the time lies further ahead than the history is long: the line is then hardly more than a ruler.
    public let isBeyondHistory: Bool
  }

  /// The points, earliest first.
  public let points: [Point]
  /// The change in one period.
  public let slope: Double
  /// The value of the line at time 0.
  public var intercept: Double { meanValue - slope * meanTime }
  /// The standard deviation of the points about the line, with n - 2; nothing with fewer than 3 points.
  public let residualDeviation: Double?

  private let meanTime: Double
  private let meanValue: Double
  private let squares: Double

  /// Lays the line; nothing with fewer than two points at different times.
  public init?(_ points: [Point]) {
    let points = points.filter { $0.time.isFinite && $0.value.isFinite }.sorted { $0.time < $1.time }
    guard let meanTime = Summation.mean(points.map(\.time)), let meanValue = Summation.mean(points.map(\.value)) else {
      return nil
    }
    let squares = Summation.total(points.map { ($0.time - meanTime) * ($0.time - meanTime) })
    guard squares > 0 else { return nil }
    let slope = Summation.total(points.map { ($0.time - meanTime) * ($0.value - meanValue) }) / squares
    let rest = points.map { $0.value - meanValue - slope * ($0.time - meanTime) }
    (self.points, self.slope, self.meanTime, self.meanValue, self.squares) =
      (points, slope, meanTime, meanValue, squares)
    residualDeviation =
      points.count > 2 ? (Summation.total(rest.map { $0 * $0 }) / Double(points.count - 2)).squareRoot() : nil
  }

  /// A series of periods without names: the first is at time 0, and a missing value is left out.
  public init?(values: [Double?]) {
    self.init(values.enumerated().compactMap { index, value in value.map { Point(time: Double(index), value: $0) } })
  }

  /// The value of the line at a time.
  public func value(at time: Double) -> Double { meanValue + slope * (time - meanTime) }

  /// The line at a time, with the interval in which a single new value is expected.
  public func forecast(at time: Double, confidence: Double = 0.95) -> Forecast {
    let value = value(at: time)
    let distance = time - meanTime
    let width = residualDeviation.flatMap { deviation -> Double? in
      guard Confidence.isValid(confidence) else { return nil }
      return StudentDistribution.limit(confidence: confidence, degrees: Double(points.count - 2)) * deviation
        * (1 + 1 / Double(points.count) + distance * distance / squares).squareRoot()
    }
    return Forecast(
      time: time, value: value, lower: width.map { value - $0 }, upper: width.map { value + $0 },
      isBeyondHistory: time - lastTime > lastTime - (points.first?.time ?? 0))
  }

  /// The horizons of a metric's dashboard, in years.
  public static let horizons: [Double] = [1, 2, 5, 10, 15]

  /// Forecasts so many periods after the last point.
  public func forecasts(after horizons: [Double] = horizons, confidence: Double = 0.95) -> [Forecast] {
    horizons.map { forecast(at: lastTime + $0, confidence: confidence) }
  }

  /// The time of the last point.
  public var lastTime: Double { points.last?.time ?? 0 }
}
