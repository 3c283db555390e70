import Statistics

extension Interval {
  /// `value`, `lower`, `upper`, `method`, then `reason` where something is not given, and what was asked for.
  func json(confidence: Double, multiplier: Double) -> JSONValue {
    var members: [(key: String, value: JSONValue)] = [
      ("value", .number(value)), ("lower", .number(lower)), ("upper", .number(upper)),
      ("method", .text(method.rawValue)),
    ]
    if let reason { members.append(("reason", .text(reason.rawValue))) }
    return .object(members + [("confidence", .number(confidence)), ("multiplier", .number(multiplier))])
  }
}
