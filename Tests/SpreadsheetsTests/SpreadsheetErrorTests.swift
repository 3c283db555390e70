import Testing

@testable import Spreadsheets

struct SpreadsheetErrorTests {
  @Test func reasonsAreStableWords() {
    let codes = SpreadsheetError.Reason.allCases.map(\.rawValue)
    #expect(Set(codes).count == codes.count)
    #expect(codes.allSatisfy { $0.utf8.allSatisfy { (97...122).contains($0) || $0 == 45 } })
  }

  @Test(arguments: [
    SpreadsheetError.truncated("a record"), .malformed("a row"), SpreadsheetError.encrypted, XLSReader.tooOld,
  ])
  func messageAndAdviceAreSentences(_ error: SpreadsheetError) {
    #expect(error.message.hasSuffix("."))
    #expect(error.advice.hasSuffix("."))
  }
}
