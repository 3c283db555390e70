import Dates
import Foundation
import TestSupport
import Testing
import Workbooks

/// LibreOffice opens what was written and works the formulas out anew: it finds the values that the file already has.
struct LibreOfficeTests {
  private static let program = ["/usr/bin/soffice", "/usr/bin/libreoffice"]
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  @Test(.enabled(if: program != nil, "LibreOffice is not there: formulas are not worked out anew"))
  func formulasWorkedOutAnewGiveTheValuesOfTheFile() async throws {
    let folder = try TemporaryFolder()
    try folder.write(try workbook(isRight: true).bytes(), to: "book.xlsx")
    try folder.write(try workbook(isRight: false).bytes(), to: "stale.xlsx")
    // 0 is "always recalculate" (org.openoffice.Office.Calc, Formula/Load/OOXMLRecalcMode).
    try folder.write(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <oor:items xmlns:oor="http://openoffice.org/2001/registry">
      <item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse">
      <value>0</value></prop></item></oor:items>
      """, to: "profile/user/registrymodifications.xcu")
    try await convert(["book.xlsx", "stale.xlsx"], in: folder)
    let expected = "3520,30/09/2016,7040,Yes,=1+1,Lists,\"say \"\"“hello”\"\" <b> & 😀\"\n"
    let found = try folder.text("book.csv")
    #expect(found == expected)
    // The same formulas over wrong values in the file: LibreOffice has really worked them out.
    let renewed = try folder.text("stale.csv")
    #expect(renewed == expected)
  }

  private func workbook(isRight: Bool) throws -> Workbook {
    let day = try #require(CivilDate(year: 2016, month: 9, day: 30))
    let cells: [Cell] = [
      Cell(row: 0, column: 0, content: .number(3520)), Cell(row: 0, column: 1, content: .date(day)),
      Cell(row: 0, column: 2, content: .formula("plan*2", result: .number(isRight ? 7040 : 1))),
      Cell(
        row: 0, column: 3,
        content: .formula(
          "IF(COUNTIF('Trust''s lists'!$A$1:$A$2,\"Yes\")=1,'Trust''s lists'!$A$1,\"No\")",
          result: .text(isRight ? "Yes" : "wrong"))),
      Cell(row: 0, column: 4, content: .text("=1+1")),
      Cell(
        row: 0, column: 5,
        content: .link(sheet: "Trust's lists", cell: CellPosition(row: 0, column: 0), text: "Lists")),
      Cell(row: 0, column: 6, content: .text("say \"“hello”\" <b> & 😀")),
    ]
    let lists = Sheet(
      name: "Trust's lists", visibility: .hidden,
      cells: [Cell(row: 0, column: 0, content: .text("Yes")), Cell(row: 1, column: 0, content: .text("No"))])
    return try .sample(
      sheets: [Sheet(name: "4 Income", isProtected: true, cells: cells), lists],
      definedNames: [DefinedName("plan", sheet: "4 Income", range: CellRange(row: 0, column: 0))])
  }

  private func convert(_ names: [String], in folder: TemporaryFolder) async throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try #require(LibreOfficeTests.program))
    process.currentDirectoryURL = folder.url
    process.arguments =
      [
        "-env:UserInstallation=file://\(folder.path("profile"))", "--headless", "--convert-to",
        // Comma, quotation mark, UTF-8, cells as they are shown.
        "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true", "--outdir", folder.url.path,
      ] + names
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    let ended = AsyncStream<Void>.makeStream()
    process.terminationHandler = { _ in ended.continuation.finish() }
    try process.run()
    for await _ in ended.stream {}
    #expect(process.terminationStatus == 0)
  }
}
