/// The records of a BIFF8 workbook stream, laid out by [MS-XLS] 2.4.
enum Biff {
  static func record(_ kind: Int, _ body: [UInt8]) -> [UInt8] { .u16(kind) + .u16(body.count) + body }

  static func beginning(_ type: Int = 0x0010, version: Int = 0x0600) -> [UInt8] {
    record(0x0809, .u16(version) + .u16(type) + .u16(0x0DBB) + .u16(0x07CC) + .u32(0) + .u32(6))
  }

  static let end = record(0x000A, [])

  static func continuation(_ body: [UInt8]) -> [UInt8] { record(0x003C, body) }

  private static func cell(_ row: Int, _ column: Int, _ style: Int) -> [UInt8] {
    .u16(row) + .u16(column) + .u16(style)
  }

  static func number(_ row: Int, _ column: Int, _ value: Double, style: Int = 0) -> [UInt8] {
    record(0x0203, cell(row, column, style) + .f64(value))
  }

  static func rk(_ row: Int, _ column: Int, _ bits: UInt32, style: Int = 0) -> [UInt8] {
    record(0x027E, cell(row, column, style) + .u32(bits))
  }

  static func multipleRK(_ row: Int, _ firstColumn: Int, _ bits: [UInt32], style: Int = 0) -> [UInt8] {
    record(
      0x00BD,
      .u16(row) + .u16(firstColumn) + bits.flatMap { [UInt8].u16(style) + .u32($0) }
        + .u16(firstColumn + bits.count - 1))
  }

  static func sharedText(_ row: Int, _ column: Int, _ index: UInt32) -> [UInt8] {
    record(0x00FD, cell(row, column, 0) + .u32(index))
  }

  static func label(_ row: Int, _ column: Int, _ text: [UInt8]) -> [UInt8] {
    record(0x0204, cell(row, column, 0) + text)
  }

  static func boolean(_ row: Int, _ column: Int, _ value: Bool) -> [UInt8] {
    record(0x0205, cell(row, column, 0) + [value ? 1 : 0, 0])
  }

  static func error(_ row: Int, _ column: Int, _ code: UInt8) -> [UInt8] {
    record(0x0205, cell(row, column, 0) + [code, 1])
  }

  static func blank(_ row: Int, _ column: Int) -> [UInt8] { record(0x0201, cell(row, column, 0)) }

  static func multipleBlank(_ row: Int, _ columns: ClosedRange<Int>) -> [UInt8] {
    record(
      0x00BE, .u16(row) + .u16(columns.lowerBound) + columns.flatMap { _ in [UInt8].u16(0) } + .u16(columns.upperBound))
  }

  /// What a formula came to ([MS-XLS] 2.5.133, FormulaValue).
  enum Result {
    case number(Double), text, boolean(Bool), error(UInt8), emptyText

    var bytes: [UInt8] {
      switch self {
      case .number(let number): .f64(number)
      case .text: [0, 0, 0, 0, 0, 0, 0xFF, 0xFF]
      case .boolean(let flag): [1, 0, flag ? 1 : 0, 0, 0, 0, 0xFF, 0xFF]
      case .error(let code): [2, 0, code, 0, 0, 0, 0xFF, 0xFF]
      case .emptyText: [3, 0, 0, 0, 0, 0, 0xFF, 0xFF]
      }
    }
  }

  /// A formula `=1` with any cached result.
  static func formula(_ row: Int, _ column: Int, _ result: Result, style: Int = 0) -> [UInt8] {
    record(0x0006, cell(row, column, style) + result.bytes + .u16(0) + .u32(0) + .u16(3) + [0x1E, 1, 0])
  }

  /// The text of the formula before.
  static func formulaText(_ text: [UInt8]) -> [UInt8] { record(0x0207, text) }

  static func sharedFormula() -> [UInt8] { record(0x04BC, [0, 0, 1, 0, 0, 0, 0, 2, 3, 0, 0x1E, 1, 0]) }

  /// Rectangles as first row, last row, first column, last column.
  static func mergedCells(_ ranges: [[Int]]) -> [UInt8] {
    record(0x00E5, .u16(ranges.count) + ranges.flatMap { $0.flatMap { [UInt8].u16($0) } })
  }

  static func format(_ number: Int, _ text: String) -> [UInt8] { record(0x041E, .u16(number) + ExcelText.string(text)) }

  static func extendedFormat(_ format: Int) -> [UInt8] {
    record(0x00E0, .u16(0) + .u16(format) + [UInt8](repeating: 0, count: 16))
  }
}
