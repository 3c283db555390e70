import Dates

/// A day as somebody wrote it in a table of governance, and the day that it means, where it means one.
///
/// What `WrittenDate` reads: a month, a quarter or a year means its last day, so that what is due in March is late in April.
public struct DayAsWritten: Hashable, Sendable {
  /// The text with its meaning.
  public let written: WrittenDate

  /// Reads a text.
  public init(_ text: String) { self.init(WrittenDate(text)) }

  /// Takes what was read already.
  init(_ written: WrittenDate) { self.written = written }

  /// As it was written; empty where nothing is there.
  public var text: String { written.text }

  /// The day; nothing for a text such as "ongoing" or "TBC".
  public var day: CivilDate? { written.last }

  /// Whether the text names a day and not a longer time.
  public var isExact: Bool { written.first != nil && written.first == written.last }

  /// Whether nothing is written.
  public var isEmpty: Bool { text.isEmpty }

  /// As it stands on a page: the day in words, else the text.
  public var words: String { isExact ? day?.inWords ?? text : text }
}
