/// A date as people write it in a plan: the days that it may mean, or why it means none, and always the text.
///
/// `30/09/2016`, `Jun-16`, `March17`, `mid June 2016`, `late autumn 2014`, `Q4 2014/15`, `2017/18`, `10 th May 2016`,
/// `Jan and Feb 2015`, `On-going to December 2017`, `Renew as required`, `TBC`. A span is due on its last day: nothing
/// invents a day within it.
///
/// - A quarter is financial with a financial year (`Q4 2014/15` ends on 31 March 2015) and calendar with a calendar
///   year (`Q4 2014` ends on 31 December 2014).
/// - Spring is March to May, summer June to August, autumn September to November, and winter December to February:
///   `Winter 2014` ends in February 2015.
/// - `early`, `mid` and `late` are thirds: 1 to 10, 11 to 20 and 21 to the end of a month.
/// - A list or a range is one span from its first to its last day.
/// - The same date twice, as where two rows of a table share a cell, is that date: `June 2016 June 2016`.
/// - Years of two digits are 2000 to 2099, and a day stands before its month, as in `CivilDate(text:)`.
public struct WrittenDate: Hashable, Sendable {
  /// What a text means.
  public enum Meaning: Hashable, Sendable {
    /// A day, or all days from one to another.
    case days(ClosedRange<CivilDate>)
    /// It goes on, and has no end.
    case ongoing
    /// Whenever it is wanted: "Renew as required".
    case asRequired
    /// Somebody is to say it: "TBC", "TBA".
    case toBeConfirmed
    /// Nothing is said: an empty cell, a dash, "N/A".
    case notGiven
    /// It is not a date, for this reason.
    case unreadable(WrittenDateFault)
  }

  /// The text as it was typed, without white space at either end.
  public let text: String
  /// What it means.
  public let meaning: Meaning

  /// Reads a text. One that is no date is kept with the reason.
  public init(_ text: String) {
    let trimmed = text.trimmedOfSpaces
    self.text = trimmed
    meaning = WrittenDateState.meaning(of: trimmed) ?? WrittenDateParser.meaning(of: trimmed)
  }

  /// A single day: a cell that holds a date.
  public init(_ day: CivilDate) {
    text = day.description
    meaning = .days(day...day)
  }

  /// What nobody has written.
  public static let notGiven = WrittenDate("")

  /// The days that it may mean.
  public var days: ClosedRange<CivilDate>? {
    if case .days(let days) = meaning { return days }
    return nil
  }

  /// The first day that it may mean.
  public var first: CivilDate? { days?.lowerBound }

  /// The last day that it may mean: the day by which something is due.
  public var last: CivilDate? { days?.upperBound }

  /// Whether the text is a date that stands there twice: `June 2016 June 2016`.
  public var isGivenTwice: Bool {
    let words = text.lowercased().split(separator: " ")
    let half = words.count / 2
    return days != nil && half > 0 && words.count == 2 * half && words.prefix(half).elementsEqual(words.suffix(half))
  }

  /// Why it is not a date; nothing where it is one, or a state.
  public var fault: WrittenDateFault? {
    if case .unreadable(let fault) = meaning { return fault }
    return nil
  }
}
