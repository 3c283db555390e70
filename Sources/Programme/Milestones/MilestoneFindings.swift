import Dates
import Metrics

/// What does not fit about milestones: owners, dates, the programme's days, printed colours.
public enum MilestoneFindings {
  /// The findings that need no day of a report.
  static func add(_ programme: Programme, log: inout FindingLog) {
    let milestones = programme.milestones ?? []
    for milestone in milestones {
      reportOwner(milestone, log: &log)
      reportDates(milestone, programme, log: &log)
      reportYears(milestone, programme, log: &log)
      reportCells(milestone, log: &log)
    }
    reportTwice(milestones, log: &log)
  }

  /// The findings that depend on the day of the report.
  public static func add(_ programme: Programme, asAt: CivilDate, log: inout FindingLog) {
    for milestone in programme.milestones ?? [] { reportColour(milestone, programme, asAt, log: &log) }
  }

  private static func reportOwner(_ milestone: Milestone, log: inout FindingLog) {
    guard milestone.isUnowned else { return }
    let says = milestone.ownerRole.isEmpty ? "has no owner" : "has the owner \"\(milestone.ownerRole)\""
    log.add(
      .milestoneUnowned, at: milestone.place("owner_role"), "The milestone \"\(milestone.name)\" \(says).",
      advice: "Name the role that answers for it.")
  }

  private static func reportDates(_ milestone: Milestone, _ programme: Programme, log: inout FindingLog) {
    let column = milestone.dates.forecast.meaning == .notGiven ? "baseline" : "forecast"
    if milestone.endsBeforeStart {
      log.add(
        .endsBeforeStart, at: milestone.place(column),
        """
        The milestone "\(milestone.name)" ends before it starts: start \(milestone.dates.start.text), end \
        \(milestone.dueDate.text).
        """,
        advice: "Correct the start or the end. Until then it is judged by its end.")
    } else if milestone.isPlannedToEndBeforeStart {
      log.add(
        .endsBeforeStart, at: milestone.place("baseline"),
        """
        The milestone "\(milestone.name)" starts after the end that was planned: start \(milestone.dates.start.text), \
        planned end \(milestone.dates.baseline.text), expected end \(milestone.dates.forecast.text).
        """,
        advice: "Correct one of them, or agree the new dates as the plan.")
    }
    if let due = milestone.due, due > programme.ends {
      log.add(
        .milestoneBeyondProgramme, at: milestone.place(column),
        """
        The milestone "\(milestone.name)" is due \(MilestoneFindings.day(milestone.dueDate, due)), after the programme \
        ends on \(programme.ends.inWords).
        """,
        advice: "Say who carries it on, or set \"ends\" in programme.yaml where the programme goes on.")
    }
    if let start = milestone.dates.start.first, start > programme.ends {
      log.add(
        .milestoneBeyondProgramme, at: milestone.place("start"),
        """
        The milestone "\(milestone.name)" begins after the programme ends: start \(milestone.dates.start.text), end of \
        the programme \(programme.ends.inWords).
        """,
        advice: "Correct the start, or say who takes the work on.")
    }
    if milestone.isSaidToBeDone, milestone.dates.actual.days == nil {
      log.add(
        .milestoneDoneUndated, at: milestone.place("status"),
        "The milestone \"\(milestone.name)\" is said to be done (\"\(milestone.statusText)\"), and no day is given.",
        advice: "Enter the day on which it was done under \"actual\".")
    } else if milestone.due == nil, milestone.dates.actual.days == nil, milestone.dueDate.fault == nil {
      let says = milestone.dueDate.text.isEmpty ? "has no end" : "has the end \"\(milestone.dueDate.text)\""
      log.add(
        .milestoneUndated, at: milestone.place(column),
        "The milestone \"\(milestone.name)\" \(says), and cannot be judged by a date.",
        advice: "Give it a date, if it is to be met by one.")
    }
  }

  /// The same date twice in a cell, and a day on which nobody works. A last day of a month stands for the month.
  private static func reportCells(_ milestone: Milestone, log: inout FindingLog) {
    for (column, date) in milestone.dates.columns {
      if date.isGivenTwice {
        log.add(
          .dateRepeated, at: milestone.place(column),
          "The milestone \"\(milestone.name)\" has two dates in one cell: \"\(date.text)\".",
          advice: "It counts as one date. Where two rows shared the cell, give each its own.")
      }
      guard column == "baseline" || column == "forecast", let days = date.days, days.lowerBound == days.upperBound,
        days.lowerBound.weekday >= 5,
        days.lowerBound.day < CivilDate.days(inMonth: days.lowerBound.month, of: days.lowerBound.year)
      else { continue }
      log.add(
        .dateOnWeekend, at: milestone.place(column),
        """
        The milestone "\(milestone.name)" is due on \(days.lowerBound.inWords), a \
        \(WeekdayName.full[days.lowerBound.weekday]).
        """,
        advice: "Check the day: little is decided or delivered at a weekend.")
    }
  }

  /// `on 5 May 2017`, or `by Autumn 2017, that is 30 November 2017 at the latest`, of a date that is no single day.
  private static func day(_ date: WrittenDate, _ last: CivilDate) -> String {
    guard let days = date.days, days.lowerBound != days.upperBound else { return "on \(last.inWords)" }
    return "by \"\(date.text)\", that is \(last.inWords) at the latest"
  }

  private static func reportYears(_ milestone: Milestone, _ programme: Programme, log: inout FindingLog) {
    let settings = programme.milestoneSettings
    for (column, date) in milestone.dates.columns {
      guard let days = date.days else { continue }
      let isEarly = days.upperBound < shifted(programme.begins, years: -settings.yearsBefore)
      let isLate = days.lowerBound > shifted(programme.ends, years: settings.yearsAfter)
      guard isEarly || isLate else { continue }
      log.add(
        .dateUnlikely, at: milestone.place(column),
        """
        The milestone "\(milestone.name)" has the date "\(date.text)"; the programme runs from \
        \(programme.begins.inWords) to \(programme.ends.inWords).
        """,
        advice: "Look whether the year is right. The date is used as it stands.")
    }
  }

  private static func shifted(_ day: CivilDate, years: Int) -> CivilDate {
    CivilDate(year: day.year + years, month: day.month, day: min(day.day, 28)) ?? day
  }

  private static func reportTwice(_ milestones: [Milestone], log: inout FindingLog) {
    var first: [[NameKey]: Milestone] = [:]
    for milestone in milestones {
      let key = [NameKey(milestone.scheme), NameKey(milestone.name)]
      guard let earlier = first[key] else {
        first[key] = milestone
        continue
      }
      guard earlier.due != milestone.due else { continue }
      log.add(
        .milestoneTwice, at: milestone.place("milestone"),
        """
        The milestone "\(milestone.name)" stands twice with different dates: \(words(earlier.dueDate)) and \
        \(words(milestone.dueDate)).
        """,
        advice: "Keep the one that holds, or give the two different names.")
    }
  }

  private static func words(_ date: WrittenDate) -> String { date.text.isEmpty ? "none" : date.text }

  private static func reportColour(
    _ milestone: Milestone, _ programme: Programme, _ asAt: CivilDate, log: inout FindingLog
  ) {
    guard !milestone.printedColour.isEmpty else { return }
    guard let printed = RAGWord.colour(of: milestone.printedColour) else {
      log.add(
        .wordUnknown, at: milestone.place("rag"),
        "The colour \"\(milestone.printedColour)\" is none of: \(RAGWord.known).",
        advice: "Use one of these words. Until then it is shown as it was typed, and means nothing to bcf.")
      return
    }
    let status = milestone.status(asAt: asAt)
    let colour = programme.milestoneSettings.colour(status)
    guard colour != .grey, printed != colour, !(status == .done && printed != .red && printed != .amber) else { return }
    log.add(
      .milestoneColourDiffers, at: milestone.place("rag"),
      """
      The milestone "\(milestone.name)" is printed as \(milestone.printedColour); by the rule it is \(colour.rawValue) \
      on \(asAt.inWords) (\(milestone.standing(asAt: asAt))).
      """,
      advice: "Correct the dates or the colour. The pages show the colour of the rule, and the printed one beside it.")
  }
}
