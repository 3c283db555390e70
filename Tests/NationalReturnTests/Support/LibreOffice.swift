import Foundation
import TestSupport
import Testing

/// LibreOffice without a window, as people use it to open a workbook and save it again.
enum LibreOffice {
  static let program = ["/usr/bin/soffice", "/usr/bin/libreoffice"]
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  static let absence: Comment = "LibreOffice is not there: no workbook is opened and saved by it"

  /// Opens workbooks, works all formulas out anew, and saves them as `.xlsx` again, in one run.
  static func saved(_ workbooks: [[UInt8]]) async throws -> [[UInt8]] {
    let folder = try TemporaryFolder()
    for (index, bytes) in workbooks.enumerated() { try folder.write(bytes, to: "in/\(index).xlsx") }
    // 0 is "always recalculate" (org.openoffice.Office.Calc, Formula/Load/OOXMLRecalcMode).
    try folder.write(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <oor:items xmlns:oor="http://openoffice.org/2001/registry">
      <item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse">
      <value>0</value></prop></item></oor:items>
      """, to: "profile/user/registrymodifications.xcu")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try #require(program))
    process.currentDirectoryURL = folder.url
    process.arguments =
      [
        "-env:UserInstallation=file://\(folder.path("profile"))", "--headless", "--convert-to",
        "xlsx:Calc MS Excel 2007 XML", "--outdir", folder.path("out"),
      ] + workbooks.indices.map { folder.path("in/\($0).xlsx") }
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    let ended = AsyncStream<Void>.makeStream()
    process.terminationHandler = { _ in ended.continuation.finish() }
    try process.run()
    for await _ in ended.stream {}
    #expect(process.terminationStatus == 0)
    return try workbooks.indices.map { index in
      [UInt8](try Data(contentsOf: folder.url.appendingPathComponent("out/\(index).xlsx")))
    }
  }
}
