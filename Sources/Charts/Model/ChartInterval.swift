/// The interval of a point, drawn as a band.
public struct ChartInterval: Hashable, Sendable {
  /// Its lower end.
  public let lower: ChartNumber
  /// Its upper end.
  public let upper: ChartNumber

  /// Makes an interval.
  public init(lower: ChartNumber, upper: ChartNumber) {
    self.lower = lower
    self.upper = upper
  }
}
