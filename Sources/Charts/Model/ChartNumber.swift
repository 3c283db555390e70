/// A number of a chart, and how it is printed.
public struct ChartNumber: Hashable, Sendable {
  /// Where it is drawn. A value that is not finite, or beyond ±1e100, is treated as a gap.
  public let value: Double
  /// How it is printed ("1,140.2"); never wrapped.
  public let text: String
  /// Which figure it is, for `data-figure`; nothing where it has no record.
  public let figure: String?

  /// Makes a number.
  public init(value: Double, text: String, figure: String? = nil) {
    self.value = value
    self.text = text
    self.figure = figure
  }

  /// The value where it can be drawn.
  var drawable: Double? { value.isFinite && abs(value) < 1e100 ? value : nil }
}

extension ChartNumber? {
  /// The value where there is one that can be drawn.
  var drawable: Double? { self?.drawable }
}
