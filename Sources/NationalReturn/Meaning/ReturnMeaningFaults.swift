/// Collects faults of meaning as a document goes by, and puts them in order: by line, and on one line by rule.
struct ReturnMeaningFaults {
  /// The rules, in the order in which their faults on one line are given.
  enum Rule: Int {
    case head, sheetTwice, questionTwice, sheetUnknown, questionMissing, question, template, group, measure,
      measureTwice,
      measureMissing, signOff
  }

  /// A place in the order that is kept for a fault which is not known yet.
  struct Place {
    fileprivate let rule: Rule
    fileprivate let number: Int
  }

  private let maximum: Int
  private var found: [(place: Place, fault: ReturnMeaning.Fault)] = []
  private var nextNumber = 0

  init(maximum: Int) {
    self.maximum = max(1, maximum)
  }

  /// Whether no more are taken.
  var isFull: Bool { found.count > maximum }

  var isEmpty: Bool { found.isEmpty }

  mutating func place(_ rule: Rule) -> Place {
    nextNumber += 1
    return Place(rule: rule, number: nextNumber)
  }

  mutating func add(_ fault: ReturnMeaning.Fault, at place: Place) {
    if !isFull { found.append((place, fault)) }
  }

  mutating func add(_ faults: [ReturnMeaning.Fault], _ rule: Rule) {
    for fault in faults { add(fault, at: place(rule)) }
  }

  /// The faults in order. Where there are more than the most, the last one says so.
  var ordered: [ReturnMeaning.Fault] {
    let kept = found.prefix(maximum).sorted {
      ($0.fault.line, $0.place.rule.rawValue, $0.place.number)
        < ($1.fault.line, $1.place.rule.rawValue, $1.place.number)
    }.map(\.fault)
    guard isFull else { return kept }
    let note = "There are more than \(maximum) faults; the rest are left out."
    return kept + [ReturnMeaning.Fault(line: kept.last?.line ?? 1, code: "too-many-faults", message: note)]
  }
}
