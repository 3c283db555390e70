import Metrics

/// A score as a register prints it: "20/25 RED", "16/25 Amber", "12".
public struct StatedScore: Hashable, Sendable {
  /// As it was typed.
  public let text: String
  /// The score.
  public let score: Int
  /// The highest score there is, where it stands behind the score.
  public let maximum: Int?
  /// The word behind it, as it was typed; empty where there is none.
  public let word: String

  /// Reads a score; nothing where a text is none, or where the score is more than the highest.
  public init?(_ text: String) {
    var numbers: [Int] = []
    var words: [String] = []
    for piece in text.split(whereSeparator: { $0.isWhitespace || "/()[]:,".contains($0) }) {
      if piece.allSatisfy({ $0.isASCII && $0.isNumber }) {
        guard let number = Int(piece), number <= 1000 else { return nil }
        numbers.append(number)
      } else if piece.allSatisfy(\.isLetter) {
        if piece.lowercased() != "of" { words.append(String(piece)) }
      } else {
        return nil
      }
    }
    guard let score = numbers.first, numbers.count <= 2, score >= 1, score <= numbers.dropFirst().first ?? score else {
      return nil
    }
    self.text = text
    self.score = score
    maximum = numbers.dropFirst().first
    word = words.joined(separator: " ")
  }
}
