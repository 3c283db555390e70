import Dates
import Metrics
import Programme

/// All exceptions of a programme on a day: a pure function of judgements, milestones, settings and texts.
public struct ExceptionRegister: Sendable {
  /// Metrics in the order of the report, then milestones in the order of their table.
  public let entries: [ExceptionEntry]
  /// The files of `exceptions/` that are named after nothing.
  public let unknownFiles: [String]
  /// The settings by which it was made.
  public let settings: ExceptionSettings

  /// Those that are open.
  public var open: [ExceptionEntry] { entries.filter(\.isOpen) }
  /// Those that are not.
  public var closed: [ExceptionEntry] { entries.filter { !$0.isOpen } }

  /// Where people write about an exception.
  static func file(of id: String) -> String { "exceptions/\(id).md" }

  /// Makes the register.
  ///
  /// - Parameters:
  ///   - assessments: the metrics, judged.
  ///   - milestones: all of them, in the order of their table.
  ///   - settings: what raises an exception, and to whom it goes.
  ///   - texts: what people wrote, by the name of the file without its ending.
  ///   - period: the quarter of the report.
  ///   - asAt: its day.
  public init(
    assessments: [MetricAssessment], milestones: [Milestone], settings: ExceptionSettings,
    texts: [String: ExceptionText], period: Period, asAt: CivilDate
  ) {
    var texts = texts.map { (key: $0.key, value: $0.value) }.sorted { $0.key < $1.key }
    func text(_ id: String) -> ExceptionText? {
      guard let index = texts.firstIndex(where: { $0.key.lowercased() == id }) else { return nil }
      return texts.remove(at: index).value
    }
    var entries: [ExceptionEntry] = []
    for assessment in assessments {
      let entry = MetricException(assessment, settings: settings, period: period, asAt: asAt)
        .entry(text: text(assessment.metric.id))
      if let entry { entries.append(entry) }
    }
    let slugs = Slug.unique(milestones.map(\.name), taken: Set(assessments.map(\.metric.id)))
    for (milestone, slug) in zip(milestones, slugs) {
      let entry = MilestoneException(milestone, settings: settings, period: period, asAt: asAt)
        .entry(id: slug, text: text(slug))
      if let entry { entries.append(entry) }
    }
    self.entries = entries
    self.settings = settings
    unknownFiles = texts.map(\.value.file)
  }
}

extension ExceptionSettings {
  /// The steps upwards that an exception has reached, and those to come. Each body or role comes once.
  func steps(quarters: Int?, days: Int?) -> (reached: [Escalation], pending: [Escalation]) {
    func isReached(_ step: Escalation) -> Bool? {
      switch step.after {
      case .quarters(let number): quarters.map { $0 >= number }
      case .days(let number): days.map { $0 >= number }
      }
    }
    var reached: [Escalation] = []
    for step in escalations where isReached(step) == true && !reached.contains(where: { $0.to == step.to }) {
      reached.append(step)
    }
    let pending = escalations.filter { step in
      isReached(step) == false && !reached.contains { $0.to == step.to }
    }
    return (reached, pending)
  }
}
