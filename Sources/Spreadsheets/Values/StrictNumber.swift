import struct Foundation.Decimal

/// Plain numbers, as people write them into answers and settings.
public enum StrictNumber {
  /// Reads digits with an optional sign, commas between thousands, and a decimal point.
  ///
  /// Accepted: `12`, `1,234`, `-0.5`, `−3` (a true minus sign), white space around. Refused: everything else,
  /// among it `1.1abc`, `0x10`, `nan`, `1,23`, `1e3`, and all that `ReadNumber` takes from a table beyond this:
  /// an answer is written for us, so it needs no unit, bracket or note mark.
  public static func decimal(_ text: String) -> Decimal? {
    guard let number = NumberText(text), number.isPlain else { return nil }
    return number.decimal
  }
}
