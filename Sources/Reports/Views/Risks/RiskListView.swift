import Metrics
import Programme

/// The open entries of one kind, the highest score first.
struct RiskListView: Encodable {
  let anchor: String
  let listTitle: String
  let isScored: Bool
  let rows: [RiskRowView]

  /// One list for each kind that has open entries. What stands in several registers with the same words comes once.
  static func all(_ numbers: RiskNumbers) -> [RiskListView] {
    let alike = numbers.register.alike
    return Risk.Kind.allCases.compactMap { kind in
      let risks = numbers.register.open(kind)
      guard !risks.isEmpty else { return nil }
      var shown: [Risk] = []
      var others: [String: [Risk]] = [:]
      for risk in risks {
        let group = alike.first { $0.contains { $0.key == risk.key } }?.filter { $0.kind == kind } ?? [risk]
        if let first = shown.first(where: { shown in group.contains { $0.key == shown.key } }) {
          others[first.key, default: []].append(risk)
        } else {
          shown.append(risk)
        }
      }
      return RiskListView(
        anchor: kind.plural.lowercased(), listTitle: kind.plural, isScored: kind == .risk || kind == .issue,
        rows: shown.map { RiskRowView($0, alsoIn: others[$0.key] ?? [], numbers.report) })
    }
  }
}
