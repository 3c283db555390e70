extension WordDocument {
  /// Some text of a paragraph that looks alike. A line feed is a line break.
  public struct Run: Hashable, Sendable {
    /// The text.
    public var text: String
    /// Whether it is bold (the style Strong).
    public var isBold: Bool
    /// Where it leads: `https:`, `http:` or `mailto:`. Anything else is refused.
    public var link: String?

    /// Makes a run.
    public init(_ text: String, isBold: Bool = false, link: String? = nil) {
      self.text = text
      self.isBold = isBold
      self.link = link
    }
  }
}
