import Dates
import Forms
import Metrics
import XMLDocuments

/// The rules of meaning of one return, asked of its parts in the order in which they come by.
struct ReturnMeaningChecks {
  private(set) var found: ReturnMeaningFaults
  private let meaning: ReturnMeaning
  private let root: XMLElement
  private let period: Period
  private let isOfForm: Bool
  private let questions: [String: Question]
  private var sheet: ReturnForm.Sheet?
  private var sheetIDs: Set<String> = []
  private var questionIDs: Set<String> = []
  private var status: ReturnMeaningStatus
  private var measures: ReturnMeaningMeasures
  private var signOffs: ReturnMeaningSignOffs

  /// - Parameter root: the head of the return, without what is in it.
  init(_ meaning: ReturnMeaning, root: XMLElement, period: Period, found: ReturnMeaningFaults) {
    self.meaning = meaning
    self.root = root
    self.period = period
    self.found = found
    questions = Dictionary(meaning.form.questions.map { ($0.id, $0) }) { first, _ in first }
    status = ReturnMeaningStatus(form: meaning.form)
    measures = ReturnMeaningMeasures(meaning: meaning, root: root, period: period)
    signOffs = ReturnMeaningSignOffs(quarterEnds: period.lastDate)
    let faults = meaning.headFaults(root, period)
    // Of another form, quarter or version nothing else can be looked at with sense.
    isOfForm = faults.isEmpty
    self.found.add(faults, .head)
  }

  /// Whether the rest of the document is worth a look.
  var isGoingOn: Bool { isOfForm && !found.isFull }

  mutating func begin(area code: String?) { measures.area = code }

  mutating func begin(sheet id: String, line: Int, title: String?) {
    sheet = meaning.form.sheets.first { $0.id == id }
    if !sheetIDs.insert(id).inserted {
      found.add([ReturnMeaning.twice("sheet", "sheetId", line: line)], .sheetTwice)
    }
    guard let sheet else {
      let message = "The form \(meaning.form.name) has no such sheet."
      return found.add([ReturnMeaning.Fault(line: line, code: "sheet-unknown", message: message)], .sheetUnknown)
    }
    if title != sheet.title {
      let message = "The form calls the sheet: \(sheet.title)."
      found.add([ReturnMeaning.Fault(line: line, code: "title-differs", message: message)], .sheetUnknown)
    }
  }

  mutating func check(question element: XMLElement) {
    guard isGoingOn else { return }
    let id = element.attributes["id"] ?? ""
    let isFirst = questionIDs.insert(id).inserted
    if !isFirst { found.add([ReturnMeaning.twice("question", "id", line: element.line)], .questionTwice) }
    let word = element.attributes["status"] ?? ""
    guard let question = questions[id] else {
      let message = "The form \(meaning.form.name) has no such question."
      return found.add([element.fault("question-unknown", message)], .question)
    }
    if let sheet, !sheet.questions.contains(where: { $0.id == id }) {
      found.add([element.fault("question-misplaced", "The question does not stand on this sheet.")], .question)
    }
    let judged = ReturnMeaningQuestion(
      question: question, form: meaning.form, quarter: period, asAt: CivilDate(iso: root.attributes["asAt"] ?? "")
    ).faults(in: element)
    if isFirst {
      status.add(question, status: word, answer: judged.answer, line: element.line, place: found.place(.question))
    }
    found.add(judged.faults, .question)
  }

  mutating func begin(measures line: Int) { measures.line = line }

  mutating func begin(group: XMLElement) {
    if isGoingOn { measures.begin(group: group, found: &found) }
  }

  /// A source of the measure that is being read.
  mutating func checkSource(line: Int, hasValue: Bool, hasReason: Bool) {
    guard isGoingOn, hasValue == hasReason else { return }
    let message = "A source has a number, or says why it has none."
    found.add([ReturnMeaning.Fault(line: line, code: "missing-without-reason", message: message)], .measure)
  }

  mutating func check(measure: XMLElement, _ sources: ExactSum) {
    if isGoingOn { measures.check(measure, sources, found: &found) }
  }

  mutating func check(signOff: XMLElement) {
    if isGoingOn { signOffs.check(signOff, found: &found) }
  }

  /// What can be said only at the end.
  mutating func finish() {
    guard isGoingOn else { return }
    let isComplete = status.addFaults(to: &found)
    for question in meaning.form.questions where !questionIDs.contains(question.id) {
      let message = "The question \(question.id) is not in the return."
      found.add([root.fault("question-missing", message)], .questionMissing)
    }
    if isComplete != (root.attributes["template"] == "complete") {
      let message = "The return calls itself \(root.attributes["template"] ?? ""), but its questions say otherwise."
      found.add([root.fault("template-differs", message)], .template)
    } else {
      measures.addCompleteDates(to: &found)
    }
    measures.finish(found: &found)
  }
}
