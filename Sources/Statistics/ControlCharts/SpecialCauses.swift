/// Finds special causes in a run of neighbouring points of one segment. Runs never cross a gap or a new baseline.
struct SpecialCauses {
  let values: [Double]
  /// Nothing where there is no moving range: then only common causes are found.
  let limits: ControlLimits?
  let rules: ControlChartRules
  /// Numbers that differ by no more count as equal.
  let rounding: Double

  /// The cause of each point: the first rule that fits.
  func causes() -> [PointCause] {
    guard let limits else { return values.map { _ in .common } }
    let trends = trends()
    let twoOfThree = twoOfThree(limits)
    let shifts = shifts(limits)
    return values.indices.map { index in
      outside(values[index], limits) ?? trends[index] ?? twoOfThree[index] ?? shifts[index] ?? .common
    }
  }

  /// 1 above, -1 below, 0 on the line.
  private func side(_ value: Double, of line: Double) -> Int {
    abs(value - line) <= rounding ? 0 : value > line ? 1 : -1
  }

  private func outside(_ value: Double, _ limits: ControlLimits) -> PointCause? {
    if side(value, of: limits.upper) > 0 { return .aboveUpperLimit }
    return side(value, of: limits.lower) < 0 ? .belowLowerLimit : nil
  }

  /// All points of a run of rises or falls are marked; where two runs meet, the later one marks the turning point.
  private func trends() -> [PointCause?] {
    var causes = [PointCause?](repeating: nil, count: values.count)
    var start = 0
    while start + 1 < values.count {
      let direction = side(values[start + 1], of: values[start])
      var end = start + 1
      while end + 1 < values.count, side(values[end + 1], of: values[end]) == direction { end += 1 }
      if direction != 0, end - start + 1 >= rules.trendLength {
        for index in start...end { causes[index] = direction > 0 ? .trendIncreasing : .trendDecreasing }
      }
      start = end
    }
    return causes
  }

  private func twoOfThree(_ limits: ControlLimits) -> [PointCause?] {
    var causes = [PointCause?](repeating: nil, count: values.count)
    let close = values.map { closeSide($0, limits) }
    for first in values.indices.dropLast(2) {
      let window = first...first + 2
      for side in [1, -1] where window.count(where: { close[$0] == side }) >= 2 {
        if rules.twoOfThree == .withinLimitsSameSide,
          !window.allSatisfy({ self.side(values[$0], of: limits.mean) == side })
        {
          continue
        }
        for index in window where close[index] == side {
          causes[index] = side > 0 ? .twoOfThreeAbove : .twoOfThreeBelow
        }
      }
    }
    return causes
  }

  /// 1 or -1 for a point close to the upper or the lower limit, else 0.
  private func closeSide(_ value: Double, _ limits: ControlLimits) -> Int {
    if rules.twoOfThree == .withinLimitsSameSide, outside(value, limits) != nil { return 0 }
    if side(value, of: limits.nearUpper) > 0 { return 1 }
    return side(value, of: limits.nearLower) < 0 ? -1 : 0
  }

  /// A point on the mean ends a run.
  private func shifts(_ limits: ControlLimits) -> [PointCause?] {
    var causes = [PointCause?](repeating: nil, count: values.count)
    let sides = values.map { side($0, of: limits.mean) }
    var start = 0
    while start < sides.count {
      var end = start
      while end + 1 < sides.count, sides[end + 1] == sides[start] { end += 1 }
      if sides[start] != 0, end - start + 1 >= rules.shiftLength {
        for index in start...end { causes[index] = sides[start] > 0 ? .shiftAbove : .shiftBelow }
      }
      start = end + 1
    }
    return causes
  }
}
