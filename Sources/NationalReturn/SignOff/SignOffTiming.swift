import Dates
import Metrics
import Programme

/// When a return is due and when the bodies meet: whether the board can sign before the day.
///
/// Returns are due six to eight weeks after the quarter, boards meet four to six times a year, so that the day often comes
/// first; the return is then signed by delegation, or ratified afterwards.
public struct SignOffTiming: Hashable, Sendable {
  /// The next meeting of a body.
  public struct Meeting: Hashable, Sendable {
    /// The body.
    public let body: String
    /// The day.
    public let date: CivilDate
  }

  /// The day by which the return is due: that of the form, else that of the programme; nothing where neither has one.
  public let deadline: CivilDate?
  /// The next meetings on and after the day of the report, the earliest first.
  public let meetings: [Meeting]
  /// The next meeting of the Health and Wellbeing Board.
  public let board: Meeting?

  /// The days of a return.
  public init(_ document: QuarterlyReturn, programme: Programme) {
    deadline = SignOffTiming.deadline(of: document, programme)
    let next = programme.nextMeetings(asAt: document.asAt).filter(\.isExact)
    meetings = next.map { Meeting(body: $0.body.name, date: $0.day) }
    board = programme.nextBoardMeeting(asAt: document.asAt).flatMap { meeting in
      meeting.isExact ? Meeting(body: meeting.body.name, date: meeting.day) : nil
    }
  }

  /// Whether the return is due before the board meets.
  public var isDueBeforeBoard: Bool {
    guard let deadline, let board else { return false }
    return deadline < board.date
  }

  /// Whether the return was due before a day.
  public func isPast(on day: CivilDate) -> Bool { deadline.map { $0 < day } ?? false }

  /// Of the programme's deadlines, the earliest whose name has the quarter and the word "return" in it.
  private static func deadline(of document: QuarterlyReturn, _ programme: Programme) -> CivilDate? {
    guard case .quarter(_, let number) = document.period else { return nil }
    if let national = document.form.deadlines[number] { return national }
    return programme.deadlines.filter { deadline in
      deadline.name.lowercased().contains("return") && names(document.period, in: deadline.name)
    }.map(\.date).min()
  }

  /// Whether words of a text, one or two after each other, are the quarter: `Quarterly return 2016-17 Q2`.
  private static func names(_ period: Period, in text: String) -> Bool {
    let words = text.split { $0 == " " || $0 == "," || $0 == ":" || $0 == "(" || $0 == ")" }.map(String.init)
    let pairs = zip(words, words.dropFirst()).map { $0 + " " + $1 }
    return (words + pairs).contains { Period(text: $0) == period }
  }
}
