/// Finds a place for a label within a plot, where it covers no line and no other label.
struct ClearPlace {
  /// A box: left, top, right, bottom.
  struct Box {
    let left: Double
    let top: Double
    let right: Double
    let bottom: Double

    func touches(_ other: Box) -> Bool {
      left < other.right && other.left < right && top < other.bottom && other.top < bottom
    }
  }

  /// The lines of the plot.
  let lines: [[(x: Double, y: Double)]]
  let area: PlotArea
  /// The labels that have a place already.
  private var taken: [Box] = []

  init(lines: [[(x: Double, y: Double)]], area: PlotArea) {
    self.lines = lines
    self.area = area
  }

  /// The place nearest to a point, above or below it, with the fewest lines through it; nothing where the plot is full.
  mutating func place(width: Double, height: Double, x: Double, y: Double) -> Box? {
    guard width <= area.right - area.left else { return nil }
    var best: (box: Box, cost: Double)?
    for step in 0..<24 {
      let distance = height / 2 + 9 + Double(step / 2) * 8
      let middle = step % 2 == 0 ? y - distance : y + distance
      guard middle - height / 2 >= area.top - 4, middle + height / 2 <= area.bottom + 4 else { continue }
      for shift in [0, -0.5, 0.5] {
        let centre = max(area.left + width / 2, min(area.right - width / 2, x + shift * width))
        let box = Box(
          left: centre - width / 2 - 3, top: middle - height / 2, right: centre + width / 2 + 3,
          bottom: middle + height / 2)
        if taken.contains(where: box.touches) { continue }
        let cost = Double(crossings(box)) * 40 + distance + abs(shift) * 6
        if cost < best?.cost ?? .infinity { best = (box, cost) }
      }
    }
    if let box = best?.box { taken.append(box) }
    return best?.box
  }

  /// Whether no label stands between two heights.
  func isFree(x: Double, from top: Double, to bottom: Double) -> Bool {
    !taken.contains { $0.left < x && $0.right > x && $0.top < bottom && $0.bottom > top }
  }

  private func crossings(_ box: Box) -> Int {
    var count = 0
    for line in lines {
      for (first, second) in zip(line, line.dropFirst()) where first.x < box.right && second.x > box.left {
        let slope = second.x > first.x ? (second.y - first.y) / (second.x - first.x) : 0
        let from = first.y + slope * (max(first.x, box.left) - first.x)
        let to = first.y + slope * (min(second.x, box.right) - first.x)
        if min(from, to) < box.bottom + 4, max(from, to) > box.top - 4 { count += 1 }
      }
    }
    return count
  }
}
