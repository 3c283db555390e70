import Testing

@testable import Spreadsheets

struct LittleEndianTests {
  private let bytes: [UInt8] = [0x34, 0x12, 0xCD, 0xAB, 0, 0, 0, 0, 0, 0, 0xF0, 0x3F]

  @Test func lowByteStandsFirst() throws {
    #expect(try bytes.uint16(at: 0) == 0x1234)
    #expect(try bytes.uint32(at: 0) == 0xABCD_1234)
    #expect(try bytes.double(at: 4) == 1)
    #expect(try bytes.byte(at: 11) == 0x3F)
  }

  @Test func readingEndsAtTheLastByte() throws {
    #expect(try bytes.uint16(at: 10) == 0x3FF0)
    #expect(throws: SpreadsheetError.self) { try bytes.uint16(at: 11) }
    #expect(try bytes.uint32(at: 8) == 0x3FF0_0000)
    #expect(throws: SpreadsheetError.self) { try bytes.uint32(at: 9) }
    #expect(throws: SpreadsheetError.self) { try bytes.double(at: 5) }
    #expect(throws: SpreadsheetError.self) { try bytes.byte(at: 12) }
    #expect(throws: SpreadsheetError.self) { try bytes.byte(at: -1) }
  }
}
