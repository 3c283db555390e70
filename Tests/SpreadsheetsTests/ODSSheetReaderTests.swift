import Spreadsheets
import Testing

struct ODSSheetReaderTests {
  private func number(_ value: Int, _ attributes: String = "") -> String {
    #"<table:table-cell office:value-type="float" office:value="\#(value)" \#(attributes)/>"#
  }

  private func row(_ cells: String, repeated count: Int = 1) -> String {
    #"<table:table-row table:number-rows-repeated="\#(count)">\#(cells)</table:table-row>"#
  }

  /// 1,048,576 empty rows and 16,384 empty cells give nothing and take no time.
  @Test func emptyRowsAndCellsAreNotExpanded() throws {
    let empty = #"<table:table-cell table:number-columns-repeated="16383"/>"#
    let rows = row(empty, repeated: 1_048_575) + row(empty + number(1))
    #expect(try ODSBuilder(rows).cells() == ["XFD1048576": .number(1)])
    #expect(try ODSBuilder(row("<table:table-cell/>", repeated: 999_999_999)).cells().isEmpty)
  }

  @Test func repeatedValuesAreExpanded() throws {
    let repeated = number(7, #"table:number-columns-repeated="2""#)
    #expect(
      try ODSBuilder(row(repeated + number(8), repeated: 2)).cells() == [
        "A1": .number(7), "B1": .number(7), "C1": .number(8), "A2": .number(7), "B2": .number(7), "C2": .number(8),
      ])
  }

  @Test func oftenRepeatedRowIsRefusedByName() throws {
    let file = ODSBuilder(row("") + row(number(1), repeated: 5)).flat()
    #expect(fault(in: file, [.repeatedRows: 5]) == nil)
    let error = try #require(fault(in: file, [.repeatedRows: 4]))
    #expect(error.message == "Row 2 of the sheet \"Data\" holds something and is repeated 5 times; at most 4 are read.")
    #expect(error.advice.contains("repeated-rows"))
    let standard = fault(in: ODSBuilder(row(number(1), repeated: 1_000_000)).flat())
    #expect(standard?.message.contains("1000000 times; at most 100000") == true)
  }

  @Test func repeatedCellsCountAsCellsAndColumns() {
    let file = ODSBuilder(row(number(1, #"table:number-columns-repeated="3""#), repeated: 2)).flat()
    #expect(fault(in: file, [.heldCells: 6, .columns: 3]) == nil)
    #expect(fault(in: file, [.heldCells: 5])?.advice.contains("limit held-cells") == true)
    #expect(fault(in: file, [.columns: 2])?.advice.contains("limit columns") == true)
    let wide = number(1, #"table:number-columns-repeated="999999999""#)
    #expect(fault(in: ODSBuilder(row(wide)).flat())?.advice.contains("limit columns") == true)
  }

  @Test func mergedRangesAndCoveredCells() throws {
    let rows =
      row(
        number(1, #"table:number-columns-spanned="2" table:number-rows-spanned="2""#)
          + "<table:covered-table-cell/>" + number(3))
      + row(
        #"<table:covered-table-cell office:value-type="float" office:value="42"/><table:covered-table-cell/>"#
          + number(4))
    let sheet = try firstSheet(of: ODSBuilder(rows).flat())
    #expect(sheet.mergedRanges.map { "\($0.first):\($0.last)" } == ["A1:B2"])
    // What LibreOffice keeps beneath a merged cell it writes to .xlsx and .xls as well.
    #expect(cells(of: sheet) == ["A1": .number(1), "C1": .number(3), "A2": .number(42), "C2": .number(4)])
  }

  @Test func mergedRangesHaveALimit() {
    let file = ODSBuilder(
      row(#"<table:table-cell table:number-columns-spanned="2"/><table:covered-table-cell/>"#, repeated: 3)
    ).flat()
    #expect(fault(in: file, [.heldCells: 3]) == nil)
    #expect(fault(in: file, [.heldCells: 2])?.message.contains("merged ranges") == true)
  }

  @Test func groupsOfRowsAreReadInOrder() throws {
    let rows = """
      <table:table-column-group><table:table-columns><table:table-column/></table:table-columns></table:table-column-group>\
      <table:table-header-rows>\(row(number(1)))</table:table-header-rows><table:table-row-group><table:table-row-group>\
      <table:table-rows>\(row(number(2)))</table:table-rows></table:table-row-group>\(row(number(3)))</table:table-row-group>
      """
    #expect(try ODSBuilder(rows).cells() == ["A1": .number(1), "A2": .number(2), "A3": .number(3)])
  }

  /// A chart holds a table of its own figures; tracked changes hold cells that are no longer there.
  @Test func tablesOfShapesAndChangesAreNotRead() throws {
    let inner = "<table:table table:name=\"local\">\(row(number(99)))</table:table>"
    let rows = """
      <table:shapes><draw:frame>\(inner)</draw:frame></table:shapes><office:forms>\(row(number(98)))</office:forms>\
      <table:table-row><table:table-cell office:value-type="string"><draw:frame><draw:object>\(inner)</draw:object>\
      <draw:text-box><text:p>in a box</text:p></draw:text-box></draw:frame><text:p>own</text:p></table:table-cell>\
      \(number(2))</table:table-row>
      """
    var builder = ODSBuilder(rows)
    builder.sheets =
      "<table:tracked-changes>\(inner)</table:tracked-changes><table:dde-links>\(inner)</table:dde-links>"
    let workbook = try SpreadsheetReader.workbook(from: builder.flat())
    #expect(CellListing.lines(of: workbook) == "Data\tA1\ttext\town\nData\tB1\tnumber\t2\n")
  }
}
