import Metrics
import Programme

/// The milestones of a priority, those of none, or all where a programme has no priorities.
struct MilestoneGroup {
  let report: ProgrammeReport
  /// The name of the priority; nothing for all milestones.
  let name: String?
  /// Its part in the names of figures and on the page; empty for all milestones.
  let slug: String
  /// The milestones, with their places in the whole table.
  let milestones: [(place: Int, milestone: Milestone)]

  /// The groups that have milestones, in the order of the priorities.
  static func all(_ report: ProgrammeReport) -> [MilestoneGroup] {
    let milestones = Array((report.programme.milestones ?? []).enumerated()).map {
      (place: $0.offset, milestone: $0.element)
    }
    let priorities = report.programme.schemes?.priorities ?? []
    guard !priorities.isEmpty else {
      return [MilestoneGroup(report: report, name: nil, slug: "", milestones: milestones)]
    }
    let others = milestones.filter { entry in !priorities.contains { $0.holds(entry.milestone.scheme) } }
    return
      (priorities.map { priority in
        MilestoneGroup(
          report: report, name: priority.name, slug: priority.slug,
          milestones: milestones.filter { priority.holds($0.milestone.scheme) })
      } + [MilestoneGroup(report: report, name: "Without a priority", slug: withoutPriority, milestones: others)])
      .filter { !$0.milestones.isEmpty }
  }

  /// How many there are, and how they stand.
  var standings: MilestoneStandings { MilestoneStandings(milestones.map(\.milestone), slug: slug, asAt: report.asAt) }

  /// How many of them their picture does not show.
  var undrawn: PrintedNumber {
    standings.number("not-drawn", milestones.count - MilestoneChart.drawn(milestones.map(\.milestone), report).count)
  }

  /// The numbers that are not those of a highlight report, which has its own of each priority and of all.
  var numbers: [PrintedNumber] {
    slug == MilestoneGroup.withoutPriority ? [undrawn] + standings.numbers : [undrawn]
  }

  private static let withoutPriority = "no-priority"
}
