import Metrics
import Programme

/// The targets that schemes have set themselves for a metric, rolled up.
struct OwnTargetsView: Encodable {
  let metricName: String
  let targetUnit: String
  let parts: [String]
  let sum: PrintedNumber?
  let isApproximate: Bool
  let overlapNote: String?

  init(_ target: OwnTargets, _ sum: PrintedNumber?, _ report: ProgrammeReport) {
    metricName = report.programme.metrics.first { $0.id == target.metric }?.shortName ?? target.metric
    targetUnit = target.unit.isEmpty ? "no unit given" : target.unit
    parts =
      target.combined.parts.map { part in
        let number = DecimalText.plain(part.value)
        return "\(part.scheme): \(part.isApproximate ? "about " : "")\(number)"
      } + target.inWords
    self.sum = sum
    isApproximate = target.combined.isApproximate
    overlapNote =
      target.isOverlap ? "Several schemes claim this metric: check that no case counts for two of them." : nil
  }
}
