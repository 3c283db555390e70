extension WordDocument {
  /// A picture between two paragraphs.
  public struct Picture: Hashable, Sendable {
    /// The bytes of a PNG file.
    public var png: [UInt8]
    /// The width on paper in points; made smaller, with the height, where the page is narrower.
    public var width: Double
    /// The height on paper in points.
    public var height: Double
    /// The caption below it; none where it is empty.
    public var caption: String
    /// What the picture shows, for people who cannot see it; never empty.
    public var alternativeText: String

    /// Makes a picture.
    public init(png: [UInt8], width: Double, height: Double, caption: String = "", alternativeText: String) {
      self.png = png
      self.width = width
      self.height = height
      self.caption = caption
      self.alternativeText = alternativeText
    }
  }
}
