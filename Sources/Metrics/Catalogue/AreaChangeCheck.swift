import Dates

extension MeasurementStore {
  /// Says which figures lie beyond a change of the area: before it became the place that it is, or after it ceased.
  ///
  /// They are those of the areas that were there before or came after, and those of returns of the area's own. None of
  /// them is ever joined to the area's series or added up.
  public func reportChanges(of area: Area, log: inout FindingLog) {
    guard let change = area.change else { return }
    let neighbours = change.before + change.after
    let codes = Set(neighbours.flatMap(\.codes) + area.datedCodes.map(\.code) + [""])
    let beyond = all.filter { measurement in
      codes.contains(measurement.key.areaCode)
        && !area.codes(in: measurement.key.period).contains(measurement.key.areaCode)
        && change.sentence(area.name, in: measurement.key.period) != nil
    }
    let periods = beyond.map(\.key.period).sorted { $0.firstDay < $1.firstDay }
    guard let first = periods.first, let last = periods.last, let sentence = change.sentence(area.name, in: first)
    else { return }
    let named = Set(beyond.map(\.key.areaCode)).sorted().filter { !$0.isEmpty }.joined(separator: ", ")
    log.add(
      .areaChanged, at: nil,
      """
      \(sentence) The files hold \(beyond.count) figures from beyond that day (\(first.inWords) to \
      \(last.inWords)\(named.isEmpty ? "" : ", codes \(named)")).
      """,
      advice:
        "They are not joined to the area's series. Show them apart, with the name of the area that they are about.")
  }
}
