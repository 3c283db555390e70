import Dates

/// A financial year of English public bodies: 1 April to 31 March, written `2016-17`.
public struct FinancialYear: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The calendar year in which it begins.
  public let start: Int

  /// The year that begins on 1 April of `start`.
  public init(start: Int) { self.start = start }

  /// Reads `2016-17`, `2016/17`, `16-17`, `1617` and `2016 to 2017`; nothing where the second year does not follow the
  /// first.
  public init?(text: String) {
    let text = text.trimmedOfSpaces.lowercased().replacing(" to ", with: "-").replacing("/", with: "-")
      .replacing("\u{2013}", with: "-")
    var parts = text.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    // 2021 may be the calendar year.
    if parts.count == 1, text.count == 4, !["1920", "2021"].contains(text) {
      parts = [String(text.prefix(2)), String(text.suffix(2))]
    }
    guard parts.count == 2,
      parts.allSatisfy({ [2, 4].contains($0.count) && $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let first = Int(parts[0]), let second = Int(parts[1])
    else { return nil }
    let start = parts[0].count == 2 ? 2000 + first : first
    let isFollowed = parts[1].count == 2 ? (start + 1) % 100 == second : start + 1 == second
    guard isFollowed, (1900...2200).contains(start) else { return nil }
    self.start = start
  }

  /// `2016-17`.
  public var description: String {
    let next = (start + 1) % 100
    return "\(start)-\(next < 10 ? "0" : "")\(next)"
  }

  /// The year before.
  public var previous: FinancialYear { FinancialYear(start: start - 1) }

  /// The calendar year that begins earlier comes first.
  public static func < (left: FinancialYear, right: FinancialYear) -> Bool { left.start < right.start }
}
