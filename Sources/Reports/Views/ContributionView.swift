import Metrics
import Programme

/// A scheme or priority that is to move a metric, on the metric's page: how strongly, why, and its own target.
struct ContributionView: Encodable {
  let schemeName: String
  /// The highlight report of its priority; nothing where it belongs to none.
  let priorityPage: String?
  let strength: String
  let rationale: String
  let ownTarget: String?

  static func all(_ metric: Metric, _ report: ProgrammeReport) -> [ContributionView] {
    guard let register = report.programme.schemes else { return [] }
    return register.serving(metric.id).map { contribution in
      let priority = register.priorities.first { $0.holds(contribution.scheme) }
      return ContributionView(
        schemeName: register.fullName(contribution.scheme),
        priorityPage: priority.map { "../highlight-report-\($0.slug).html" },
        strength: contribution.strength?.rawValue
          ?? (contribution.strengthText.isEmpty ? "not said" : contribution.strengthText),
        rationale: contribution.rationale, ownTarget: contribution.ownTarget.map(words))
    }
  }

  /// `120 people in exercise groups (before: 74)`.
  private static func words(_ target: Contribution.OwnTarget) -> String {
    target.text + (target.unit.isEmpty ? "" : " \(target.unit)")
      + (target.baseline.isEmpty ? "" : " (before: \(target.baseline))")
  }
}
