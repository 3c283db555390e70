import struct Foundation.Decimal
import Metrics

/// What schemes have set themselves for a metric in one unit, together: week and month are never added.
public struct OwnTargets: Hashable, Sendable {
  /// The metric's id.
  public let metric: String
  /// The unit, as it was typed; empty where nothing is said.
  public let unit: String
  /// The numbers, and their sum.
  public let combined: CombinedTarget
  /// The schemes whose target is a text, with the text.
  public let inWords: [String]

  /// Whether several schemes claim the metric by a number.
  public var isOverlap: Bool { combined.parts.count > 1 }

  /// The targets of a register, by metric and unit, in the order in which they first appear.
  public static func all(_ register: SchemeRegister) -> [OwnTargets] {
    var keys: [(metric: String, unit: String, key: NameKey)] = []
    for contribution in register.contributions where contribution.isServing {
      guard let target = contribution.ownTarget else { continue }
      let key = NameKey(target.unit)
      guard !keys.contains(where: { $0.metric == contribution.metric && $0.key == key }) else { continue }
      keys.append((contribution.metric, target.unit, key))
    }
    return keys.map { metric, unit, key in
      var parts: [CombinedTarget.Part] = []
      var words: [String] = []
      for contribution in register.contributions where contribution.isServing && contribution.metric == metric {
        guard let target = contribution.ownTarget, NameKey(target.unit) == key else { continue }
        if let value = target.value {
          parts.append(
            CombinedTarget.Part(
              scheme: contribution.scheme, metric: metric, value: value, isApproximate: target.isApproximate))
        } else {
          words.append("\(contribution.scheme): \(target.text)")
        }
      }
      let combined = CombinedTarget.all(of: parts).first ?? CombinedTarget(metric: metric, parts: [])
      return OwnTargets(metric: metric, unit: unit, combined: combined, inWords: words)
    }
  }
}
