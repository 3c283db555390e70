import Metrics

/// What is otherwise than at the last report: a metric that changed its colour, or a figure that was revised.
struct StatusChange: Encodable {
  let name: String
  let href: String
  let words: String
  /// The beginnings of the names of the figures that the words print.
  let figures: String

  /// Colours are compared with the last earlier figure of the trend, held against the plan of its own time by today's
  /// rule; in the order of the metrics.
  static func all(_ report: ProgrammeReport) -> [StatusChange] {
    report.assessments.flatMap { assessment in
      [colour(assessment), revisions(assessment)].compactMap { $0 }.map { words in
        StatusChange(
          name: assessment.metric.shortName, href: "metrics/\(assessment.metric.id).html", words: words,
          figures: Figure.group(assessment.metric, assessment.value.period))
      }
    }
  }

  private static func colour(_ assessment: MetricAssessment) -> String? {
    let now = assessment.judgement.colour
    guard let before = assessment.trend.dropLast().last, before.judgement.colour != now else { return nil }
    let earlier = before.judgement.colour
    let period = before.value.periodWords
    let words = assessment.rule.colours
    switch (earlier, now) {
    case (.grey, _): return "\(words.word(now)): it could not be judged for \(period)."
    case (_, .grey):
      return "not judged now (\(assessment.judgement.status.words)); it was \(words.wordWithin(earlier)) for \(period)."
    default: return "\(words.word(now)) now; it was \(words.wordWithin(earlier)) for \(period)."
    }
  }

  private static func revisions(_ assessment: MetricAssessment) -> String? {
    guard !assessment.revisions.isEmpty else { return nil }
    return assessment.revisions.count == 1
      ? "1 of the numbers behind the figure was revised."
      : "\(assessment.revisions.count) of the numbers behind the figure were revised."
  }
}
