import Statistics
import Testing

/// Each rule on both sides of its edge, by hand: mean 50, limits 44.68 and 55.32, two thirds 46.4533 and 53.5467.
struct SpecialCauseTests {
  // MARK: Limits

  @Test(arguments: [
    (55.32, PointCause.common), (55.33, .aboveUpperLimit), (44.68, .common), (44.67, .belowLowerLimit),
  ])
  func pointOnALimitIsCommon(_ value: Double, _ cause: PointCause) {
    #expect(Chart.after([value]) == [cause])
  }

  // MARK: Trend

  @Test func sevenRisingPointsAreATrend() {
    let rise: [Double] = [48, 48.5, 49, 49.5, 50.5, 51, 51.5]
    // The point before the rise is 51, so the run begins with 48.
    #expect(Chart.after(rise) == Array(repeating: .trendIncreasing, count: 7))
    #expect(Chart.after(Array(rise.dropLast())) == Array(repeating: .common, count: 6))
    #expect(Chart.after(Array(rise.dropLast()), .excel) == Array(repeating: .trendIncreasing, count: 6))
    #expect(Chart.after(Array(rise.dropLast(2)), .excel) == Array(repeating: .common, count: 5))
  }

  /// The last point of the baseline, 51, is the first of the fall.
  @Test func fallIsATrendToo() {
    #expect(
      Chart.after([50.9, 50.5, 49.5, 49, 48.5, 48]) == Array(repeating: .trendDecreasing, count: 6))
  }

  @Test func tieBreaksATrend() {
    #expect(Chart.after([48, 48.5, 49, 49, 49.5, 50.5, 51]).allSatisfy { $0 == .common })
  }

  /// Seven rise, seven fall, and the turning point belongs to both.
  @Test func turningPointBelongsToTheLaterTrend() {
    let causes = Chart.after([48, 48.5, 49, 49.5, 50.5, 51, 52, 51.5, 50.6, 49.4, 49, 48.5, 48])
    #expect(causes[5] == .trendIncreasing)
    #expect(causes[6] == .trendDecreasing)
    #expect(causes[12] == .trendDecreasing)
  }

  @Test func outsideALimitComesBeforeTrend() {
    let causes = Chart.after([48, 49, 50, 51, 52, 53, 56])
    #expect(causes[6] == .aboveUpperLimit)
    #expect(causes[5] == .trendIncreasing)
  }

  // MARK: Two of three

  @Test func twoOfThreeCloseToALimit() {
    #expect(Chart.after([49, 54, 51, 54, 49]) == [.common, .twoOfThreeAbove, .common, .twoOfThreeAbove, .common])
    #expect(Chart.after([51, 46, 49, 46, 51]) == [.common, .twoOfThreeBelow, .common, .twoOfThreeBelow, .common])
    #expect(Chart.after([49, 54, 51, 52, 54, 49]).allSatisfy { $0 == .common })
  }

  /// Two thirds of 5.32 is 3.54667: 53.5466 is not close, 53.5467 is.
  @Test(arguments: [(53.5466, PointCause.common), (53.5467, .twoOfThreeAbove)])
  func closeIsBeyondTwoThirds(_ value: Double, _ cause: PointCause) {
    #expect(Chart.after([51, value, value, 49]) == [.common, cause, cause, .common])
  }

  /// The third point must lie on the same side of the mean: 49 does not, 50 lies on it, 50.1 does. In the workbook it
  /// may lie anywhere.
  @Test(arguments: [(49.0, PointCause.common), (50, .common), (50.1, .twoOfThreeAbove)])
  func thirdPointLiesOnTheSameSide(_ third: Double, _ cause: PointCause) {
    #expect(Chart.after([49, 54, third, 54, 49]) == [.common, cause, .common, cause, .common])
    #expect(
      Chart.after([49, 54, third, 54, 49], .excel)
        == [.common, .twoOfThreeAbove, .common, .twoOfThreeAbove, .common])
  }

  /// A point beyond the limit is not close by the standard rules, but is in the workbook.
  @Test func pointOutsideIsCloseInTheWorkbookOnly() {
    #expect(Chart.after([49, 56, 54, 49]) == [.common, .aboveUpperLimit, .common, .common])
    #expect(Chart.after([49, 56, 54, 49], .excel) == [.common, .aboveUpperLimit, .twoOfThreeAbove, .common])
    // As the third point it counts as one on the same side.
    #expect(
      Chart.after([49, 54, 56, 54, 49])
        == [.common, .twoOfThreeAbove, .aboveUpperLimit, .twoOfThreeAbove, .common])
  }

  @Test func twoOfThreeComesBeforeShift() {
    let causes = Chart.after([49, 51, 52, 51, 54, 52, 54, 51])
    #expect(causes[4] == .twoOfThreeAbove)
    #expect(causes[5] == .shiftAbove)
  }

  @Test func trendComesBeforeTwoOfThree() {
    let causes = Chart.after([48, 49, 50.5, 51, 52, 53.6, 54])
    #expect(causes[6] == .trendIncreasing)
  }

  // MARK: Shift

  @Test func sevenPointsOnOneSideAreAShift() {
    #expect(Chart.after([49, 51, 52, 51, 52, 51, 52, 51]).dropFirst().allSatisfy { $0 == .shiftAbove })
    #expect(Chart.after([49, 51, 52, 51, 52, 51, 52]).allSatisfy { $0 == .common })
    #expect(Chart.after([51, 49, 48, 49, 48, 49, 48, 49]).dropFirst().allSatisfy { $0 == .shiftBelow })
    #expect(Chart.after([49, 51, 52, 51, 52, 51, 52], .excel).allSatisfy { $0 == .common })
  }

  @Test func pointOnTheMeanBreaksAShift() {
    #expect(Chart.after([49, 51, 52, 51, 50, 51, 52, 51]).allSatisfy { $0 == .common })
    // 0.6 and 0.8 have the mean 0.7, whatever their sum rounds to.
    let tenths: [Double?] = (0..<12).map { $0.isMultiple(of: 2) ? 0.6 : 0.8 }
    let chart = Chart.of(tenths + [0.59, 0.71, 0.72, 0.71, 0.7, 0.71, 0.72, 0.71], baseline: 12)
    #expect(chart.points.allSatisfy { $0.cause == .common })
  }

  // MARK: Icons

  @Test(arguments: [
    (56.0, ImprovementDirection.increase, Variation.improvementHigh), (56, .decrease, .concernHigh),
    (56, .neutral, .neutralHigh), (44, .increase, .concernLow), (44, .decrease, .improvementLow),
    (44, .neutral, .neutralLow), (51, .increase, .common),
  ])
  func variationIsThatOfTheLatestPoint(
    _ last: Double, _ direction: ImprovementDirection, _ variation: Variation
  ) {
    let steady: [Double?] = (0..<12).map { $0.isMultiple(of: 2) ? 49 : 51 }
    #expect(Chart.of(steady + [last], baseline: 12, direction: direction).variation == variation)
    #expect(Chart.of(steady + [last, nil], baseline: 12, direction: direction).variation == variation)
    #expect(Chart.of(steady + [last, 49], baseline: 12, direction: direction).variation == .common)
  }

  /// The upper limit is 55.32, the lower 44.68. By the standard rules a target on a limit is inconsistent.
  @Test(arguments: [
    (55.33, ImprovementDirection.increase, Assurance.fail, Assurance.fail), (55.32, .increase, .inconsistent, .fail),
    (55.31, .increase, .inconsistent, .inconsistent), (44.69, .increase, .inconsistent, .inconsistent),
    (44.68, .increase, .inconsistent, .pass), (44.67, .increase, .pass, .pass), (55.33, .decrease, .pass, .pass),
    (55.32, .decrease, .inconsistent, .pass), (44.68, .decrease, .inconsistent, .fail),
    (44.67, .decrease, .fail, .fail),
    (99, .neutral, .none, .none),
  ])
  func assuranceOfATarget(
    _ target: Double, _ direction: ImprovementDirection, _ standard: Assurance, _ excel: Assurance
  ) {
    let steady: [Double?] = (0..<14).map { $0.isMultiple(of: 2) ? 49 : 51 }
    #expect(Chart.of(steady, target: target, direction: direction).assurance == standard)
    #expect(Chart.of(steady, .excel, target: target, direction: direction).assurance == excel)
    #expect(Chart.of(steady, direction: direction).assurance == .none)
  }

  @Test func iconsHaveLettersAndWords() {
    #expect(Variation.allCases.map(\.letter) == ["", "H", "L", "H", "L", "H", "L"])
    #expect(Assurance.allCases.map(\.letter) == ["P", "F", "?", ""])
    #expect(Set(Variation.allCases.map(\.words)).count == 7)
    #expect(Set(Assurance.allCases.map(\.words)).count == 4)
  }
}
