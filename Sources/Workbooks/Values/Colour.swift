/// A colour of the screen.
public struct Colour: Hashable, Sendable {
  /// The parts, each 0 to 255.
  public let red, green, blue: UInt8

  /// Makes a colour.
  public init(red: UInt8, green: UInt8, blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// The colour of letters of which nothing is said.
  public static let black = Colour(red: 0, green: 0, blue: 0)
  /// The colour of paper.
  public static let white = Colour(red: 255, green: 255, blue: 255)
}
