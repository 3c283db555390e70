import Dates
import Metrics
import Programme

import struct Foundation.Decimal

/// Several areas side by side: what the index of a run over many areas is made from.
public struct AreasComparison: Sendable {
  /// An area whose set of files is there.
  public struct Entry: Sendable {
    /// The folder of its files within the output.
    public let slug: String
    /// What is compared.
    public let summary: AreaSummary

    /// Makes an entry.
    public init(slug: String, summary: AreaSummary) {
      self.slug = slug
      self.summary = summary
    }
  }

  /// A programme folder that could not be done.
  public struct Failure: Sendable {
    /// The folder, as the user named it.
    public let folder: String
    /// Why, and what to do.
    public let reason: ProgrammeError

    /// Makes a failure.
    public init(folder: String, reason: ProgrammeError) {
      self.folder = folder
      self.reason = reason
    }
  }

  /// A metric that at least one area has, with what all areas have in common for it.
  struct Compared: Sendable {
    let metric: Metric
    /// The areas that report it, in order.
    let entries: [(entry: Entry, figure: AreaSummary.Figure)]

    /// How many areas have a colour.
    func count(of colour: RAG) -> Int { entries.count { $0.figure.current.colour == colour } }
  }

  /// The areas, by name; those of the same name by their folder.
  let entries: [Entry]
  let failures: [Failure]
  /// The quarter and the day of the first of them.
  let period: Period
  let asAt: CivilDate
  let isInternal: Bool
  /// Whether they are not all for one quarter: figures of different quarters are not put side by side.
  let isMixed: Bool
  /// The metrics, in the order in which the areas list them.
  let metrics: [Compared]

  /// How many areas are there.
  public var count: Int { entries.count }
  /// How many folders could not be done.
  public var failureCount: Int { failures.count }
  /// Whether the data of any area has an error.
  public var hasErrors: Bool { entries.contains { $0.summary.errors > 0 } }
  /// A line for each metric, `Falls: 3 green, 1 amber, 0 red, 0 grey`; one for each area where their quarters differ,
  /// `Barnet, 2014-15 Q1: 0 green, 0 amber, 1 red, 11 grey`.
  public var verdicts: [String] {
    guard !isMixed else {
      return entries.map(\.summary).map { "\($0.name), \($0.period): \(AreasComparison.words($0.count(of:)))" }
    }
    return metrics.map { compared in "\(compared.metric.shortName): \(AreasComparison.words(compared.count(of:)))" }
  }

  private static func words(_ count: (RAG) -> Int) -> String {
    RAG.allCases.filter { $0 != .blue || count($0) > 0 }.map { "\(count($0)) \($0.rawValue)" }.joined(separator: ", ")
  }

  /// Puts the areas into order.
  public init(_ entries: [Entry], failures: [Failure], period: Period, asAt: CivilDate, isInternal: Bool) {
    let sorted = entries.sorted {
      ($0.summary.name.lowercased(), $0.summary.name, $0.slug) < (
        $1.summary.name.lowercased(), $1.summary.name, $1.slug
      )
    }
    var metrics: [Metric] = []
    var seen: Set<String> = []
    for figure in sorted.flatMap(\.summary.figures) where seen.insert(figure.metric.id).inserted {
      metrics.append(figure.metric)
    }
    self.entries = sorted
    isMixed = entries.contains { $0.summary.period != period }
    self.failures = failures
    self.period = period
    self.asAt = asAt
    self.isInternal = isInternal
    self.metrics = metrics.map { metric in
      Compared(
        metric: metric,
        entries: sorted.compactMap { entry in entry.summary.figure(of: metric.id).map { (entry, $0) } })
    }
  }
}
