import Metrics

/// A colour or a word by which a register rates a risk.
public struct RiskRating: Hashable, Sendable {
  /// As it was typed.
  public let text: String
  /// The colour that it means: High is red, Medium amber, Low green; nothing where the word is not known.
  public let colour: RAG?

  /// Reads a rating.
  public init(_ text: String) {
    self.text = text
    colour = RiskRating.colour(text)
  }

  /// The words for a message.
  static let known = "red, amber, green, high, medium, low"

  private static func colour(_ text: String) -> RAG? {
    if let colour = RAGWord.colour(of: text) { return colour == .blue ? nil : colour }
    return switch text.lowercased().filter(\.isLetter) {
    case "high", "h", "extreme", "veryhigh": .red
    case "medium", "med", "m", "moderate": .amber
    case "low", "l", "verylow": .green
    default: nil
    }
  }
}
