import Dates

/// A date of a cell: a day, a time of day, or both.
public struct CellDate: Hashable, Sendable, CustomStringConvertible {
  /// The day; nothing for a mere time of day.
  public let day: CivilDate?
  /// Seconds since midnight, 0 to 86,399.
  public var seconds: Int { Int(shortSeconds) }

  private let shortSeconds: Int32

  /// Makes a date.
  public init(day: CivilDate?, seconds: Int = 0) {
    self.day = day
    shortSeconds = Int32(clamping: seconds)
  }

  /// The moment that a serial number of Excel means; nothing where the number means none.
  ///
  /// In the 1900 system day 60 is 29 February 1900, which never was: it gives nothing, and so do negative numbers.
  /// - Parameters:
  ///   - serial: days since the system's start; the fraction is the time of day.
  ///   - uses1904: whether day 0 is 1 January 1904 (workbooks from old Macintoshes).
  public init?(serial: Double, uses1904: Bool) {
    guard serial >= 0, serial < 2_958_466 else { return nil }
    let allSeconds = (serial * 86_400).rounded()
    let days = Int(allSeconds) / 86_400
    let seconds = Int(allSeconds) % 86_400
    if uses1904, days > 0 || seconds == 0 {
      guard let day = CellDate.start1904?.adding(days: days) else { return nil }
      self.init(day: day, seconds: seconds)
    } else if days == 0 {
      self.init(day: nil, seconds: seconds)
    } else {
      // Days before the false leap day count from one day later.
      guard days != 60, let day = CellDate.start1900?.adding(days: days < 60 ? days + 1 : days) else { return nil }
      self.init(day: day, seconds: seconds)
    }
  }

  /// A date as ISO 8601 writes it: `2016-04-01`, `2016-04-01T09:30:00`, `09:30:00`; parts of a second are rounded.
  init?(iso text: String) {
    let parts = text.split(separator: "T", omittingEmptySubsequences: false).map(String.init)
    switch parts.count {
    case 1:
      if let day = CivilDate(iso: text) {
        self.init(day: day)
      } else if let seconds = CellDate.seconds(text) {
        self.init(day: nil, seconds: seconds)
      } else {
        return nil
      }
    case 2:
      guard let day = CivilDate(iso: parts[0]), let seconds = CellDate.seconds(parts[1]) else { return nil }
      self.init(day: day, seconds: seconds)
    default: return nil
    }
  }

  /// `09:30:00`, `09:30`, `09:30:00.5`, with or without a `Z`, as seconds since midnight.
  private static func seconds(_ text: String) -> Int? {
    let time = text.hasSuffix("Z") ? text.dropLast() : text[...]
    let fields = time.split(separator: ":", omittingEmptySubsequences: false).map { Array($0.utf8)[...] }
    guard (2...3).contains(fields.count), fields[0].count == 2, fields[1].count == 2,
      let hours = DecimalDigits.wholeNumber(fields[0]), let minutes = DecimalDigits.wholeNumber(fields[1]),
      let seconds = fields.count == 3 ? DecimalDigits.double(fields[2]) : 0, hours < 24, minutes < 60, seconds >= 0,
      seconds < 60
    else { return nil }
    return min(hours * 3600 + minutes * 60 + Int(seconds.rounded()), 86_399)
  }

  private static let start1900 = CivilDate(year: 1899, month: 12, day: 30)
  private static let start1904 = CivilDate(year: 1904, month: 1, day: 1)

  /// ISO 8601: `2016-04-01`, `2016-04-01T09:30:00` or `09:30:00`.
  public var description: String {
    let time = [seconds / 3600, seconds / 60 % 60, seconds % 60]
      .map { $0 < 10 ? "0\($0)" : String($0) }.joined(separator: ":")
    guard let day else { return time }
    return seconds == 0 ? day.description : "\(day)T\(time)"
  }
}
