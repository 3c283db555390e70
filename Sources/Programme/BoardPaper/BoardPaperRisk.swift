/// A row of the block of risks in a board paper.
public struct BoardPaperRisk: Hashable, Sendable {
  /// The three words of the block.
  public enum Level: String, CaseIterable, Sendable {
    case low, medium, high
  }

  /// The rows, of which there are always five.
  public enum Topic: String, Hashable, CaseIterable, Sendable {
    case time, viability, finance, profile
    case equalityAndDiversity = "equality_and_diversity"

    /// As it stands in the paper.
    public var words: String {
      switch self {
      case .time: "Time"
      case .viability: "Viability"
      case .finance: "Finance"
      case .profile: "Profile"
      case .equalityAndDiversity: "Equality and diversity"
      }
    }
  }

  /// What is rated.
  public let topic: Topic
  /// How high the risk is; nothing where nobody has rated it.
  public let rating: Level?
  /// Why; empty where nothing was written.
  public let comment: String

  /// Makes a row.
  public init(_ topic: Topic, rating: Level? = nil, comment: String = "") {
    self.topic = topic
    self.rating = rating
    self.comment = comment
  }
}
