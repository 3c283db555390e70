@testable import Spreadsheets
import TestSupport
import Testing
import XMLDocuments

@testable import Reports

/// The page and the Word document of the board paper of a report, read back.
struct BoardPaperFiles {
  let page: Page
  let docx: [UInt8]
  let body: XMLElement

  init(_ programme: SmallProgramme) throws {
    let files = try ReportFiles.all(of: try programme.report(), templates: Repository.templates)
    let html = try #require(files.first { $0.name == "board-paper.html" }?.bytes)
    docx = try #require(files.first { $0.name == "board-paper.docx" }?.bytes)
    page = try Page(String(decoding: html, as: UTF8.self))
    let part = try #require(try ZipArchive(.memory(docx), limits: ReadingLimits()).bytes(of: "word/document.xml"))
    body = try #require(try XMLReading.element(from: part).child(named: "body"))
  }

  /// The texts of the paragraphs of a style; of all of them where none is named.
  func paragraphs(_ style: String? = nil) -> [String] {
    Page.all(body).filter { $0.name == "p" }
      .filter { style == nil || $0.firstDescendant(named: "pStyle")?.attributes["val"] == style }.map(Self.text)
  }

  /// The rows of the table with a caption, in the document.
  func rows(ofTable caption: String) -> [[String]] {
    let table = Page.all(body).first {
      $0.name == "tbl" && $0.firstDescendant(named: "tblCaption")?.attributes["val"]?.hasPrefix(caption) == true
    }
    return table?.children(named: "tr").map { $0.children(named: "tc").map(Self.text) } ?? []
  }

  /// The rows of a table of the page, by its class.
  func pageRows(_ name: String) -> [[String]] {
    let table = page.elements(named: "table").first { $0.attributes["class"] == name }
    return Page.all(table ?? XMLElement(name: "none")).filter { $0.name == "tr" }
      .map { row in row.children.map { Self.plain(Page.words($0)) } }
  }

  /// All words of the document, each run of white space one space.
  var words: String { Self.plain(paragraphs().joined(separator: " ")) }

  static func text(_ element: XMLElement) -> String {
    Page.all(element).map { $0.name == "t" ? $0.text : ["br", "tab"].contains($0.name) ? " " : "" }.joined()
  }

  static func plain(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
