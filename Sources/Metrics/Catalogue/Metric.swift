import Foundation

/// The definition of a metric for one framework year, as the catalogue under `Templates/metrics/` gives it.
///
/// Official codes were used again for other metrics: a metric is known by its year and its id or code, never by the
/// code alone.
public struct Metric: Hashable, Sendable {
  /// Whether a high or a low value is good.
  public enum Polarity: String, Sendable {
    case high, low
  }

  /// Stable key: `delayed-transfers`. It names the page and the rows of `plan.csv`.
  public let id: String
  /// The official code of that year: `2A(2)`; nothing where it has none.
  public let code: String?
  /// Who asks for it.
  public let scope: Scope
  /// The official name of that year.
  public let name: String
  /// A name that fits into a table.
  public let shortName: String
  /// Other names, as they stand in councils' documents.
  public let aliases: [String]
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
  /// How the months of the returns become its figure.
  public let periodRule: PeriodRule
  /// What it means, in plain words.
  public let definition: String
  /// The collection that it comes from.
  public let source: String
  /// How long after its period a figure comes out; nothing where it is not known.
  public let publicationLag: PublicationLag?
  /// The last month that was collected; nothing while the collection goes on.
  public let collectedTo: Period?
  /// When the figures changed their meaning, oldest first.
  public let seriesBreaks: [SeriesBreak]
  /// What it must never be compared with.
  public let neverCompare: [String]
  /// What to keep in mind when reading it.
  public let cautions: [String]

  /// Makes a definition.
  public init(
    id: String, code: String? = nil, scope: Scope = .national, name: String, shortName: String, aliases: [String] = [],
    numerator: Count, denominator: Count?, isSharedByCommissioner: Bool,
    multiplier: Decimal, unit: String, shortUnit: String, decimals: Int, averageDayLabel: String? = nil,
    polarity: Polarity, periodRule: PeriodRule, definition: String, source: String,
    publicationLag: PublicationLag? = nil, collectedTo: Period? = nil, seriesBreaks: [SeriesBreak] = [],
    neverCompare: [String] = [], cautions: [String]
  ) {
    self.id = id
    self.code = code
    self.scope = scope
    self.aliases = aliases
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
    self.publicationLag = publicationLag
    self.collectedTo = collectedTo
    self.seriesBreaks = seriesBreaks
    self.neverCompare = neverCompare
    self.cautions = cautions
  }

  /// The same metric, counted over other periods.
  func counted(by rule: PeriodRule) -> Metric {
    Metric(
      id: id, code: code, scope: scope, name: name, shortName: shortName, aliases: aliases, numerator: numerator,
      denominator: denominator, isSharedByCommissioner: isSharedByCommissioner, multiplier: multiplier, unit: unit,
      shortUnit: shortUnit, decimals: decimals, averageDayLabel: averageDayLabel, polarity: polarity, periodRule: rule,
      definition: definition, source: source, publicationLag: publicationLag, collectedTo: collectedTo,
      seriesBreaks: seriesBreaks, neverCompare: neverCompare, cautions: cautions)
  }
}
