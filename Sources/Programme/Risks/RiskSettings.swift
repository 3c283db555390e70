import Metrics
import YAMLDocuments

/// How risks are scored, coloured, reviewed and escalated: `risks:` of `programme.yaml`.
public struct RiskSettings: Hashable, Sendable {
  /// Which end of a range counts.
  public enum RangeEnd: String, CaseIterable, Sendable {
    case upper, lower
  }

  /// The scale of probability and impact.
  public let scale: RiskScale
  /// From which score on a risk is red or amber.
  public let bands: RiskBands
  /// The lowest score that is escalated; nothing where nobody has said it.
  public let escalateAt: Int?
  /// To whom; nothing where nobody is named.
  public let escalateTo: String?
  /// After how many days a risk of a colour is to be looked at again.
  public let reviewDays: [RAG: Int]
  /// Which end of a range counts.
  public let range: RangeEnd

  /// Where nothing is set: 3 by 3, no colours, no escalation, no reviews, ranges at their upper end.
  public static let standard = RiskSettings()

  /// Makes settings.
  public init(
    scale: RiskScale = .threeByThree, bands: RiskBands = RiskBands(red: nil, amber: nil), escalateAt: Int? = nil,
    escalateTo: String? = nil, reviewDays: [RAG: Int] = [:], range: RangeEnd = .upper
  ) {
    self.scale = scale
    self.bands = bands
    self.escalateAt = escalateAt
    self.escalateTo = escalateTo
    self.reviewDays = reviewDays
    self.range = range
  }

  static let keys = ["scale", "bands", "escalate_at", "escalate_to", "review_days", "range"]
  static let bandKeys = ["red", "amber"]
  static let reviewKeys = ["red", "amber", "green"]

  /// Reads them from the settings of the programme.
  init(_ root: YAMLValue) throws(YAMLFault) {
    guard let value = try root.optional("risks") else {
      self = .standard
      return
    }
    var scale = RiskScale.threeByThree
    if let given = try value.optional("scale") {
      guard let known = RiskScale(rawValue: try given.text().replacing(" ", with: "")) else {
        throw given.fault("The scale of risks is 3x3 or 5x5.")
      }
      scale = known
    }
    var range = RangeEnd.upper
    if let given = try value.optional("range") {
      guard let known = RangeEnd(rawValue: try given.text()) else {
        throw given.fault("A range of risks counts at its upper or lower end.")
      }
      range = known
    }
    let bands = try value.optional("bands")
    let red = try RiskSettings.number(bands, "red", 1...scale.maximum)
    let amber = try RiskSettings.number(bands, "amber", 1...scale.maximum)
    if let bands, let red, let amber, amber >= red { throw bands.fault("Amber begins below red.") }
    var days: [RAG: Int] = [:]
    let reviews = try value.optional("review_days")
    for colour in [RAG.red, .amber, .green] {
      days[colour] = try RiskSettings.number(reviews, colour.rawValue, 1...3660)
    }
    self.init(
      scale: scale, bands: RiskBands(red: red, amber: amber),
      escalateAt: try RiskSettings.number(value, "escalate_at", 1...scale.maximum),
      escalateTo: try value.optionalText("escalate_to"), reviewDays: days, range: range)
  }

  private static func number(
    _ value: YAMLValue?, _ key: String, _ allowed: ClosedRange<Int>
  ) throws(YAMLFault) -> Int? {
    guard let given = try value?.optional(key) else { return nil }
    guard let number = Int(try given.text()), allowed.contains(number) else {
      throw given.fault("A whole number from \(allowed.lowerBound) to \(allowed.upperBound) is expected.")
    }
    return number
  }
}
