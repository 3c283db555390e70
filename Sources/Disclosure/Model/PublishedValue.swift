/// Something that is printed, drawn or written to a file, and the counts that it is made of.
///
/// What is printed in several places (page, chart, tooltip, XML, CSV) is one value: it is withheld everywhere or nowhere.
public struct PublishedValue: Hashable, Sendable {
  /// How the value comes from the counts.
  public enum Content: Hashable, Sendable {
    /// A count: a cell or a sum of cells.
    case count(CellSum)
    /// A count that is not printed and that must not be worked out either, such as those who were not at home.
    case implied(CellSum)
    /// A rate or a percentage.
    case ratio(Ratio)
    /// Anything else that tells something about these sums: a mean, a change, a colour, "three more would change this".
    case statement(about: [CellSum])
  }

  /// `numerator x multiplier / denominator`, rounded to decimals half away from zero.
  public struct Ratio: Hashable, Sendable {
    /// What is counted.
    public let numerator: CellSum
    /// What it is divided by; `.known` for a published population.
    public let denominator: CellSum
    /// 100 for a percentage, 100,000 for a rate.
    public let multiplier: Int
    /// Decimals that are printed, 0 to 6.
    public let decimals: Int

    /// Makes a ratio.
    public init(_ numerator: CellSum, per denominator: CellSum, multiplier: Int = 100, decimals: Int = 1) {
      self.numerator = numerator
      self.denominator = denominator
      self.multiplier = multiplier
      self.decimals = decimals
    }
  }

  /// Names the value; no two values of a table have the same label.
  public let label: String
  /// How it comes from the counts.
  public let content: Content
  /// What is counted: `people`, `bed-days`. A policy exempts categories by name.
  public let category: String
  /// How much it matters that it is printed, 0 to 6: an example is month 0, quarter 1, year to date 2. The values of one
  /// step are withheld before those of the next.
  public let importance: Int
  /// Whether readers know it already from elsewhere, so that it is of no use to withhold it.
  public let isAlreadyPublic: Bool

  /// Makes a value.
  public init(
    _ label: String, _ content: Content, category: String = "people", importance: Int = 0,
    isAlreadyPublic: Bool = false
  ) {
    self.label = label
    self.content = content
    self.category = category
    self.importance = importance
    self.isAlreadyPublic = isAlreadyPublic
  }

  /// All sums that it tells something about.
  var sums: [CellSum] {
    switch content {
    case .count(let sum), .implied(let sum): [sum]
    case .ratio(let ratio): [ratio.numerator, ratio.denominator]
    case .statement(let sums): sums
    }
  }

  /// Whether it is printed at all.
  var isPrinted: Bool {
    if case .implied = content { return false }
    return true
  }
}
