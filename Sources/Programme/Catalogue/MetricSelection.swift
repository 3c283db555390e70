import Metrics
import YAMLDocuments

/// Which metrics of the catalogue a programme reports.
struct MetricSelection {
  /// The list of `programme.yaml`; nothing where there is none.
  private let chosen: [YAMLValue]?

  init(_ settings: YAMLValue) throws(YAMLFault) { chosen = try settings.optional("metrics")?.items() }

  /// The chosen metrics, in the order of the list.
  ///
  /// Without a list, in the order of the catalogue: those that the national return asks for, the area's local ones
  /// whose return the programme has, and all others that the plan names. A plan that cannot be read makes none of the
  /// first two vanish.
  func metrics(of catalogue: [Metric], programme: Programme) throws(YAMLFault) -> [Metric] {
    guard let chosen else {
      return catalogue.filter { metric in
        if programme.plan.entries.contains(where: { $0.metric == metric.id }) { return true }
        switch metric.scope {
        case .national: return true
        case .published: return false
        case .local(let areas):
          return areas.contains(programme.area.code)
            && programme.returns.contains { $0.kind == metric.numerator.kind }
        }
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
