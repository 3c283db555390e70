import Testing

@testable import Charts

struct ChartScaleTests {
  /// 1,300 / 6 is 216.7: the next round step is 250.
  @Test func beginsAtZero() {
    let scale = ChartScale(values: [700, 1300])
    #expect(scale.marks == [0, 250, 500, 750, 1000, 1250, 1500])
    #expect(scale.texts == ["0", "250", "500", "750", "1,000", "1,250", "1,500"])
    #expect(!scale.isCut)
    #expect(scale.position(750) == 0.5)
  }

  @Test func isCutOnlyWhereTheLowestIsMoreThanSixTenthsOfTheHighest() {
    #expect(!ChartScale(values: [60, 100]).isCut)
    let cut = ChartScale(values: [61, 100])
    // 39 / 4 is 9.75: steps of 10; half a step below 61 is 56, so that the axis begins at 50.
    #expect(cut.isCut)
    #expect(cut.marks == [50, 60, 70, 80, 90, 100])
    #expect(!ChartScale(values: [61, 100], mayBeCut: false).isCut)
  }

  @Test func equalValuesAreNoReasonToCut() {
    #expect(ChartScale(values: [5, 5, 5]).marks == [0, 1, 2, 3, 4, 5])
    #expect(ChartScale(values: [0, 0]).marks.first == 0)
  }

  /// Of 100.0 and 100.1 a span of 5 is shown at least: 95.095 to 100.1 in steps of 2.
  @Test func smallChangesDoNotLookLarge() {
    let scale = ChartScale(values: [100, 100.1])
    #expect(scale.isCut)
    #expect(scale.marks == [94, 96, 98, 100, 102])
  }

  /// 13.4 / 6 is 2.23: steps of 2.5, and 0 is on the axis.
  @Test func holdsZeroBelowAndAbove() {
    let scale = ChartScale(values: [-7.9, 5.5])
    #expect(scale.marks == [-10, -7.5, -5, -2.5, 0, 2.5, 5, 7.5])
    #expect(scale.texts == ["−10.0", "−7.5", "−5.0", "−2.5", "0", "2.5", "5.0", "7.5"])
    #expect(ChartScale(values: [-3, -2]).marks.last == 0)
  }

  @Test func hugeAndTinyNumbersArePrintedShort() {
    #expect(ChartScale(values: [2_345_600_000]).texts.last == "2.5bn")
    #expect(ChartScale(values: [1_600_000]).texts == ["0", "0.5m", "1.0m", "1.5m", "2.0m"])
    #expect(
      ChartScale(values: [999_000]).texts.last == "1,000,000" || ChartScale(values: [999_000]).texts.last == "1.0m")
    #expect(ChartScale(values: [0.00031]).texts == ["0", "0.0001", "0.0002", "0.0003", "0.0004"])
    for value in [1e99, -1e99, 1e-99, 1e-300, 4e18, 123_456_789_012_345] {
      let scale = ChartScale(values: [value])
      #expect(scale.texts.allSatisfy { $0.utf8.count <= 16 }, "\(scale.texts)")
      #expect(scale.marks.count >= 2 && scale.marks.count <= 8)
    }
  }

  @Test func withoutValuesThereAreNoNumbers() {
    #expect(ChartScale(values: []).texts == [""])
  }

  @Test func positionStaysOnTheAxis() {
    let scale = ChartScale(values: [0, 10])
    #expect(scale.position(-5) == 0)
    #expect(scale.position(50) == 1)
  }

  /// All values lie on the axis, for any values.
  @Test func holdsAllValues() {
    var dice = Samples.Dice(state: 3)
    for _ in 0..<2000 {
      let size: Double = [0.001, 1, 1000, 1e7][Int.random(in: 0...3, using: &dice)]
      let values: [Double] = (0..<5).map { _ in Double.random(in: -0.3...1, using: &dice) * size }
      let scale = ChartScale(values: values)
      for value in values {
        #expect(value >= scale.lower - size * 1e-9 && value <= scale.upper + size * 1e-9, "\(values) \(scale.marks)")
      }
      #expect(scale.marks.count <= 8, "\(scale.marks)")
      #expect(Set(scale.texts).count == scale.texts.count, "\(scale.texts)")
    }
  }
}
