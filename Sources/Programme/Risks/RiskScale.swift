import Dates

/// The scale of a register: how many steps probability and impact have.
public enum RiskScale: String, CaseIterable, Sendable {
  case threeByThree = "3x3"
  case fiveByFive = "5x5"

  /// The number of steps of each.
  public var steps: Int { self == .threeByThree ? 3 : 5 }
  /// The highest score.
  public var maximum: Int { steps * steps }

  /// The steps in words, the lowest first.
  public var words: [String] {
    self == .threeByThree ? ["low", "medium", "high"] : ["very low", "low", "medium", "high", "very high"]
  }

  /// The steps that a text means: "Med", "3", "Low - med" (1 to 2), "Med/High" (2 to 3), "M"; nothing for anything else,
  /// and for "L/M/H", which nobody filled in.
  func level(_ text: String) -> RiskLevel? {
    let plain = text.lowercased().replacing(" to ", with: "/")
    let parts = plain.split(omittingEmptySubsequences: false) { "/-\u{2013}\u{2014}".contains($0) }
      .map { String($0).trimmedOfSpaces }
    guard (1...2).contains(parts.count) else { return nil }
    var steps: [Int] = []
    for part in parts {
      guard let step = step(part) else { return nil }
      steps.append(step)
    }
    guard let lowest = steps.min(), let highest = steps.max() else { return nil }
    return RiskLevel(text: text, steps: lowest...highest, scale: self)
  }

  private func step(_ word: String) -> Int? {
    if let number = Int(word) { return (1...steps).contains(number) ? number : nil }
    let word = RiskScale.shortWords[word] ?? word
    if let place = words.firstIndex(of: word) { return place + 1 }
    return self == .fiveByFive ? RiskScale.safetyWords[word] : nil
  }

  private static let shortWords = [
    "l": "low", "m": "medium", "med": "medium", "h": "high", "vl": "very low", "vh": "very high",
  ]

  /// The words of five steps that the National Patient Safety Agency's matrix uses.
  private static let safetyWords = [
    "rare": 1, "unlikely": 2, "possible": 3, "likely": 4, "almost certain": 5, "negligible": 1, "minor": 2,
    "moderate": 3, "major": 4, "catastrophic": 5,
  ]
}

/// A probability or an impact: one step of its scale, or a range of two.
public struct RiskLevel: Hashable, Sendable {
  /// As it was typed.
  public let text: String
  /// The steps, counted from 1.
  public let steps: ClosedRange<Int>
  /// The scale.
  public let scale: RiskScale

  /// `medium`, `medium to high`.
  public var words: String {
    let names = scale.words
    let low = names[steps.lowerBound - 1]
    return steps.lowerBound == steps.upperBound ? low : "\(low) to \(names[steps.upperBound - 1])"
  }

  /// Whether it is a range.
  public var isRange: Bool { steps.lowerBound != steps.upperBound }

  /// The step that counts.
  func step(_ end: RiskSettings.RangeEnd) -> Int { end == .upper ? steps.upperBound : steps.lowerBound }
}
