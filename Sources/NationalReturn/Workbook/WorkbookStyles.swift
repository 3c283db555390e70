import Workbooks

/// How the cells of the workbook look: input, pre-filled and not relevant differ by border and words as well as by colour.
enum WorkbookStyles {
  private static let grid = Colour(red: 0x7A, green: 0x86, blue: 0x94)

  static let plain = Style().with {
    $0.wrapsText = true
    $0.vertical = .top
  }
  static let title = Style().with {
    $0.isBold = true
    $0.fontSize = 16
  }
  static let heading = plain.with {
    $0.isBold = true
    $0.fill = Colour(red: 0x1F, green: 0x3A, blue: 0x4D)
    $0.fontColour = .white
  }
  static let tableHeading = plain.with {
    $0.isBold = true
    $0.border = Style.Border(colour: grid)
  }
  static let note = plain.with {
    $0.isItalic = true
    $0.fontColour = Colour(red: 0x44, green: 0x4F, blue: 0x5C)
  }
  static let link = plain.with {
    $0.isUnderlined = true
    $0.fontColour = Colour(red: 0x0B, green: 0x4F, blue: 0x8A)
  }
  /// Pale yellow with a solid border: somebody types here.
  static let input = plain.with {
    $0.isLocked = false
    $0.fill = Colour(red: 0xFF, green: 0xFB, blue: 0xDB)
    $0.border = Style.Border(.medium, colour: grid)
  }
  /// Grey with a thin border: filled in, and shut.
  static let prefilled = plain.with {
    $0.fill = Colour(red: 0xE6, green: 0xEA, blue: 0xEE)
    $0.border = Style.Border(.thin, colour: grid)
  }
  /// Grey letters in a dashed border: not asked.
  static let notRelevant = Style().with {
    $0.isItalic = true
    $0.fontColour = Colour(red: 0x5B, green: 0x65, blue: 0x70)
    $0.fill = Colour(red: 0xF5, green: 0xF5, blue: 0xF5)
    $0.border = Style.Border(.dashed, colour: grid)
  }
  static let checker = plain.with {
    $0.isBold = true
    $0.horizontal = .centre
  }
  static let yes = Style().with {
    $0.fill = Colour(red: 0x0B, green: 0x6B, blue: 0x3A)
    $0.fontColour = .white
  }
  static let no = Style().with {
    $0.fill = Colour(red: 0xA6, green: 0x1B, blue: 0x1B)
    $0.fontColour = .white
  }
}
