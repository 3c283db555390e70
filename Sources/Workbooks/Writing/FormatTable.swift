internal import CXLSXWriter

/// The formats of a workbook: one for each style, made when it is first needed.
final class FormatTable {
  typealias Format = UnsafeMutablePointer<lxw_format>

  private let book: UnsafeMutablePointer<lxw_workbook>
  private var cellFormats: [Style: Format] = [:]
  private var conditionalFormats: [Style: Format] = [:]

  init(_ book: UnsafeMutablePointer<lxw_workbook>) { self.book = book }

  /// The format of a cell.
  func format(_ style: Style) throws(WorkbookFault) -> Format {
    if let format = cellFormats[style] { return format }
    let format = try added()
    setLooks(of: format, style)
    setPlacing(of: format, style)
    if let size = style.fontSize { format_set_font_size(format, size) }
    if let numberFormat = style.numberFormat { format_set_num_format(format, FormatTable.written(numberFormat)) }
    if !style.isLocked { format_set_unlocked(format) }
    cellFormats[style] = format
    return format
  }

  /// The format of a conditional style: only looks.
  func conditionalFormat(_ style: Style) throws(WorkbookFault) -> Format {
    if let format = conditionalFormats[style] { return format }
    let format = try added()
    setLooks(of: format, style)
    conditionalFormats[style] = format
    return format
  }

  /// The library takes `dd/mm/yyyy` for Excel's format 14, which shows the month first on an American computer.
  private static func written(_ numberFormat: String) -> String {
    numberFormat == "dd/mm/yyyy" ? "dd/mm/yyyy;@" : numberFormat
  }

  private func added() throws(WorkbookFault) -> Format {
    guard let format = workbook_add_format(book) else { throw LibraryError.fault(LXW_ERROR_MEMORY_MALLOC_FAILED) }
    return format
  }

  private func setLooks(of format: Format, _ style: Style) {
    if style.isBold { format_set_bold(format) }
    if style.isItalic { format_set_italic(format) }
    if style.isUnderlined { format_set_underline(format, UInt8(LXW_UNDERLINE_SINGLE.rawValue)) }
    if let colour = style.fontColour { format_set_font_color(format, FormatTable.number(colour)) }
    if let fill = style.fill {
      format_set_pattern(format, UInt8(LXW_PATTERN_SOLID.rawValue))
      format_set_bg_color(format, FormatTable.number(fill))
    }
    if let border = style.border {
      format_set_border(format, FormatTable.number(border.line))
      format_set_border_color(format, FormatTable.number(border.colour))
    }
  }

  private func setPlacing(of format: Format, _ style: Style) {
    if style.wrapsText { format_set_text_wrap(format) }
    switch style.horizontal {
    case .general: break
    case .left: format_set_align(format, UInt8(LXW_ALIGN_LEFT.rawValue))
    case .centre: format_set_align(format, UInt8(LXW_ALIGN_CENTER.rawValue))
    case .right: format_set_align(format, UInt8(LXW_ALIGN_RIGHT.rawValue))
    }
    switch style.vertical {
    case .bottom: break
    case .centre: format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
    case .top: format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    }
    if style.indent > 0 { format_set_indent(format, UInt8(clamping: style.indent)) }
  }

  /// The library takes 0 for "no colour" and has a number of its own for black.
  private static func number(_ colour: Colour) -> lxw_color_t {
    let number = UInt32(colour.red) << 16 | UInt32(colour.green) << 8 | UInt32(colour.blue)
    return number == 0 ? LXW_COLOR_BLACK.rawValue : number
  }

  private static func number(_ line: Style.Border.Line) -> UInt8 {
    switch line {
    case .thin: UInt8(LXW_BORDER_THIN.rawValue)
    case .medium: UInt8(LXW_BORDER_MEDIUM.rawValue)
    case .thick: UInt8(LXW_BORDER_THICK.rawValue)
    case .dashed: UInt8(LXW_BORDER_DASHED.rawValue)
    }
  }
}
