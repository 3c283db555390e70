import Metrics
import Programme

/// The milestones of a priority: how many stand how, a picture over months, and a table.
struct MilestoneGroupView: Encodable {
  let groupAnchor: String
  let groupName: String
  let counted: NumberedText
  let isOpen: Bool
  let picture: String?
  let pictureNote: NumberedText?
  let rows: [MilestoneRowView]

  init(_ group: MilestoneGroup, isOpen: Bool) {
    let report = group.report
    self.isOpen = isOpen
    groupAnchor = "milestones-of-\(group.slug.isEmpty ? "all" : group.slug)"
    groupName = group.name ?? "All milestones"
    counted = group.standings.phrase
    let chart = MilestoneChart(group)
    picture = chart?.picture
    pictureNote = chart?.note
    let numbers = MilestoneNumbers(report)
    rows = group.milestones.map { MilestoneRowView($0.milestone, slippage: numbers.slippage($0.place), report) }
  }
}
