import Metrics
import YAMLDocuments

/// How milestones are judged: `milestones:` of `programme.yaml`.
public struct MilestoneSettings: Hashable, Sendable {
  /// The colour of what is done: green or blue.
  public let doneColour: RAG
  /// How many years before the programme a date may lie without being doubted.
  public let yearsBefore: Int
  /// How many years after the programme's end a date may lie without being doubted.
  public let yearsAfter: Int

  /// Where nothing is set: green, one year before, five after.
  public static let standard = MilestoneSettings(doneColour: .green, yearsBefore: 1, yearsAfter: 5)

  /// Makes settings.
  public init(doneColour: RAG, yearsBefore: Int, yearsAfter: Int) {
    self.doneColour = doneColour
    self.yearsBefore = yearsBefore
    self.yearsAfter = yearsAfter
  }

  /// The colour of a status.
  public func colour(_ status: Milestone.Status) -> RAG {
    switch status {
    case .done: doneColour
    case .onTime: .green
    case .late: .amber
    case .overdue: .red
    case .undated: .grey
    }
  }

  static let keys = ["done", "years_before", "years_after"]

  /// Reads them from the settings of the programme.
  init(_ root: YAMLValue) throws(YAMLFault) {
    guard let value = try root.optional("milestones") else {
      self = .standard
      return
    }
    var done = MilestoneSettings.standard.doneColour
    if let given = try value.optional("done") {
      guard let colour = RAG(rawValue: try given.text()), colour == .green || colour == .blue else {
        throw given.fault("What is done is green or blue.")
      }
      done = colour
    }
    self.init(
      doneColour: done,
      yearsBefore: try MilestoneSettings.years(value, "years_before") ?? MilestoneSettings.standard.yearsBefore,
      yearsAfter: try MilestoneSettings.years(value, "years_after") ?? MilestoneSettings.standard.yearsAfter)
  }

  private static func years(_ value: YAMLValue, _ key: String) throws(YAMLFault) -> Int? {
    guard let given = try value.optional(key) else { return nil }
    guard let number = Int(try given.text()), (0...100).contains(number) else {
      throw given.fault("A number of years from 0 to 100 is expected.")
    }
    return number
  }
}
