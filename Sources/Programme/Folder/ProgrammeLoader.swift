import Metrics
import Returns
import Spreadsheets
import YAMLDocuments

/// Reads a programme folder. What is missing is named by findings; only a missing or wrong `programme.yaml` stops.
public enum ProgrammeLoader {
  /// The file without which a folder is no programme.
  public static let settingsFile = "programme.yaml"

  /// Reads the settings, the tables, the commentary, and the answers for a quarter; not the returns.
  ///
  /// - Parameters:
  ///   - files: the folder.
  ///   - templates: the folder with the catalogue of metrics; the plan may name no others.
  ///   - period: the quarter whose answers are wanted.
  /// - Throws: `ProgrammeError` when there is no usable `programme.yaml`.
  public static func programme(
    in files: FolderFiles, templates: FolderFiles, period: Period, log: inout FindingLog
  ) throws(ProgrammeError) -> Programme {
    let settings = try settings(in: files)
    var programme = try reading { () throws(YAMLFault) in
      try ProgrammeSettings(settings, files: files, templates: templates).programme(log: &log)
    }
    programme.words = try WordsLoader.words(in: templates)
    programme.rag = programme.rag.called(programme.words.colours)
    programme.area = try area(programme.area, templates: templates, log: &log)
    let catalogue = try CatalogueLoader.metrics(of: programme.frameworkYear, in: templates)
    let tables = ProgrammeTables(files: files)
    programme.plan = tables.plan(metrics: catalogue, log: &log)
    let planned = programme
    programme.metrics = try reading { () throws(YAMLFault) in
      try MetricSelection(settings).metrics(of: catalogue, programme: planned)
    }
    reportUnknownNames(in: programme, settings, catalogue: catalogue, log: &log)
    let policies = try DisclosurePolicyLoader.policies(in: templates)
    programme.disclosure = try reading { () throws(YAMLFault) in
      try DisclosureSetting(settings).policy(among: policies)
    }
    programme.shares = tables.shares(log: &log)
    programme.successions = try CommissionerSuccessionLoader.successions(in: templates)
    programme.milestoneSettings = try reading { () throws(YAMLFault) in try MilestoneSettings(settings) }
    programme.riskSettings = try reading { () throws(YAMLFault) in try RiskSettings(settings) }
    programme.milestones = tables.milestones(log: &log)
    programme.risks = tables.risks(programme.riskSettings, log: &log)
    programme.schemes = tables.schemes(metrics: catalogue, log: &log)
    try addGovernance(to: &programme, tables, templates: templates, log: &log)
    programme.exceptions = try reading { () throws(YAMLFault) in try ExceptionSettings(settings) }
    programme.syntheticTables = tables.syntheticTables()
    programme.commentary = commentary(in: files)
    for (name, text) in texts(in: "exceptions", of: files) {
      programme.exceptionTexts[name] = ExceptionText(text, file: "exceptions/\(name).md")
    }
    SchemeFindings.add(programme, log: &log)
    MilestoneFindings.add(programme, log: &log)
    RiskFindings.add(programme, log: &log)
    programme.finance = tables.finance(log: &log)
    try programme.readMoney(in: files, log: &log)
    StatementFindings.add(tables.statements(log: &log), log: &log)
    UnusedTables.report(in: files, of: programme, tables: ProgrammeTables.names + ["benefits"], log: &log)
    programme.boardPaper = try BoardPaperFile.paper(in: files)
    programme.signOffs = tables.signOffs(period: period, log: &log)
    programme.returnSettings = try reading { () throws(YAMLFault) in try returnSettings(settings) }
    AnswersFile.reportOthers(in: files, log: &log)
    programme.answers = try AnswersFile.answers(in: files, period: period)
    var earlier = period.previous
    for _ in 0..<AnswersFile.quartersBack {
      guard let answers = try AnswersFile.answers(in: files, period: earlier) else { break }
      programme.earlierAnswers.append((earlier, answers))
      earlier = earlier.previous
    }
    return programme
  }

  /// The settings of a folder, not yet understood.
  static func settings(in files: FolderFiles) throws(ProgrammeError) -> YAMLValue {
    guard files.exists else {
      throw ProgrammeError("There is no folder \(files.path).", advice: "Check the name of the folder.")
    }
    guard let bytes = files.bytes(of: settingsFile) else {
      throw ProgrammeError(
        "The folder \(files.path) has no \(settingsFile).",
        advice: "Every programme folder needs one; Documentation/programme-folder.md shows what stands in it.")
    }
    return try reading { () throws(YAMLFault) in try YAMLValue.read(bytes, file: settingsFile) }
  }

  /// The texts of the programme, and of each priority in a folder of its own.
  private static func commentary(in files: FolderFiles) -> [String: Prose] {
    var commentary: [String: Prose] = [:]
    for (name, text) in texts(in: "commentary", of: files) { commentary[name] = Prose(text) }
    for folder in files.names(in: "commentary") {
      for (name, text) in texts(in: "commentary/\(folder)", of: files) { commentary["\(folder)/\(name)"] = Prose(text) }
    }
    return commentary
  }

  /// The texts of a folder, by the names of their files without the ending.
  private static func texts(in folder: String, of files: FolderFiles) -> [(name: String, text: String)] {
    files.names(in: folder).filter { $0.hasSuffix(".md") }.compactMap { name in
      files.bytes(of: "\(folder)/\(name)").map { (String(name.dropLast(3)), TextDecoding.text(from: $0)) }
    }
  }

  /// Documents, agreements, conditions, meetings, local forms, indicators, and what texts leave open.
  private static func addGovernance(
    to programme: inout Programme, _ tables: ProgrammeTables, templates: FolderFiles, log: inout FindingLog
  ) throws(ProgrammeError) {
    let patterns = try PlaceholderLoader.patterns(in: templates)
    let rules = try GovernanceRulesLoader.rules(in: templates)
    programme.placeholderPatterns = patterns
    programme.governanceRules = rules
    programme.governance = tables.governance(placeholders: patterns, log: &log)
    programme.localForms = tables.localForms(try LocalFormRulesLoader.rules(in: templates), log: &log)
    programme.kpis = try tables.kpis(log: &log)
    programme.unitsThatCountNobody = try KPIUnitsLoader.units(in: templates)
    let texts = FolderTexts(files: tables.files, patterns: patterns, rules: rules)
    programme.placeholders =
      texts.placeholders(log: &log) + TableTexts(tables: tables, patterns: patterns).placeholders(log: &log)
    programme.hasDocumentTexts = !tables.files.names(in: "documents").isEmpty
  }

  /// The area with all codes that `Templates/areas.yaml` knows of it.
  private static func area(
    _ area: Area, templates: FolderFiles, log: inout FindingLog
  ) throws(ProgrammeError) -> Area {
    guard let history = try AreaHistoryLoader.history(in: templates) else { return area }
    if history.entry(of: area.code) == nil {
      log.add(
        .settingUnknown, at: Finding.Place(file: settingsFile),
        "The code \"\(area.code)\" of the area is none of the ONS codes in Templates/\(AreaHistoryLoader.file).",
        advice: "Correct area.code, or add the area to the list; until then only the codes in programme.yaml mean it.")
    }
    return history.area(named: area.name, code: area.code, otherCodes: area.otherCodes)
  }

  /// Reads something of the settings; a fault names its line.
  static func reading<Value>(_ read: () throws(YAMLFault) -> Value) throws(ProgrammeError) -> Value {
    do throws(YAMLFault) {
      return try read()
    } catch {
      throw ProgrammeError(
        "\(error.file), line \(error.line): \(error.message)",
        advice: "Correct the line; Documentation/programme-folder.md shows an example.")
    }
  }

  /// A misspelt metric or measure would otherwise do nothing, without a word.
  private static func reportUnknownNames(
    in programme: Programme, _ settings: YAMLValue, catalogue: [Metric], log: inout FindingLog
  ) {
    let counts = catalogue.flatMap { [$0.numerator] + [$0.denominator].compactMap(\.self) }
    let known =
      Set(counts.map(\.measure) + ReturnKind.allCases.map(\.rawValue))
      .union(["bed-days", "population", "money", "published", "delays", "delayed-days", "kpis", "audits"])
    let exempt = (try? settings.optional("disclosure")?.optional("exempt")?.items().map { try $0.text() }) ?? []
    let unknown =
      Set(programme.rag.byMetric.keys).union(programme.levelChanges.keys)
      .filter { id in !catalogue.contains { $0.id == id } }.sorted()
      + exempt.filter { !known.contains($0) }
    for name in unknown {
      log.add(
        .settingUnknown, at: Finding.Place(file: settingsFile, cell: "line \(settings.line)"),
        "\"\(name)\" is neither a metric nor a measure that the catalogue knows; the setting does nothing.",
        advice: "Compare it with Documentation/metrics.md; it may be misspelt.")
    }
  }

  private static func returnSettings(_ settings: YAMLValue) throws(YAMLFault) -> [String: String] {
    var values: [String: String] = [:]
    for entry in try settings.optional("return")?.entries() ?? [] { values[entry.key] = try entry.value.text() }
    return values
  }
}
