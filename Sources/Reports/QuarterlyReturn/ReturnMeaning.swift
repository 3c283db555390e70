import Dates
import Foundation
import Metrics
import Spreadsheets
import XMLDocuments

/// Looks at a quarterly return that is valid by its schema, and asks whether it makes sense.
///
/// Codes must exist in the form and in the catalogue, nothing may stand twice, sums must agree, a rate must be what
/// its counts give, and a judgement what the plan says.
public struct ReturnMeaning {
  /// Something that contradicts itself or the form.
  public struct Fault: Error, Hashable, Sendable {
    /// The line, from 1.
    public let line: Int
    /// A stable code.
    public let code: String
    /// What is wrong, as a sentence.
    public let message: String
  }

  let form: ReturnForm
  let metrics: [Metric]

  /// Makes it for the form and the catalogue of the return's year.
  public init(form: ReturnForm, metrics: [Metric]) {
    self.form = form
    self.metrics = metrics
  }

  /// All faults, in the order of the lines.
  public func faults(in root: XMLElement) -> [Fault] {
    var faults: [Fault] = []
    checkPeriod(root, &faults)
    // Without the right quarter nothing else can be looked at with sense.
    guard faults.isEmpty else { return faults }
    checkSections(root, &faults)
    checkMeasures(root, &faults)
    return faults.sorted { $0.line < $1.line }
  }

  private func checkPeriod(_ root: XMLElement, _ faults: inout [Fault]) {
    guard let quarter = Period(text: root.attributes["quarter"] ?? ""), case .quarter(let year, _) = quarter else {
      faults.append(Fault(line: root.line, code: "period-unknown", message: "The quarter does not exist."))
      return
    }
    if quarter.isoInterval != root.attributes["period"] {
      faults.append(
        Fault(
          line: root.line, code: "period-differs",
          message: "The quarter \(quarter) is \(quarter.isoInterval), but the period says otherwise."))
    }
    if year != form.year {
      faults.append(
        Fault(
          line: root.line, code: "period-outside-form", message: "The quarter is not in the form's year \(form.year)."))
    }
  }

  private func checkSections(_ root: XMLElement, _ faults: inout [Fault]) {
    let sections = root.children(named: "section")
    checkOnce(sections, "sectionId", &faults)
    let questions = sections.flatMap { $0.children(named: "question") }
    checkOnce(questions, "id", &faults)
    for section in sections where !form.sections.contains(where: { $0.id == section.attributes["sectionId"] }) {
      faults.append(
        Fault(line: section.line, code: "section-unknown", message: "The form of \(form.year) has no such sheet."))
    }
    let ids = Set(questions.compactMap { $0.attributes["id"] })
    for question in form.sections.flatMap(\.questions) where !ids.contains(question.id) {
      faults.append(
        Fault(line: root.line, code: "question-missing", message: "The question \(question.id) is not in the return."))
    }
    for section in sections {
      let definition = form.sections.first { $0.id == section.attributes["sectionId"] }
      for question in section.children(named: "question") { check(question, in: definition, root, &faults) }
    }
    let isComplete = !questions.contains { $0.attributes["status"] == "unanswered" }
    if isComplete != (root.attributes["template"] == "complete") {
      faults.append(
        Fault(
          line: root.line, code: "template-differs",
          message: "The return calls itself \(root.attributes["template"] ?? ""), but its questions say otherwise."))
    }
  }

  private func check(
    _ element: XMLElement, in section: ReturnForm.Section?, _ root: XMLElement, _ faults: inout [Fault]
  ) {
    guard let question = form.question(element.attributes["id"] ?? "") else {
      faults.append(
        Fault(line: element.line, code: "question-unknown", message: "The form of \(form.year) has no such question."))
      return
    }
    if let section, !section.questions.contains(where: { $0.id == question.id }) {
      faults.append(
        Fault(line: element.line, code: "question-misplaced", message: "The question does not stand on this sheet."))
    }
    let content = element.children.first { $0.name != "suggested" }
    if !isStatusRight(element, content, question, section, root) {
      faults.append(
        Fault(line: element.line, code: "status-differs", message: "The status says otherwise than the answer."))
    }
    guard let content else { return }
    switch (question.kind, content.name) {
    case (.choice(let answers), "answer"):
      if !answers.contains(content.text) {
        faults.append(
          Fault(
            line: content.line, code: "answer-not-in-list",
            message: "The answer must be one of: \(answers.joined(separator: " | "))."))
      }
    case (.longText(let maximum), "answer"):
      if content.text.utf16.count > maximum {
        faults.append(
          Fault(
            line: content.line, code: "text-too-long",
            message: "The text has \(content.text.utf16.count) characters; at most \(maximum) are allowed."))
      }
    case (.table(let name), "table"):
      if let shape = form.tables[name] { check(content, shape, &faults) }
    case (.text, "answer"), (.number, "number"), (.date, "date"):
      break
    default:
      faults.append(
        Fault(line: content.line, code: "answer-of-wrong-kind", message: "The question takes another kind of answer."))
    }
  }

  /// Answered is what has an answer; a table may be unanswered with some of its amounts there; not relevant is only
  /// what is not asked in this quarter, or depends on another answer.
  private func isStatusRight(
    _ element: XMLElement, _ content: XMLElement?, _ question: ReturnForm.Question, _ section: ReturnForm.Section?,
    _ root: XMLElement
  ) -> Bool {
    switch element.attributes["status"] {
    case "answered": return content != nil
    case "unanswered": return content == nil || content?.name == "table"
    default:
      guard content == nil, case .quarter(_, let quarter)? = Period(text: root.attributes["quarter"] ?? "") else {
        return false
      }
      guard section?.quarters.contains(quarter) ?? true else { return true }
      switch question.requirement {
      case .always: return false
      case .never, .ifSumsDiffer: return true
      case .unless(let other, let answer): return self.answer(to: other, in: root).map { $0 == answer } ?? true
      }
    }
  }

  /// The text of the answer to a question, where it is one of the answers that the question takes.
  private func answer(to id: String, in root: XMLElement) -> String? {
    let answer = root.children(named: "section").flatMap { $0.children(named: "question") }
      .first { $0.attributes["id"] == id }?.child(named: "answer")?.text
    guard let answer, case .choice(let answers)? = form.question(id)?.kind, answers.contains(answer) else { return nil }
    return answer
  }

  private func check(_ table: XMLElement, _ shape: ReturnForm.TableShape, _ faults: inout [Fault]) {
    checkOnce(table.children(named: "row"), "name", &faults)
    for row in table.children(named: "row") {
      guard shape.rows.contains(where: { $0.id == row.attributes["name"] }) else {
        faults.append(Fault(line: row.line, code: "row-unknown", message: "The table has no such row."))
        continue
      }
      checkOnce(row.children(named: "amount"), "column", &faults)
      var amounts: [String: Decimal] = [:]
      for amount in row.children(named: "amount") {
        let column = amount.attributes["column"] ?? ""
        guard shape.columns.contains(where: { $0.id == column }) else {
          faults.append(Fault(line: amount.line, code: "column-unknown", message: "The table has no such column."))
          continue
        }
        amounts[column] = ReturnMeaning.number(amount)
      }
      let quarters = ["q1", "q2", "q3", "q4"].compactMap { amounts[$0] }
      if quarters.count == 4, let total = amounts[shape.total], quarters.reduce(0, +) != total {
        faults.append(
          Fault(
            line: row.line, code: "sum-differs",
            message: "The quarters add up to \(quarters.reduce(0, +)), the annual total says \(total)."))
      }
    }
  }

  func checkOnce(_ elements: [XMLElement], _ attribute: String, _ faults: inout [Fault]) {
    var seen: Set<String> = []
    for element in elements {
      guard let value = element.attributes[attribute] else { continue }
      if !seen.insert(value).inserted {
        faults.append(
          Fault(
            line: element.line, code: "stands-twice", message: "The same \(element.name) stands twice (\(attribute))."))
      }
    }
  }

  /// A number as XML Schema writes it: with an optional plus sign, and with digits on either side of the point.
  static func number(_ element: XMLElement) -> Decimal? {
    element.isNil ? nil : number(element.text)
  }

  static func number(_ text: String) -> Decimal? {
    var text = text.trimmedOfSpaces
    if text.hasPrefix("+") { text.removeFirst() }
    if text.hasPrefix(".") { text = "0" + text }
    if text.hasSuffix(".") { text.removeLast() }
    return StrictNumber.decimal(text)
  }
}
