import Spreadsheets
import TestSupport

/// Builds a small `.xlsx` in memory, with parts at names that only the relationships know.
struct XLSXBuilder {
  /// The rows: what stands within `sheetData`.
  var rows = ""
  /// What follows `sheetData` in the sheet.
  var behindRows = ""
  /// The list of sheets in the workbook part.
  var sheets = #"<sheet name="Data" sheetId="1" r:id="s1"/>"#
  /// What precedes the list of sheets.
  var workbookProperties = ""
  /// The items of the shared texts.
  var strings = ""
  /// What stands within the style sheet.
  var styles = ""
  /// Relationships of the workbook besides those to texts, styles and the first sheet.
  var relationships = ""
  /// Whether the namespaces and relationship types are those of strict conformance.
  var isStrict = false
  /// What precedes the root of the sheet.
  var prologue = #"<?xml version="1.0" encoding="UTF-8"?>"#
  /// Further parts.
  var parts: [(name: String, text: String)] = []

  init(_ rows: String = "") { self.rows = rows }

  private var main: String {
    isStrict
      ? "http://purl.oclc.org/ooxml/spreadsheetml/main" : "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  }

  private var types: String {
    isStrict
      ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
      : "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  }

  private func relations(_ inner: String) -> String {
    #"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">"# + inner
      + "</Relationships>"
  }

  /// A relationship of the workbook.
  func relationship(_ id: String, _ kind: String, _ target: String, mode: String = "Internal") -> String {
    #"<Relationship Id="\#(id)" Type="\#(types)/\#(kind)" Target="\#(target)" TargetMode="\#(mode)"/>"#
  }

  /// The file.
  func file() -> [UInt8] {
    let own =
      relationship("s1", "worksheet", "../odd/First Sheet.part") + relationship("t1", "sharedStrings", "/odd/words.xml")
      + relationship("f1", "styles", "looks.xml")
    var all = [
      ("_rels/.rels", relations(relationship("r1", "officeDocument", "book/main.part"))),
      (
        "book/main.part",
        #"<workbook xmlns="\#(main)" xmlns:r="\#(types)">\#(workbookProperties)<sheets>\#(sheets)</sheets></workbook>"#
      ),
      ("book/_rels/main.part.rels", relations(own + relationships)),
      (
        "odd/First Sheet.part",
        #"\#(prologue)<worksheet xmlns="\#(main)"><sheetData>\#(rows)</sheetData>\#(behindRows)</worksheet>"#
      ), ("odd/words.xml", #"<sst xmlns="\#(main)">\#(strings)</sst>"#),
      ("book/looks.xml", #"<styleSheet xmlns="\#(main)">\#(styles)</styleSheet>"#),
    ]
    all += parts.map { ($0.name, $0.text) }
    return StoredArchive.bytes(of: all.map { StoredArchive.Part($0.0, Array($0.1.utf8)) })
  }

  /// The cells of the first sheet, read back.
  func cells() throws -> [String: CellValue] { try SpreadsheetsTests.cells(of: firstSheet(of: file())) }
}
