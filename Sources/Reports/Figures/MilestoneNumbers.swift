import Dates
import Metrics
import Programme

/// The numbers of milestones beside how they stand: what is wrong with their dates, and by how many days they slip.
struct MilestoneNumbers {
  let report: ProgrammeReport

  init(_ report: ProgrammeReport) { self.report = report }

  private var milestones: [Milestone] { report.programme.milestones ?? [] }

  /// How many are due this month, lie beyond the programme, end before they start, or have no owner; each with words.
  var doubts: [(number: PrintedNumber, words: String)] {
    let counts = MilestoneCounts(milestones, asAt: report.asAt, ends: report.programme.ends)
    return [
      (PrintedNumber("milestones/due-this-month", counts.dueThisMonth), "due this month"),
      (PrintedNumber("milestones/beyond-programme", counts.beyondProgramme), "due after the programme ends"),
      (PrintedNumber("milestones/end-before-start", counts.endBeforeStart), "with an end before the start"),
      (PrintedNumber("milestones/unowned", counts.unowned), "without an owner"),
    ]
  }

  /// By how many days the milestone of a row slips, without a sign; nothing where it does not.
  func slippage(_ place: Int) -> PrintedNumber? {
    guard milestones.indices.contains(place), let days = milestones[place].slippage(asAt: report.asAt), days != 0 else {
      return nil
    }
    return PrintedNumber("milestones/row-\(place + 1)/slippage", abs(days))
  }

  /// All that there are.
  var all: [PrintedNumber] {
    guard report.programme.milestones != nil else { return [] }
    return doubts.map(\.number) + milestones.indices.compactMap(slippage)
  }
}
