import Dates
import Spreadsheets

/// Numbers for statistics: exact decimals as elsewhere, and the powers of ten that programs write (`1.5e-05`).
public enum PlainNumber {
  /// The nearest double of a text; nothing where it is not wholly a number.
  public static func double(_ text: String) -> Double? { double(.text(text)) }

  static func double(_ value: CellValue) -> Double? {
    switch value {
    case .number(let number): return number.isFinite ? number : nil
    case .text(let text):
      if let decimal = value.decimal { return Double(decimal.description) }
      let parts = text.trimmedOfSpaces.lowercased().split(separator: "e", omittingEmptySubsequences: false)
      guard parts.count == 2, let digits = StrictNumber.decimal(String(parts[0])), let power = exponent(parts[1]) else {
        return nil
      }
      return Double("\(digits)e\(power)").flatMap { $0.isFinite ? $0 : nil }
    case .boolean, .date, .error: return nil
    }
  }

  private static func exponent(_ text: Substring) -> Int? {
    let digits = text.first == "+" || text.first == "-" ? text.dropFirst() : text
    guard (1...3).contains(digits.count), digits.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
    return Int(text)
  }
}
