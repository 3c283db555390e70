import Foundation

/// The one target of a metric to which several schemes contribute.
public struct CombinedTarget: Hashable, Sendable {
  /// What one scheme contributes.
  public struct Part: Hashable, Sendable {
    /// The scheme's name.
    public let scheme: String
    /// The metric's id.
    public let metric: String
    /// The target, in the metric's unit.
    public let value: Decimal
    /// Whether the document gives it as approximate.
    public let isApproximate: Bool

    /// Makes a part.
    public init(scheme: String, metric: String, value: Decimal, isApproximate: Bool = false) {
      self.scheme = scheme
      self.metric = metric
      self.value = value
      self.isApproximate = isApproximate
    }
  }

  /// The metric's id.
  public let metric: String
  /// The schemes, each once.
  public let parts: [Part]

  /// Makes one of parts of one metric.
  public init(metric: String, parts: [Part]) {
    self.metric = metric
    self.parts = parts
  }

  /// One entry for each metric, in the order in which the metrics first appear. A scheme that comes twice with the same
  /// metric counts once.
  public static func all(of parts: [Part]) -> [CombinedTarget] {
    var metrics: [String] = []
    for part in parts where !metrics.contains(part.metric) { metrics.append(part.metric) }
    return metrics.map { metric in
      var own: [Part] = []
      for part in parts
      where part.metric == metric && !own.contains(where: { $0.scheme == part.scheme }) { own.append(part) }
      return CombinedTarget(metric: metric, parts: own)
    }
  }

  /// The sum.
  public var value: Decimal { parts.reduce(0) { $0 + $1.value } }

  /// Whether any part is approximate, and with it the sum.
  public var isApproximate: Bool { parts.contains { $0.isApproximate } }
}
