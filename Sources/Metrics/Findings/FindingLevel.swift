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

  /// Worst first.
  public static func < (left: FindingLevel, right: FindingLevel) -> Bool {
    (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
  }
}
