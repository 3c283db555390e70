import Dates
import Metrics
import Programme

/// All milestones of a programme: how many stand how, a picture over months, and a table.
struct MilestonesView: Encodable {
  let counted: NumberedText
  let doubts: NumberedText
  let groups: [MilestoneGroupView]
  let hasGroups: Bool
  let rule: String

  /// As many milestones as stand open together.
  private static let mostOpen = 30

  init(_ report: ProgrammeReport) {
    let numbers = MilestoneNumbers(report)
    let milestones = report.programme.milestones ?? []
    counted =
      milestones.isEmpty
      ? NumberedText("Nothing was supplied: milestones.csv has no rows.")
      : ReportScope(report).milestoneStandings.sentence
    let doubted = numbers.doubts.filter { $0.number.plainValue != "0" }
    doubts = NumberedText(
      doubted.isEmpty ? "" : doubted.map { "\($0.number.printed) \($0.words)" }.joined(separator: ", ") + ".",
      doubted.map(\.number))
    // A long list is folded by priority; a short one stands open.
    let all = milestones.isEmpty ? [] : MilestoneGroup.all(report)
    groups = all.map { MilestoneGroupView($0, isOpen: all.count == 1 || milestones.count <= MilestonesView.mostOpen) }
    hasGroups = !groups.isEmpty
    let colours = report.programme.words.colours
    let settings = report.programme.milestoneSettings
    rule = """
      Done is \(colours.wordWithin(settings.doneColour)); overdue is \(colours.wordWithin(.red)): the last day of the \
      expected date, or of the planned one where none is expected, lies before the day of the report; expected later than \
      planned, or said to slip, to be paused or on hold, is \(colours.wordWithin(.amber)); without a date it is not judged. A month, a quarter, a season or a year is due on \
      its last day.
      """
  }
}
