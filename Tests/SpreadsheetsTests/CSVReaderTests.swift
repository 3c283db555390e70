import Spreadsheets
import Testing

struct CSVReaderTests {
  private func cells(_ text: String) throws -> [String: String] { try cells(Array(text.utf8)) }

  private func cells(_ bytes: [UInt8]) throws -> [String: String] {
    let sheet = try firstSheet(of: bytes)
    #expect(sheet.name == "-")
    return Dictionary(uniqueKeysWithValues: sheet.cells.map { ($0.address.description, $0.value.label) })
  }

  @Test(arguments: ["\r\n", "\n", "\r"])
  func recordsEndWithAnyLineBreak(_ lineBreak: String) throws {
    let expected = ["A1": "Code", "B1": "Name", "A2": "716", "B2": "Rutland"]
    #expect(try cells("Code,Name\(lineBreak)716,Rutland\(lineBreak)") == expected)
    #expect(try cells("Code,Name\(lineBreak)716,Rutland") == expected)
  }

  @Test func emptyLineIsARow() throws {
    #expect(try cells("a\n\nb\n") == ["A1": "a", "A3": "b"])
    #expect(try cells("a\r\n\r\nb") == ["A1": "a", "A3": "b"])
    #expect(try cells("a\r\rb") == ["A1": "a", "A3": "b"])
    #expect(try cells("\n") == [:])
  }

  @Test func quotedFieldKeepsCommasQuotesAndLineBreaks() throws {
    #expect(
      try cells("\"Bournemouth, Christchurch and Poole\",\"he said \"\"no\"\"\",\"a\r\nb\"\nnext")
        == [
          "A1": "Bournemouth, Christchurch and Poole", "B1": "he said \"no\"", "C1": "a\r\nb", "A2": "next",
        ])
    #expect(try cells("\"\"\"\"") == ["A1": "\""])
    #expect(try cells("\"\"\"a\"\"\"") == ["A1": "\"a\""])
  }

  @Test func emptyFieldIsNoCell() throws {
    #expect(try cells("a,,c,\n,b,\n\"\",x") == ["A1": "a", "C1": "c", "B2": "b", "B3": "x"])
    #expect(try cells(",") == [:])
  }

  @Test func blanksAreKeptAsTheFileHasThem() throws {
    let sheet = try firstSheet(of: Array(" a ,\" \t5,166 \"".utf8))
    #expect(sheet.cells.map(\.value) == [.text(" a "), .text(" \t5,166 ")])
  }

  @Test func quoteWithinAPlainFieldIsAQuote() throws {
    #expect(try cells("5\" pipe,x") == ["A1": "5\" pipe", "B1": "x"])
  }

  @Test func blanksAfterAClosingQuoteAreForgiven() throws {
    #expect(try cells("\"a\" ,b\n\"c\" ") == ["A1": "a", "B1": "b", "A2": "c"])
  }

  @Test func byteOrderMarkIsNoPartOfTheFirstCell() throws {
    #expect(try cells([0xEF, 0xBB, 0xBF] + Array("Code,Name".utf8)) == ["A1": "Code", "B1": "Name"])
    #expect(try cells([0xEF, 0xBB, 0xBF] + Array("\"a,b\"".utf8)) == ["A1": "a,b"])
    #expect(try cells([0xEF, 0xBB, 0xBF]) == [:])
  }

  @Test func windows1252IsRead() throws {
    #expect(try cells([0xA3, 0x35, 0x2C, 0x93, 0x6F, 0x92, 0x94]) == ["A1": "£5", "B1": "“o’”"])
  }

  @Test(
    arguments: [
      ("a,\"b", "B1"), ("a\n\"b\nc\n", "A2"), ("\"", "A1"), ("\"a\"\"", "A1"), ("\"x\ny\",1\n2,\"z", "B2"),
    ])
  func unclosedQuoteIsRefusedWithItsAddress(_ text: String, _ address: String) throws {
    let error = try #require(fault(in: Array(text.utf8)))
    #expect(error.reason == .malformed)
    #expect(error.message.contains("at \(address) is never closed"))
  }

  @Test(arguments: [("\"a\"b", "A1"), ("x\ny,\"a\" b", "B2"), ("\"a\"\"\"\"b\"c", "A1")])
  func textAfterAClosingQuoteIsRefusedWithItsAddress(_ text: String, _ address: String) throws {
    let error = try #require(fault(in: Array(text.utf8)))
    #expect(error.reason == .malformed)
    #expect(error.message.contains("at \(address)"))
  }

  @Test func errorsNeverQuoteTheCell() throws {
    let error = try #require(fault(in: Array("\"Mary Smith\" 1931,x".utf8)))
    #expect(!error.message.contains("Smith") && !error.message.contains("1931"))
  }
}
