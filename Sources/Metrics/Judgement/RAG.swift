/// The colours of a report. Its word (`ColourWords`) always stands beside a colour.
public enum RAG: String, CaseIterable, Sendable {
  /// Better than the plan, where a council's rule has a fourth step.
  case blue
  case green, amber, red
  /// Not judged. Grey is never green, and is always counted.
  case grey

  /// Worst first, the order in which a board wants to read.
  public static let worstFirst: [RAG] = [.red, .amber, .green, .blue, .grey]
}
