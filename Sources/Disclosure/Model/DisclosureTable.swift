/// Why a table cannot be controlled: the caller described it wrongly. Names labels and cells, never counts.
public struct DisclosureFault: Error, Hashable, Sendable {
  /// What is wrong, as a sentence.
  public let message: String
}

/// All that is published together, and what was published before: what can be set side by side belongs into one table.
public struct DisclosureTable: Hashable, Sendable {
  /// The counts by name: whole and not negative.
  public let counts: [String: Int]
  /// What is printed of them.
  public let values: [PublishedValue]

  static let largestCount = 1_000_000_000_000
  static let largestCoefficient = 1_000
  static let largestMultiplier = 1_000_000

  /// Makes a table.
  ///
  /// - Throws: `DisclosureFault` where a count is negative or above 1,000,000,000,000, where a label stands twice, or where
  ///   a value names a cell that is not there, has a coefficient beyond 1,000, or is a ratio that cannot be worked out.
  public init(counts: [String: Int], values: [PublishedValue]) throws(DisclosureFault) {
    for (name, count) in counts where !(0...DisclosureTable.largestCount).contains(count) {
      throw DisclosureFault(message: "The count \(name) is negative or too large.")
    }
    var labels: Set<String> = []
    for value in values {
      guard labels.insert(value.label).inserted else {
        throw DisclosureFault(message: "The label \(value.label) stands twice.")
      }
      guard (0...6).contains(value.importance) else {
        throw DisclosureFault(message: "The importance of \(value.label) is not a number from 0 to 6.")
      }
      for sum in value.sums { try DisclosureTable.check(sum, of: value, in: counts) }
      if case .ratio(let ratio) = value.content {
        guard (1...DisclosureTable.largestMultiplier).contains(ratio.multiplier), (0...6).contains(ratio.decimals)
        else {
          throw DisclosureFault(message: "The multiplier or the decimals of \(value.label) are out of range.")
        }
        guard let denominator = ratio.denominator.value(in: counts), denominator > 0 else {
          throw DisclosureFault(message: "The denominator of \(value.label) is not more than 0, so there is no ratio.")
        }
      }
    }
    self.counts = counts
    self.values = values
  }

  private static func check(
    _ sum: CellSum, of value: PublishedValue, in counts: [String: Int]
  ) throws(DisclosureFault) {
    for (name, coefficient) in sum.coefficients {
      guard counts[name] != nil else {
        throw DisclosureFault(message: "\(value.label) names the cell \(name), which is not there.")
      }
      guard coefficient.magnitude <= largestCoefficient.magnitude else {
        throw DisclosureFault(message: "\(value.label) has a coefficient beyond \(largestCoefficient).")
      }
    }
    guard sum.constant.magnitude <= largestCount.magnitude, sum.value(in: counts) != nil else {
      throw DisclosureFault(message: "\(value.label) is too large.")
    }
  }
}
