import Testing

@testable import Reports

@Suite struct ChartScaleTests {
  static let samples: [[Double]] = [
    [352, 143], [0], [], [0, 0], [100, 100], [0.1756], [92.9, 93, 84.8], [0.000_001, 0.000_002], [100_000_000, 1],
    [5, 5.000_1], [684, 1140.15, 463.2], [0.83, 0.85, 0.4], [99.9, 100], [7], [1], [0.36, 0.359],
  ]

  @Test(arguments: samples) func axisHoldsAllValues(values: [Double]) {
    let scale = ChartScale(values: values)
    for value in values {
      #expect(value >= scale.lower)
      #expect(value <= scale.upper * (1 + 1e-9))
      #expect((-1e-9...1 + 1e-9).contains(scale.position(value)))
    }
    #expect(scale.lower >= 0)
  }

  @Test(arguments: samples) func marksAreEvenAndTheirStepIsRound(values: [Double]) throws {
    let scale = ChartScale(values: values)
    #expect((1...12).contains(scale.marks.count))
    #expect(scale.marks.first == scale.lower)
    #expect(scale.marks.last == scale.upper)
    guard scale.marks.count > 1 else { return }
    let step = scale.marks[1] - scale.marks[0]
    for (lower, upper) in zip(scale.marks, scale.marks.dropFirst()) {
      #expect(abs(upper - lower - step) < step * 1e-6)
    }
    // 1, 2, 2.5 or 5 times a power of ten.
    var leading = step
    while leading >= 9.999_999 { leading /= 10 }
    while leading < 0.999_999 { leading *= 10 }
    #expect([1, 2, 2.5, 5].contains { abs($0 - leading) < 1e-4 }, "a step of \(step)")
    let ratio = scale.lower / step
    #expect(abs(ratio - ratio.rounded()) < 1e-6, "the axis begins between two marks")
  }

  @Test func axisBeginsAtZeroUnlessAllValuesLieCloseTogetherFarAbove() {
    #expect(ChartScale(values: [352, 143]).lower == 0)
    // 0.6 of the highest is the border.
    #expect(ChartScale(values: [100, 60]).lower == 0)
    #expect(ChartScale(values: [100, 61]).lower > 0)
    #expect(ChartScale(values: [92.9, 93, 90.1]).lower > 80)
  }

  @Test func endsOfTheAxisAreZeroAndOne() {
    let scale = ChartScale(values: [684, 1140])
    #expect(scale.position(scale.lower) == 0)
    #expect(scale.position(scale.upper) == 1)
  }
}
