internal import CXLSXWriter

/// Marks ranges as tables, with their headings.
struct TableWriter {
  private let page: SheetWriter.Page
  private let formats: FormatTable

  init(_ page: SheetWriter.Page, _ formats: FormatTable) {
    self.page = page
    self.formats = formats
  }

  func write(_ table: Table, _ place: Place) throws(WorkbookFault) {
    let texts = CStrings()
    let format = try formats.format(table.headingStyle)
    let columns = UnsafeMutablePointer<lxw_table_column>.allocate(capacity: table.headings.count)
    defer { columns.deallocate() }
    columns.initialize(repeating: lxw_table_column(), count: table.headings.count)
    for (index, heading) in table.headings.enumerated() {
      columns[index].header = texts.pointer(CellText.written(heading))
      columns[index].header_format = format
    }
    var pointers = table.headings.indices.map { Optional(columns + $0) } + [nil]
    let (first, last) = (table.range.first, table.range.last)
    var options = lxw_table_options()
    options.name = texts.pointer(table.name)
    options.no_autofilter = table.hasFilters ? 0 : 1
    options.style_type = UInt8(LXW_TABLE_STYLE_TYPE_LIGHT.rawValue)
    let error = withExtendedLifetime(texts) {
      pointers.withUnsafeMutableBufferPointer { pointers in
        options.columns = pointers.baseAddress
        return worksheet_add_table(
          page, first.libraryRow, first.libraryColumn, last.libraryRow, last.libraryColumn, &options)
      }
    }
    try LibraryError.check(error, place)
  }
}
