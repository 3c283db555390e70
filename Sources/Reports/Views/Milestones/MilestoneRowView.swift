import Dates
import Metrics
import Programme

/// A milestone as a row.
struct MilestoneRowView: Encodable {
  let milestoneName: String
  let schemeName: String
  let ownerRole: String
  let starts: String
  let planned: String
  let expected: String
  let done: String
  let slip: NumberedText
  let standing: StatusView
  let printedColour: String?
  let remark: String?

  init(_ milestone: Milestone, slippage: PrintedNumber?, _ report: ProgrammeReport) {
    let programme = report.programme
    milestoneName = milestone.id.isEmpty ? milestone.name : "\(milestone.id) \(milestone.name)"
    schemeName = milestone.scheme
    ownerRole = milestone.ownerRole.isEmpty ? "no owner" : milestone.ownerRole
    starts = WrittenDateWords.short(milestone.dates.start)
    planned = WrittenDateWords.short(milestone.dates.baseline)
    expected = WrittenDateWords.short(milestone.dates.forecast)
    done = WrittenDateWords.short(milestone.dates.actual)
    let status = milestone.status(asAt: report.asAt)
    slip = MilestoneRowView.slip(milestone.slippage(asAt: report.asAt), slippage)
    standing = StatusView(
      programme.milestoneSettings.colour(status), words: milestone.standing(asAt: report.asAt),
      programme.words.colours)
    printedColour = milestone.printedColour.isEmpty ? nil : milestone.printedColour
    let remarks = [milestone.statusText, milestone.comment].filter { !$0.isEmpty }
    remark = remarks.isEmpty ? nil : remarks.joined(separator: ". ")
  }

  /// `14 days later`, `1 day earlier`, `as planned`; a dash where nothing can be compared.
  private static func slip(_ days: Int?, _ number: PrintedNumber?) -> NumberedText {
    guard let days else { return NumberedText("\u{2013}") }
    guard let number else { return NumberedText("as planned") }
    let unit = number.plainValue == "1" ? "day" : "days"
    return NumberedText("\(number.printed) \(unit) \(days > 0 ? "later" : "earlier")", [number])
  }
}
