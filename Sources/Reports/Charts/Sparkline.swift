/// A line the size of a word: how a metric went, without axes. The figures stand beside it.
struct Sparkline {
  let values: [Double?]
  /// The places at which a running year starts anew: no line leads to them.
  var starts: Set<Int> = []
  let label: String
  /// A scale in common with other lines; without it, the line's own.
  var scale: ChartScale?

  /// The picture; empty where fewer than two figures are there.
  var svg: String {
    let known = values.compactMap { $0 }
    guard known.count >= 2 else { return "" }
    let scale = scale ?? ChartScale(values: known)
    let step = values.count > 1 ? 132.0 / Double(values.count - 1) : 0
    func place(_ index: Int, _ value: Double) -> String {
      SVGText.number(4 + step * Double(index)) + "," + SVGText.number(32 - 28 * scale.position(value))
    }
    var lines: [String] = []
    var run: [String] = []
    for (index, value) in values.enumerated() {
      if value == nil || starts.contains(index) {
        if run.count > 1 { lines.append(run.joined(separator: " ")) }
        run = []
      }
      if let value { run.append(place(index, value)) }
    }
    if run.count > 1 { lines.append(run.joined(separator: " ")) }
    let last = values.lastIndex { $0 != nil } ?? 0
    let end = place(last, values[last] ?? 0).split(separator: ",")
    return "<svg class=\"sparkline\" viewBox=\"0 0 140 36\" role=\"img\" aria-label=\"\(SVGText.escaped(label))\">"
      + lines.map { "<polyline points=\"\($0)\"/>" }.joined()
      + "<circle cx=\"\(end[0])\" cy=\"\(end[1])\" r=\"3.5\"/></svg>"
  }
}
