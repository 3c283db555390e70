@testable import Spreadsheets
import TestSupport
import Testing
import WordDocuments
import XMLDocuments

/// What LibreOffice makes of a document: saved as OpenDocument, it tells what it has understood.
@Suite(.enabled(if: OfficeProgram.path != nil, "LibreOffice is not there: no document is opened by it"))
struct OfficeTests {
  private typealias Run = WordDocument.Run

  private static func document() throws -> WordDocument {
    try .sample([
      .title("Report"), .heading(.first, "Context"), .paragraph([Run("Plain & "), Run("bold", isBold: true)]),
      .heading(.second, "Figures"), .table(WordDocument.table), .picture(try WordDocument.picture("A black square")),
      .list(.numbers, [[Run("First")], [Run("Second")]]), .list(.bullets, [[Run("Point")]]),
      .list(.letters, [[Run("Question")]]), .notice([Run("Beware")]), .pageBreak, .heading(.third, "Last"),
    ])
  }

  @Test func headingsTablesListsAndAlternativeTextsAreThere() async throws {
    let saved = try await OfficeProgram.converted(try Self.document().bytes(), ending: "docx", to: "odt")
    let archive = try ZipArchive(.memory(saved), limits: ReadingLimits())
    let content = try XMLReading.element(from: try #require(try archive.bytes(of: "content.xml")))
    let headings = content.all(named: "h").map { ($0.attributes["outline-level"], $0.all.map(\.text).joined()) }
    #expect(headings.map(\.0) == ["1", "2", "3"] && headings.map(\.1) == ["Context", "Figures", "Last"])
    let table = try #require(content.all(named: "table").first)
    let rows = table.child(named: "table-header-rows")?.all(named: "table-cell").map { $0.all.map(\.text).joined() }
    #expect(rows == ["Month", "Days"])
    #expect(content.all(named: "desc").map(\.text) == ["A black square"])
    #expect(content.all(named: "sequence").map(\.text) == ["1", "1"])
    #expect(content.all(named: "list").count == 3)
    let text = content.all.map(\.text).joined()
    for words in ["Plain & ", "107", "Beware"] { #expect(text.contains(words), "\(words)") }
    let properties = try XMLReading.element(from: try #require(try archive.bytes(of: "meta.xml")))
    #expect(properties.all(named: "title").map(\.text) == ["Sample"])
    #expect(properties.all(named: "language").map(\.text) == ["en-GB"])
  }

  @Test func itPrintsOnA4() async throws {
    let pdf = try await OfficeProgram.converted(try Self.document().bytes(), ending: "docx", to: "pdf")
    let text = String(decoding: pdf, as: UTF8.self)
    // 210 mm by 297 mm are 595.3 by 841.9 points.
    #expect(text.contains("/MediaBox[0 0 595") && text.contains("841.8"))
  }
}
