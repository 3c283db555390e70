/// An axis with round numbers.
struct ChartScale {
  /// Where the axis begins.
  let lower: Double
  /// Where it ends.
  let upper: Double
  /// The marks, lowest first.
  let marks: [Double]
  /// How the marks are printed.
  let texts: [String]
  /// Whether the axis begins above 0.
  let isCut: Bool

  /// The axis holds 0, unless all values lie close together far above it (the lowest more than `cutShare` of the
  /// highest): then it is cut. Equal values are no reason to cut.
  /// - Parameters:
  ///   - intervals: how many parts there are at most, about; a cut axis has fewer.
  ///   - mayBeCut: false for bars, whose length is what is read.
  init(values: [Double], intervals: Int = 6, mayBeCut: Bool = true) {
    let highest = values.max() ?? 1
    let lowest = values.min() ?? 0
    let spread = highest - lowest
    let cut = mayBeCut && highest > 0 && lowest > ChartScale.cutShare * highest && spread > 1e-9 * highest
    guard !values.isEmpty else {
      (self.lower, self.upper, marks, texts, isCut) = (0, 1, [0], [""], false)
      return
    }
    var top = cut ? highest : max(0, highest)
    var bottom = cut ? min(lowest, highest * (1 - ChartScale.leastSpan)) : min(0, lowest)
    if top == bottom { top = 1 }
    let step = RoundStep(atLeast: (top - bottom) / Double(max(1, cut ? intervals - 2 : intervals)))
    if cut { bottom = min(bottom, lowest - step.value / 2) }
    let first = Int((bottom / step.value + 1e-9).rounded(.down))
    let last = max(first + 1, Int((top / step.value - 1e-9).rounded(.up)))
    let steps = Array((cut ? max(0, first) : first)...last)
    marks = steps.map { step.value * Double($0) }
    texts = AxisText.texts(steps: steps, step: step)
    lower = marks.first ?? 0
    upper = marks.last ?? 1
    isCut = lower > 0
  }

  /// The share of the highest value above which the lowest must be before the axis is cut.
  static let cutShare = 0.6

  /// The share of the highest value that a cut axis shows at least, so that small changes do not look large.
  static let leastSpan = 0.05

  /// The height of a value between 0 (at the lower end) and 1.
  func position(_ value: Double) -> Double {
    upper > lower ? min(1, max(0, (value - lower) / (upper - lower))) : 0
  }
}
