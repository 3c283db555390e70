import YAMLDocuments

/// Reads one question of a form.
struct QuestionReading {
  let lists: AnswerLists
  let tables: FormTables

  func question(_ value: YAMLValue, provenance: ReturnForm.Provenance) throws(YAMLFault) -> Question {
    try value.allowOnly([
      "id", "reference", "label", "guidance", "kind", "list", "table", "max_characters", "minimum", "maximum", "within",
      "relevant", "required", "unit", "filled_from", "metric", "suggested", "national_condition", "signature",
      "provenance", "source",
    ])
    let kind = try QuestionKindReading(lists: lists, tables: tables).kind(value)
    let isSuggested = try isSuggested(value, kind)
    let source = try source(value, kind)
    return Question(
      id: try value.text("id"), definition: Question.Place(file: value.file, line: value.line),
      reference: try value.text("reference"), label: try value.text("label"),
      guidance: try value.optionalText("guidance"), kind: kind, relevance: try requirement(value, "relevant"),
      requirement: try requirement(value, "required"), unit: try value.optionalText("unit"), source: source,
      metric: try value.optionalText("metric"), isSuggested: isSuggested,
      isNationalCondition: try Self.flag(value, "national_condition"), isSignature: try Self.flag(value, "signature"),
      provenance: try ReturnFormLoader.provenance(of: value, otherwise: provenance))
  }

  private func requirement(_ value: YAMLValue, _ key: String) throws(YAMLFault) -> Question.Requirement {
    guard let entry = try value.optional(key) else { return .always }
    switch try entry.text() {
    case "always": return .always
    case "never": return .never
    case let text:
      guard let condition = FormCondition(text: text) else {
        throw entry.fault(
          "\"\(key)\" is always, never, or a condition such as: if QUESTION is ANSWER. Documentation/forms.md has all.")
      }
      return .when(condition)
    }
  }

  static func flag(_ value: YAMLValue, _ key: String) throws(YAMLFault) -> Bool {
    guard let entry = try value.optional(key) else { return false }
    switch try entry.text().lowercased() {
    case "yes", "true": return true
    case "no", "false": return false
    default: throw entry.fault("\"\(key)\" is yes or no.")
    }
  }

  private func isSuggested(_ value: YAMLValue, _ kind: Question.Kind) throws(YAMLFault) -> Bool {
    guard let entry = try value.optional("suggested") else { return false }
    guard try entry.text() == "progress", case .choice(let list) = kind, !list.suggestions.isEmpty,
      try value.optional("metric") != nil
    else {
      throw entry.fault("suggested: progress needs a metric and a list with suggestions.")
    }
    return true
  }

  private func source(_ value: YAMLValue, _ kind: Question.Kind) throws(YAMLFault) -> Question.Source? {
    guard let entry = try value.optional("filled_from") else { return nil }
    let words = try entry.text().split(separator: " ").map(String.init)
    let source: Question.Source? =
      switch words {
      case ["area"]: .area
      case ["quarter"]: .quarter
      case ["deadline"]: .deadline
      case ["last", "return"]: .lastReturn
      case ["payment", "for", "performance"]: .paymentForPerformance
      case ["metric", "plan"]: .metricPlan(quarter: nil)
      case ["metric", "actual"]: .metricActual(quarter: nil)
      default: QuestionReading.source(words)
      }
    guard let source else {
      throw entry.fault("\"\(try entry.text())\" fills in nothing; Documentation/forms.md says what does.")
    }
    switch source {
    case .metricPlan, .metricActual, .paymentForPerformance:
      guard try value.optional("metric") != nil else { throw entry.fault("The question needs a metric.") }
    default: break
    }
    guard QuestionReading.fits(source, kind) else {
      throw entry.fault("What fills the question in does not fit its kind.")
    }
    return source
  }

  private static func fits(_ source: Question.Source, _ kind: Question.Kind) -> Bool {
    switch (source, kind) {
    case (.area, .text), (.quarter, .text), (.deadline, .date), (.finance, .table), (.paymentForPerformance, .table):
      true
    case (.metricPlan, .text), (.metricPlan, .number), (.metricPlan, .percent), (.metricPlan, .money): true
    case (.metricActual, .text), (.metricActual, .number), (.metricActual, .percent), (.metricActual, .money): true
    case (.setting, .table): false
    case (.setting, _), (.lastReturn, _): true
    default: false
    }
  }

  private static func source(_ words: [String]) -> Question.Source? {
    switch (words.count, words.first) {
    case (2, "programme"): return .setting(words[1])
    case (2, "finance") where ["income", "expenditure"].contains(words[1]): return .finance(words[1])
    case (4, "metric") where words[2] == "in":
      guard let quarter = ["Q1", "Q2", "Q3", "Q4"].firstIndex(of: words[3]) else { return nil }
      switch words[1] {
      case "plan": return .metricPlan(quarter: quarter + 1)
      case "actual": return .metricActual(quarter: quarter + 1)
      default: return nil
      }
    default: return nil
    }
  }
}
