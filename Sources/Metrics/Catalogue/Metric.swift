import Foundation

/// The definition of a metric for one framework year, as the catalogue under `Templates/metrics/` gives it.
public struct Metric: Hashable, Sendable {
  /// Whether a high or a low value is good.
  public enum Polarity: String, Sendable {
    case high, low
  }

  /// Something that is counted in a return, or taken from the population estimates.
  public struct Count: Hashable, Sendable {
    /// The kind of return that holds it.
    public let kind: ReturnKind
    /// The measure in that return.
    public let measure: String
    /// The parts that are added: `["total"]`, or the answers that count as satisfied.
    public let breakdowns: [String]
    /// What is counted, for a page: `delayed days`, `people aged 65 and over`.
    public let label: String

    /// Makes a count.
    public init(kind: ReturnKind, measure: String, breakdowns: [String], label: String) {
      self.kind = kind
      self.measure = measure
      self.breakdowns = breakdowns
      self.label = label
    }
  }

  /// How months become the figure of a quarter.
  public enum PeriodRule: Hashable, Sendable {
    /// The sum of the quarter's three months.
    case quarter
    /// The sum from 1 April to the end of the quarter.
    case yearToDate
    /// Those who entered in one quarter of the year, known only so many days after its end.
    case cohort(quarter: Int, matureAfterDays: Int)
    /// The survey of the quarter itself.
    case survey
  }

  /// Stable key: `delayed-transfers`. It names the page and the rows of `plan.csv`.
  public let id: String
  /// The official name of that year.
  public let name: String
  /// A name that fits into a table.
  public let shortName: String
  /// What is counted.
  public let numerator: Count
  /// What it is divided by; nothing for a plain count.
  public let denominator: Count?
  /// Whether the counts are those of commissioners, of which the area has a share.
  public let isSharedByCommissioner: Bool
  /// The rate is numerator / denominator x multiplier.
  public let multiplier: Decimal
  /// The unit that stands behind the number: `days per 100,000 people aged 18 and over`.
  public let unit: String
  /// The unit in a table: `per 100,000`, `%`.
  public let shortUnit: String
  /// Decimals on a page. Judgements use the unrounded value.
  public let decimals: Int
  /// What the numerator is on an average day, where that says something: `people delayed on an average day`.
  public let averageDayLabel: String?
  /// Which direction is good.
  public let polarity: Polarity
  /// How months add up.
  public let periodRule: PeriodRule
  /// What it means, in plain words.
  public let definition: String
  /// The collection that it comes from.
  public let source: String
  /// What to keep in mind when reading it.
  public let cautions: [String]

  /// Makes a definition.
  public init(
    id: String, name: String, shortName: String, numerator: Count, denominator: Count?, isSharedByCommissioner: Bool,
    multiplier: Decimal, unit: String, shortUnit: String, decimals: Int, averageDayLabel: String? = nil,
    polarity: Polarity, periodRule: PeriodRule,
    definition: String, source: String, cautions: [String]
  ) {
    self.id = id
    self.name = name
    self.shortName = shortName
    self.numerator = numerator
    self.denominator = denominator
    self.isSharedByCommissioner = isSharedByCommissioner
    self.multiplier = multiplier
    self.unit = unit
    self.shortUnit = shortUnit
    self.decimals = decimals
    self.averageDayLabel = averageDayLabel
    self.polarity = polarity
    self.periodRule = periodRule
    self.definition = definition
    self.source = source
    self.cautions = cautions
  }

  /// Whether a year's plan grows with the months, so that only a part of it belongs to a quarter.
  public var accumulates: Bool {
    switch periodRule {
    case .quarter, .yearToDate: true
    case .cohort, .survey: false
    }
  }

  /// The months that a figure for a quarter is about.
  public func months(for quarter: Period) -> [Period] {
    switch periodRule {
    case .quarter, .survey: quarter.months
    case .yearToDate: quarter.monthsOfYearToDate
    case .cohort(let number, _): Period.quarter(quarter.financialYear, number).months
    }
  }

  /// The same metric, counted over other periods.
  func counted(by rule: PeriodRule) -> Metric {
    Metric(
      id: id, name: name, shortName: shortName, numerator: numerator, denominator: denominator,
      isSharedByCommissioner: isSharedByCommissioner, multiplier: multiplier, unit: unit, shortUnit: shortUnit,
      decimals: decimals, averageDayLabel: averageDayLabel, polarity: polarity, periodRule: rule,
      definition: definition, source: source, cautions: cautions)
  }
}
