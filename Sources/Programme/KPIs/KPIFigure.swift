import struct Foundation.Decimal
import Dates
import Metrics
import Spreadsheets

/// A figure as a team types it: a number, or a range that stays one.
public enum KPIFigure: Hashable, Sendable {
  /// A number, with the decimals that were typed.
  case number(Decimal, places: Int)
  /// From one number to another: `70-75%`. It is never averaged.
  case range(Decimal, Decimal)

  /// Reads `82`, `82%`, `1,747`, `£5`, `70-75%`, `40% - 70%`, `40% to 70%`; nothing for anything else.
  public init?(_ text: String) {
    let text = text.trimmedOfSpaces
    if let read = ReadNumber(text), read.marks.isEmpty {
      self = .number(read.number, places: KPIFigure.places(of: text))
      return
    }
    let parts = text.replacing(" to ", with: "-").replacing("\u{2013}", with: "-").split(separator: "-").map(
      String.init)
    guard parts.count == 2, let low = ReadNumber(parts[0])?.number, let high = ReadNumber(parts[1])?.number, low < high
    else { return nil }
    self = .range(low, high)
  }

  /// The number; nothing for a range.
  public var number: Decimal? {
    if case .number(let number, _) = self { return number }
    return nil
  }

  /// As it stands on a page, without a unit.
  public var words: String {
    switch self {
    case .number(let number, let places): DecimalText.grouped(number, places: places)
    case .range(let low, let high): "\(DecimalText.plain(low)) to \(DecimalText.plain(high))"
    }
  }

  private static func places(of text: String) -> Int {
    guard let point = text.firstIndex(of: ".") else { return 0 }
    return text[text.index(after: point)...].prefix { $0.isNumber }.count
  }
}
