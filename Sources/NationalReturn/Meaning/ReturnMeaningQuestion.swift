import Dates
import Forms
import Metrics
import XMLDocuments

/// What must hold for one question of a return, whatever the others say: its answer is one that it takes, it comes from
/// where it may come from, and what the figures suggest is among its answers.
struct ReturnMeaningQuestion {
  let question: Question
  let form: ReturnForm
  let quarter: Period
  let asAt: CivilDate?

  /// The faults of an element, and its answer where that could be read without doubt.
  func faults(in element: XMLElement) -> (faults: [ReturnMeaning.Fault], answer: Answer?) {
    var faults: [ReturnMeaning.Fault] = []
    if element.attributes["reference"] != question.reference {
      faults.append(element.fault("reference-differs", "The form numbers the question \(question.reference)."))
    }
    let content = AnswerXML.content(of: element)
    let reading = AnswerXML(content, kind: question.kind)
    checkOrigin(element, hasAnswer: content != nil, &faults)
    checkSuggestion(element, &faults)
    faults += reading.faults
    // What the model fills in is as long and as large as it is.
    if !question.isLocked { faults += reading.excesses }
    if let content {
      checkSums(reading, content, &faults)
      checkDate(reading.answer, content, &faults)
    }
    return (faults, reading.faults.isEmpty ? reading.answer : nil)
  }

  private func checkOrigin(_ element: XMLElement, hasAnswer: Bool, _ faults: inout [ReturnMeaning.Fault]) {
    let origin = element.attributes["origin"]
    let from = element.attributes["from"]
    if hasAnswer, origin == nil {
      faults.append(element.fault("origin-missing", "An answer must say who gave it."))
    }
    if (origin == "carried") != (from != nil) {
      faults.append(
        element.fault("carried-without-period", "An answer that is carried names its quarter, and no other does."))
    } else if let from {
      guard let period = Period(text: from), case .quarter = period else {
        return faults.append(element.fault("period-unknown", "The quarter that it is carried from does not exist."))
      }
      if period.firstDay >= quarter.firstDay {
        faults.append(
          element.fault("carried-not-earlier", "An answer is carried from an earlier quarter than \(quarter)."))
      }
    }
    if let origin, !mayCome(from: origin) {
      faults.append(element.fault("origin-differs", "The form has nothing that gives the question such an answer."))
    }
  }

  private func mayCome(from origin: String) -> Bool {
    switch question.source {
    case .lastReturn: origin == "given" || origin == "carried"
    case nil: origin == "given"
    case .setting, .finance: origin == "given" || origin == "prefilled"
    case .area, .quarter, .deadline, .metricPlan, .metricActual, .paymentForPerformance: origin == "prefilled"
    }
  }

  private func checkSuggestion(_ element: XMLElement, _ faults: inout [ReturnMeaning.Fault]) {
    for child in element.children where child.name == "suggested" || child.name == "undecided" {
      guard question.isSuggested, case .choice(let list) = question.kind else {
        faults.append(child.fault("suggestion-not-asked", "The figures suggest no answer to this question."))
        continue
      }
      for option in child.name == "suggested" ? [child] : child.children(named: "option")
      where !list.answers.contains(option.text) {
        faults.append(
          option.fault(
            "suggestion-not-in-list", "A suggestion must be one of: \(list.answers.joined(separator: " | "))."))
      }
    }
  }

  private func checkSums(_ reading: AnswerXML, _ content: XMLElement, _ faults: inout [ReturnMeaning.Fault]) {
    guard case .table(let table) = question.kind else { return }
    for fault in table.sumFaults(in: reading.answer) {
      let line = table.rows.first { $0.label == fault.row }.flatMap { reading.rowLines[$0.id] }
      faults.append(
        ReturnMeaning.Fault(
          line: line ?? content.line, code: "sum-differs",
          message: "The parts add up to \(fault.sum), \(fault.column) says \(fault.total)."))
    }
  }

  private func checkDate(_ answer: Answer, _ content: XMLElement, _ faults: inout [ReturnMeaning.Fault]) {
    guard case .date(withinPlanYear: true) = question.kind, case .date(let day) = answer, let asAt,
      let fault = PlanYearDays(year: form.year, asAt: asAt).fault(of: day)
    else { return }
    faults.append(content.fault("date-unfit", "The day \(fault)."))
  }
}
