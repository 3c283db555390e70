import Spreadsheets
import TestSupport
import Testing

/// The same cells as nearly all programs write them, and written so that they must be read tag by tag.
struct XLSXPlainCellTests {
  private static let numbers = [
    "0", "1", "-1", "541", "0.1", "-0.5", "18.033333333333335", "123456789012345", "1234567890123456",
    "9007199254740993",
    "0.000000000000001", "0.1234567890123456", "1E3", "1.5e-7", "-2.5E+10", "42461", "42461.395833333336", "00012",
    "5.",
    ".5", "1e308", "4.9e-324", "100000000000000000000000",
  ]

  /// The cells of a sheet, written by `write` from address, style, kind and digits.
  private func cells(_ write: (String, Int, String, String) -> String) throws -> [CellValue] {
    var row = ""
    for (place, number) in Self.numbers.enumerated() {
      row += write("\(CellAddress.letters(ofColumn: place))1", place % 2, "n", number)
    }
    for (place, index) in [0, 2, 1].enumerated() {
      row += write("\(CellAddress.letters(ofColumn: 100 + place))1", 0, "s", String(index))
    }
    var builder = XLSXBuilder("<row r=\"1\">\(row)</row>")
    builder.strings = "<si><t>first</t></si><si><t></t></si><si><t>third &amp; last</t></si>"
    builder.styles = "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>"
    return try firstSheet(of: builder.file()).cells.map(\.value)
  }

  @Test func bothWaysGiveTheSame() throws {
    let plain = try cells { "<c r=\"\($0)\" s=\"\($1)\" t=\"\($2)\"><v>\($3)</v></c>" }
    #expect(plain.count == Self.numbers.count + 2)
    let others: [(String, Int, String, String) -> String] = [
      { "<c  r=\"\($0)\" s=\"\($1)\" t=\"\($2)\"><v>\($3)</v></c>" },
      { "<c r='\($0)' s='\($1)' t='\($2)'><v>\($3)</v></c>" },
      { "<c r=\"\($0)\" s=\"\($1)\" t=\"\($2)\" cm=\"1\"><v>\($3)</v></c>" },
      { "<c r=\"\($0)\" s=\"\($1)\" t=\"\($2)\"><f>1+1</f><v>\($3)</v></c>" },
      { "<c r=\"\($0)\" s=\"\($1)\" t=\"\($2)\"><v>\($3)</v> </c>" },
      { "<c r=\"\($0)\" s=\"\($1)\" t=\"\($2)\"><v><![CDATA[\($3)]]></v></c>" },
      { "<x:c xmlns:x=\"a\" r=\"\($0)\" s=\"\($1)\" t=\"\($2)\"><x:v>\($3)</x:v></x:c>" },
    ]
    for (number, other) in others.enumerated() { #expect(try cells(other) == plain, "way \(number)") }
  }

  /// By the standard library, which rounds to the nearest double as Excel does.
  @Test func numbersAreTheNearestDoubles() throws {
    let plain = try cells { "<c r=\"\($0)\" t=\"\($2)\"><v>\($3)</v></c>" }
    for (text, value) in zip(Self.numbers, plain) {
      #expect(value == .number(try #require(Double(text.hasSuffix(".") ? text + "0" : text))), "\(text)")
    }
  }

  @Test(arguments: [
    "<c r=\"A1\"><v>1x</v></c>", "<c r=\"A1\"><v>0x10</v></c>", "<c r=\"A1\"><v>nan</v></c>",
    "<c r=\"A1\"><v>1.2.3</v></c>", "<c r=\"A1\"><v>--1</v></c>", "<c r=\"A1\"><v>-</v></c>",
    "<c r=\"A1\"><v>1 2</v></c>", "<c r=\"A1\" t=\"s\"><v>3</v></c>", "<c r=\"A1\" t=\"s\"><v>-1</v></c>",
    "<c r=\"A1\" t=\"s\"><v>1.5</v></c>", "<c r=\"A0\"><v>1</v></c>", "<c r=\"XFE1\"><v>1</v></c>",
    "<c r=\"A1048577\"><v>1</v></c>", "<c r=\"1A\"><v>1</v></c>", "<c r=\"a1\"><v>1</v></c>",
    "<c r=\"AAAAAAAAAAAA1\"><v>1</v></c>", "<c r=\"A99999999999\"><v>1</v></c>",
  ])
  func faultyCellIsRefused(_ cell: String) throws {
    var builder = XLSXBuilder("<row r=\"1\">\(cell)</row>")
    builder.strings = "<si><t>a</t></si><si><t>b</t></si><si><t>c</t></si>"
    let error = try #require(fault(in: builder.file()))
    #expect(error.reason == .malformed)
    #expect(!error.message.contains("1x"))
  }

  /// Cells that lie across the pieces in which a part is read, at every place.
  @Test func cellsAcrossPiecesAreRead() throws {
    for shift in 0..<60 {
      var rows = "<!--\(String(repeating: "-x", count: 60_000))\(String(repeating: "y", count: shift))-->"
      rows += "<row r=\"1\">"
      for column in 0..<600 { rows += "<c r=\"\(CellAddress.letters(ofColumn: column))1\"><v>\(column)</v></c>" }
      let sheet = try firstSheet(of: XLSXBuilder(rows + "</row>").file())
      try #require(sheet.cells.map(\.value) == (0..<600).map { .number(Double($0)) })
    }
  }
}
