/// A further line of a chart: a trend, a trajectory, a forecast, a target.
public struct ChartLine: Hashable, Sendable {
  /// How a line is dashed. The words at its end say what it is.
  public enum Style: String, Hashable, Sendable, CaseIterable {
    /// A straight trend: dots.
    case trend
    /// A trajectory that was changed: long and short dashes.
    case adjusted
    /// What is expected: short dashes.
    case forecast
    /// What is aimed at: long dashes.
    case target
  }

  /// Its words at the end of the line.
  public let name: String
  /// How it is dashed.
  public let style: Style
  /// The numbers by place, counted from 0 at the first point; they may go on beyond the last point. Places without
  /// a number are passed over.
  public let places: [Int: ChartNumber]

  /// Makes a line.
  public init(name: String, style: Style, places: [Int: ChartNumber]) {
    self.name = name
    self.style = style
    self.places = places
  }
}
