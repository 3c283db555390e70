/// One cell as the document writes it: its attributes, and what they mean (OpenDocument 1.3 part 3, 9.1.4, 19.387 on).
struct ODSCell {
  /// The type of the value.
  enum ValueType {
    case none, number, date, time, boolean, text, error
  }

  private(set) var type = ValueType.none
  /// How many cells from left to right this one stands for.
  private(set) var count = 1
  private(set) var columnSpan = 1
  private(set) var rowSpan = 1
  private(set) var style: String?
  private var isFormula = false
  /// The value as its attribute writes it; for texts only where there is such an attribute.
  private var written: [UInt8]?

  /// Takes note of the attributes of the cell that has just begun.
  mutating func readAttributes(_ tokens: inout XMLTokens) throws(SpreadsheetError) {
    while try tokens.nextAttribute() {
      if tokens.attributeIsNamed("office:value-type") {
        if type != .error { type = tokens.attributeBytes(ODSCell.type) }
      } else if tokens.attributeIsNamed("office:value") || tokens.attributeIsNamed("office:date-value")
        || tokens.attributeIsNamed("office:time-value") || tokens.attributeIsNamed("office:boolean-value")
      {
        written = tokens.attributeBytes { Array($0) }
      } else if tokens.attributeIsNamed("office:string-value") {
        written = Array(try tokens.attributeValue().utf8)
      } else if tokens.attributeIsNamed("calcext:value-type") {
        // LibreOffice: the standard has no type for errors.
        if tokens.attributeBytes({ $0.elementsEqual("error".utf8) }) { type = .error }
      } else if tokens.attributeIsNamed("table:number-columns-repeated") {
        count = max(tokens.attributeNumber() ?? 1, 1)
      } else if tokens.attributeIsNamed("table:number-columns-spanned") {
        columnSpan = max(tokens.attributeNumber() ?? 1, 1)
      } else if tokens.attributeIsNamed("table:number-rows-spanned") {
        rowSpan = max(tokens.attributeNumber() ?? 1, 1)
      } else if tokens.attributeIsNamed("table:style-name") {
        style = try tokens.attributeValue()
      } else if tokens.attributeIsNamed("table:formula") {
        isFormula = true
      }
    }
  }

  private static func type(_ name: ArraySlice<UInt8>) -> ValueType {
    switch String(decoding: name, as: UTF8.self) {
    case "float", "percentage", "currency": .number
    case "date": .date
    case "time": .time
    case "boolean": .boolean
    case "string": .text
    default: .none
    }
  }

  /// The value of the cell, read up to its end; nothing where it is empty.
  ///
  /// - Parameters:
  ///   - showsLength: whether its format counts hours beyond 24.
  ///   - mostText: the most bytes of a text.
  func value(
    _ tokens: inout XMLTokens, showsLength: Bool, mostText: Int, sheet: String, place: CellAddress
  ) throws(SpreadsheetError) -> CellValue? {
    // Old versions of LibreOffice store an error as the number 0 that is shown as an error.
    if type == .number, isFormula {
      let shown = try ODSText.read(&tokens, limit: mostText)
      if ODSError.isError(shown) { return .error(ODSError.text(shown)) }
    }
    var fault: SpreadsheetError { .malformed("the cell \(sheet)!\(place) does not hold what its type says") }
    switch type {
    case .number:
      guard let number = written.flatMap({ DecimalDigits.double($0[...]) }) else { throw fault }
      return .number(number)
    case .boolean:
      guard let written else { throw fault }
      return .boolean(written.elementsEqual("true".utf8))
    case .date:
      guard let written else { throw fault }
      return ODSCell.date(String(decoding: written, as: UTF8.self))
    case .time:
      guard let days = written.flatMap(ODSTime.days) else { throw fault }
      return showsLength ? .number(days) : CellDate(serial: days, uses1904: false).map { .date($0) } ?? .number(days)
    case .error:
      let shown = try ODSText.read(&tokens, limit: mostText)
      return shown.isEmpty ? nil : .error(ODSError.text(shown))
    case .text, .none:
      let shown = try ODSText.read(&tokens, limit: mostText)
      // Where there is an attribute, it counts, and not what is shown.
      let text = if type == .text, let written { try XMLEscapes.string(written, part: "the file") } else { shown }
      return text.isEmpty ? nil : .text(text)
    }
  }

  /// 30 December 1899, in days from 1 January 1970.
  private static let dayZero = -25_569

  /// A date; the text as it stands where it means none, as that of a year before Christ.
  private static func date(_ text: String) -> CellValue? {
    guard !text.isEmpty else { return nil }
    guard let date = CellDate(iso: text) else { return .text(text) }
    // Day 0 is 30 December 1899: a mere time of day that a date format shows.
    if date.day?.dayNumber == ODSCell.dayZero { return .date(CellDate(day: nil, seconds: date.seconds)) }
    return .date(date)
  }
}
