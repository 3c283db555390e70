import Dates
import Foundation

/// One row of `plan.csv`.
public struct PlanEntry: Hashable, Sendable {
  /// What a row says.
  public enum Kind: Hashable, Sendable {
    /// A limit.
    case limit(TargetTest)
    /// A range from `value` to this. The end on the metric's good side is more than was asked for.
    case range(Decimal)
    /// A value that other rows are relative to, such as a forecast.
    case reference
    /// There will be a plan once the baseline is known.
    case baselineBeingSet
    /// Nobody can measure it yet.
    case notMeasurableYet

    /// Whether the row has a number.
    public var isNumber: Bool { self != .baselineBeingSet && self != .notMeasurableYet }

    /// The word in the column `test`.
    public var word: String {
      switch self {
      case .limit(let test): test.rawValue
      case .range: "between"
      case .reference: "reference"
      case .baselineBeingSet: "baseline being set"
      case .notMeasurableYet: "not measurable yet"
      }
    }
  }

  /// What a relative plan is a percentage of. The one is never taken for the other.
  public enum Reference: String, CaseIterable, Sendable {
    case lastYearsPlan = "last year's plan"
    case lastYearsOutturn = "last year's outturn"
    case forecast
  }

  /// A figure that a document gives beside its plan, of a time that it does not say.
  public struct Baseline: Hashable, Sendable {
    /// The figure, in the unit of the plan.
    public let value: Decimal
    /// The cell of the table.
    public let cell: String

    /// Makes a baseline.
    public init(_ value: Decimal, cell: String) {
      self.value = value
      self.cell = cell
    }
  }

  /// The metric's id.
  public let metric: String
  /// A year, a quarter or a month.
  public let period: Period
  /// What it says.
  public let kind: Kind
  /// The value, in its unit, or in percent of the reference.
  public let value: Decimal
  /// What the value is measured in.
  public let unit: PlanUnit
  /// What it is relative to.
  public let reference: Reference?
  /// The day on which it was agreed, where somebody has said so; the latest row that was agreed holds.
  public let agreedOn: CivilDate?
  /// The body that approved it.
  public let approvedBy: String
  /// The baseline that stands beside it.
  public let baseline: Baseline?
  /// Over what time plan and baseline are averages, where their label or footnote says it.
  public let averaging: AveragingBasis?
  /// Where it comes from, in words.
  public let howSet: String
  /// The row of the table.
  public let origin: Origin

  /// Makes an entry.
  public init(
    metric: String, period: Period, kind: Kind, value: Decimal, unit: PlanUnit = .metric, reference: Reference? = nil,
    agreedOn: CivilDate? = nil, approvedBy: String = "", baseline: Baseline? = nil, averaging: AveragingBasis? = nil,
    howSet: String, origin: Origin
  ) {
    self.metric = metric
    self.period = period
    self.kind = kind
    self.value = value
    self.unit = unit
    self.reference = reference
    self.agreedOn = agreedOn
    self.approvedBy = approvedBy
    self.baseline = baseline
    self.averaging = averaging
    self.howSet = howSet
    self.origin = origin
  }
}

/// What a planned value is measured in.
public enum PlanUnit: String, CaseIterable, Sendable {
  /// The metric's own unit.
  case metric = ""
  /// A count of the metric's numerator.
  case count
  case percent
  case perThousand = "per 1,000"
  case perHundredThousand = "per 100,000"

  /// What a rate in this unit is multiplied by; nothing for the metric's own unit and for a count.
  public var multiplier: Decimal? {
    switch self {
    case .metric, .count: nil
    case .percent: 100
    case .perThousand: 1000
    case .perHundredThousand: 100_000
    }
  }
}
