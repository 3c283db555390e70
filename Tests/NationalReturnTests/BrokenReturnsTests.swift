import Foundation
import Metrics
import NationalReturn
import Programme
import TestSupport
import Testing
import XMLDocuments

/// One good return, and what is found when one thing in it is wrong: exactly that, on its line.
@Suite struct BrokenReturnsTests {
  private static let xmllintPath = "/usr/bin/xmllint"

  private let valid: String
  private let meaning: ReturnMeaning

  init() throws {
    let small = try SmallReturn()
    valid = try small.document.xml
    meaning = ReturnMeaning(
      form: small.form, metrics: try SmallForm.metrics())
  }

  /// Line and code of each fault: those of the schema, or else those of meaning.
  private func faults(in text: String) throws -> [String] {
    let reader = ReturnMeaningReader { _ in meaning }
    let faults = XMLStream.faults(
      in: XMLInput(bytes: Array(text.utf8)), schema: try Repository.schema(), consumer: reader)
    return faults.isEmpty
      ? reader.faults.map { "\($0.line): \($0.code)" } : faults.map { "\($0.line): schema \($0.code)" }
  }

  @Test func goodReturnHasNoFault() throws {
    #expect(try faults(in: valid) == [])
  }

  @Test func thereAreAtLeastFifty() {
    #expect(BrokenReturn.all.count >= 50)
    #expect(Set(BrokenReturn.all.map(\.testDescription)).count == BrokenReturn.all.count)
  }

  @Test(arguments: BrokenReturn.all) func faultIsFoundOnItsLine(broken: BrokenReturn) throws {
    let text = try broken.text(from: valid)
    #expect(try faults(in: text) == ["\(broken.line(text, from: valid)): \(broken.code)"])
  }

  /// Another program with the same schema: what is wrong by it is so for xmllint, and what is wrong by meaning is valid.
  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: xmllintPath)))
  func xmllintAgrees() async throws {
    let folder = try TemporaryFolder(["good.xml": valid])
    for (index, broken) in BrokenReturn.all.enumerated() {
      try folder.write(broken.text(from: valid), to: "\(index).xml")
    }
    let said = try await xmllint(folder, ["good.xml"] + BrokenReturn.all.indices.map { "\($0).xml" })
    #expect(said.contains("good.xml validates"))
    for (index, broken) in BrokenReturn.all.enumerated() {
      let expected = broken.isOfSchema ? "\(index).xml fails to validate" : "\(index).xml validates"
      #expect(said.contains(expected), "\(broken.testDescription)")
    }
  }

  /// The lines that xmllint writes about some files.
  private func xmllint(_ folder: TemporaryFolder, _ files: [String]) async throws -> Set<String> {
    try folder.write("", to: "said.txt")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Self.xmllintPath)
    process.currentDirectoryURL = folder.url
    let schema = Repository.templates.path + "/" + ReturnXML.schemaFile
    process.arguments = ["--noout", "--nonet", "--schema", schema] + files
    process.standardError = try FileHandle(forWritingTo: folder.url.appendingPathComponent("said.txt"))
    let ended = AsyncStream<Void>.makeStream()
    process.terminationHandler = { _ in ended.continuation.finish() }
    try process.run()
    for await _ in ended.stream {}
    return Set(try folder.text("said.txt").split(separator: "\n").map(String.init))
  }
}
