/// The assurance icon: whether a target will be met if nothing changes.
public enum Assurance: String, CaseIterable, Sendable {
  /// Consistently met.
  case pass
  /// Consistently missed.
  case fail
  /// The target lies within the limits: met and missed by chance.
  case inconsistent
  /// No target, no limits, or no way is good.
  case none

  /// `P`, `F` or `?`, as it stands in the icon.
  public var letter: String {
    switch self {
    case .pass: "P"
    case .fail: "F"
    case .inconsistent: "?"
    case .none: ""
    }
  }

  /// As it stands beside the icon.
  public var words: String {
    switch self {
    case .pass: "target consistently met"
    case .fail: "target consistently missed"
    case .inconsistent: "target may be met or missed by chance"
    case .none: "no target"
    }
  }
}

extension Assurance {
  /// A target above the upper limit is never reached by chance, one below the lower limit always; on a limit it depends
  /// on the rules. A constant series that stands on its target meets it.
  init(
    target: Double?, limits: ControlLimits?, direction: ImprovementDirection, isInclusive: Bool, rounding: Double
  ) {
    guard let target, target.isFinite, let limits, direction != .neutral else {
      self = .none
      return
    }
    func lies(_ distance: Double) -> Bool { isInclusive ? distance >= -rounding : distance > rounding }
    let isAbove = lies(target - limits.upper)
    let isBelow = lies(limits.lower - target)
    if direction == .increase ? isBelow : isAbove {
      self = .pass
    } else if isAbove || isBelow {
      self = .fail
    } else {
      self = .inconsistent
    }
  }
}
