import Dates
import Spreadsheets
import Testing

struct CellListingTests {
  @Test func numberWithoutFractionIsWrittenWithoutOne() {
    #expect(CellListing.shortest(541) == "541")
    #expect(CellListing.shortest(-12) == "-12")
    #expect(CellListing.shortest(0) == "0")
    #expect(CellListing.shortest(-0.0) == "0")
    #expect(CellListing.shortest(999_999_999_999_999) == "999999999999999")
  }

  /// 2^53 is 9,007,199,254,740,992: up to it every whole number has a double of its own.
  @Test(arguments: [(1e15, "1000000000000000"), (9_007_199_254_740_991, "9007199254740991")])
  func largeNumberWithoutFractionIsWrittenWithoutOne(_ number: Double, _ text: String) {
    #expect(CellListing.shortest(number) == text)
  }

  /// The shortest text that reads back as the same double; 18.033333333333335 is 541 days in 30 days.
  @Test(
    arguments: [
      (18.033333333333335, "18.033333333333335"), (3320.9000000000005, "3320.9000000000005"), (0.1, "0.1"),
      (1e300, "1e+300"), (2.5e-300, "2.5e-300"),
    ])
  func numberIsWrittenInItsShortestForm(_ number: Double, _ text: String) {
    #expect(CellListing.shortest(number) == text)
    #expect(Double(text) == number)
  }

  @Test(
    arguments: [
      ("plain", "plain"), ("a\tb", "a\\tb"), ("a\nb", "a\\nb"), ("a\rb", "a\\rb"), ("a\r\nb", "a\\r\\nb"),
      ("C:\\new", "C:\\\\new"), ("\\t", "\\\\t"), ("£ \u{2013} \u{A0}é", "£ \u{2013} \u{A0}é"), ("\u{0B}", "\u{0B}"),
    ])
  func textStaysOnOneLine(_ text: String, _ escaped: String) { #expect(CellListing.escaped(text) == escaped) }

  @Test func everyKindOfCellHasItsLine() throws {
    let day = try #require(CivilDate(year: 2016, month: 4, day: 1))
    let values: [CellValue] = [
      .text("a\tb"), .number(541), .boolean(true), .boolean(false), .date(CellDate(day: day)), .error("#N/A"),
    ]
    let cells = values.enumerated().map { Cell(CellAddress(row: $0.offset, column: 1), $0.element) }
    let workbook = Workbook(sheets: [Sheet(name: "By\ttype", cells: cells), Sheet(name: "Empty", cells: [])])
    #expect(
      CellListing.lines(of: workbook, prefix: "f.xls\t") == """
        f.xls\tBy\\ttype\tB1\ttext\ta\\tb
        f.xls\tBy\\ttype\tB2\tnumber\t541
        f.xls\tBy\\ttype\tB3\tboolean\ttrue
        f.xls\tBy\\ttype\tB4\tboolean\tfalse
        f.xls\tBy\\ttype\tB5\tdate\t2016-04-01
        f.xls\tBy\\ttype\tB6\terror\t#N/A

        """)
  }
}
