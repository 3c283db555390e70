import Testing

@testable import Spreadsheets

struct NumberFormatsTests {
  @Test(
    arguments: [
      "dd/mm/yyyy", "d mmm yy", "mmm-yy", "h:mm", "mm:ss.0", "[$-809]dd mmmm yyyy", "[$-F800]dddd\\, mmmm dd\\, yyyy",
      "yyyy\\-mm\\-dd;@", "\"Week of \"d mmm", "[Red]d/m/yy", "h:mm AM/PM", "DD/MM/YY",
    ])
  func formatsOfDaysAndTimesAreDates(_ format: String) { #expect(NumberFormats.showsDate(format)) }

  @Test(
    arguments: [
      "General", "0", "0.00E+00", "#,##0.00;[Red]-#,##0.00", "0.0 \"days\"", "0\\d",
      "_-* #,##0_-;\\-* #,##0_-;_-* \"-\"??_-;_-@_-",
      "\"£\"#,##0", "[$£-809]#,##0.00", "[Yellow]0", "[>=100]0;0.0", "@", "# ?/?", "", "0_d", "0*m", "0;\"day\"",
    ])
  func formatsOfNumbersAreNot(_ format: String) { #expect(!NumberFormats.showsDate(format)) }

  @Test(arguments: ["[h]:mm", "[hh]:mm:ss", "[mm]:ss", "[s]", "[Red][h]:mm"])
  func lengthsOfTimeAreNumbers(_ format: String) { #expect(!NumberFormats.showsDate(format)) }

  /// ECMA-376 18.8.30: 14 to 22 and 45 to 47 show days and times; 46 is elapsed hours.
  @Test func builtInFormatsNeedNoText() {
    var formats = NumberFormats()
    for format in 0...49 { formats.addCellStyle(format: format) }
    let dates = (0...49).filter { formats.isDate(cellStyle: $0) && !(27...36).contains($0) }
    #expect(dates == [14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 47])
  }

  @Test func textOfAFormatWinsOverItsNumber() {
    var formats = NumberFormats()
    formats.addFormat(14, text: "0.00")
    formats.addFormat(164, text: "dd/mm/yyyy")
    formats.addCellStyle(format: 14)
    formats.addCellStyle(format: 164)
    #expect(!formats.isDate(cellStyle: 0))
    #expect(formats.isDate(cellStyle: 1))
  }

  @Test func unknownStyleIsNoDate() {
    var formats = NumberFormats()
    formats.addCellStyle(format: 14)
    #expect(formats.isDate(cellStyle: 0))
    #expect(!formats.isDate(cellStyle: 1))
  }
}
