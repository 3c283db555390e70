internal import CXLSXWriter

/// What libxlsxwriter says, in words for people.
enum LibraryError {
  static func check(_ error: lxw_error, _ place: Place = Place()) throws(WorkbookFault) {
    if error != LXW_NO_ERROR { throw fault(error, place) }
  }

  static func fault(_ error: lxw_error, _ place: Place = Place()) -> WorkbookFault {
    let said = lxw_strerror(error).map { String(cString: $0) } ?? "error \(error.rawValue)"
    switch error {
    case LXW_ERROR_MEMORY_MALLOC_FAILED:
      return place.fault(.unwritable, "There is no memory for the workbook.", advice: "Close other programs.")
    case LXW_ERROR_CREATING_XLSX_FILE, LXW_ERROR_CREATING_TMPFILE, LXW_ERROR_READING_TMPFILE,
      LXW_ERROR_ZIP_FILE_OPERATION, LXW_ERROR_ZIP_PARAMETER_ERROR, LXW_ERROR_ZIP_BAD_ZIP_FILE,
      LXW_ERROR_ZIP_INTERNAL_ERROR, LXW_ERROR_ZIP_FILE_ADD, LXW_ERROR_ZIP_CLOSE:
      return place.fault(
        .unwritable, "The workbook cannot be put together (\(said)).",
        advice: "Check that there is room in the folder for temporary files, and that you may write to it.")
    case LXW_ERROR_SHEETNAME_LENGTH_EXCEEDED, LXW_ERROR_INVALID_SHEETNAME_CHARACTER,
      LXW_ERROR_SHEETNAME_START_END_APOSTROPHE, LXW_ERROR_SHEETNAME_ALREADY_USED:
      return place.fault(.name, "A name of a sheet is refused (\(said)).", advice: "Give it another name.")
    case LXW_ERROR_32_STRING_LENGTH_EXCEEDED, LXW_ERROR_128_STRING_LENGTH_EXCEEDED,
      LXW_ERROR_255_STRING_LENGTH_EXCEEDED, LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED,
      LXW_ERROR_WORKSHEET_MAX_URL_LENGTH_EXCEEDED:
      return place.fault(.tooLong, "A text is too long (\(said)).", advice: "Shorten it.")
    case LXW_ERROR_WORKSHEET_MAX_NUMBER_URLS_EXCEEDED:
      return place.fault(.range, "A sheet has more than 65,530 links.", advice: "Write some of them as texts.")
    case LXW_ERROR_WORKSHEET_INDEX_OUT_OF_RANGE:
      return place.fault(
        .range, "A cell lies outside a sheet.", advice: "Stay inside 1,048,576 rows and 16,384 columns.")
    default:
      return place.fault(
        .unwritable, "The library that writes workbooks refuses this (\(said)).",
        advice: "Report it with what the workbook holds there.")
    }
  }
}
