/// The labels under a time axis: as many as fit without touching, always with the last one. "Q2 16-17" stands in two
/// lines, the second only where it changes.
struct AxisLabels {
  /// A label that is drawn.
  struct Label {
    let line: TextLine
    let centre: Double
    /// 0 for the upper line, 1 for the lower.
    let row: Int
  }

  let labels: [Label]

  /// How many rows are used.
  var rows: Int { (labels.map(\.row).max() ?? -1) + 1 }

  /// - Parameters:
  ///   - centres: where each place is, ascending.
  ///   - left, right: where labels may reach to.
  init(_ texts: [String], centres: [Double], left: Double, right: Double, size: Double) {
    let widest = min(right - left, 140)
    let split = texts.map { text -> (String, String) in
      let parts = text.split(separator: " ", maxSplits: 1)
      return parts.count == 2 ? (String(parts[0]), String(parts[1])) : (text, "")
    }
    let distance = centres.count > 1 ? centres[1] - centres[0] : right - left
    var widths: [String: Double] = [:]
    func width(_ text: String) -> Double {
      if let known = widths[text] { return known }
      let width = TextWidths.width(text, size: size)
      widths[text] = width
      return width
    }
    func labels(every stride: Int) -> [Label]? {
      var result: [Label] = []
      var ends = [-Double.infinity, -Double.infinity]
      var year = ""
      var place = texts.isEmpty ? 0 : (texts.count - 1) % stride
      while place < texts.count {
        for row in 0...1 {
          let text = row == 0 ? split[place].0 : split[place].1
          if text.isEmpty || (row == 1 && text == year) { continue }
          if row == 1 { year = text }
          var line = TextLine(text)
          if width(text) > widest { line = TextLine(TextWidths.shortened(text, to: widest, size: size), full: text) }
          let half = min(width(text), widest) / 2
          let centre = max(left + half, min(right - half, centres[place]))
          if centre - half < ends[row] + 6 { return nil }
          ends[row] = centre + half
          result.append(Label(line: line, centre: centre, row: row))
        }
        place += stride
      }
      return result
    }
    let narrowest = split.map { max(width($0.0), 1) }.min() ?? 1
    let least = Int(narrowest / max(distance, 0.01))
    // Four quarters or twelve months come again: labels that stand for the same ones each year are easier to read.
    let kinds = Set(split.map(\.0)).count
    for stride in 1..<max(2, texts.count) where stride >= least {
      guard stride == 1 || kinds == texts.count || kinds % stride == 0 || stride % max(kinds, 1) == 0 else { continue }
      if let found = labels(every: stride) {
        self.labels = found
        return
      }
    }
    self.labels = labels(every: max(1, texts.count)) ?? []
  }
}
