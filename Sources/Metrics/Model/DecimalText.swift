import Foundation

/// Decimal numbers as they are read from files and printed on pages: exact, and rounded half away from zero.
public enum DecimalText {
  /// The exact decimal of a number in its shortest form: 18.1 is 18.1, not 18.1000000000000014.
  public static func decimal(_ number: Double) -> Decimal? {
    guard number.isFinite else { return nil }
    if number == number.rounded(), abs(number) < 1e15 { return Decimal(Int64(number)) }
    return Decimal(string: number.description)
  }

  /// Rounds half away from zero: 81.25 to one place is 81.3, -0.5 to none is -1.
  public static func rounded(_ number: Decimal, places: Int) -> Decimal {
    var exact = number
    var result = Decimal()
    NSDecimalRound(&result, &exact, places, .plain)
    return result
  }

  /// A number for a page: thousands separated by commas, a fixed number of decimals, a true minus sign.
  public static func grouped(_ number: Decimal, places: Int) -> String {
    let plain = fixed(abs(number), places: places)
    let parts = plain.split(separator: ".", omittingEmptySubsequences: false)
    var grouped = ""
    for (index, digit) in parts[0].enumerated() {
      if index > 0, (parts[0].count - index).isMultiple(of: 3) { grouped.append(",") }
      grouped.append(digit)
    }
    if parts.count > 1 { grouped += "." + parts[1] }
    let isZero = rounded(number, places: places) == 0
    return number < 0 && !isZero ? "\u{2212}" + grouped : grouped
  }

  /// A number for a file: no separators, at most so many decimals, none that are zero.
  public static func plain(_ number: Decimal, places: Int = 10) -> String {
    rounded(number, places: places).description
  }

  private static func fixed(_ number: Decimal, places: Int) -> String {
    let text = rounded(number, places: places).description
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard places > 0 else { return String(parts[0]) }
    let fraction = parts.count > 1 ? String(parts[1]) : ""
    return parts[0] + "." + fraction + String(repeating: "0", count: max(0, places - fraction.count))
  }
}
