import struct Foundation.Decimal
import Metrics

/// A metric as the return gives it: figures, plan, judgement, and where each number stands. Plain values, so that what is
/// read from a file can be compared with what was written.
public struct ReturnMeasure: Hashable, Sendable {
  /// A number, or why there is none. Numbers have at most ten decimals.
  public enum Figure: Hashable, Sendable {
    case known(Decimal)
    case missing(MissingReason)

    /// The number.
    public var number: Decimal? {
      if case .known(let number) = self { number } else { nil }
    }

    init(_ number: Decimal?, otherwise reason: MissingReason) {
      self = number.map { .known(DecimalText.rounded($0, places: 10)) } ?? .missing(reason)
    }
  }

  /// What was planned.
  public struct Planned: Hashable, Sendable {
    /// How the figure is held against it.
    public let test: TargetTest
    /// The limit, in the unit of the measure.
    public let limit: Decimal

    /// Makes a plan.
    public init(test: TargetTest, limit: Decimal) {
      self.test = test
      self.limit = limit
    }
  }

  /// What the figure and the plan come to.
  public struct Verdict: Hashable, Sendable {
    /// The status.
    public let status: Judgement.Status
    /// The colour.
    public let colour: RAG
    /// Whether the rounded figures were compared.
    public let comparesPrinted: Bool
    /// Why, as a sentence.
    public let reason: String

    /// Makes a verdict.
    public init(status: Judgement.Status, colour: RAG, comparesPrinted: Bool, reason: String) {
      self.status = status
      self.colour = colour
      self.comparesPrinted = comparesPrinted
      self.reason = reason
    }
  }

  /// Where a number stands that went into the measure.
  public struct Source: Hashable, Sendable {
    /// Which part it went into.
    public enum Part: String, Hashable, Sendable { case numerator, denominator }

    /// The part.
    public let part: Part
    /// The file, the sheet, and the cell or range; the cell is empty where nothing was counted in any.
    public let file, sheet, cell: String
    /// The edition of the file.
    public let edition: String
    /// The number.
    public let figure: Figure

    /// Makes a source.
    public init(part: Part, file: String, sheet: String, cell: String, edition: String, figure: Figure) {
      self.part = part
      self.file = file
      self.sheet = sheet
      self.cell = cell
      self.edition = edition
      self.figure = figure
    }
  }

  /// The id of the metric.
  public let metric: String
  /// The months that the figure is about, as start and length: `2016-07-01/P3M`.
  public let interval: String
  /// The unit.
  public let unit: String
  /// What numerator / denominator is multiplied by.
  public let multiplier: Decimal
  /// The count.
  public let numerator: Figure
  /// What it is divided by.
  public let denominator: Figure
  /// numerator / denominator x multiplier.
  public let value: Figure
  /// The plan, where there is one that the figure can be held against.
  public let plan: Planned?
  /// The judgement.
  public let verdict: Verdict
  /// Where the numbers stand.
  public let sources: [Source]

  /// Makes a measure.
  public init(
    metric: String, interval: String, unit: String, multiplier: Decimal, numerator: Figure, denominator: Figure,
    value: Figure, plan: Planned?, verdict: Verdict, sources: [Source]
  ) {
    self.metric = metric
    self.interval = interval
    self.unit = unit
    self.multiplier = multiplier
    self.numerator = numerator
    self.denominator = denominator
    self.value = value
    self.plan = plan
    self.verdict = verdict
    self.sources = sources
  }
}
