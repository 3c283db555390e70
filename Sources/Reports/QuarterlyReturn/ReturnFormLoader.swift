import Metrics
import Programme
import YAMLDocuments

/// Reads the definition of a form, `Templates/returns/2016-17.yaml`.
public struct ReturnFormLoader {
  private let root: YAMLValue
  private var lists: [String: [String]] = [:]

  /// The form of a framework year.
  ///
  /// - Throws: `ProgrammeError` where there is none, or where it cannot be read; it names the line.
  public static func form(of year: FinancialYear, in templates: FolderFiles) throws(ProgrammeError) -> ReturnForm {
    let file = "returns/\(year).yaml"
    guard let bytes = templates.bytes(of: file) else {
      let known = templates.names(in: "returns").map { $0.replacing(".yaml", with: "") }.joined(separator: ", ")
      throw ProgrammeError(
        "There is no form of the quarterly return for \(year).",
        advice: "Known years: \(known). Correct framework_year in programme.yaml, or add Templates/\(file).")
    }
    do {
      var loader = ReturnFormLoader(root: try YAMLValue.read(bytes, file: file))
      return try loader.form(year)
    } catch {
      throw ProgrammeError(
        "Templates/\(error.file), line \(error.line): \(error.message)",
        advice: "Correct the line; the head of the file says what each kind of question needs.")
    }
  }

  private init(root: YAMLValue) { self.root = root }

  private mutating func form(_ year: FinancialYear) throws(YAMLFault) -> ReturnForm {
    try root.allowOnly([
      "year", "version", "title", "provenance", "lists", "suggestions", "sections", "tables",
    ])
    for entry in try root.required("lists").entries() { lists[entry.key] = try ReturnFormLoader.texts(entry.value) }
    var suggestions: [String: String] = [:]
    for entry in try root.required("suggestions").entries() { suggestions[entry.key] = try entry.value.text() }
    var sections: [ReturnForm.Section] = []
    for item in try root.required("sections").items() { sections.append(try section(item)) }
    var tables: [String: ReturnForm.TableShape] = [:]
    for entry in try root.optional("tables")?.entries() ?? [] {
      tables[entry.key] = try ReturnFormLoader.shape(entry.value)
    }
    let questions = sections.flatMap(\.questions)
    for (index, question) in questions.enumerated() {
      try check(question, among: questions, isFirst: !questions[..<index].contains { $0.id == question.id }, tables)
    }
    return ReturnForm(
      year: year, version: try root.text("version"), title: try root.text("title"),
      provenance: try root.text("provenance"), sections: sections, tables: tables, suggestions: suggestions)
  }

  /// Ids stand once; questions and tables that a question refers to exist.
  private func check(
    _ question: ReturnForm.Question, among questions: [ReturnForm.Question], isFirst: Bool,
    _ tables: [String: ReturnForm.TableShape]
  ) throws(YAMLFault) {
    guard isFirst else { throw root.fault("The question \"\(question.id)\" stands twice.") }
    if case .unless(let other, _) = question.requirement, !questions.contains(where: { $0.id == other }) {
      throw root.fault("The question \"\(question.id)\" depends on \"\(other)\", which does not exist.")
    }
    if case .table(let name) = question.kind, tables[name] == nil {
      throw root.fault("The question \"\(question.id)\" needs a table \"\(name)\", which is not under \"tables\".")
    }
  }

  private func section(_ value: YAMLValue) throws(YAMLFault) -> ReturnForm.Section {
    try value.allowOnly(["id", "title", "guidance", "quarters", "questions", "conditions", "metrics"])
    var questions: [ReturnForm.Question] = []
    for item in try value.optional("questions")?.items() ?? [] { questions.append(try question(item)) }
    for item in try value.optional("conditions")?.items() ?? [] { questions += try condition(item) }
    for item in try value.optional("metrics")?.items() ?? [] { questions += try metric(item) }
    var quarters: [Int] = []
    for item in try value.optional("quarters")?.items() ?? [] {
      guard let quarter = Int(try item.text()), (1...4).contains(quarter) else {
        throw item.fault("A quarter from 1 to 4 is expected.")
      }
      quarters.append(quarter)
    }
    return ReturnForm.Section(
      id: try value.text("id"), title: try value.text("title"), guidance: try value.optionalText("guidance"),
      quarters: quarters.isEmpty ? [1, 2, 3, 4] : quarters, questions: questions)
  }

  private func question(_ value: YAMLValue) throws(YAMLFault) -> ReturnForm.Question {
    try value.allowOnly([
      "id", "reference", "label", "kind", "list", "table", "max_characters", "required", "filled_from",
    ])
    let source: ReturnForm.Question.Source? =
      switch try value.optionalText("filled_from") {
      case "area": .area
      case "period": .period
      case nil: nil
      case .some: throw value.fault("A question is filled from area or period.")
      }
    return ReturnForm.Question(
      id: try value.text("id"), reference: try value.text("reference"), label: try value.text("label"),
      kind: try kind(value), requirement: try requirement(value), source: source, suggestedBy: nil, isCondition: false)
  }

  private func kind(_ value: YAMLValue) throws(YAMLFault) -> ReturnForm.Question.Kind {
    switch try value.text("kind") {
    case "text": return .text
    case "long_text":
      guard let maximum = Int(try value.text("max_characters")), maximum > 0 else {
        throw value.fault("max_characters must be a number above 0.")
      }
      return .longText(maximum: maximum)
    case "number", "money": return .number
    case "date": return .date
    case "yes_no": return .choice(["Yes", "No"])
    case "choice": return .choice(try list(value.required("list")))
    case "table": return .table(try value.text("table"))
    default:
      throw try value.required("kind").fault("The kind of question is not known.")
    }
  }

  private func list(_ value: YAMLValue) throws(YAMLFault) -> [String] {
    guard let list = lists[try value.text()] else {
      throw value.fault("There is no list of that name under \"lists\".")
    }
    return list
  }

  private func requirement(_ value: YAMLValue) throws(YAMLFault) -> ReturnForm.Question.Requirement {
    guard let text = try value.optionalText("required") else { return .never }
    let words = text.split(separator: " ").map(String.init)
    switch text {
    case "always": return .always
    case "never": return .never
    case "if sums differ": return .ifSumsDiffer
    default:
      guard words.count >= 5, words[0] == "if", words[2] == "is", words[3] == "not" else {
        throw value.fault("\"required\" is always, never, if sums differ, or: if QUESTION is not ANSWER.")
      }
      return .unless(question: words[1], answer: words[4...].joined(separator: " "))
    }
  }

  /// A national condition: an answer, and where it is not Yes a date and a commentary.
  private func condition(_ value: YAMLValue) throws(YAMLFault) -> [ReturnForm.Question] {
    try value.allowOnly(["id", "reference", "label"])
    let id = try value.text("id")
    let reference = try value.text("reference")
    let unmet = ReturnForm.Question.Requirement.unless(question: id, answer: "Yes")
    return [
      ReturnForm.Question(
        id: id, reference: reference, label: try value.text("label"), kind: .choice(lists["condition"] ?? []),
        requirement: .always, source: nil, suggestedBy: nil, isCondition: true),
      ReturnForm.Question(
        id: id + ".date", reference: reference + " date", label: "If not, when will it be met?", kind: .date,
        requirement: unmet, source: nil, suggestedBy: nil, isCondition: false),
      ReturnForm.Question(
        id: id + ".commentary", reference: reference + " comment", label: "If not, how far is it?",
        kind: .longText(maximum: 2000), requirement: unmet, source: nil, suggestedBy: nil, isCondition: false),
    ]
  }

  /// A metric: plan and actual from the figures, progress and commentary from a person.
  private func metric(_ value: YAMLValue) throws(YAMLFault) -> [ReturnForm.Question] {
    try value.allowOnly(["metric", "reference", "label"])
    let metric = try value.text("metric")
    let reference = try value.text("reference")
    let name = try value.text("label")
    func question(
      _ part: String, _ label: String, _ kind: ReturnForm.Question.Kind, source: ReturnForm.Question.Source? = nil,
      suggestedBy: String? = nil
    ) -> ReturnForm.Question {
      ReturnForm.Question(
        id: "metrics.\(metric).\(part)", reference: "\(reference) \(part)", label: "\(name): \(label)", kind: kind,
        requirement: source == nil ? .always : .never, source: source, suggestedBy: suggestedBy, isCondition: false)
    }
    return [
      question("plan", "planned", .text, source: .metricPlan(metric)),
      question("actual", "actual", .text, source: .metricActual(metric)),
      question(
        "progress", "indicative progress against the metric", .choice(lists["progress"] ?? []),
        suggestedBy: metric),
      question("commentary", "commentary on progress", .longText(maximum: 2000)),
    ]
  }

  private static func shape(_ value: YAMLValue) throws(YAMLFault) -> ReturnForm.TableShape {
    func pairs(_ key: String) throws(YAMLFault) -> [(id: String, label: String)] {
      var result: [(id: String, label: String)] = []
      for entry in try value.required(key).entries() { result.append((entry.key, try entry.value.text())) }
      return result
    }
    return ReturnForm.TableShape(
      rows: try pairs("rows"), columns: try pairs("columns"), total: try value.text("total"),
      requiredRows: try texts(value.required("required_rows")))
  }

  private static func texts(_ value: YAMLValue) throws(YAMLFault) -> [String] {
    var texts: [String] = []
    for item in value.items() { texts.append(try item.text()) }
    return texts
  }
}
