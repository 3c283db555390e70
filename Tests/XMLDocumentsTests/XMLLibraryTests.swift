import Testing
import XMLDocuments

struct XMLLibraryTests {
  @Test func worksInManyTasksAtOnce() async throws {
    try await withThrowingTaskGroup(of: Int.self) { group in
      for task in 1...16 {
        group.addTask {
          let schema = try XMLSchema(bytes: Array(XMLSchemaTests.schemaText.utf8))
          let lines = String(repeating: "\n", count: task)
          return schema.faults(in: Array("<return>\(lines)<figure>-1</figure></return>".utf8)).first?.line ?? 0
        }
      }
      var lines: [Int] = []
      for try await line in group { lines.append(line) }
      #expect(lines.sorted() == Array(2...17))
    }
  }
}
