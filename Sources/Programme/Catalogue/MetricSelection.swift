import Metrics
import YAMLDocuments

/// Which metrics of the catalogue a programme reports.
struct MetricSelection {
  /// The list of `programme.yaml`; nothing where there is none.
  private let chosen: [YAMLValue]?

  init(_ settings: YAMLValue) throws(YAMLFault) { chosen = try settings.optional("metrics")?.items() }

  /// The chosen metrics, in the order of the list. Without a list those that the national return asks for, and all
  /// others that the plan names, in the order of the catalogue.
  func metrics(of catalogue: [Metric], plan: Plan) throws(YAMLFault) -> [Metric] {
    guard let chosen else {
      return catalogue.filter { metric in
        metric.scope == .national || plan.entries.contains { $0.metric == metric.id }
      }
    }
    var metrics: [Metric] = []
    for item in chosen {
      let id = try item.text()
      guard let metric = catalogue.first(where: { $0.id == id }) else {
        let known = catalogue.map(\.id).joined(separator: ", ")
        throw item.fault("The catalogue of the year has no metric \"\(id)\"; it has \(known).")
      }
      guard !metrics.contains(where: { $0.id == id }) else { throw item.fault("The metric \"\(id)\" stands twice.") }
      metrics.append(metric)
    }
    return metrics
  }
}
