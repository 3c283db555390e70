/// Which way is good.
public enum ImprovementDirection: String, CaseIterable, Sendable {
  /// More is better.
  case increase
  /// Less is better.
  case decrease
  /// Neither is.
  case neutral

  /// 1, -1 or 0.
  var sign: Int {
    switch self {
    case .increase: 1
    case .decrease: -1
    case .neutral: 0
    }
  }
}
