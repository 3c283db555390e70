/// A place on an axis: a month, a quarter, an organisation.
public struct ChartPlace: Hashable, Sendable {
  /// Short, for the axis ("Q2 16-17"). What follows the first space stands in a second line, where it changes.
  public let label: String
  /// In full words, for whoever hears the chart ("July to September 2016").
  public let name: String

  /// Makes a place.
  public init(label: String, name: String) {
    self.label = label
    self.name = name
  }
}
