import Foundation
import Testing

@testable import Metrics

@Suite struct TrajectoryTests {
  private func points(_ metric: Metric, _ values: [Decimal?], through last: Period) -> [MetricAssessment.Point] {
    var period = last
    var points: [MetricAssessment.Point] = []
    for value in values.reversed() {
      let figure = Sample.value(
        metric, value, in: period, outcome: value == nil ? .missing(.notSubmitted, "") : .known)
      points.append(
        MetricAssessment.Point(
          period: period, value: figure, plan: .none,
          judgement: Judge.judgement(of: figure, against: .none, rule: Sample.rule(), lastYear: nil)))
      period = period.previous
    }
    return points.reversed()
  }

  private var count: Metric { Sample.metric(denominator: nil, multiplier: 1, unit: "admissions") }

  private func isNear(_ value: Decimal?, _ expected: Double) -> Bool {
    value.map { abs(Double("\($0)") ?? .nan) - expected }.map { abs($0) < 1e-6 } ?? false
  }

  /// 10, 20, 30, 40 in four quarters: 40 more in a year, so 80 after one year, 120 after two and 240 after five.
  @Test func lineGoesOnAsItWent() throws {
    let trajectory = try #require(
      Trajectory(points: points(count, [10, 20, 30, 40], through: Sample.quarter(2)), metric: count, levelChange: nil))
    #expect(isNear(trajectory.trend.changeInAYear, 40))
    #expect(trajectory.trend.forecasts.map(\.years) == [1, 2, 5, 10, 15])
    for (forecast, value) in zip(trajectory.trend.forecasts, [80, 120, 240, 440, 640]) {
      #expect(isNear(forecast.value, Double(value)))
    }
    #expect(trajectory.trend.forecasts[1].period == Sample.quarter(2, of: 2018))
    #expect(trajectory.adjusted == nil)
  }

  /// By scipy.stats.linregress and its t interval: slope 4.8 a year.
  @Test func limitsAreThoseOfASingleNewFigure() throws {
    let trajectory = try #require(
      Trajectory(
        points: points(count, [20, 23, 21, 26, 27, 25], through: Sample.quarter(2)), metric: count, levelChange: nil))
    #expect(isNear(trajectory.trend.changeInAYear, 4.8))
    let first = trajectory.trend.forecasts[0]
    #expect(isNear(first.value, 31.466666666665333))
    #expect(isNear(first.limits?.lowerBound, 21.590676032677628))
    #expect(isNear(first.limits?.upperBound, 41.34265730065304))
  }

  /// The history is 0.75 years long with four quarters: one year ahead lies beyond it. With five, it does not.
  @Test func whatLiesFurtherAheadThanTheHistoryIsLongIsMarked() throws {
    for (values, isBeyond) in [([1, 2, 3, 5] as [Decimal?], true), ([1, 2, 3, 5, 6], false)] {
      let trajectory = try #require(
        Trajectory(points: points(count, values, through: Sample.quarter(2)), metric: count, levelChange: nil))
      #expect(trajectory.trend.forecasts[0].isBeyondHistory == isBeyond)
      #expect(trajectory.trend.forecasts[1].isBeyondHistory)
    }
  }

  @Test func threeFiguresAreTooFewAndFourAreEnough() {
    #expect(
      Trajectory(points: points(count, [1, 2, 3], through: Sample.quarter(2)), metric: count, levelChange: nil) == nil)
    #expect(
      Trajectory(points: points(count, [1, nil, 2, 3], through: Sample.quarter(2)), metric: count, levelChange: nil)
        == nil)
    #expect(
      Trajectory(
        points: points(count, [1, nil, 2, 3, 4], through: Sample.quarter(2)), metric: count, levelChange: nil)?
        .history.count == 4)
  }

  /// 40, 30, 20, 10 falls by 40 a year: after one year it would be -30, which nobody can be admitted.
  @Test func nothingIsForecastBelowZeroOrAboveAllOfThem() throws {
    let falling = try #require(
      Trajectory(points: points(count, [40, 30, 20, 10], through: Sample.quarter(2)), metric: count, levelChange: nil))
    #expect(falling.trend.forecasts.allSatisfy { $0.value == 0 && $0.limits?.lowerBound == 0 })
    let rate = Sample.percentage()
    let rising = try #require(
      Trajectory(
        points: points(rate, [0.6, 0.7, 0.8, 0.9], through: Sample.quarter(2)), metric: rate, levelChange: nil))
    #expect(rising.trend.forecasts.allSatisfy { $0.value == 100 && $0.limits?.upperBound == 100 })
  }

  /// Level 10 for a year, then 30: both lines are flat, so the adjusted trajectory stays at 30; the plain one rises.
  @Test func adjustedTrajectoryGoesOnFromTheNewLevel() throws {
    let values: [Decimal?] = [10, 10, 10, 10, 30, 30]
    let trajectory = try #require(
      Trajectory(
        points: points(count, values, through: Sample.quarter(2)), metric: count, levelChange: Sample.quarter(1)))
    #expect(trajectory.levelChange == Sample.quarter(1))
    #expect(try #require(trajectory.adjusted).forecasts.allSatisfy { isNear($0.value, 30) })
    #expect(trajectory.trend.forecasts[0].value > 40)
    let same = try #require(
      Trajectory(
        points: points(count, values, through: Sample.quarter(2)), metric: count, levelChange: Sample.quarter(3)))
    #expect(same.adjusted == nil && same.levelChange == nil)
  }
}
