import Metrics
import Testing

struct FindingCodeTests {
  @Test func codesAreUnique() {
    #expect(Set(FindingCode.allCases.map(\.rawValue)).count == FindingCode.allCases.count)
  }

  @Test(arguments: FindingCode.allCases)
  func codeIsInLowerCaseWithHyphens(_ code: FindingCode) {
    let words = code.rawValue.split(separator: "-", omittingEmptySubsequences: false)
    #expect(words.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (97...122).contains($0) } })
  }

  /// People search their mail for a code: its name in the program and its text stay the same word.
  @Test(arguments: FindingCode.allCases)
  func codeIsItsNameInTheProgram(_ code: FindingCode) {
    let words = code.rawValue.split(separator: "-").map(String.init)
    #expect("\(code)" == (words.first ?? "") + words.dropFirst().map(\.capitalized).joined())
  }

  @Test func everyCodeHasALevelAndEveryLevelACode() {
    #expect(Set(FindingCode.allCases.map(\.level)) == Set(FindingLevel.allCases))
  }
}
