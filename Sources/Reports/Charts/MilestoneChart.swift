import Charts
import Dates
import Metrics
import Programme

/// The milestones of a programme over months.
struct MilestoneChart {
  /// The picture, as markup.
  let picture: String
  /// Which of them are not drawn, and why.
  let note: NumberedText?

  /// As many rows as a picture has room for.
  private static let mostRows = 60
  /// As many months as a picture has room for.
  private static let mostMonths = 60

  /// Nothing where no milestone has a date.
  init?(_ report: ProgrammeReport) {
    let milestones = report.programme.milestones ?? []
    let drawn = milestones.compactMap { milestone in
      MilestoneChart.span(milestone, asAt: report.asAt).map { (milestone, $0) }
    }.prefix(MilestoneChart.mostRows)
    guard let months = MilestoneChart.months(drawn.map(\.1), report) else { return nil }
    let colours = report.programme.words.colours
    let rows = drawn.map { milestone, span in
      let status = milestone.status(asAt: report.asAt)
      let colour = report.programme.milestoneSettings.colour(status)
      return GanttChart.Row(
        name: milestone.name, start: months.place(span.start),
        end: span.start == span.end ? months.place(span.start) : months.place(span.end, isEnd: true),
        baselineEnd: milestone.baseline.map { months.place($0, isEnd: span.start != span.end) },
        status: colour.rawValue, label: "\(colours.word(colour)): \(status.words)")
    }
    picture =
      GanttChart(
        id: "milestones", title: "Milestones over months",
        description: """
          Each bar runs from the start to the day by which it is due, and a diamond is a single day. A thin mark shows \
          where it was planned to end. The table below has the same dates.
          """,
        months: months.places, rows: rows, asAt: months.place(report.asAt), asAtWords: report.asAt.inWords
      ).svg
    let undrawn = PrintedNumber("milestones/not-drawn", milestones.count - rows.count)
    note =
      undrawn.plainValue == "0"
      ? nil
      : NumberedText("\(undrawn.printed) not drawn: without a date, or beyond the room of the picture.", [undrawn])
  }

  /// How many are not drawn.
  static func undrawn(_ report: ProgrammeReport) -> PrintedNumber? {
    guard let milestones = report.programme.milestones else { return nil }
    let drawn = milestones.count { span($0, asAt: report.asAt) != nil }
    return PrintedNumber("milestones/not-drawn", milestones.count - min(drawn, mostRows))
  }

  /// From its start, or the first day of the date by which it is due, to the last one.
  private static func span(_ milestone: Milestone, asAt: CivilDate) -> (start: CivilDate, end: CivilDate)? {
    guard let end = milestone.doneDay(asAt: asAt) ?? milestone.due else { return nil }
    let first = milestone.dates.start.first ?? milestone.dueDate.first ?? milestone.dates.baseline.first ?? end
    return (min(first, end), end)
  }

  private static func months(_ spans: [(start: CivilDate, end: CivilDate)], _ report: ProgrammeReport) -> ChartMonths? {
    guard let first = spans.map(\.start).min(), let last = spans.map(\.end).max() else { return nil }
    // A date years away must not press all others together.
    let programme = report.programme
    let earliest = CivilDate(year: programme.begins.year - 1, month: programme.begins.month, day: 1) ?? first
    let latest = CivilDate(year: programme.ends.year + 2, month: programme.ends.month, day: 1) ?? last
    return ChartMonths(
      from: min(max(first, earliest), latest), to: max(min(last, latest), earliest), most: mostMonths)
  }
}
