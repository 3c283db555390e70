/// A point of a series.
public struct ChartPoint: Hashable, Sendable {
  /// What a point is judged to be. Each has a shape of its own, so that it is told apart without colour.
  public enum Mark: String, Hashable, Sendable, CaseIterable {
    /// Nothing special: a circle.
    case plain
    /// A change to the better: a square.
    case improvement
    /// A change to the worse: a diamond.
    case concern
    /// A change that is neither: a triangle.
    case neutral
  }

  /// Where it stands on the axis.
  public let place: ChartPlace
  /// The number; nothing leaves a gap.
  public let number: ChartNumber?
  /// Whether the figure may still change: it is drawn hollow.
  public let isProvisional: Bool
  /// Why no line leads to it from the point before: the words stand at a dotted line. Empty words (a running year
  /// that starts anew) leave the line out without a mark.
  public let breakBefore: String?
  /// What it is judged to be.
  public let mark: Mark
  /// What else is said of the point when it is reached ("above the upper limit").
  public let note: String?

  /// Makes a point; `label` is short for the axis, `name` in full words.
  public init(
    label: String, name: String, number: ChartNumber?, isProvisional: Bool = false, breakBefore: String? = nil,
    mark: Mark = .plain, note: String? = nil
  ) {
    place = ChartPlace(label: label, name: name)
    self.number = number
    self.isProvisional = isProvisional
    self.breakBefore = breakBefore
    self.mark = mark
    self.note = note
  }
}
