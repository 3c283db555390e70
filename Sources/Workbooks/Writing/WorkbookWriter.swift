internal import CXLSXWriter
import class Foundation.NSLock

/// Hands a checked workbook to libxlsxwriter.
enum WorkbookWriter {
  /// libxlsxwriter asks `gmtime` for the day of creation, which has one answer for all threads.
  private static let turn = NSLock()

  static func bytes(of workbook: Workbook) throws(WorkbookFault) -> [UInt8] {
    turn.lock()
    defer { turn.unlock() }
    let file = try MemoryFile()
    try write(workbook, to: file.path)
    return try file.bytes()
  }

  private static func write(_ workbook: Workbook, to path: String) throws(WorkbookFault) {
    guard let book = workbook_new(path) else { throw LibraryError.fault(LXW_ERROR_MEMORY_MALLOC_FAILED) }
    do throws(WorkbookFault) {
      try fill(book, with: workbook)
    } catch {
      lxw_workbook_free(book)
      throw error
    }
    // Closing also frees.
    try LibraryError.check(workbook_close(book))
  }

  private static func fill(
    _ book: UnsafeMutablePointer<lxw_workbook>, with workbook: Workbook
  ) throws(WorkbookFault) {
    try setProperties(of: book, workbook)
    let formats = FormatTable(book)
    for sheet in workbook.sheets {
      guard let page = workbook_add_worksheet(book, sheet.name) else {
        throw Place(sheet: sheet.name).fault(
          .name, "The sheet cannot be added under this name.", advice: "Give it another name.")
      }
      try SheetWriter(page, sheet, formats).write()
    }
    if let first = workbook.sheets.first(where: { $0.visibility == .visible }),
      let page = workbook_get_worksheet_by_name(book, first.name)
    {
      worksheet_activate(page)
      worksheet_set_first_sheet(page)
    }
    for name in workbook.definedNames {
      try LibraryError.check(
        workbook_define_name(book, name.name, "=" + name.range.reference(onSheet: name.sheet)),
        Place(sheet: name.sheet, cell: "\(name.range)"))
    }
  }

  private static func setProperties(
    of book: UnsafeMutablePointer<lxw_workbook>, _ workbook: Workbook
  ) throws(WorkbookFault) {
    let texts = CStrings()
    var properties = lxw_doc_properties()
    properties.title = texts.pointer(workbook.title)
    properties.subject = texts.pointer(workbook.subject)
    // Noon: the library takes the second 0 of 1970 for "now".
    properties.created = workbook.created.dayNumber * 86_400 + 43_200
    let result = withExtendedLifetime(texts) { workbook_set_properties(book, &properties) }
    try LibraryError.check(result)
  }
}
