import Foundation

extension Reconciler {
  /// The parts of a dimension that either side lists with a figure.
  func parts(by dimension: ReconciledPart.Dimension, of month: Period) -> [ReconciledPart] {
    // A trust that only an earlier log has is none of this one.
    let taken = logParts[month]?.first { $0.key.breakdown == "total" }?.edition
    let local = byCode((logParts[month] ?? []).filter { $0.edition == taken }, dimension)
    let national = byCode(publishedParts[month] ?? [], dimension)
    var codes = local.keys.filter { national[$0] == nil } + national.keys
    codes.sort { order($0, dimension) < order($1, dimension) }
    return codes.compactMap { code in
      let (log, published) = (local[code], national[code])
      guard [log, published].contains(where: isWorthALine) else { return nil }
      return ReconciledPart(
        dimension: dimension, code: code, name: dimension == .trust ? provider(code).name : "", log: log,
        published: published)
    }
  }

  /// A part without days, or that nobody collected then, is not worth a line.
  private func isWorthALine(_ measurement: Measurement?) -> Bool {
    switch measurement?.value {
    case .known(let number): number != 0
    case .missing(let reason): reason != .notCollected && reason != .notApplicable
    case nil: false
    }
  }

  private func byCode(
    _ measurements: [Measurement], _ dimension: ReconciledPart.Dimension
  ) -> [String: Measurement] {
    var result: [String: Measurement] = [:]
    let prefix = dimension.rawValue + ":"
    for measurement in measurements
    where measurement.key.breakdown.hasPrefix(prefix) && !measurement.key.breakdown.contains(",") {
      let text = String(measurement.key.breakdown.dropFirst(prefix.count))
      let code = dimension == .trust ? provider(text).code : text
      if result[code] == nil { result[code] = measurement }
    }
    return result
  }

  /// The programme's own entry of a trust that a return names by code or by name; else what the returns say.
  func provider(_ text: String) -> Provider {
    if let known = providers.first(where: { $0.isMeant(by: text) }) {
      return known.name.isEmpty ? Provider(code: known.code, name: trustNames[known.code] ?? "") : known
    }
    if let name = trustNames[text] { return Provider(code: text, name: name) }
    if let known = trustNames.first(where: { $0.value.lowercased() == text.lowercased() }) {
      return Provider(code: known.key, name: known.value)
    }
    return Provider(code: text, name: "")
  }

  /// Bodies and reasons in the order of the publications, trusts by their code.
  private func order(_ code: String, _ dimension: ReconciledPart.Dimension) -> String {
    switch dimension {
    case .responsible: (["nhs": "1", "social-care": "2", "both": "3"][code] ?? "4") + code
    case .reason: (code == "unknown" ? "2" : "1") + code
    case .trust: code
    }
  }
}
