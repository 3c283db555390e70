import Metrics
import TestSupport
import Testing

/// People look a code up in the documentation: each must stand there, with the level that it has.
struct FindingDocumentationTests {
  @Test func everyCodeIsDocumentedWithItsLevel() throws {
    let rows = try Repository.text("Documentation/findings.md").split(separator: "\n").filter { $0.hasPrefix("| `") }
    for code in FindingCode.allCases {
      let isDocumented = rows.contains { $0.hasPrefix("| `\(code.rawValue)` | \(code.level.rawValue) |") }
      #expect(isDocumented, "\(code.rawValue) is not in Documentation/findings.md as \(code.level.rawValue)")
    }
    #expect(rows.count == FindingCode.allCases.count)
  }
}
