/// How serious a finding is, worst first.
public enum FindingLevel: String, CaseIterable, Comparable, Sendable {
  /// The data cannot be used as it is: something was left out, or two figures contradict each other.
  case error
  /// Figures do not agree with each other or with an answer; they are used, and shown with this remark.
  case inconsistency
  /// Something is missing or unusual and should be looked at.
  case warning
  /// Worth knowing; nothing to do.
  case information

  /// What the level means, as a phrase.
  public var explanation: String {
    switch self {
    case .error: "something was not used, or two figures contradict each other"
    case .inconsistency: "figures or answers do not agree; they are used, with this remark"
    case .warning: "something is missing or unusual"
    case .information: "worth knowing; nothing to do"
    }
  }

  /// Worst first.
  public static func < (left: FindingLevel, right: FindingLevel) -> Bool {
    (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
  }
}
