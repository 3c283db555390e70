import Dates
import Metrics
import NationalReturn
import Programme

/// Everything that the documents are made from: the programme, the judgements, and the findings.
public struct ProgrammeReport: Sendable {
  /// The programme folder.
  public let programme: Programme
  /// The quarter.
  public let period: Period
  /// The day on which the report is made.
  public let asAt: CivilDate
  /// The metrics of the year, judged, in the order of the catalogue.
  public let assessments: [MetricAssessment]
  /// All measurements.
  public let measurements: [Measurement]
  /// The quarterly return, filled in; nothing for a quarter without a national return.
  public let quarterlyReturn: QuarterlyReturn?
  /// The local log of delayed transfers beside the published figures; nothing where there is no log.
  public let reconciliation: Reconciliation?
  /// What was found on the way.
  public let log: FindingLog
  /// How small numbers were treated.
  public let disclosure: DisclosureNote
  /// The files whose figures are synthetic, sorted.
  public let syntheticFiles: [String]
  /// What left its plan: metrics and milestones, with what people wrote about them.
  public let exceptions: ExceptionRegister
  /// Whether its folder stands beside those of other areas, with an index of all in the folder above.
  public var isOneOfMany = false
  /// Which rows of local indicators and audits may be printed.
  let localPublication: LocalPublication
  /// The metrics in a few lines, as several pages show them.
  let summaries: [MetricSummary]

  /// Makes a report.
  public init(
    programme: Programme, period: Period, asAt: CivilDate, assessments: [MetricAssessment],
    measurements: [Measurement], quarterlyReturn: QuarterlyReturn?, reconciliation: Reconciliation? = nil,
    log: FindingLog, disclosure: DisclosureNote
  ) {
    self.programme = programme
    self.period = period
    self.asAt = asAt
    self.assessments = assessments
    self.measurements = measurements
    self.quarterlyReturn = quarterlyReturn
    self.reconciliation = reconciliation
    self.log = log
    self.disclosure = disclosure
    localPublication = LocalPublication(programme, policy: disclosure.policy)
    summaries = assessments.map(MetricSummary.init)
    var synthetic = Set(programme.syntheticTables)
    for measurement in measurements where measurement.origin.isSynthetic { synthetic.insert(measurement.origin.file) }
    syntheticFiles = synthetic.sorted()
    exceptions = ExceptionRegister(
      assessments: assessments, milestones: programme.milestones ?? [], settings: programme.exceptions,
      texts: programme.exceptionTexts, period: period, asAt: asAt)
  }

  /// How many metrics have a colour; grey ones are counted like the others.
  public func count(of colour: RAG) -> Int { assessments.count { $0.judgement.colour == colour } }

  /// The worst colour of any metric; grey only where none could be judged.
  public var overallColour: RAG {
    RAG.worstFirst.first { count(of: $0) > 0 } ?? .grey
  }

  /// What that colour is; that none could be judged where there is none.
  public var overallWords: String {
    overallColour == .grey
      ? "not assessable, because no metric could be judged" : "the worst of all metrics that could be judged"
  }

  /// The colours of a summary, in their order; blue only where a rule gave it.
  public var colours: [RAG] { RAG.allCases.filter { $0 != .blue || count(of: $0) > 0 } }
}
