import Foundation
import TestSupport
import Testing
import YAMLDocuments

/// Python's jsonschema, which passes the test suite of json-schema.org, gives the same verdicts.
struct JSONSchemaDifferentialTests {
  private static let hasJSONSchema: Bool = {
    let process = python(["-c", "import jsonschema"])
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }()

  private static func python(_ arguments: [String]) -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3"] + arguments
    process.standardError = FileHandle.nullDevice
    return process
  }

  private static let program = """
    import json, sys
    from jsonschema import Draft202012Validator
    out = open(sys.argv[2], "w")
    for line in open(sys.argv[1], encoding="utf-8"):
        schema, documents = json.loads(line)
        Draft202012Validator.check_schema(schema)
        validator = Draft202012Validator(schema)
        out.write("".join("1" if validator.is_valid(document) else "0" for document in documents) + "\\n")
    out.close()
    """

  @Test(.enabled(if: hasJSONSchema, "Python's jsonschema is not there: verdicts are not compared"))
  func verdictsAreThoseOfPythonsJSONSchema() async throws {
    var random = RandomJSON(seed: 2020)
    let cases = (0..<300).map { _ in (schema: random.schema(), documents: (0..<40).map { _ in random.document() }) }
    let folder = try TemporaryFolder()
    let lines = cases.map { "[\($0.schema), [\($0.documents.joined(separator: ", "))]]" }
    try folder.write(lines.joined(separator: "\n"), to: "cases.jsonl")
    let process = Self.python(["-c", Self.program, folder.path("cases.jsonl"), folder.path("verdicts")])
    let ended = AsyncStream<Void>.makeStream()
    process.terminationHandler = { _ in ended.continuation.finish() }
    try process.run()
    for await _ in ended.stream {}
    try #require(process.terminationStatus == 0)
    let verdicts = try folder.text("verdicts").split(separator: "\n")
    try #require(verdicts.count == cases.count)
    var counts: [Character: Int] = [:]
    for (example, expected) in zip(cases, verdicts) {
      let schema = try JSONSchema(YAMLValue.read(Array(example.schema.utf8), file: "schema.json"))
      for (document, verdict) in zip(example.documents, expected) {
        let faults = try schema.faults(in: YAMLValue.read(Array(document.utf8), file: "document.json"))
        #expect(faults.isEmpty == (verdict == "1"), "\(example.schema) \(document)")
        counts[verdict, default: 0] += 1
      }
    }
    // Both verdicts are there often enough to say something.
    #expect(counts["1", default: 0] > 1000)
    #expect(counts["0", default: 0] > 1000)
  }
}
