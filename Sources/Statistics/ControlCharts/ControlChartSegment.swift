extension ControlChart.Segment {
  init(values: [Double?], range: Range<Int>, baseline: Int?, screens: Bool, rounding: Double) {
    let known = range.filter { values[$0] != nil }
    let chosen = baseline.map { known.prefix(max(0, $0)) } ?? known[...]
    let numbers = chosen.compactMap { values[$0] }
    let ranges = zip(chosen, chosen.dropFirst()).compactMap { before, after in
      after == before + 1 ? abs((values[after] ?? 0) - (values[before] ?? 0)) : nil
    }
    self.range = range
    count = known.count
    baselineCount = numbers.count
    mean = Summation.mean(numbers)
    limits = ControlLimits(values: numbers, ranges: ranges, screens: screens, rounding: rounding)
    reason = numbers.isEmpty ? .noPoints : ranges.isEmpty ? .noMovingRange : nil
  }
}
