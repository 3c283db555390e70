import Metrics

/// From which score on a risk is red or amber.
public struct RiskBands: Hashable, Sendable {
  /// The lowest score that is red; nothing where nobody has said it.
  public let red: Int?
  /// The lowest score that is amber; nothing where nobody has said it.
  public let amber: Int?

  /// Makes bands.
  public init(red: Int?, amber: Int?) {
    self.red = red
    self.amber = amber
  }

  /// Whether there are any.
  public var areSet: Bool { red != nil || amber != nil }

  /// The colour of a score; nothing where the bands do not settle it: below red, where amber is not set.
  public func colour(_ score: Int) -> RAG? {
    if let red, score >= red { return .red }
    guard let amber else { return nil }
    return score >= amber ? .amber : .green
  }

  /// Whether a colour is possible for a score. Where only red is set, a score below it may be amber or green.
  public func allow(_ colour: RAG, for score: Int) -> Bool {
    if let own = self.colour(score) { return own == colour }
    return !areSet || colour != .red
  }

  /// `red from 15, amber from 8`.
  public var words: String {
    [red.map { "red from \($0)" }, amber.map { "amber from \($0)" }].compactMap(\.self).joined(separator: ", ")
  }
}
