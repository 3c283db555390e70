import Dates

/// The next meeting of a body: that of the calendar, else that of the settings.
public struct NextMeeting: Sendable {
  /// The body.
  public let body: Programme.Body
  /// The day; the last one of a month or of a quarter where only that is known.
  public let day: CivilDate
  /// Whether the very day is known.
  public let isExact: Bool
  /// The day in words, else the time as somebody wrote it: `June 2017`.
  public let words: String
}

extension Programme {
  /// The next meeting of a body on or after a day; nothing where none is known.
  public func nextMeeting(of body: Body, asAt: CivilDate) -> NextMeeting? {
    if let next = governance.meetings(of: body.name).first(where: { $0.day >= asAt }) {
      let date = next.meeting.date
      return NextMeeting(body: body, day: next.day, isExact: date.isExact, words: date.words)
    }
    guard let stated = body.nextMeeting, stated >= asAt else { return nil }
    return NextMeeting(body: body, day: stated, isExact: true, words: stated.inWords)
  }

  /// The next meetings of all bodies on or after a day, the earliest first.
  public func nextMeetings(asAt: CivilDate) -> [NextMeeting] {
    bodies.compactMap { nextMeeting(of: $0, asAt: asAt) }.sorted { ($0.day, $0.body.name) < ($1.day, $1.body.name) }
  }

  /// The next meeting of the Health and Wellbeing Board on or after a day.
  public func nextBoardMeeting(asAt: CivilDate) -> NextMeeting? {
    nextMeetings(asAt: asAt).first { meeting in
      let name = meeting.body.name.lowercased()
      return name.contains("wellbeing board") || name == "hwb"
    }
  }
}
