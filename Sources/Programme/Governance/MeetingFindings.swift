import Dates
import Metrics

/// What is to be said about the calendar: gaps, papers, and next meetings that disagree.
struct MeetingFindings {
  let programme: Programme
  let rules: GovernanceRules
  let asAt: CivilDate

  private var register: GovernanceRegister { programme.governance }

  func add(to log: inout FindingLog) {
    guard let meetings = register.meetings else { return }
    for meeting in meetings {
      guard let day = meeting.date.day, let papers = meeting.papersDue.day, papers > day else { continue }
      log.add(
        .datesOutOfOrder, at: meeting.place,
        """
        The papers for \(meeting.body) are due on \(meeting.papersDue.words), after the meeting on \(meeting.date.words).
        """, advice: "Correct one of the two days.")
    }
    for body in programme.bodies { add(body, to: &log) }
    addUnknown(meetings, to: &log)
  }

  /// Others may meet too; a name that is misspelt would be one of them.
  private func addUnknown(_ meetings: [BodyMeeting], to log: inout FindingLog) {
    guard !programme.bodies.isEmpty else { return }
    var names: [String] = []
    let unknown = meetings.filter { meeting in
      !programme.bodies.contains { NameKey($0.name) == NameKey(meeting.body) }
    }
    for meeting in unknown where !names.contains(where: { NameKey($0) == NameKey(meeting.body) }) {
      names.append(meeting.body)
    }
    guard let first = unknown.first else { return }
    log.add(
      .meetingBodyUnknown, at: first.place,
      "These meet, and are not among the bodies of programme.yaml: \(names.joined(separator: ", ")).",
      advice: "Nothing to do, unless a name is misspelt; add those that decide on the programme under bodies.")
  }

  private func add(_ body: Programme.Body, to log: inout FindingLog) {
    let meetings = register.meetings(of: body.name)
    if let cadence = rules.cadence(body.cadence) {
      for (earlier, later) in zip(meetings, meetings.dropFirst())
      where earlier.meeting.date.isExact && later.meeting.date.isExact {
        let gap = later.day.dayNumber - earlier.day.dayNumber
        guard gap > cadence.longestGap else { continue }
        log.add(
          .meetingGap, at: later.meeting.place,
          """
          \(body.name) meets \(body.cadence), but there are \(gap) days between \(earlier.day.inWords) and \
          \(later.day.inWords); at most \(cadence.longestGap) keep that.
          """, advice: "Add the meeting that is missing, or correct how often the body meets.")
      }
    }
    guard let stated = body.nextMeeting, let next = meetings.first(where: { $0.day >= asAt }), stated >= asAt,
      next.day != stated
    else { return }
    log.add(
      .nextMeetingDiffers, at: next.meeting.place,
      """
      The next meeting of \(body.name) is on \(next.day.inWords) by meetings.csv and on \(stated.inWords) by programme.yaml.
      """, advice: "Correct one of the two; the calendar is taken.")
  }
}
