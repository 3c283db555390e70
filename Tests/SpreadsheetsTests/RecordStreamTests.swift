import Testing

@testable import Spreadsheets

struct RecordStreamTests {
  @Test func recordsFollowOneAnother() throws {
    var records = RecordStream(bytes: Biff.record(0x0203, [1, 2]) + Biff.end)
    let first = try #require(try records.next())
    #expect(first.kind == 0x0203)
    #expect(first.body == 4..<6)
    let second = try #require(try records.next())
    #expect(second.kind == RecordKind.endOfStream)
    #expect(second.body.isEmpty)
    #expect(try records.next() == nil)
  }

  @Test func continuationsAreThoseDirectlyBehind() throws {
    var records = RecordStream(
      bytes: Biff.record(0xFC, [1]) + Biff.continuation([2, 3]) + Biff.continuation([]) + Biff.end
        + Biff.continuation([4]))
    _ = try records.next()
    #expect(try records.continuations().map(\.count) == [2, 0])
    #expect(try records.next()?.kind == RecordKind.endOfStream)
  }

  @Test func recordThatEndsBehindTheStreamIsCutOff() {
    var records = RecordStream(bytes: [0x03, 0x02, 3, 0, 1, 2])
    #expect {
      try records.next()
    } throws: { ($0 as? SpreadsheetError)?.reason == .truncated }
  }
}
