import Dates
import Metrics

import struct Foundation.Decimal

/// What is kept of an area's report once its files are written: what the comparison of areas prints of it.
public struct AreaSummary: Sendable {
  /// A quarter of a metric.
  struct Point: Sendable {
    let period: Period
    let rate: Decimal?
    /// What was planned, in the unit of the figure; nothing where the plan is a count.
    let plan: Decimal?
    let planWords: String
    let colour: RAG
    let status: String
    let missing: String
    let isProvisional: Bool
    let edition: String
  }

  /// A metric of the area.
  struct Figure: Sendable {
    let metric: Metric
    let current: Point
    let periodWords: String
    /// Against the same quarter of the year before, in the unit of the figure.
    let change: Decimal?
    let isSynthetic: Bool
    /// The quarters up to this one, oldest first.
    let trend: [Point]
  }

  /// The area's name.
  public let name: String
  /// The title of its programme.
  let title: String
  /// The quarter that is reported.
  public let period: Period
  /// The day of the report.
  public let asAt: CivilDate
  /// How many findings there are, in words: `2 errors, 1 inconsistency, 0 warnings, 3 notes`.
  public let findings: String
  /// How many of them are errors.
  public let errors: Int
  /// How many say that two figures do not agree.
  let inconsistencies: Int
  let code: String
  let year: FinancialYear
  let figures: [Figure]
  let marking: String?
  let withholding: String?
  let isSynthetic: Bool
  /// How the colours are called.
  let colours: ColourWords

  /// Takes it from the report of the area.
  public init(_ report: ProgrammeReport) {
    name = report.programme.area.name
    title = report.programme.title
    period = report.period
    asAt = report.asAt
    code = report.programme.area.code
    year = report.programme.frameworkYear
    findings = FindingsText.summary(report.log)
    errors = report.log.count(of: .error)
    inconsistencies = report.log.count(of: .inconsistency)
    figures = report.assessments.map { Figure($0) }
    marking = report.disclosure.marking
    withholding = report.disclosure.words
    isSynthetic = !report.syntheticFiles.isEmpty
    colours = report.programme.words.colours
  }

  /// For the name of the area's folder.
  public func slugged(folder: String) -> AreaSlug.Area {
    AreaSlug.Area(name: name, code: code, year: year, folder: folder)
  }

  func figure(of metric: String) -> Figure? { figures.first { $0.metric.id == metric } }
}

extension AreaSummary.Figure {
  fileprivate init(_ assessment: MetricAssessment) {
    metric = assessment.metric
    current = AreaSummary.Point(
      assessment.value, assessment.plan, assessment.judgement, period: assessment.value.period)
    periodWords = assessment.value.periodWords
    change = assessment.sinceLastYear?.difference
    isSynthetic = assessment.value.isSynthetic
    trend = assessment.trend.map { AreaSummary.Point($0.value, $0.plan, $0.judgement, period: $0.period) }
  }
}

extension AreaSummary.Point {
  fileprivate init(_ value: MetricValue, _ plan: Plan.Resolution, _ judgement: Judgement, period: Period) {
    self.period = period
    rate = value.rate
    self.plan = plan.target.flatMap { $0.isCount ? nil : $0.value }
    planWords = FigureWords.plan(plan, value.metric)
    colour = judgement.colour
    status = judgement.status.words
    missing = value.rate == nil ? FigureWords.absence(value) : ""
    isProvisional = value.isProvisional
    edition = MetricSummary.editionWords(value)
  }
}
