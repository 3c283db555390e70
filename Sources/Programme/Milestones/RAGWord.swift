import Metrics

/// Colours as they are printed in documents.
enum RAGWord {
  /// The words for a message.
  static let known = "blue, green, amber, red"

  /// The colour that a word means: "Amber", "ORANGE", "R"; nothing for any other word.
  static func colour(of text: String) -> RAG? {
    switch text.lowercased().filter(\.isLetter) {
    case "red", "r": .red
    case "amber", "orange", "yellow", "a": .amber
    case "green", "g": .green
    case "blue", "b": .blue
    default: nil
    }
  }
}
