import Dates
import Spreadsheets
import Testing

struct ODSCellTests {
  private func value(_ attributes: String, _ inner: String = "", styles: String = "") throws -> CellValue? {
    var builder = ODSBuilder(cells: "<table:table-cell \(attributes)>\(inner)</table:table-cell>")
    builder.styles = styles
    return try builder.cells()["A1"]
  }

  @Test(
    arguments: [
      (#"office:value-type="float" office:value="-3320.9""#, .number(-3320.9)),
      (#"office:value-type="percentage" office:value="0.884""#, .number(0.884)),
      (#"office:value-type="currency" office:currency="GBP" office:value="1234.5""#, .number(1234.5)),
      (#"office:value-type="boolean" office:boolean-value="true""#, .boolean(true)),
      (#"office:value-type="boolean" office:boolean-value="false""#, .boolean(false)),
      (#"office:value-type="string" office:string-value="as &quot;written&quot;""#, .text(#"as "written""#)),
      (#"office:value-type="string""#, nil), (#"office:value-type="string" office:string-value="""#, nil), ("", nil),
      (#"table:formula="of:=1+1" office:value-type="float" office:value="2""#, .number(2)),
      (#"office:value-type="date" office:date-value="-0044-03-15""#, .text("-0044-03-15")),
    ] as [(String, CellValue?)])
  func valueIsThatOfItsType(_ attributes: String, _ expected: CellValue?) throws {
    #expect(try value(attributes, "<text:p></text:p>") == expected)
  }

  @Test func dates() throws {
    let day = try #require(CivilDate(year: 2016, month: 4, day: 1))
    func date(_ text: String) throws -> CellValue? {
      try value(#"office:value-type="date" office:date-value="\#(text)""#)
    }
    #expect(try date("2016-04-01") == .date(CellDate(day: day)))
    #expect(try date("2016-04-01T09:30:00") == .date(CellDate(day: day, seconds: 34_200)))
    #expect(try date("2016-04-01T09:30:00.400000000") == .date(CellDate(day: day, seconds: 34_200)))
    // Day 0 of LibreOffice: a time of day that a date format shows. Excel gives the same.
    #expect(try date("1899-12-30T12:00:00") == .date(CellDate(day: nil, seconds: 43_200)))
    #expect(try date("2016-02-30") == .text("2016-02-30"))
  }

  private static let styles = """
    <number:time-style style:name="N1"><number:hours/></number:time-style>\
    <number:time-style style:name="N2" number:truncate-on-overflow="false"><number:hours/></number:time-style>\
    <style:style style:name="ce1" style:family="table-cell" style:data-style-name="N1"/>\
    <style:style style:name="ce2" style:family="table-cell" style:data-style-name="N2"/>
    """

  /// A format that counts hours beyond 24 shows a length: a number of days, as `[h]:mm` in Excel.
  @Test(
    arguments: [
      ("PT09H30M00S", "ce1", .date(CellDate(day: nil, seconds: 34_200))), ("PT12H00M00S", "ce2", .number(0.5)),
      ("PT36H00M00S", "ce2", .number(1.5)), ("P1DT12H", "ce2", .number(1.5)), ("-PT12H", "ce2", .number(-0.5)),
      ("PT23H59M59S", "ce1", .date(CellDate(day: nil, seconds: 86_399))), ("PT0S", "", .date(CellDate(day: nil))),
      ("-PT12H", "ce1", .number(-0.5)), ("PT0.5S", "ce2", .number(0.5 / 86_400)),
    ] as [(String, String, CellValue)])
  func timeOfDayOrLengthOfTime(_ written: String, _ style: String, _ expected: CellValue) throws {
    #expect(
      try value(
        #"office:value-type="time" office:time-value="\#(written)" table:style-name="\#(style)""#,
        styles: ODSCellTests.styles) == expected)
  }

  /// A cell without a style has that of its row, else that of its column (OpenDocument 1.3 part 3, 19.615).
  @Test func styleComesFromRowColumnOrParent() throws {
    let time = #"<table:table-cell office:value-type="time" office:time-value="PT12H00M00S" ATTRIBUTES/>"#
    let plain = time.replacing("ATTRIBUTES", with: "")
    var builder = ODSBuilder(
      """
      <table:table-column table:number-columns-repeated="2"/><table:table-column table:default-cell-style-name="ce2"/>\
      <table:table-row>\(plain)\(plain)\(plain)\(plain)\(time.replacing("ATTRIBUTES", with: #"table:style-name="ce3""#))\
      </table:table-row><table:table-row table:default-cell-style-name="Length">\(plain)</table:table-row>
      """)
    builder.styles =
      ODSCellTests.styles
      + #"<style:style style:name="ce3" style:family="table-cell" style:parent-style-name="Length"/>"#
    builder.commonStyles = """
      <number:time-style style:name="N9" number:truncate-on-overflow="false"/>\
      <style:style style:name="Length" style:family="table-cell" style:data-style-name="N9"/>
      """
    let noon = CellValue.date(CellDate(day: nil, seconds: 43_200))
    #expect(
      try builder.cells() == [
        "A1": noon, "B1": noon, "C1": .number(0.5), "D1": noon, "E1": .number(0.5), "A2": .number(0.5),
      ])
    #expect(try SpreadsheetsTests.cells(of: firstSheet(of: builder.zipped())) == builder.cells())
  }

  @Test(
    arguments: [
      ("#N/A", "#N/A"), ("#DIV/0!", "#DIV/0!"), ("#REF!", "#REF!"), ("Err:502", "#VALUE!"), ("Err:522", "#VALUE!"),
    ])
  func errorIsToldByLibreOfficeType(_ shown: String, _ error: String) throws {
    let attributes = #"table:formula="of:=NA()" office:value-type="string" office:string-value="""#
    #expect(try value(attributes + #" calcext:value-type="error""#, "<text:p>\(shown)</text:p>") == .error(error))
    #expect(
      try value(#"calcext:value-type="error" office:value-type="string""#, "<text:p>\(shown)</text:p>") == .error(error)
    )
  }

  @Test func errorOfAnOldLibreOfficeIsNoNumber() throws {
    let zero = #"office:value-type="float" office:value="0""#
    #expect(try value(zero + #" table:formula="of:=NA()""#, "<text:p>#N/A</text:p>") == .error("#N/A"))
    #expect(try value(zero, "<text:p>#N/A</text:p>") == .number(0))
    #expect(try value(#"office:value-type="string""#, "<text:p>#N/A</text:p>") == .text("#N/A"))
  }

  @Test(
    arguments: [
      #"office:value-type="float" office:value="secret""#, #"office:value-type="float""#,
      #"office:value-type="float" office:value="INF""#, #"office:value-type="float" office:value="0x10""#,
      #"office:value-type="time" office:time-value="P1M""#, #"office:value-type="time" office:time-value="PT1""#,
      #"office:value-type="boolean""#, #"office:value-type="date""#,
    ])
  func valueThatIsNotOfItsTypeIsRefused(_ attributes: String) throws {
    let file = ODSBuilder(cells: "<table:table-cell/><table:table-cell \(attributes)/>").flat()
    let error = try #require(fault(in: file))
    #expect(error.reason == .malformed)
    #expect(error.message.contains("Data!B1"))
    #expect(!error.message.contains("secret"))
  }
}
