/// The words of a report that a team may choose: `Templates/words.yaml`.
public struct ReportWords: Hashable, Sendable {
  /// Of the colours.
  public let colours: ColourWords
  /// Of the levels of findings.
  public let levels: LevelWords

  /// Makes them; without any, everything has its plain name.
  public init(colours: ColourWords = ColourWords(), levels: LevelWords = LevelWords()) {
    self.colours = colours
    self.levels = levels
  }
}
