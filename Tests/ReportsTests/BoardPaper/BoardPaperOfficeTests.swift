@testable import Spreadsheets
import TestSupport
import Testing
import XMLDocuments

@testable import Reports

/// The Word document as LibreOffice reads it: saved as OpenDocument, it tells what it has understood.
@Suite(.enabled(if: OfficeProgram.path != nil, "LibreOffice is not there: no board paper is opened by it"))
struct BoardPaperOfficeTests {
  @Test func headingsTablesTextsAndFiguresAreThere() async throws {
    let files = try BoardPaperFiles(SmallProgramme())
    let saved = try await OfficeProgram.converted(files.docx, ending: "docx", to: "odt")
    let part = try #require(try ZipArchive(.memory(saved), limits: ReadingLimits()).bytes(of: "content.xml"))
    let content = Page.all(try XMLReading.element(from: part))
    let headings = content.filter { $0.name == "h" }.map { BoardPaperFiles.plain(Page.words($0)) }
    #expect(headings == files.paragraphs("Heading1"))
    let tables = content.filter { $0.name == "table" }
    #expect(tables.count == Page.all(files.body).count { $0.name == "tbl" })
    #expect(tables.allSatisfy { $0.child(named: "table-header-rows") != nil })
    let texts = Page.all(files.body).filter { $0.name == "docPr" }.compactMap { $0.attributes["descr"] }
    #expect(!texts.isEmpty && content.filter { $0.name == "desc" }.map(\.text) == texts)
    let words = content.map(\.text).joined(separator: " ")
    for figure in files.page.elements(named: "data") { #expect(words.contains(figure.text), "\(figure.text)") }
  }
}
