import Dates
import Metrics
import Programme
import YAMLDocuments

/// Reads the definition of one form, such as `Templates/returns/2016-17-Q1-Q3.yaml`.
struct ReturnFormLoader {
  private let parts: FormParts
  private let root: YAMLValue
  private let reading: QuestionReading
  private let provenance: ReturnForm.Provenance

  /// The form of a file, without what the schema and the checks of references say.
  static func form(_ file: String, in templates: FolderFiles) throws(YAMLFault) -> ReturnForm {
    let parts = FormParts(templates: templates)
    let loader = try ReturnFormLoader(parts: parts, root: parts.file(file))
    let form = try loader.form()
    guard file == form.name + ".yaml" else {
      throw loader.root.fault("The file is for \(form.name) by its year and quarters, but it is called \(file).")
    }
    return form
  }

  private init(parts: FormParts, root: YAMLValue) throws(YAMLFault) {
    self.parts = parts
    self.root = root
    try root.allowOnly([
      "year", "quarters", "version", "title", "provenance", "source", "deadlines", "sign_off", "lists", "tables",
      "sheets",
    ])
    provenance = try ReturnFormLoader.provenance(of: root, otherwise: nil)
    var lists = AnswerLists()
    try lists.add(try parts.file("parts/lists.yaml").optional("lists"))
    try lists.add(try root.optional("lists"))
    var tables = FormTables(lists: lists)
    try tables.add(try parts.file("parts/tables.yaml").optional("tables"))
    try tables.add(try root.optional("tables"))
    reading = QuestionReading(lists: lists, tables: tables)
  }

  private func form() throws(YAMLFault) -> ReturnForm {
    guard let year = FinancialYear(text: try root.text("year")) else {
      throw try root.required("year").fault("A framework year such as 2016-17 is expected.")
    }
    var quarters: [Int] = []
    for item in try root.required("quarters").items() {
      guard let quarter = Int(try item.text()), (1...4).contains(quarter), quarter == (quarters.last ?? quarter - 1) + 1
      else { throw item.fault("Quarters from 1 to 4 are expected, one after the other.") }
      quarters.append(quarter)
    }
    var sheets: [ReturnForm.Sheet] = []
    for item in try root.required("sheets").items() { sheets.append(try sheet(try parts.resolved(item))) }
    guard !sheets.isEmpty else { throw try root.required("sheets").fault("The form has no sheets.") }
    try checkOnce(sheets)
    let form = ReturnForm(
      year: year, quarters: quarters, version: try root.text("version"), title: try root.text("title"),
      provenance: provenance, source: try root.optionalText("source") ?? "", deadlines: try deadlines(of: quarters),
      signOff: try signOff(), sheets: sheets)
    return form
  }

  /// Ids stand once, and so do references: an answer and a checklist must mean one question.
  private func checkOnce(_ sheets: [ReturnForm.Sheet]) throws(YAMLFault) {
    var seen: Set<String> = []
    for sheet in sheets where !seen.insert(sheet.id).inserted {
      throw root.fault("The sheet \"\(sheet.id)\" stands twice.")
    }
    var ids: Set<String> = []
    var references: Set<String> = []
    for question in sheets.flatMap(\.questions) {
      if !ids.insert(question.id).inserted { throw root.fault("The question \"\(question.id)\" stands twice.") }
      if !references.insert(question.reference).inserted {
        throw root.fault("The reference \"\(question.reference)\" stands twice (\(question.id)).")
      }
    }
  }

  private func deadlines(of quarters: [Int]) throws(YAMLFault) -> [Int: CivilDate] {
    var deadlines: [Int: CivilDate] = [:]
    for entry in try root.optional("deadlines")?.entries() ?? [] {
      guard entry.key.hasPrefix("Q"), let quarter = Int(entry.key.dropFirst()), quarters.contains(quarter) else {
        throw entry.value.fault(
          "A quarter of the form such as Q1 is expected, with the day by which its return is due.")
      }
      guard let date = CivilDate(text: try entry.value.text()) else {
        throw entry.value.fault("A day such as 2016-11-25 is expected.")
      }
      deadlines[quarter] = date
    }
    return deadlines
  }

  private func signOff() throws(YAMLFault) -> ReturnForm.SignOffRule {
    guard let value = try root.optional("sign_off") else { return ReturnForm.SignOffRule() }
    try value.allowOnly(["delegation", "by", "provenance", "source"])
    var roles: [String] = []
    for item in try value.optional("by")?.items() ?? [] { roles.append(try item.text()) }
    let allowsDelegation = try value.optional("delegation").map { entry throws(YAMLFault) in
      switch try entry.text().lowercased() {
      case "yes", "true": true
      case "no", "false": false
      default: throw entry.fault("\"delegation\" is yes or no.")
      }
    }
    return ReturnForm.SignOffRule(allowsDelegation: allowsDelegation ?? true, roles: roles)
  }

  private func sheet(_ value: YAMLValue) throws(YAMLFault) -> ReturnForm.Sheet {
    try value.allowOnly(["id", "title", "guidance", "provenance", "source", "questions"])
    let provenance = try ReturnFormLoader.provenance(of: value, otherwise: provenance)
    var questions: [Question] = []
    for item in try parts.questions(value.required("questions")) {
      questions.append(try reading.question(item, provenance: provenance))
    }
    guard !questions.isEmpty else { throw try value.required("questions").fault("The sheet has no questions.") }
    return ReturnForm.Sheet(
      id: try value.text("id"), title: try value.text("title"), guidance: try value.optionalText("guidance"),
      provenance: provenance, questions: questions)
  }

  static func provenance(
    of value: YAMLValue, otherwise: ReturnForm.Provenance?
  ) throws(YAMLFault) -> ReturnForm.Provenance {
    guard let entry = otherwise == nil ? try value.required("provenance") : try value.optional("provenance") else {
      return otherwise ?? .recalled
    }
    guard let provenance = ReturnForm.Provenance(rawValue: try entry.text()) else {
      throw entry.fault("The provenance is verified or recalled.")
    }
    return provenance
  }
}
