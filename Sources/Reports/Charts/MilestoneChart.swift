import Charts
import Dates
import Metrics
import Programme

/// The milestones of a group over months.
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
  init?(_ group: MilestoneGroup) {
    let report = group.report
    let drawn = MilestoneChart.drawn(group.milestones.map(\.milestone), report)
    guard let months = MilestoneChart.months(drawn.map(\.span), report) else { return nil }
    let colours = report.programme.words.colours
    let rows = drawn.map { milestone, span in
      let status = milestone.status(asAt: report.asAt)
      let colour = report.programme.milestoneSettings.colour(status)
      return GanttChart.Row(
        name: milestone.name, start: months.place(span.start),
        end: span.start == span.end ? months.place(span.start) : months.place(span.end, isEnd: true),
        baselineEnd: milestone.baseline.map { months.place($0, isEnd: span.start != span.end) },
        status: colour.rawValue, label: "\(colours.word(colour)): \(milestone.standing(asAt: report.asAt))")
    }
    picture =
      GanttChart(
        id: "milestones\(group.slug.isEmpty ? "" : "-" + group.slug)",
        title: "Milestones over months\(group.name.map { ": " + $0 } ?? "")",
        description: """
          Each bar runs from the start to the day by which it is due, and a diamond is a single day. A thin mark shows \
          where it was planned to end. A bar that reaches beyond the months ends at the edge. The table below has the same \
          dates.
          """,
        months: months.places, rows: rows, asAt: months.place(report.asAt), asAtWords: report.asAt.inWords
      ).svg
    let undrawn = group.undrawn
    note =
      undrawn.plainValue == "0"
      ? nil
      : NumberedText("\(undrawn.printed) not drawn: without a date, or beyond the room of the picture.", [undrawn])
  }

  /// Those with a date among the months of the picture, as many as it has room for.
  static func drawn(
    _ milestones: [Milestone], _ report: ProgrammeReport
  ) -> [(milestone: Milestone, span: Span)] {
    let room = room(report)
    return Array(
      milestones.compactMap { milestone in
        span(milestone, asAt: report.asAt).map { (milestone, $0) }
      }.filter { $0.1.end >= room.first && $0.1.start <= room.last }.prefix(mostRows))
  }

  typealias Span = (start: CivilDate, end: CivilDate)

  /// A date years away must not press all others together: from a year before the programme to two years after it.
  private static func room(_ report: ProgrammeReport) -> (first: CivilDate, last: CivilDate) {
    let programme = report.programme
    return (
      CivilDate(year: programme.begins.year - 1, month: programme.begins.month, day: 1) ?? programme.begins,
      CivilDate(year: programme.ends.year + 2, month: programme.ends.month, day: 1) ?? programme.ends
    )
  }

  /// From its start, or the first day of the date by which it is due, to the last one.
  private static func span(_ milestone: Milestone, asAt: CivilDate) -> Span? {
    guard let end = milestone.doneDay(asAt: asAt) ?? milestone.due else { return nil }
    let first = milestone.dates.start.first ?? milestone.dueDate.first ?? milestone.dates.baseline.first ?? end
    return (min(first, end), end)
  }

  private static func months(_ spans: [Span], _ report: ProgrammeReport) -> ChartMonths? {
    guard let first = spans.map(\.start).min(), let last = spans.map(\.end).max() else { return nil }
    let room = room(report)
    return ChartMonths(from: max(first, room.first), to: min(last, room.last), most: mostMonths)
  }
}
