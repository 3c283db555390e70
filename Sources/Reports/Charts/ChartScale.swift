/// A vertical axis with round numbers.
struct ChartScale {
  /// Where the axis begins.
  let lower: Double
  /// Where it ends.
  let upper: Double
  /// The marks, lowest first.
  let marks: [Double]

  /// An axis for values of 0 or more. It begins at 0, unless all values lie close together far above it.
  init(values: [Double]) {
    let highest = values.max() ?? 1
    let lowest = values.min() ?? 0
    let isFarAboveZero = lowest > 0.6 * highest && highest > 0
    let step = ChartScale.roundStep((highest - (isFarAboveZero ? lowest : 0)) * 1.15 / 4)
    let lower = isFarAboveZero ? max(0, ((lowest - step / 2) / step).rounded(.down) * step) : 0
    var marks = [lower]
    while let last = marks.last, last < highest, marks.count < 12 { marks.append(lower + step * Double(marks.count)) }
    self.lower = lower
    upper = marks.last ?? 1
    self.marks = marks
  }

  /// 1, 2, 2.5 or 5 times a power of ten, no smaller than `rough`.
  private static func roundStep(_ rough: Double) -> Double {
    guard rough > 0 else { return 1 }
    var power = 1.0
    while power > rough { power /= 10 }
    while power * 10 <= rough { power *= 10 }
    return ([1, 2, 2.5, 5, 10].first { $0 * power >= rough } ?? 10) * power
  }

  /// The height of a value between 0 (at the lower end) and 1.
  func position(_ value: Double) -> Double {
    upper > lower ? (value - lower) / (upper - lower) : 0
  }
}
