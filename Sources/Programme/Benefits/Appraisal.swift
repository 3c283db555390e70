import Foundation

/// Costs and benefits over years, worked out. Costs and benefits are positive; net cost below 0 is a saving.
public struct Appraisal: Hashable, Sendable {
  /// When the first year is discounted.
  public enum Convention: String, CaseIterable, Sendable {
    /// Every year, the first one too, by one year more: what spreadsheets do.
    case endOfYear = "end of year"
    /// The first year stays as it is.
    case firstYearUndiscounted = "first year undiscounted"

    /// For a page.
    public var words: String {
      switch self {
      case .endOfYear: "amounts fall due at the end of each year, so that the first year is discounted once"
      case .firstYearUndiscounted: "the first year is not discounted, the second once"
      }
    }
  }

  /// The years, in their order.
  public let years: [String]
  /// What is spent in each year, in pounds.
  public let costs: [Decimal]
  /// What is saved in each year, in pounds.
  public let benefits: [Decimal]

  /// Makes one. All three are of one length; what is beyond the shortest is left out.
  public init(years: [String], costs: [Decimal], benefits: [Decimal]) {
    let count = min(years.count, costs.count, benefits.count)
    self.years = Array(years.prefix(count))
    self.costs = Array(costs.prefix(count))
    self.benefits = Array(benefits.prefix(count))
  }

  /// Costs less benefits of each year.
  public var net: [Decimal] { zip(costs, benefits).map { $0 - $1 } }

  /// Net cost from the first year on.
  public var cumulative: [Decimal] {
    var sum = Decimal(0)
    return net.map { amount in
      sum += amount
      return sum
    }
  }

  /// All costs.
  public var grossCost: Decimal { costs.reduce(0, +) }
  /// All benefits.
  public var grossBenefit: Decimal { benefits.reduce(0, +) }
  /// All costs less all benefits.
  public var netCost: Decimal { grossCost - grossBenefit }

  /// The first year by whose end more was saved than spent; nothing where there is none. Not the first year with a saving of
  /// its own: that may come earlier.
  public var paybackYear: String? { cumulative.firstIndex { $0 < 0 }.map { years[$0] } }

  /// Net benefit over gross cost, in percent; nothing where nothing is spent.
  public var returnOnInvestment: Decimal? { grossCost == 0 ? nil : -netCost * 100 / grossCost }

  /// The net cost of all years, discounted.
  ///
  /// - Parameter rate: percent a year, above -100.
  public func netPresentCost(rate: Decimal, convention: Convention) -> Decimal? {
    let growth = 1 + rate / 100
    guard growth > 0 else { return nil }
    var factor: Decimal = convention == .endOfYear ? growth : 1
    var sum = Decimal(0)
    for amount in net {
      sum += amount / factor
      factor *= growth
    }
    return sum
  }
}
