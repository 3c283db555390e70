import Metrics
import XMLDocuments

/// The rules of meaning of one return, asked of its parts in the order in which they come by.
struct ReturnMeaningChecks {
  private(set) var found: ReturnMeaningFaults
  var measuresLine: Int?

  private let meaning: ReturnMeaning
  private let root: XMLElement
  private let period: Period?
  private let awaited: Set<String>
  private var section: ReturnForm.Section?
  private var sectionIDs: Set<String> = []
  private var questionIDs: Set<String> = []
  private var metricIDs: Set<String> = []
  private var isComplete = true
  /// The answers on which other questions depend, by question; nil for one that stands there without such an answer.
  private var answers: [String: String?] = [:]
  private var pending: [(place: ReturnMeaningFaults.Place, line: Int, question: String, answer: String)] = []

  /// - Parameter root: the head of the return, without what is in it.
  init(_ meaning: ReturnMeaning, root: XMLElement, found: ReturnMeaningFaults) {
    self.meaning = meaning
    self.root = root
    self.found = found
    let questions = meaning.form.sections.flatMap(\.questions)
    awaited = Set(
      questions.compactMap { question in
        if case .unless(let other, _) = question.requirement { other } else { nil }
      })
    let faults = meaning.headFaults(root)
    // Without the right quarter nothing else can be looked at with sense.
    period = faults.isEmpty ? Period(text: root.attributes["quarter"] ?? "") : nil
    self.found.add(faults, .head)
  }

  /// To which multiple the counts are rounded; 1 where they are not.
  private var roundedTo: Int { root.attributes["roundedTo"].flatMap { Int($0) } ?? 1 }

  /// Whether the rest of the document is worth a look.
  var isGoingOn: Bool { period != nil && !found.isFull }

  mutating func begin(section id: String, line: Int) {
    section = meaning.form.sections.first { $0.id == id }
    if !sectionIDs.insert(id).inserted {
      found.add([ReturnMeaning.twice("section", "sectionId", line: line)], .sectionTwice)
    }
    if section == nil {
      let message = "The form of \(meaning.form.year) has no such sheet."
      found.add([ReturnMeaning.Fault(line: line, code: "section-unknown", message: message)], .sectionUnknown)
    }
  }

  mutating func check(question element: XMLElement) {
    guard isGoingOn, case .quarter(_, let quarter)? = period else { return }
    let id = element.attributes["id"] ?? ""
    if questionIDs.insert(id).inserted {
      if awaited.contains(id) { answers[id] = .some(meaning.choice(element)) }
    } else {
      found.add([ReturnMeaning.twice("question", "id", line: element.line)], .questionTwice)
    }
    if element.attributes["status"] == "unanswered" { isComplete = false }
    let verdict = meaning.verdict(on: element, in: section, quarter: quarter)
    found.add(verdict.before, .question)
    switch verdict.status {
    case .right: break
    case .wrong: found.add([ReturnMeaning.statusFault(line: element.line)], .question)
    case .rightIf(let question, let answer):
      pending.append((found.place(.question), element.line, question, answer))
    }
    found.add(verdict.after, .question)
  }

  mutating func check(_ measure: XMLElement, _ origins: ExactSum) {
    guard isGoingOn, let period else { return }
    found.add(meaning.faults(in: measure, origins: origins, quarter: period, roundedTo: roundedTo), .measure)
    if !metricIDs.insert(measure.attributes["metric"] ?? "").inserted {
      found.add([ReturnMeaning.twice("measure", "metric", line: measure.line)], .measureTwice)
    }
  }

  /// What can be said only at the end.
  mutating func finish() {
    guard isGoingOn else { return }
    for each in pending where answers[each.question].flatMap({ $0 }).map({ $0 == each.answer }) == false {
      found.add(ReturnMeaning.statusFault(line: each.line), at: each.place)
    }
    for question in meaning.form.sections.flatMap(\.questions) where !questionIDs.contains(question.id) {
      let message = "The question \(question.id) is not in the return."
      found.add([ReturnMeaning.Fault(line: root.line, code: "question-missing", message: message)], .questionMissing)
    }
    if isComplete != (root.attributes["template"] == "complete") {
      let message = "The return calls itself \(root.attributes["template"] ?? ""), but its questions say otherwise."
      found.add([ReturnMeaning.Fault(line: root.line, code: "template-differs", message: message)], .template)
    }
    for metric in meaning.metrics where metric.scope == .national && !metricIDs.contains(metric.id) {
      let message = "The metric \(metric.id) is not in the return."
      let line = measuresLine ?? root.line
      found.add([ReturnMeaning.Fault(line: line, code: "measure-missing", message: message)], .measureMissing)
    }
  }
}
