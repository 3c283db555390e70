import Metrics

/// `Documentation/findings.md`: every code, its level, and when it arises.
public enum FindingsDocument {
  /// The whole page in Markdown; the same text each time.
  public static var markdown: String {
    let levels = MarkdownText.table(
      ["level", "meaning"], FindingLevel.allCases.map { [$0.rawValue, $0.explanation] })
    let codes = MarkdownText.table(
      ["code", "level", "when"],
      FindingCode.allCases.map { ["`\($0.rawValue)`", $0.level.rawValue, $0.explanation] })
    return """
      # Findings

      <!-- Made by "make documentation" from Sources/Metrics/Findings. Do not edit. -->

      Every finding has a code that never changes its meaning, a level that belongs to the code, a place (file, sheet, cell) where it
      has one, what is wrong, and what to do. `bcf check` ends with exit code 1 when there is a finding of level error.

      \(levels)

      \(codes)

      """
  }
}
