import Dates
import Metrics

/// A day as somebody wrote it, and the day that it means, where it means one.
///
/// The one place where the tables of governance read days. A month, a quarter or a year means its last day: what is due
/// in March is late in April.
public struct DayAsWritten: Hashable, Sendable {
  /// As it was written; empty where nothing is there.
  public let text: String
  /// The day; nothing for a text such as "ongoing" or "TBC".
  public let day: CivilDate?
  /// Whether the text names a day and not a longer time.
  public let isExact: Bool

  /// Reads a text.
  public init(_ text: String) {
    let text = text.trimmedOfSpaces
    self.text = text
    let exact = CivilDate(textWithTime: text)
    isExact = exact != nil
    day = exact ?? Period(text: text)?.lastDate
  }

  /// Whether nothing is written.
  public var isEmpty: Bool { text.isEmpty }

  /// As it stands on a page: the day in words, else the text.
  public var words: String { isExact ? day?.inWords ?? text : text }
}
