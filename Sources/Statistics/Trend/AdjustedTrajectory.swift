import Foundation

/// A trend whose level changed once: the historic slope, carried on from the new level.
///
/// Activity that jumped in the last year would tilt a plain trend, and a trend without that year would start from a
/// level that is gone. Two parallel lines are laid by least squares, one before the change and one from it on; the
/// second is the adjusted trajectory. With one point after the change it goes through that point.
public struct AdjustedTrajectory: Hashable, Sendable {
  /// The change in one period, common to both lines.
  public let slope: Double
  /// How far the level changed.
  public let shift: Double
  /// The first time of the new level.
  public let changeTime: Double
  /// The standard deviation about the lines, with n - 3; nothing with fewer than 4 points.
  public let residualDeviation: Double?

  private let points: [LinearTrend.Point]
  private let afterTime: Double
  private let afterValue: Double
  private let afterCount: Int
  private let squares: Double

  /// Lays both lines; nothing without a point on each side of the change and two times on one of them.
  ///
  /// - Parameter change: the first time of the new level.
  public init?(_ points: [LinearTrend.Point], levelChangedAt change: Double) {
    let points = points.filter { $0.time.isFinite && $0.value.isFinite }.sorted { $0.time < $1.time }
    let sides = [points.filter { $0.time < change }, points.filter { $0.time >= change }]
    var squares = 0.0
    var products = 0.0
    var means: [LinearTrend.Point] = []
    for side in sides {
      guard let time = Summation.mean(side.map(\.time)), let value = Summation.mean(side.map(\.value)) else {
        return nil
      }
      means.append(LinearTrend.Point(time: time, value: value))
      squares += Summation.total(side.map { ($0.time - time) * ($0.time - time) })
      products += Summation.total(side.map { ($0.time - time) * ($0.value - value) })
    }
    guard squares > 0 else { return nil }
    let slope = products / squares
    let rests = zip(sides, means).flatMap { side, mean in
      side.map { $0.value - mean.value - slope * ($0.time - mean.time) }
    }
    (self.points, self.slope, self.squares, changeTime) = (points, slope, squares, change)
    (afterTime, afterValue, afterCount) = (means[1].time, means[1].value, sides[1].count)
    shift = means[1].value - means[0].value - slope * (means[1].time - means[0].time)
    residualDeviation =
      points.count > 3 ? (Summation.total(rests.map { $0 * $0 }) / Double(points.count - 3)).squareRoot() : nil
  }

  /// The adjusted trajectory at a time, with the interval in which a single new value is expected.
  public func forecast(at time: Double, confidence: Double = 0.95) -> LinearTrend.Forecast {
    let distance = time - afterTime
    let value = afterValue + slope * distance
    let width = residualDeviation.flatMap { deviation -> Double? in
      guard Confidence.isValid(confidence) else { return nil }
      return StudentDistribution.limit(confidence: confidence, degrees: Double(points.count - 3)) * deviation
        * (1 + 1 / Double(afterCount) + distance * distance / squares).squareRoot()
    }
    return LinearTrend.Forecast(
      time: time, value: value, lower: width.map { value - $0 }, upper: width.map { value + $0 },
      isBeyondHistory: time - lastTime > lastTime - (points.first?.time ?? 0))
  }

  /// Forecasts so many periods after the last point.
  public func forecasts(
    after horizons: [Double] = LinearTrend.horizons, confidence: Double = 0.95
  ) -> [LinearTrend.Forecast] {
    horizons.map { forecast(at: lastTime + $0, confidence: confidence) }
  }

  private var lastTime: Double { points.last?.time ?? 0 }
}
