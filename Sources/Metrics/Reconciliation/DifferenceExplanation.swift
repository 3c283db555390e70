import Foundation

/// One cause of the difference between a local log and the published figure, as far as the data shows it.
public struct DifferenceExplanation: Hashable, Sendable {
  /// What the cause is.
  public enum Cause: Hashable, Sendable {
    /// A trust with published days has no row in the log.
    case trustMissing(Provider)
    /// No published figure says how many days each trust has, and these providers of the programme have no row.
    case providersAbsent([Provider])
    /// The published figure was revised after the log was taken, or after an edition that is in the folder.
    case revision
    /// Delays went on after the end of the month.
    case openAtMonthEnd
    /// Days stand under one reason, body or trust in the log and under another one in the publication.
    case moved(ReconciledPart.Dimension)
    /// The published figures by trust do not add up to the published total.
    case publicationsDiffer
  }

  /// What the cause is.
  public let cause: Cause
  /// How many days of the difference it makes, with the sign of the difference (log less published); nothing where the
  /// data does not say. 0 for a cause that makes no difference to the total.
  public let days: Decimal?
  /// Whether the days are taken off the difference. A cause that may be one, or that is told already, is not.
  public let isCounted: Bool
  /// The explanation as a sentence or two.
  public let sentence: String

  /// Makes an explanation.
  public init(_ cause: Cause, days: Decimal?, isCounted: Bool, _ sentence: String) {
    self.cause = cause
    self.days = days
    self.isCounted = isCounted
    self.sentence = sentence
  }
}
