import Metrics
import Programme

/// The page about the work itself: priorities with their schemes, which metrics they serve, and milestones.
struct ProgrammePageView: Encodable {
  /// The file of the page.
  static let file = "programme.html"

  let page: PageFrame
  let counted: NumberedText?
  let priorities: [PriorityView]
  let hasPriorities: Bool
  let withoutSchemes: String?
  let matrix: MatrixView?
  let withoutMatrix: String?
  let ownTargets: [OwnTargetsView]
  let hasOwnTargets: Bool
  let milestones: MilestonesView?
  let withoutMilestones: String?

  /// Whether a report has the page: its programme has schemes or milestones.
  static func isThere(_ report: ProgrammeReport) -> Bool {
    report.programme.schemes != nil || report.programme.milestones != nil
  }

  init(_ report: ProgrammeReport, style: String) {
    page = PageFrame(report, heading: "Schemes and milestones", page: ProgrammePageView.file, style: style)
    let numbers = SchemeNumbers(report)
    counted = report.programme.schemes.map { _ in ProgrammePageView.counted(numbers) }
    priorities = PriorityView.all(report)
    hasPriorities = !priorities.isEmpty
    withoutSchemes = priorities.isEmpty ? "Nothing was supplied: there is no usable schemes.csv." : nil
    let matrix = numbers.matrix.flatMap { $0.rows.isEmpty || $0.metrics.isEmpty ? nil : $0 }
    self.matrix = matrix.map(MatrixView.init)
    withoutMatrix = matrix == nil ? "There is no matrix: it needs schemes.csv and a metric." : nil
    ownTargets = numbers.targets.map { OwnTargetsView($0.target, $0.sum, report) }
    hasOwnTargets = !ownTargets.isEmpty
    milestones = report.programme.milestones.map { _ in MilestonesView(report) }
    withoutMilestones =
      report.programme.milestones == nil ? "Nothing was supplied: there is no usable milestones.csv." : nil
  }

  private static func counted(_ numbers: SchemeNumbers) -> NumberedText {
    let schemes = numbers.schemes
    let idle = numbers.idle
    let words = schemes.plainValue == "1" ? "1 scheme or project" : "\(schemes.printed) schemes and projects"
    guard idle.plainValue != "0" else { return NumberedText("\(words); each serves a metric.", [schemes]) }
    return NumberedText("\(words); \(idle.printed) of them serve no metric.", [schemes, idle])
  }
}
