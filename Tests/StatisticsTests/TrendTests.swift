import Statistics
import Testing

/// Expected values from numpy 2.4.6 and scipy 1.17.1: `linregress`, `lstsq`, `t.ppf`. The series are synthetic.
struct LinearTrendTests {
  private static let series: [Double?] = [980, 1010, 1025, 1070, 1088, 1130, 1141, 1190]

  @Test func lineOfEightYears() throws {
    let line = try #require(LinearTrend(values: Self.series))
    #expect(isNear(line.slope, 29.261904761904763))
    #expect(isNear(line.intercept, 976.8333333333334))
    #expect(isNear(line.residualDeviation, 8.588937144364328))
  }

  @Test func forecastAtEachHorizon() throws {
    let forecasts = try #require(LinearTrend(values: Self.series)).forecasts()
    let expected: [(value: Double, lower: Double, upper: Double)] = [
      (1210.9285714285716, 1184.2854569957824, 1237.5716858613607),
      (1240.1904761904761, 1211.641932771033, 1268.7390196099193),
      (1327.9761904761906, 1292.5261238037142, 1363.426257148667),
      (1474.2857142857142, 1425.158238686946, 1523.4131898844823),
      (1620.595238095238, 1556.5942270579287, 1684.5962491325474),
    ]
    #expect(forecasts.count == 5)
    for (forecast, expected) in zip(forecasts, expected) {
      #expect(isNear(forecast.value, expected.value))
      #expect(isNear(forecast.lower, expected.lower))
      #expect(isNear(forecast.upper, expected.upper))
    }
    // Eight years reach back seven: ten years ahead is beyond that, seven is not.
    #expect(forecasts.map(\.isBeyondHistory) == [false, false, false, true, true])
    let line = try #require(LinearTrend(values: Self.series))
    #expect(line.forecasts(after: [7, 7.01]).map(\.isBeyondHistory) == [false, true])
  }

  /// 1, 3 and, after a gap, 7 lie on a line of slope 2: no residue, so no width.
  @Test func gapKeepsItsPlaceInTime() throws {
    let line = try #require(LinearTrend(values: [1, 3, nil, 7]))
    #expect(line.slope == 2)
    #expect(line.forecast(at: 4).value == 9)
    #expect(isNear(line.forecast(at: 4).lower, 9))
  }

  @Test func twoPointsHaveALineAndNoInterval() throws {
    let line = try #require(LinearTrend(values: [1, 3]))
    #expect(line.forecast(at: 2).value == 5)
    #expect(line.forecast(at: 2).lower == nil)
    #expect(LinearTrend(values: [1]) == nil)
    #expect(LinearTrend(values: [nil, nil]) == nil)
    let twice = [LinearTrend.Point(time: 1, value: 1), LinearTrend.Point(time: 1, value: 2)]
    #expect(LinearTrend(twice) == nil)
  }
}

/// Wolverhampton's metric 4: activity rose in the last year, so that the trajectory was adjusted.
struct AdjustedTrajectoryTests {
  private func trajectory(_ values: [Double], changedAt time: Double) -> AdjustedTrajectory? {
    AdjustedTrajectory(
      values.enumerated().map { LinearTrend.Point(time: Double($0), value: $1) }, levelChangedAt: time)
  }

  private static let series: [Double] = [980, 1010, 1025, 1070, 1088, 1130, 1141, 1290]

  @Test func oneYearAfterTheChange() throws {
    let adjusted = try #require(trajectory(Self.series, changedAt: 7))
    #expect(isNear(adjusted.slope, 28.07142857142857))
    #expect(isNear(adjusted.shift, 114.28571428571429))
    #expect(isNear(adjusted.residualDeviation, 8.044518985886336))
    let expected: [(value: Double, lower: Double, upper: Double)] = [
      (1318.0714285714286, 1288.5668152317076, 1347.5760419111516),
      (1346.142857142857, 1315.8717625696606, 1376.4139517160559),
      (1430.357142857143, 1395.1853093111051, 1465.5289764031838),
      (1570.7142857142858, 1521.9036123598398, 1619.5249590687363),
      (1711.0714285714287, 1645.5617211697404, 1776.5811359731233),
    ]
    for (forecast, expected) in zip(adjusted.forecasts(), expected) {
      #expect(isNear(forecast.value, expected.value))
      #expect(isNear(forecast.lower, expected.lower, within: 1e-11))
      #expect(isNear(forecast.upper, expected.upper, within: 1e-11))
    }
    // It goes through the year of the change.
    #expect(isNear(adjusted.forecast(at: 7).value, 1290))
  }

  @Test func twoYearsAfterTheChange() throws {
    let adjusted = try #require(trajectory(Self.series, changedAt: 6))
    #expect(isNear(adjusted.slope, 32.72222222222222))
    #expect(isNear(adjusted.shift, 34.11111111111111, within: 1e-11))
    #expect(isNear(adjusted.forecasts()[0].value, 1264.5833333333333))
    #expect(isNear(adjusted.forecasts()[0].lower, 1140.2817167242347, within: 1e-11))
    #expect(isNear(adjusted.forecasts()[4].upper, 2098.4216985871635, within: 1e-11))
  }

  @Test func changeNeedsPointsOnBothSides() {
    #expect(trajectory(Self.series, changedAt: 0) == nil)
    #expect(trajectory(Self.series, changedAt: 8) == nil)
    #expect(trajectory([1, 2], changedAt: 1) == nil)
    #expect(trajectory([1, 2, 5], changedAt: 2)?.forecast(at: 3).value == 6)
    #expect(trajectory([1, 2, 5], changedAt: 2)?.forecast(at: 3).lower == nil)
  }
}

struct TrendTargetTests {
  /// A count that rises from 100 by 20 a year, 240 in the eighth: growth 260/240 and 280/240. A rate of 0.63 becomes
  /// 0.6825 and 0.735; stretched by 10 %, 0.63 + 0.0525 x 1.1 = 0.68775.
  @Test func growthOfACountIsAppliedToARate() throws {
    let line = try #require(LinearTrend(values: (0..<8).map { 100 + 20 * Double($0) }))
    let targets = try #require(TrendTarget.targets(from: line, baseline: 0.63, horizons: [1, 2]))
    #expect(isNear(targets[0].growth, 260.0 / 240))
    #expect(isNear(targets[0].target, 0.6825))
    #expect(isNear(targets[1].target, 0.735))
    let stretched = try #require(TrendTarget.targets(from: line, baseline: 0.63, horizons: [1], stretch: 10))
    #expect(isNear(stretched[0].target, 0.68775))
    #expect(isNear(try #require(TrendTarget.targets(from: line, horizons: [1]))[0].target, 260))
  }

  /// Wolverhampton's local metric: 0.63, then 0.70 and 0.75 per 100; growth of +11.1 % and +7.1 %, +19.0 % in all.
  @Test func targetsOfWolverhampton() throws {
    let line = try #require(LinearTrend(values: [0.63, 0.70]))
    #expect(isNear(Comparison(rates: Self.per100(0.63), Self.per100(0.70), multiplier: 100)?.ratio, 1.1111111111111112))
    #expect(isNear(Comparison(rates: Self.per100(0.70), Self.per100(0.75), multiplier: 100)?.ratio, 1.0714285714285714))
    #expect(isNear(Comparison(rates: Self.per100(0.63), Self.per100(0.75), multiplier: 100)?.ratio, 1.1904761904761905))
    #expect(isNear(line.slope, 0.07))
  }

  private static func per100(_ rate: Double) -> CountedPeriod {
    CountedPeriod(numerator: rate * 2620, denominator: 262_000)
  }

  @Test func growthNeedsALastValueAboveZero() throws {
    #expect(TrendTarget.targets(from: try #require(LinearTrend(values: [2, 0])), horizons: [1]) == nil)
    #expect(TrendTarget.targets(from: try #require(LinearTrend(values: [2, 1])), horizons: [1]) != nil)
  }
}

struct YearProjectionTests {
  private static let lastYear: [Double?] = [500, 480, 510, 495, 520, 530, 560, 590, 640, 700, 650, 610]
  private static let months: [Double?] = [510, 490, 505, 500, 515, 540, 570, 600, 660]

  /// Hillingdon, April to December 2017: 5,548 delayed days become 7,397.33 against a ceiling of 9,337.
  @Test func straightLineOfHillingdon() {
    let projection = YearProjection.straightLine(yearToDate: 5548, months: 9)
    #expect(isNear(projection.value, 7397.333333333333))
    #expect(projection.method.rawValue == "straight line")
    #expect((projection.value ?? 0) < 9337)
    // The provisional figures gave 7,412.
    #expect(isNear(YearProjection.straightLine(yearToDate: 5559, months: 9).value, 7412))
  }

  /// By hand: 4,890 in nine months are 6,520 a year.
  @Test func straightLineOfMonths() {
    let projection = YearProjection.straightLine(Self.months)
    #expect(isNear(projection.value, 6520))
    #expect(projection.monthsKnown == 9)
    // A month that is missing is not 0: 4,890 - 490 in eight months.
    #expect(isNear(YearProjection.straightLine([510, nil] + Self.months.dropFirst(2)).value, 6600))
    #expect(YearProjection.straightLine([]).reason == .noPoints)
    #expect(YearProjection.straightLine(yearToDate: 5, months: 13).value == nil)
    #expect(YearProjection.straightLine(yearToDate: 5, months: 12).value == 5)
  }

  /// numpy: 4,890 x 6,785 / 4,825.
  @Test func seasonal() {
    let projection = YearProjection.seasonal(Self.months, lastYear: Self.lastYear)
    #expect(isNear(projection.value, 6876.40414507772))
    #expect(projection.reason == nil)
    #expect(YearProjection.seasonal(Self.months, lastYear: [1]).reason == .monthsMissing)
    #expect(YearProjection.seasonal(Self.months, lastYear: [nil] + Self.lastYear.dropFirst()).reason == .monthsMissing)
    #expect(YearProjection.seasonal([nil], lastYear: Self.lastYear).reason == .noPoints)
    #expect(
      YearProjection.seasonal([5], lastYear: [0] + Self.lastYear.dropFirst()).reason == .nothingToScale)
  }

  /// numpy: 4,890 and the line through 21 months at the last three.
  @Test func trend() {
    let projection = YearProjection.trend(Self.months, history: Self.lastYear)
    #expect(isNear(projection.value, 6671.233766233767))
    #expect(YearProjection.trend([], history: Self.lastYear).reason == .noPoints)
    #expect(YearProjection.trend([5], history: []).reason == .tooFewValues)
    #expect(isNear(YearProjection.trend([5, 6], history: []).value, 126))
  }
}
