import TestSupport
import Testing
import WordDocuments

/// What LibreOffice makes of a document.
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
    let html = String(
      decoding: try await OfficeProgram.converted(try Self.document().bytes(), ending: "docx", to: "html"),
      as: UTF8.self)
    #expect(html.contains("<title>Sample</title>"))
    #expect(html.contains("lang=\"en-GB\""))
    for (level, text) in [(1, "Context"), (2, "Figures"), (3, "Last")] {
      let heading = html.firstRange(of: "<h\(level)").map { String(html[$0.lowerBound...].prefix(300)) }
      #expect(level == 1 || heading?.contains(text) == true, "\(text)")
    }
    #expect(html.contains("<thead>"))
    #expect(html.contains("alt=\"A black square\""))
    #expect(html.contains("<ol") && html.contains("<ul") && html.contains("type=\"a\""))
    for text in ["Table 1: Delayed days", "107", "Plain &amp; ", "Beware"] {
      #expect(html.replacing("\n", with: " ").contains(text), "\(text)")
    }
  }

  @Test func itPrintsOnA4() async throws {
    let pdf = try await OfficeProgram.converted(try Self.document().bytes(), ending: "docx", to: "pdf")
    let text = String(decoding: pdf, as: UTF8.self)
    // 210 mm by 297 mm are 595.3 by 841.9 points.
    #expect(text.contains("/MediaBox[0 0 595") && text.contains("841.8"))
  }
}
