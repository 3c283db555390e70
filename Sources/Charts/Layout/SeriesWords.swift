extension SeriesPicture {
  /// The labels at the ends of lines.
  var endLabels: [EndLabel] {
    var labels: [EndLabel] = []
    if let place = points.lastIndex(where: { $0.number.drawable != nil }), let number = points[place].number {
      labels.append(
        EndLabel(
          parts: [part(number)], classes: "value-words", isStrong: true, place: place, value: number.value))
    }
    var named: Set<String> = []
    for level in levels.reversed() where level.number.drawable != nil && named.insert(level.name).inserted {
      guard let place = level.places.last else { continue }
      labels.append(
        EndLabel(
          parts: parts(level.name, level.number), classes: level.kind.words, place: place, value: level.number.value))
    }
    for line in lines {
      let range = 0..<(points.count + later.count)
      let last = line.places.filter { range.contains($0.key) && $0.value.drawable != nil }.max { $0.key < $1.key }
      guard let last else { continue }
      labels.append(
        EndLabel(
          parts: parts(line.name, last.value), classes: "\(line.style.rawValue)-words", place: last.key,
          value: last.value.value))
    }
    if !intervalName.isEmpty,
      let place = interval.lastIndex(where: { $0?.upper.drawable != nil && $0?.lower.drawable != nil }),
      place < points.count + later.count, let last = interval[place]
    {
      labels.append(
        EndLabel(
          parts: [TextLine.Part(text: intervalName)], classes: "interval-words", place: place, value: last.upper.value))
    }
    return labels
  }

  /// What is said of each place: one without a figure says so.
  func tips(_ places: [ChartPlace]) -> [(place: Int, tip: ChartTip)] {
    // A level holds over its whole range; a later one of the same place stands after it.
    var levelsOfPlace: [[Int]] = Array(repeating: [], count: places.count)
    for (index, level) in levels.enumerated() where level.number.drawable != nil {
      for place in level.places.clamped(to: 0..<places.count) { levelsOfPlace[place].append(index) }
    }
    let levelNames = levels.map { "; " + lowered($0.name) + " " }
    let lineNames = lines.map { "; " + lowered($0.name) + " " }
    let intervalWords = "; " + (intervalName.isEmpty ? "interval" : intervalName) + " "
    return places.indices.compactMap { place in
      var rest: [TextLine.Part] = []
      func add(_ name: String, _ number: ChartNumber) {
        rest.append(TextLine.Part(text: name))
        rest.append(part(number))
      }
      for index in levelsOfPlace[place] { add(levelNames[index], levels[index].number) }
      for (line, name) in zip(lines, lineNames) {
        if let number = line.places[place], number.drawable != nil { add(name, number) }
      }
      if place < interval.count, let ends = interval[place], ends.lower.drawable != nil, ends.upper.drawable != nil {
        add(intervalWords, ends.lower)
        rest += [TextLine.Part(text: " to "), part(ends.upper)]
      }
      guard place < points.count else {
        guard let first = rest.first else { return nil }
        // Beyond the last point there is no figure that could be missing.
        rest[0] = TextLine.Part(text: places[place].name + ": " + first.text.dropFirst(2))
        return (place, ChartTip(rest))
      }
      return (place, ChartTip(opening(points[place]) + rest))
    }
  }

  private func opening(_ point: ChartPoint) -> [TextLine.Part] {
    guard let number = point.number, number.drawable != nil else {
      let note = point.note.map { ", " + $0 } ?? ""
      return [TextLine.Part(text: point.place.name + ": no figure" + note)]
    }
    var after = ChartHeading.after(heading.unit)
    if point.isProvisional { after += ", provisional" }
    if let note = point.note {
      after += ", " + note
    } else if point.mark != .plain {
      after += ", " + (point.mark == .neutral ? "special cause" : "special cause: \(point.mark.rawValue)")
    }
    if let words = point.breakBefore, !words.isEmpty { after += ", not joined to the point before: " + words }
    let opening = [TextLine.Part(text: point.place.name + ": "), part(number)]
    return after.isEmpty ? opening : opening + [TextLine.Part(text: after)]
  }

  private func part(_ number: ChartNumber) -> TextLine.Part { TextLine.Part(text: number.text, number: number) }

  private func parts(_ name: String, _ number: ChartNumber) -> [TextLine.Part] {
    name.isEmpty ? [part(number)] : [TextLine.Part(text: name + " "), part(number)]
  }

  /// "Plan" within a sentence: "plan"; "NHS target" stays.
  private func lowered(_ name: String) -> String {
    guard let first = name.first, let second = name.dropFirst().first, first.isUppercase, !second.isUppercase else {
      return name
    }
    return first.lowercased() + name.dropFirst()
  }
}
