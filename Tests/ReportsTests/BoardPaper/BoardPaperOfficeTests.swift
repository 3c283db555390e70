import TestSupport
import Testing

@testable import Reports

/// The Word document as LibreOffice reads it.
@Suite(.enabled(if: OfficeProgram.path != nil, "LibreOffice is not there: no board paper is opened by it"))
struct BoardPaperOfficeTests {
  @Test func headingsTablesTextsAndFiguresAreThere() async throws {
    let files = try BoardPaperFiles(SmallProgramme())
    let bytes = try await OfficeProgram.converted(files.docx, ending: "docx", to: "html")
    let html = String(decoding: bytes, as: UTF8.self)
    let words = BoardPaperFiles.plain(html.replacing(#/<[^>]*>/#, with: "").replacing("&amp;", with: "&"))
    for heading in files.paragraphs("Heading1") { #expect(words.contains(heading), "\(heading)") }
    #expect(html.ranges(of: "<h1").count >= files.paragraphs("Heading1").count)
    #expect(html.ranges(of: "<thead>").count == html.ranges(of: "<table").count)
    for picture in Page.all(files.body) where picture.name == "docPr" {
      let start = try #require(picture.attributes["descr"]).prefix(30)
      #expect(html.contains("alt=\"\(start)"), "\(start)")
    }
    for figure in files.page.elements(named: "data") { #expect(words.contains(figure.text), "\(figure.text)") }
  }
}
