import Dates
import struct Foundation.Decimal
import Metrics
import Returns
import Spreadsheets
import YAMLDocuments

/// Reads `programme.yaml`.
struct ProgrammeSettings {
  private let root: YAMLValue
  private let files: FolderFiles
  private let templates: FolderFiles

  private static let ruleKeys = ["rule", "tolerance", "in", "compare", "source"]

  init(_ root: YAMLValue, files: FolderFiles, templates: FolderFiles) {
    self.root = root
    self.files = files
    self.templates = templates
  }

  func programme(log: inout FindingLog) throws(YAMLFault) -> Programme {
    try reportUnknown(log: &log)
    let yearValue = try root.required("framework_year")
    guard let year = FinancialYear(text: try yearValue.text()) else {
      throw yearValue.fault("A financial year such as 2016-17 is expected.")
    }
    var programme = Programme(
      area: try area(), frameworkYear: year, title: try root.optionalText("title") ?? "Better Care Fund programme",
      returns: try returns(log: &log), rag: try rag(), bodies: try bodies(), deadlines: try deadlines(),
      population: try PopulationSettings.rule(root), providers: try providers(),
      levelChanges: try levelChanges(),
      notice: try root.optionalText("notice"))
    programme.endsSetting = try ends(after: programme.begins)
    return programme
  }

  /// The last day of the programme; a month or a year ends with its last day.
  private func ends(after first: CivilDate) throws(YAMLFault) -> CivilDate? {
    guard let value = try root.optional("ends") else { return nil }
    guard let last = WrittenDate(try value.text()).last, last >= first else {
      throw value.fault("A date after \(first.inWords) is expected, such as 2018-03-31 or March 2018.")
    }
    return last
  }

  /// A misspelt name would otherwise do nothing, without a word.
  private func reportUnknown(log: inout FindingLog) throws(YAMLFault) {
    var levels: [(value: YAMLValue, keys: [String])] = [
      (
        root,
        [
          "area", "framework_year", "title", "metrics", "returns", "rag", "bodies", "deadlines", "providers",
          "disclosure", "exceptions", "notice", "limits", "population", "return", "level_changes",
          "milestones", "risks", "ends", "report",
        ]
      )
    ]
    if let area = try root.optional("area") { levels.append((area, ["name", "code", "codes"])) }
    for item in try root.optional("returns")?.items() ?? [] {
      levels.append((item, ["kind", "files", "covers", "csv", "xml"] + EditionSetting.keys))
      if let csv = try item.optional("csv") { levels.append((csv, ReadingSettings.csvKeys)) }
    }
    if let population = try root.optional("population") { levels.append((population, PopulationSettings.keys)) }
    if let disclosure = try root.optional("disclosure") { levels.append((disclosure, DisclosureSetting.keys)) }
    if let exceptions = try root.optional("exceptions") {
      levels.append((exceptions, ExceptionSettings.keys))
      for item in try exceptions.optional("escalate_after")?.items() ?? [] {
        levels.append((item, ExceptionSettings.escalationKeys))
      }
    }
    if let milestones = try root.optional("milestones") { levels.append((milestones, MilestoneSettings.keys)) }
    if let risks = try root.optional("risks") {
      levels.append((risks, RiskSettings.keys))
      if let bands = try risks.optional("bands") { levels.append((bands, RiskSettings.bandKeys)) }
      if let days = try risks.optional("review_days") { levels.append((days, RiskSettings.reviewKeys)) }
    }
    if let report = try root.optional("report") { levels.append((report, ReportSetting.keys)) }
    if let limits = try root.optional("limits") { levels.append((limits, ReadingSettings.limitKeys)) }
    if let rag = try root.optional("rag") {
      levels.append((rag, ProgrammeSettings.ruleKeys + ["metrics"]))
      for entry in try rag.optional("metrics")?.entries() ?? [] {
        levels.append((entry.value, ProgrammeSettings.ruleKeys))
      }
    }
    for item in try root.optional("bodies")?.items() ?? [] {
      levels.append((item, ["name", "role", "cadence", "next_meeting"]))
    }
    for item in try root.optional("deadlines")?.items() ?? [] { levels.append((item, ["name", "date"])) }
    for item in try root.optional("providers")?.items() ?? [] { levels.append((item, ["code", "name"])) }
    for (value, keys) in levels where value.isMap {
      for entry in try value.entries() where !keys.contains(entry.key) {
        log.add(
          .settingUnknown, at: Finding.Place(file: root.file, cell: "line \(entry.value.line)"),
          "The setting \"\(entry.key)\" is not known and does nothing.",
          advice: "Compare it with Documentation/programme-folder.md; it may be misspelt.")
      }
    }
  }

  private func area() throws(YAMLFault) -> Area {
    let value = try root.required("area")
    var codes: [String] = []
    for item in try value.optional("codes")?.items() ?? [] { codes.append(try item.text()) }
    return Area(name: try value.text("name"), code: try value.text("code"), otherCodes: codes)
  }

  private func returns(log: inout FindingLog) throws(YAMLFault) -> [Programme.ReturnFiles] {
    var result: [Programme.ReturnFiles] = []
    let limits = try ReadingSettings.limits(root)
    for item in try root.optional("returns")?.items() ?? [] {
      let kindValue = try item.required("kind")
      guard let kind = ReturnKind(rawValue: try kindValue.text()) else {
        let names = ReturnKind.allCases.map(\.rawValue).joined(separator: ", ")
        throw kindValue.fault("The kind of return is not known; it must be one of \(names).")
      }
      var paths: [String] = []
      for pattern in try item.required("files").items() {
        let text = try pattern.text()
        let found = files.files(matching: text)
        if found.isEmpty {
          log.add(
            .fileMissing, at: Finding.Place(file: root.file, cell: "line \(pattern.line)"),
            "No file in the folder matches \"\(text)\" (\(kind.inWords)).",
            advice: "Put the file there, or correct the path; it is relative to the folder.")
        }
        paths += found.filter { !paths.contains($0) }
      }
      result.append(
        Programme.ReturnFiles(
          kind: kind, paths: paths, coverage: try coverage(item),
          options: try ReadingSettings.options(item, limits: limits, files: files), edition: try EditionSetting(item)))
    }
    return result
  }

  private func coverage(_ item: YAMLValue) throws(YAMLFault) -> MonthRange? {
    guard let value = try item.optional("covers") else { return nil }
    let parts = try value.text().split(separator: " ").map(String.init)
    guard parts.count == 3, parts[1] == "to", let first = Period(text: parts[0]), let last = Period(text: parts[2]),
      let range = MonthRange(from: first, through: last)
    else { throw value.fault("Two months are expected, such as \"2016-04 to 2016-09\".") }
    return range
  }

  private func rag() throws(YAMLFault) -> Programme.RAGSettings {
    guard let value = try root.optional("rag") else {
      return Programme.RAGSettings(standard: try plainRule(), byMetric: [:])
    }
    var byMetric: [String: RAGRule] = [:]
    for entry in try value.optional("metrics")?.entries() ?? [] { byMetric[entry.key] = try rule(entry.value) }
    return Programme.RAGSettings(standard: try rule(value), byMetric: byMetric)
  }

  private func plainRule() throws(YAMLFault) -> RAGRule {
    let name = "met-or-not"
    let rule = try RAGRuleLoader.rule(
      named: name, tolerance: nil, unit: nil, precision: .unrounded, source: "No rule is set in programme.yaml.",
      in: templates)
    guard let rule else { throw root.fault("Templates/rag/\(name).yaml is missing: put it back, or set \"rag\".") }
    return rule
  }

  private func rule(_ value: YAMLValue) throws(YAMLFault) -> RAGRule {
    var amount: Decimal?
    if let text = try value.optionalText("tolerance") {
      guard let number = StrictNumber.decimal(text), number >= 0 else {
        throw value.fault("The tolerance must be a number, 0 or more.")
      }
      amount = number
    }
    let unit = try value.optionalText("in").map(Tolerance.Unit.init(rawValue:))
    if case .some(.none) = unit { throw value.fault("The tolerance is in percent or in points.") }
    guard let precision = RAGRule.Precision(rawValue: try value.optionalText("compare") ?? "unrounded") else {
      throw value.fault("What is compared is unrounded or printed.")
    }
    let name = try value.required("rule")
    let rule = try RAGRuleLoader.rule(
      named: try name.text(), tolerance: amount, unit: unit ?? nil, precision: precision,
      source: try value.optionalText("source") ?? "The source of the rule is not given.", in: templates)
    guard let rule else {
      let names = RAGRuleLoader.names(in: templates).joined(separator: ", ")
      throw name.fault("The RAG rule must be one of: \(names).")
    }
    return rule
  }

  private func bodies() throws(YAMLFault) -> [Programme.Body] {
    var result: [Programme.Body] = []
    for item in try root.optional("bodies")?.items() ?? [] {
      result.append(
        Programme.Body(
          name: try item.text("name"), role: try item.optionalText("role") ?? "",
          cadence: try item.optionalText("cadence") ?? "", nextMeeting: try date(item.optional("next_meeting"))))
    }
    return result
  }

  private func deadlines() throws(YAMLFault) -> [Programme.Deadline] {
    var result: [Programme.Deadline] = []
    for item in try root.optional("deadlines")?.items() ?? [] {
      guard let date = try date(item.required("date")) else { continue }
      result.append(Programme.Deadline(name: try item.text("name"), date: date))
    }
    return result
  }

  private func providers() throws(YAMLFault) -> [Provider] {
    var result: [Provider] = []
    for item in try root.optional("providers")?.items() ?? [] {
      let provider = Provider(code: try item.text("code").uppercased(), name: try item.optionalText("name") ?? "")
      guard !result.contains(where: { $0.code == provider.code }) else {
        throw item.fault("The provider \(provider.code) is listed twice.")
      }
      result.append(provider)
    }
    return result
  }

  private func levelChanges() throws(YAMLFault) -> [String: Period] {
    var changes: [String: Period] = [:]
    for entry in try root.optional("level_changes")?.entries() ?? [] {
      guard let period = Period(text: try entry.value.text()), case .quarter = period else {
        throw entry.value.fault("The first quarter of the new level is expected, such as 2016-17-Q1.")
      }
      changes[entry.key] = period
    }
    return changes
  }

  private func date(_ value: YAMLValue?) throws(YAMLFault) -> CivilDate? {
    guard let value else { return nil }
    guard let date = CivilDate(text: try value.text()) else {
      throw value.fault("A date such as 2016-11-25 is expected.")
    }
    return date
  }
}
