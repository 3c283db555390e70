import Metrics

/// What is not the same in a measure: its figures, its plan, and what they come to.
enum MeasureDifference {
  static func items(
    from old: [ReturnMeasure], to new: [ReturnMeasure], colours: ColourWords
  ) -> [ChangedItem] {
    let before = Dictionary(old.map { ($0.metric, $0) }) { first, _ in first }
    let after = Set(new.map(\.metric))
    let kept = new.compactMap { measure in item(from: before[measure.metric], to: measure, colours) }
    return kept + old.filter { !after.contains($0.metric) }.compactMap { item(from: $0, to: nil, colours) }
  }

  private static func item(
    from old: ReturnMeasure?, to new: ReturnMeasure?, _ colours: ColourWords
  ) -> ChangedItem? {
    guard let measure = new ?? old else { return nil }
    let changes = [
      ReturnChange("months", from: old?.interval, to: new?.interval),
      ReturnChange("unit", from: old?.unit, to: new?.unit),
      figure("numerator", old, new, \.numerator, .plain(unit: nil)),
      figure("denominator", old, new, \.denominator, .plain(unit: nil)),
      figure("value", old, new, \.value, nil), plan(old, new),
      ReturnChange("status", from: old?.verdict.status.words, to: new?.verdict.status.words),
      ReturnChange(
        "colour", from: (old?.verdict.colour).map(colours.word), to: (new?.verdict.colour).map(colours.word)),
    ].compactMap(\.self)
    guard !changes.isEmpty else { return nil }
    let kind: ReturnChange.Kind = old == nil ? .added : new == nil ? .removed : .changed
    return ChangedItem(id: measure.metric, reference: nil, label: measure.metric, kind: kind, changes: changes)
  }

  /// A figure; without a style it is in the unit of its measure, and numbers of two units have no difference.
  private static func figure(
    _ what: String, _ old: ReturnMeasure?, _ new: ReturnMeasure?, _ path: KeyPath<ReturnMeasure, ReturnMeasure.Figure>,
    _ style: NumberStyle?
  ) -> ReturnChange? {
    let before = old?[keyPath: path]
    let after = new?[keyPath: path]
    if case .known(let one)? = before, case .known(let other)? = after, style != nil || old?.unit == new?.unit {
      return ReturnChange(what, from: one, to: other, style ?? NumberStyle(unit: new?.unit))
    }
    return ReturnChange(
      what, from: before.map { words($0, style ?? NumberStyle(unit: old?.unit)) },
      to: after.map { words($0, style ?? NumberStyle(unit: new?.unit)) })
  }

  private static func plan(_ old: ReturnMeasure?, _ new: ReturnMeasure?) -> ReturnChange? {
    if let before = old?.plan, let after = new?.plan, old?.unit == new?.unit {
      return ReturnChange(
        "plan", from: before.limit, to: after.limit,
        prefix: (before.test.rawValue + " ", after.test.rawValue + " "), NumberStyle(unit: new?.unit))
    }
    return ReturnChange("plan", from: old.flatMap(words), to: new.flatMap(words))
  }

  private static func words(_ measure: ReturnMeasure) -> String? {
    measure.plan.map { $0.test.rawValue + " " + words(.known($0.limit), NumberStyle(unit: measure.unit)) }
  }

  private static func words(_ figure: ReturnMeasure.Figure, _ style: NumberStyle) -> String {
    switch figure {
    case .known(let number): style.words(number, places: style.places(for: [number]))
    case .missing(let reason): reason.inWords
    }
  }
}
