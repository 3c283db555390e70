/// How a cell looks, and whether it can be typed into.
public struct Style: Hashable, Sendable {
  /// Where the content stands from left to right.
  public enum HorizontalAlignment: Hashable, Sendable {
    /// Text on the left, numbers on the right.
    case general
    case left, centre, right
  }

  /// Where the content stands from top to bottom.
  public enum VerticalAlignment: Hashable, Sendable {
    case bottom, centre, top
  }

  /// A line around the cell.
  public struct Border: Hashable, Sendable {
    /// How thick the line is.
    public enum Line: Hashable, Sendable {
      case thin, medium, thick, dashed
    }

    /// How thick the line is.
    public var line: Line
    /// Its colour.
    public var colour: Colour

    /// Makes a border.
    public init(_ line: Line = .thin, colour: Colour = .black) {
      self.line = line
      self.colour = colour
    }
  }

  /// Heavy letters.
  public var isBold = false
  /// Slanted letters.
  public var isItalic = false
  /// A line under the text.
  public var isUnderlined = false
  /// The size of the letters in points, 1 to 409; 11 where nothing is said.
  public var fontSize: Double?
  /// The colour of the letters; black where nothing is said.
  public var fontColour: Colour?
  /// The colour of the cell; none where nothing is said.
  public var fill: Colour?
  /// The line around the cell.
  public var border: Border?
  /// Whether a long text goes on in the next line of the cell.
  public var wrapsText = false
  /// Whether the cell is shut in a protected sheet.
  public var isLocked = true
  /// How a number or a date is shown, as Excel writes it: `#,##0.00`, `0.0%`, `dd/mm/yyyy`; at most 127 bytes.
  public var numberFormat: String?
  /// Where the content stands from left to right.
  public var horizontal = HorizontalAlignment.general
  /// Where the content stands from top to bottom.
  public var vertical = VerticalAlignment.bottom
  /// Steps by which a text on the left or on the right is set in, 0 to 15.
  public var indent = 0

  /// The style of a cell of which nothing is said.
  public init() {}

  /// The same style with some of its properties changed.
  public func with(_ change: (inout Style) -> Void) -> Style {
    var style = self
    change(&style)
    return style
  }
}
