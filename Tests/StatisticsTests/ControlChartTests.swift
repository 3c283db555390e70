import Statistics
import Testing

/// The causes of the points of a chart, and a series about a mean of 0 with limits of our choice.
enum Chart {
  static func of(
    _ values: [Double?], _ rules: ControlChartRules = .standard, baseline: Int? = nil, rebases: [Int] = [],
    target: Double? = nil, direction: ImprovementDirection = .increase
  ) -> ControlChart {
    ControlChart(
      values: values, target: target, direction: direction, rules: rules, baseline: baseline, rebases: rebases)
  }

  /// 12 points of 49 and 51 in turn: mean 50, moving ranges all 2, limits 50 -/+ 5.32, two thirds 50 -/+ 3.5467. The
  /// rest is judged against them.
  static func after(_ values: [Double?], _ rules: ControlChartRules = .standard) -> [PointCause?] {
    let steady: [Double?] = (0..<12).map { $0.isMultiple(of: 2) ? 49 : 51 }
    return Array(of(steady + values, rules, baseline: 12).points.map(\.cause).dropFirst(12))
  }
}

/// The rules are those of NHSRplotthedots 0.2.2; expected values are published or worked out by hand.
struct ControlChartTests {
  private static let published: [Double?] = [89, 86, 75, 77, 81, 74, 72, 78, 76, 82, 77, 54, 66, 77, 86]

  /// Published: mean 76.67, limits 57.0967 and 96.2367. By hand: 1150/15; ranges 3 11 2 4 7 2 6 2 6 5 23 12 11 9 add up
  /// to 103, so their mean is 7.3571; 3.267 times that is 24.04, so none is screened; 2.66 x 103/14 = 19.57.
  @Test func publishedSeries() throws {
    let chart = Chart.of(Self.published)
    let segment = try #require(chart.latest)
    #expect(isNear(segment.mean, 1150.0 / 15))
    #expect(isNear(segment.limits?.lower, 1150.0 / 15 - 2.66 * 103 / 14))
    #expect(isNear(segment.limits?.upper, 1150.0 / 15 + 2.66 * 103 / 14))
    #expect(isNear(segment.limits?.lower, 57.0967, within: 1e-6))
    #expect(isNear(segment.limits?.upper, 96.2367, within: 1e-6))
    #expect(chart.points.map { $0.cause ?? .common }.enumerated().filter { $0.1 != .common }.map(\.0) == [11])
    #expect(chart.points[11].cause == .belowLowerLimit)
    #expect(chart.variation == .common)
    #expect(chart.warnings == [])
  }

  // MARK: Limits

  /// Ten ranges of 1 and one of r: the mean is (10 + r)/11, and r = 3.267 (10 + r)/11 at r = 32.67/7.733 = 4.2247511.
  @Test(arguments: [(4.2247, 0), (4.2248, 1)])
  func largeMovingRangesAreScreened(_ range: Double, _ screened: Int) {
    let values = (0...10).map { Double($0.isMultiple(of: 2) ? 0 : 1) } + [range]
    let limits = Chart.of(values).latest?.limits
    #expect(limits?.screened == screened)
    #expect(isNear(limits?.averageMovingRange, screened == 1 ? 1 : (10 + range) / 11))
    // The point itself stays in the mean.
    #expect(isNear(limits?.mean, (5 + range) / 12))
    #expect(Chart.of(values, .excel).latest?.limits?.screened == 0)
  }

  /// 1000 ranges that add up to 1000: 995 of 1, and 3.267, 0.733, 0.5, 0.5 and 0. The largest is 3.267 times the mean.
  @Test func movingRangeOnTheLimitIsScreened() {
    var value = 0.0
    var values: [Double] = [0]
    let ranges = (0..<995).map { $0.isMultiple(of: 2) ? 1.0 : -1 } + [3.267, 0.733, 0.5, 0.5, 0]
    for range in ranges {
      value += range
      values.append(value)
    }
    let limits = Chart.of(values).latest?.limits
    #expect(limits?.screened == 1)
  }

  /// Screening is done once. Ranges 1 (8 times), 40, 10: mean 5.8, limit 18.95: only 40 goes, although 10 would go from
  /// the mean of the rest, 18/9 = 2, whose limit is 6.534.
  @Test func screeningIsNotRepeated() {
    let values: [Double] = [0, 1, 0, 1, 0, 1, 0, 1, 0, 40, 50]
    #expect(Chart.of(values).latest?.limits?.screened == 1)
    #expect(isNear(Chart.of(values).latest?.limits?.averageMovingRange, 2))
  }

  @Test func constantSeriesHasNoSpecialCause() {
    for rules in [ControlChartRules.standard, .excel] {
      let chart = Chart.of(Array(repeating: 0.1, count: 15), rules, target: 0.1)
      #expect(chart.latest?.limits?.lower == 0.1)
      #expect(chart.latest?.limits?.upper == 0.1)
      #expect(chart.points.allSatisfy { $0.cause == .common })
      #expect(chart.variation == .common)
      #expect(chart.assurance == (rules == .excel ? .pass : .inconsistent))
      #expect(chart.warnings == [])
    }
  }

  /// All ranges but one are 0, and that one is screened (5 against 3.267 x 5/13): the limits are the mean.
  @Test func limitsWithoutWidthAreReported() {
    let chart = Chart.of(Array(repeating: 10, count: 13) + [15])
    #expect(chart.latest?.limits?.averageMovingRange == 0)
    #expect(chart.warnings == [.limitsWithoutWidth(0)])
    #expect(chart.points.first?.cause == .belowLowerLimit)
    #expect(chart.points.last?.cause == .aboveUpperLimit)
  }

  @Test func baselineFixesTheLimits() {
    let chart = Chart.of([49, 51, 49, 51, 90, 10, 90], baseline: 4)
    #expect(chart.latest?.mean == 50)
    #expect(isNear(chart.latest?.limits?.upper, 55.32))
    #expect(chart.latest?.baselineCount == 4)
    #expect(chart.warnings == [.shortSegment(0, count: 7)])
    #expect(Chart.of([1, 2, 3], baseline: 4).warnings == [.shortSegment(0, count: 3), .shortBaseline(0, count: 3)])
    #expect(Chart.of([1, 2, 3], baseline: 3).warnings == [.shortSegment(0, count: 3)])
  }

  @Test func onePointHasAMeanAndNoLimits() {
    let chart = Chart.of([5], target: 6)
    #expect(chart.latest?.mean == 5)
    #expect(chart.latest?.limits == nil)
    #expect(chart.latest?.reason == .noMovingRange)
    #expect(chart.points.map(\.cause) == [.common])
    #expect(chart.assurance == .none)
    let two = Chart.of([5, 6])
    #expect(isNear(two.latest?.limits?.upper, 5.5 + 2.66))
    let none = Chart.of([nil, nil])
    #expect(none.latest?.mean == nil)
    #expect(none.latest?.reason == .noPoints)
    #expect(none.variation == .common)
    #expect(Chart.of([]).points.isEmpty)
  }

  @Test(arguments: [(12, true), (13, false)])
  func segmentBelowThirteenPointsIsShort(_ count: Int, _ isShort: Bool) {
    let chart = Chart.of((0..<count).map { Double($0 % 3) })
    #expect(chart.warnings.contains(.shortSegment(0, count: count)) == isShort)
  }

  // MARK: Gaps and new baselines

  /// 1 3 . 10 11: ranges 2 and 1, none of 7 across the gap; mean 25/4.
  @Test func gapBreaksTheMovingRanges() {
    let chart = Chart.of([1, 3, nil, 10, 11])
    #expect(isNear(chart.latest?.mean, 6.25))
    #expect(isNear(chart.latest?.limits?.averageMovingRange, 1.5))
    #expect(chart.points[2].value == nil)
    #expect(chart.points[2].cause == nil)
    #expect(chart.warnings.contains(.gap(2)))
    #expect(Chart.of([1, nil, 3, nil, 5]).latest?.limits == nil)
  }

  @Test func gapBreaksRuns() {
    #expect(Chart.after([50.5, 50.5, 50.5, 50.6, 50.6, 50.6, 50.6]).allSatisfy { $0 == .shiftAbove })
    #expect(Chart.after([50.5, 50.5, 50.5, nil, 50.6, 50.6, 50.6, 50.6]).allSatisfy { $0 == .common || $0 == nil })
    #expect(Chart.after([48, 48.5, 49, nil, 49.5, 50, 50.5, 51]).allSatisfy { $0 == .common || $0 == nil })
    #expect(Chart.after([49, 54, nil, 54, 49]).allSatisfy { $0 == .common || $0 == nil })
  }

  @Test func gapIsNotCountedInTheBaseline() {
    let chart = Chart.of([49, nil, 51, 49, 90], baseline: 3)
    #expect(isNear(chart.latest?.mean, 149.0 / 3))
    #expect(isNear(chart.latest?.limits?.averageMovingRange, 2))
  }

  @Test func rebaseBeginsANewSegment() {
    let chart = Chart.of([1, 2, 1, 2, 101, 102, 101], rebases: [4, 0, 99])
    #expect(chart.segments.map(\.range) == [0..<4, 4..<7])
    #expect(chart.segments.map(\.mean) == [1.5, 304.0 / 3])
    #expect(isNear(chart.latest?.limits?.averageMovingRange, 1))
    #expect(chart.points.allSatisfy { $0.cause == .common })
    #expect(chart.warnings == [.shortSegment(0, count: 4), .shortSegment(1, count: 3)])
  }

  @Test func runsDoNotCrossANewBaseline() {
    let rising = (0..<7).map { Double($0) }
    #expect(Chart.of(rising).points.allSatisfy { $0.cause != .common })
    #expect(Chart.of(rising, rebases: [3]).points.allSatisfy { $0.cause == .common })
  }

  @Test func latestPointDecidesTheSegment() {
    let chart = Chart.of([1, 2, 1, nil, nil], rebases: [4])
    #expect(chart.latest?.range == 0..<4)
    #expect(chart.segments.last?.reason == .noPoints)
  }
}
