/// A value that holds over some places: a plan, a target, a mean, a limit.
struct ChartLevel {
  enum Kind: String {
    case plan, target, mean, limit

    /// The class of its line.
    var classes: String { "level \(rawValue)-line" }

    /// The class of its words.
    var words: String { "\(rawValue)-words" }
  }

  let kind: Kind
  /// What stands before the number at its end and in tips: "Plan".
  let name: String
  let places: Range<Int>
  let number: ChartNumber
}

extension SVGWriter {
  /// Levels as horizontal lines. Those that are dashed have a whole number of dashes for each place, so that the
  /// dashes go on evenly from one number to the next.
  mutating func levels(_ levels: [ChartLevel], area: PlotArea) {
    let count = max(1, (area.step / 11).rounded())
    let dash = (area.step / count * 0.62 * 10).rounded() / 10
    let gap = area.step / count - dash
    for level in levels {
      guard let value = level.number.drawable, let last = level.places.last else { continue }
      let y = area.y(value)
      markup("<line")
      attribute("class", level.kind.classes)
      attribute("x1", area.x(level.places.lowerBound) - area.step / 2)
      attribute("y1", y)
      attribute("x2", area.x(last) + area.step / 2)
      attribute("y2", y)
      if level.kind != .mean {
        markup(" stroke-dasharray=\"")
        hundredths(dash)
        markup(" ")
        hundredths(gap)
        markup("\" stroke-dashoffset=\"")
        hundredths(dash + gap / 2)
        markup("\"")
      }
      figure(level.number)
      markup("/>")
    }
  }

  /// Two decimals: dashes add up over a long line.
  private mutating func hundredths(_ value: Double) {
    let hundredths = Int((min(1e6, max(0, value)) * 100).rounded())
    text("\(hundredths / 100).\(hundredths / 10 % 10)\(hundredths % 10)")
  }
}
