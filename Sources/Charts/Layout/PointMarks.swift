extension SVGWriter {
  /// The mark of a point: a circle, or the shape of what it is judged to be; hollow where it is provisional.
  mutating func mark(_ point: ChartPoint, x: Double, y: Double, radius: Double, plain: String = "plain") {
    let fill = point.isProvisional ? " hollow" : ""
    switch point.mark {
    case .plain:
      markup("<circle")
      attribute("class", "dot \(plain)" + fill)
      attribute("cx", x)
      attribute("cy", y)
      attribute("r", radius)
      figure(point.number)
      markup("/>")
    case .improvement:
      let half = radius * 1.05
      rectangle(
        "dot improvement" + fill, x: x - half, y: y - half, width: 2 * half, height: 2 * half, number: point.number)
    case .concern:
      let half = radius * 1.4
      shape("dot concern" + fill, [(x, y - half), (x + half, y), (x, y + half), (x - half, y)], point.number)
    case .neutral:
      let half = radius * 1.3
      shape(
        "dot neutral" + fill, [(x, y - half), (x + half, y + half * 0.8), (x - half, y + half * 0.8)], point.number)
    }
  }

  /// A closed shape that may be the mark of a number.
  mutating func shape(_ classes: String, _ places: [(x: Double, y: Double)], _ number: ChartNumber?) {
    markup("<polygon")
    attribute("class", classes)
    markup(" points=\"")
    for (index, place) in places.enumerated() {
      if index > 0 { markup(" ") }
      self.number(place.x)
      markup(",")
      self.number(place.y)
    }
    markup("\"")
    figure(number)
    markup("/>")
  }
}

extension [ChartPoint] {
  /// The places that a line joins: neighbours with a number, and no break between them.
  var runs: [Range<Int>] {
    var runs: [Range<Int>] = []
    var start: Int?
    for (place, point) in enumerated() {
      if point.number.drawable == nil {
        if let first = start { runs.append(first..<place) }
        start = nil
      } else if let first = start, point.breakBefore != nil {
        runs.append(first..<place)
        start = place
      } else if start == nil {
        start = place
      }
    }
    if let first = start { runs.append(first..<count) }
    return runs
  }
}
