/// The variation icon: what the latest point means.
public enum Variation: String, CaseIterable, Sendable {
  case common
  case improvementHigh = "improvement-high"
  case improvementLow = "improvement-low"
  case concernHigh = "concern-high"
  case concernLow = "concern-low"
  case neutralHigh = "neutral-high"
  case neutralLow = "neutral-low"

  /// What a cause means where one way is good.
  public init(_ cause: PointCause, direction: ImprovementDirection) {
    switch (cause.sign, direction) {
    case (0, _): self = .common
    case (1, .increase): self = .improvementHigh
    case (1, .decrease): self = .concernHigh
    case (1, .neutral): self = .neutralHigh
    case (_, .increase): self = .concernLow
    case (_, .decrease): self = .improvementLow
    case (_, .neutral): self = .neutralLow
    }
  }

  /// `H` or `L`, as it stands in the icon; empty for common variation.
  public var letter: String {
    switch self {
    case .common: ""
    case .improvementHigh, .concernHigh, .neutralHigh: "H"
    case .improvementLow, .concernLow, .neutralLow: "L"
    }
  }

  /// As it stands beside the icon.
  public var words: String {
    switch self {
    case .common: "common cause variation"
    case .improvementHigh: "special cause improvement, higher"
    case .improvementLow: "special cause improvement, lower"
    case .concernHigh: "special cause concern, higher"
    case .concernLow: "special cause concern, lower"
    case .neutralHigh: "special cause, higher"
    case .neutralLow: "special cause, lower"
    }
  }
}
