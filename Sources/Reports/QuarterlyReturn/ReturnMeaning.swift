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

  private let form: ReturnForm
  private let metrics: [Metric]

  /// Makes it for the form and the catalogue of the return's year.
  public init(form: ReturnForm, metrics: [Metric]) {
    self.form = form
    self.metrics = metrics
  }

  /// All faults, in the order of the lines.
  public func faults(in root: XMLElement) -> [Fault] {
    var faults: [Fault] = []
    checkPeriod(root, &faults)
    checkSections(root, &faults)
    for measure in root.child(named: "measures")?.children(named: "measure") ?? [] { check(measure, root, &faults) }
    checkOnce(root.child(named: "measures")?.children(named: "measure") ?? [], "metric", &faults)
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
    for question in questions { check(question, &faults) }
    let isComplete = !questions.contains { $0.attributes["status"] == "unanswered" }
    if isComplete != (root.attributes["template"] == "complete") {
      faults.append(
        Fault(
          line: root.line, code: "template-differs",
          message: "The return calls itself \(root.attributes["template"] ?? ""), but its questions say otherwise."))
    }
  }

  private func check(_ element: XMLElement, _ faults: inout [Fault]) {
    guard let question = form.question(element.attributes["id"] ?? "") else {
      faults.append(
        Fault(line: element.line, code: "question-unknown", message: "The form of \(form.year) has no such question."))
      return
    }
    let content = element.children.first { $0.name != "suggested" }
    if (element.attributes["status"] == "answered") != (content != nil) {
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

  private func check(_ measure: XMLElement, _ root: XMLElement, _ faults: inout [Fault]) {
    guard let metric = metrics.first(where: { $0.id == measure.attributes["metric"] }) else {
      faults.append(
        Fault(line: measure.line, code: "metric-unknown", message: "The catalogue of \(form.year) has no such metric."))
      return
    }
    for name in ["numerator", "denominator", "value"] {
      guard let figure = measure.child(named: name) else { continue }
      if figure.isNil != (figure.attributes["missing"] != nil) {
        faults.append(
          Fault(
            line: figure.line, code: "missing-without-reason", message: "A figure is nil exactly where it says why."))
      }
    }
    let numerator = measure.child(named: "numerator").flatMap(ReturnMeaning.number)
    let denominator = measure.child(named: "denominator").flatMap(ReturnMeaning.number)
    let value = measure.child(named: "value").flatMap(ReturnMeaning.number)
    if let multiplier = StrictNumber.decimal(measure.attributes["multiplier"] ?? ""), multiplier != metric.multiplier {
      faults.append(
        Fault(
          line: measure.line, code: "multiplier-differs", message: "The catalogue multiplies by \(metric.multiplier)."))
    }
    if let numerator, let denominator, let value {
      checkRate(numerator, denominator, value, metric, measure, &faults)
    } else if value != nil {
      faults.append(
        Fault(line: measure.line, code: "value-without-counts", message: "A value needs its numerator and denominator.")
      )
    }
    checkOrigins(measure, metric, numerator, &faults)
    checkJudgement(measure, value, &faults)
  }

  private func checkRate(
    _ numerator: Decimal, _ denominator: Decimal, _ value: Decimal, _ metric: Metric, _ measure: XMLElement,
    _ faults: inout [Fault]
  ) {
    let line = measure.child(named: "value")?.line ?? measure.line
    guard denominator > 0 else {
      faults.append(Fault(line: line, code: "denominator-zero", message: "Nothing can be divided by 0."))
      return
    }
    let rate = numerator * metric.multiplier / denominator
    // Ten decimals are written.
    if abs(rate - value) > Decimal(sign: .plus, exponent: -10, significand: 1) {
      faults.append(
        Fault(
          line: line, code: "rate-differs",
          message: "\(numerator) of \(denominator) gives \(DecimalText.plain(rate)), the value says \(value)."))
    }
  }

  private func checkOrigins(_ measure: XMLElement, _ metric: Metric, _ numerator: Decimal?, _ faults: inout [Fault]) {
    let values = measure.children(named: "origin").filter { $0.attributes["part"] == "numerator" }
      .compactMap { StrictNumber.decimal($0.attributes["value"] ?? "") }
    guard let numerator, !metric.isSharedByCommissioner, !values.isEmpty, values.reduce(0, +) != numerator else {
      return
    }
    faults.append(
      Fault(
        line: measure.line, code: "origins-differ",
        message: "The figures that it came from add up to \(values.reduce(0, +)), the numerator says \(numerator)."))
  }

  private func checkJudgement(_ measure: XMLElement, _ value: Decimal?, _ faults: inout [Fault]) {
    guard let judgement = measure.child(named: "judgement") else { return }
    let status = Judgement.Status(rawValue: judgement.attributes["status"] ?? "")
    guard let status else {
      faults.append(Fault(line: judgement.line, code: "status-unknown", message: "There is no such status."))
      return
    }
    if value == nil, judgement.attributes["colour"] != "grey" {
      faults.append(
        Fault(
          line: judgement.line, code: "colour-without-value",
          message: "Without a figure the colour is grey, never another."))
    }
    guard let value, let plan = measure.child(named: "plan"), let limit = ReturnMeaning.number(plan),
      let test = TargetTest(rawValue: plan.attributes["test"] ?? ""), abs(value - limit) > 0.000001
    else { return }
    if test.passes(value, limit) != (status == .met) {
      faults.append(
        Fault(
          line: judgement.line, code: "judgement-differs",
          message: "\(value) against \(test.rawValue) \(limit): the status \"\(status.rawValue)\" does not follow."))
    }
  }

  private func checkOnce(_ elements: [XMLElement], _ attribute: String, _ faults: inout [Fault]) {
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

  private static func number(_ element: XMLElement) -> Decimal? {
    element.isNil ? nil : StrictNumber.decimal(element.text)
  }
}
