import Dates
import Programme

/// How many of some milestones stand how, by the names under which pages print the counts.
struct MilestoneStandings {
  private let milestones: [Milestone]
  private let asAt: CivilDate
  private let prefix: String

  /// Those of the whole programme, where the slug is empty, or of one of its parts.
  init(_ milestones: [Milestone], slug: String, asAt: CivilDate) {
    self.milestones = milestones
    self.asAt = asAt
    prefix = slug.isEmpty ? "milestones/" : "milestones/\(slug)/"
  }

  /// Another count of them: `milestones/enablers/later`.
  func number(_ what: String, _ count: Int) -> PrintedNumber { PrintedNumber(prefix + what, count) }

  /// How many there are.
  var total: PrintedNumber { number("total", milestones.count) }

  /// How many stand how, in the order of the statuses.
  var each: [(status: Milestone.Status, number: PrintedNumber)] {
    Milestone.Status.allCases.map { status in
      (status, number(status.figureName, milestones.count { $0.status(asAt: asAt) == status }))
    }
  }

  /// All of these numbers.
  var numbers: [PrintedNumber] { [total] + each.map(\.number) }

  /// `3 milestones: 1 done, 1 overdue, 1 expected late.`
  var sentence: NumberedText {
    words("\(total.printed) \(milestones.count == 1 ? "milestone" : "milestones")", end: ".")
  }

  /// `3 in all: 1 done, 2 overdue`
  var phrase: NumberedText { words("\(total.printed) in all", end: "") }

  private func words(_ start: String, end: String) -> NumberedText {
    let present = each.filter { $0.number.plainValue != "0" }
    let list = present.map { "\($0.number.printed) \($0.status.words)" }.joined(separator: ", ")
    return NumberedText("\(start): \(list)\(end)", [total] + present.map(\.number))
  }
}

extension Milestone.Status {
  /// As it stands in the name of a figure.
  fileprivate var figureName: String {
    switch self {
    case .done, .overdue, .late, .undated: rawValue
    case .onTime: "on-time"
    }
  }
}
