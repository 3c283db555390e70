import Foundation

/// One part of a month's delayed days, in the local log and as published: a reason, a responsible body or a trust.
public struct ReconciledPart: Hashable, Sendable {
  /// By what the days are divided.
  public enum Dimension: String, CaseIterable, Sendable {
    case responsible, reason, trust

    /// For a heading: `responsible body`.
    public var inWords: String {
      switch self {
      case .responsible: "responsible body"
      case .reason: "reason"
      case .trust: "trust"
      }
    }
  }

  /// By what the days are divided.
  public let dimension: Dimension
  /// The code of the part: `nhs`, `Dii`, `RWE`.
  public let code: String
  /// Its name, where a return or the programme gives one; else the code.
  public let name: String
  /// The figure of the log; nothing where the log has no such part.
  public let log: Measurement?
  /// The published figure; nothing where none was published.
  public let published: Measurement?

  /// Makes a part.
  public init(
    dimension: Dimension, code: String, name: String, log: Measurement?, published: Measurement?
  ) {
    self.dimension = dimension
    self.code = code
    self.name = name
    self.log = log
    self.published = published
  }

  /// Days of the log less the published ones; a part that one side does not list has no days there. Nothing where a
  /// figure is missing for a reason, or where neither side lists the part.
  public var difference: Decimal? {
    if log == nil, published == nil { return nil }
    guard let local = log.map(\.number) ?? 0, let national = published.map(\.number) ?? 0 else { return nil }
    return local - national
  }
}
