/// Why a text is not a date.
public enum WrittenDateFault: Hashable, Sendable {
  /// The calendar has no such day: "31 June 2016".
  case noSuchDay(day: Int, month: Int, year: Int)
  /// The calendar has no such month: "12/13/2016".
  case noSuchMonth(Int)
  /// The year is missing: "April".
  case noYear
  /// A financial year is two years that follow one another: not "2015/15".
  case notFinancialYear(String, meant: String)
  /// A word that belongs to no date, and what may be meant by it: "Juen".
  case unknownWord(String, meant: String?)
  /// The end of a range lies before its start.
  case backwards
  /// It is something else.
  case notADate

  /// The reason as a sentence.
  public var sentence: String {
    switch self {
    case .noSuchDay(let day, let month, let year):
      """
      \(MonthName.full[min(max(month, 1), 12) - 1]) \(year) has \(CivilDate.days(inMonth: month, of: year)) days, and no \
      day \(day).
      """
    case .noSuchMonth(let month): "There is no month \(month); the day stands before the month."
    case .noYear: "The year is missing."
    case .notFinancialYear(let text, let meant): "\(text) is not a financial year; \(meant) may be meant."
    case .unknownWord(let word, let meant?): "\"\(word)\" is not a month; \(meant) may be meant."
    case .unknownWord(let word, nil): "\"\(word)\" does not belong to a date."
    case .backwards: "The end lies before the start."
    case .notADate: "It is not a date."
    }
  }
}
