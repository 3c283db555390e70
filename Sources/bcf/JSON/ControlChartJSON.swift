import Metrics
import Returns
import Statistics

/// A control chart of a series as JSON, with the names of its periods.
struct ControlChartJSON {
  let chart: ControlChart
  let series: SeriesTable
  let rulesName: String
  let target: Double?

  var document: String {
    let latest = chart.latest
    var members: [(key: String, value: JSONValue)] = [
      ("mean", .number(latest?.mean)), ("lower", .number(latest?.limits?.lower)),
      ("upper", .number(latest?.limits?.upper)),
    ]
    if let reason = latest?.reason { members.append(("reason", .text(reason.rawValue))) }
    members += [
      ("points", .list(points)), ("variation", .text(chart.variation.rawValue)),
      ("assurance", .text(chart.assurance.rawValue)), ("direction", .text(chart.direction.rawValue)),
      ("target", .number(target)), ("rules", rules), ("segments", .list(chart.segments.map(segment))),
      ("gaps", .list(series.timeline.filter { $0.entry == nil }.map { .text($0.period.description) })),
      ("warnings", .list(chart.warnings.map { .text(words($0)) })),
    ]
    return JSONValue.object(members).document
  }

  /// One for each row of the file; a period without a row is named under `gaps`.
  private var points: [JSONValue] {
    zip(series.timeline, chart.points).filter { $0.0.entry != nil }.map { place, point in
      let period: (key: String, value: JSONValue) = ("period", .text(place.period.description))
      guard let value = point.value, let cause = point.cause else {
        return .object([period, ("value", .null), ("cause", .null), ("reason", .text("no value in the file"))])
      }
      return .object([period, ("value", .number(value)), ("cause", .text(cause.rawValue))])
    }
  }

  private var rules: JSONValue {
    let rules = chart.rules
    return .object([
      ("name", .text(rulesName)), ("trendLength", .whole(rules.trendLength)),
      ("shiftLength", .whole(rules.shiftLength)), ("twoOfThree", .text(rules.twoOfThree.rawValue)),
      ("screensMovingRanges", .flag(rules.screensMovingRanges)),
      ("assuranceIsInclusive", .flag(rules.assuranceIsInclusive)),
    ])
  }

  private func segment(_ segment: ControlChart.Segment) -> JSONValue {
    var members: [(key: String, value: JSONValue)] = [
      ("first", .text(period(segment.range.lowerBound))), ("last", .text(period(segment.range.upperBound - 1))),
      ("points", .whole(segment.count)), ("baselinePoints", .whole(segment.baselineCount)),
      ("mean", .number(segment.mean)), ("lower", .number(segment.limits?.lower)),
      ("upper", .number(segment.limits?.upper)),
      ("averageMovingRange", .number(segment.limits?.averageMovingRange)),
      ("screenedMovingRanges", .whole(segment.limits?.screened ?? 0)),
    ]
    if let reason = segment.reason { members.append(("reason", .text(reason.rawValue))) }
    return .object(members)
  }

  private func period(_ place: Int) -> String { series.timeline[place].period.description }

  private func words(_ warning: ControlChart.Warning) -> String {
    func first(_ segment: Int) -> String { period(chart.segments[segment].range.lowerBound) }
    switch warning {
    case .shortSegment(let segment, let count):
      return """
        The segment from \(first(segment)) has \(count) \(count == 1 ? "point" : "points"), fewer than \
        \(ControlChart.shortSegment): its limits are trial limits.
        """
    case .shortBaseline(let segment, let count):
      return "The segment from \(first(segment)) has only \(count) of the points that the baseline asks for."
    case .limitsWithoutWidth(let segment):
      return "The limits of the segment from \(first(segment)) have no width, though its values differ."
    case .gap(let place):
      return "\(period(place)) has no value: moving ranges and runs break there."
    }
  }
}
