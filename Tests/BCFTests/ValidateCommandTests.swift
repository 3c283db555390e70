import Foundation
import TestSupport
import Testing

@Suite struct ValidateCommandTests {
  private static let xmllint = "/usr/bin/xmllint"
  private static let schema = "Templates/schema/quarterly-return-2.xsd"

  /// The valid return of the sample in `out/`.
  private func sample() async throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    _ = try await Sample.report(Sample.folder, to: folder.path("out"))
    return folder
  }

  @Test func returnOfTheSampleIsValid() async throws {
    let folder = try await sample()
    let run = try await Program.run("validate", folder.path("out/quarterly-return.xml"))
    #expect(run.status == 0)
    #expect(run.output == "")
    #expect(run.errors.contains("is a valid quarterly return"))
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: xmllint)))
  func returnOfTheSampleIsValidForXmllintToo() async throws {
    let folder = try await sample()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Self.xmllint)
    process.currentDirectoryURL = Repository.folder
    process.arguments = ["--noout", "--nonet", "--schema", Self.schema, folder.path("out/quarterly-return.xml")]
    process.standardError = FileHandle.nullDevice
    let ended = AsyncStream<Void>.makeStream()
    process.terminationHandler = { _ in ended.continuation.finish() }
    try process.run()
    for await _ in ended.stream {}
    #expect(process.terminationStatus == 0)
  }

  /// 0 and 100,000,000 are the limits of every number on the national form.
  @Test(arguments: ["many", "-1", "100000001", "", "1e3", "1,000"])
  func figureOutsideTheRangeIsRefusedWithItsLine(figure: String) async throws {
    let folder = try await sample()
    let text = try folder.text("out/quarterly-return.xml")
    let line = try #require(text.components(separatedBy: "\n").firstIndex { $0.contains("<numerator>352<") }) + 1
    try folder.write(text.replacingOccurrences(of: ">352<", with: ">\(figure)<"), to: "changed.xml")
    let run = try await Program.run("validate", folder.path("changed.xml"))
    #expect(run.status == 1)
    #expect(run.output.contains("changed.xml:\(line): schema"), "\(run.output)")
    #expect(run.errors.contains("is not a valid quarterly return"))
  }

  @Test func faultOfMeaningIsNamedWithLineAndCode() async throws {
    let folder = try await sample()
    let text = try folder.text("out/quarterly-return.xml")
    let line = try #require(text.components(separatedBy: "\n").firstIndex { $0.contains(">1140.1548278431<") }) + 1
    try folder.write(text.replacingOccurrences(of: ">1140.1548278431<", with: ">1140.2<"), to: "changed.xml")
    let run = try await Program.run("validate", folder.path("changed.xml"))
    #expect(run.status == 1)
    #expect(run.output.hasPrefix("\(folder.path("changed.xml")):\(line): rate-differs: "))
    #expect(run.output.split(separator: "\n").count == 1)
  }

  @Test(arguments: [
    "", "no XML at all", "<quarterlyReturn", "<other/>", "<!DOCTYPE a [<!ENTITY b SYSTEM \"/etc/passwd\">]><a>&b;</a>",
  ])
  func whatIsNoReturnIsRefused(text: String) async throws {
    let folder = try TemporaryFolder()
    try folder.write(text, to: "return.xml")
    let run = try await Program.run("validate", folder.path("return.xml"))
    #expect(run.status == 1)
    #expect(run.output.contains("return.xml:"))
    #expect(!run.all.contains("root:"))
  }

  @Test func formOfAYearThatIsNotThereIsNamed() async throws {
    let folder = try await sample()
    try folder.replace("form=\"2016-17\"", with: "form=\"1999-00\"", in: "out/quarterly-return.xml")
    let run = try await Program.run("validate", folder.path("out/quarterly-return.xml"))
    #expect(run.status == 1)
    #expect(run.output.contains("form-unknown"))
  }

  @Test func missingFileStopsTheCommand() async throws {
    let run = try await Program.run("validate", "nowhere.xml")
    #expect(run.status == 2)
    #expect(run.errors.contains("There is no file nowhere.xml"))
  }

  /// A return that is half filled in is incomplete, and not wrong.
  @Test func returnWithAHalfFilledTableIsValid() async throws {
    let folder = try TemporaryFolder.withSample()
    try folder.write(
      "finance.income:\n  plan: {q1: 1, q2: 2, q3: 3, q4: 4, annual_total: 10, pooled_fund: 10}\n",
      to: "programme/answers/2016-17-Q2.yaml")
    _ = try await Sample.report(folder.path("programme"), to: folder.path("out"))
    let run = try await Program.run("validate", folder.path("out/quarterly-return.xml"))
    #expect(run.status == 0, "\(run.output)")
  }

  /// What is read whole has a limit of 64 MiB; this is not.
  @Test func returnOfMoreThan64MebibytesIsRead() async throws {
    let folder = try await sample()
    let text = try folder.text("out/quarterly-return.xml")
    let comments = String(repeating: "<!--" + String(repeating: "x", count: 1 << 20) + "-->", count: 65)
    try folder.write(text.replacingOccurrences(of: "<measures>", with: "<measures>" + comments), to: "large.xml")
    let run = try await Program.run("validate", folder.path("large.xml"))
    #expect(run.status == 0, "\(run.output)")
  }

  @Test func folderStopsTheCommand() async throws {
    let run = try await Program.run("validate", "Sources")
    #expect(run.status == 2)
    #expect(run.errors.contains("Sources is a folder, not a file"))
  }
}
