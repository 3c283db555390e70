/// The word and the shape of each colour, as `Templates/words.yaml` gives them.
///
/// Without that file a colour is called by its plain name and has no shape.
public struct ColourWords: Hashable, Sendable {
  /// What stands beside a colour.
  public struct Entry: Hashable, Sendable {
    /// Such as `Green`.
    public let word: String
    /// A sign for people who do not see colours, and for black and white print.
    public let shape: String

    /// Makes an entry.
    public init(word: String, shape: String) {
      self.word = word
      self.shape = shape
    }
  }

  private let entries: [RAG: Entry]

  /// Makes it from the entries of the colours.
  public init(_ entries: [RAG: Entry] = [:]) { self.entries = entries }

  /// The word at the start of a sentence: `Green`.
  public func word(_ colour: RAG) -> String { entries[colour]?.word ?? colour.rawValue.capitalized }

  /// The word within a sentence: `green`. A word such as `OK` keeps its capitals.
  public func wordWithin(_ colour: RAG) -> String { word(colour).lowercasedAtStart }

  /// The shape.
  public func shape(_ colour: RAG) -> String { entries[colour]?.shape ?? "" }
}

extension String {
  /// With a small letter at its start, unless the second letter is a capital, too.
  var lowercasedAtStart: String {
    dropFirst().first?.isUppercase ?? false ? self : prefix(1).lowercased() + dropFirst()
  }
}
