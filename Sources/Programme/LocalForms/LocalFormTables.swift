import struct Foundation.Decimal
import Metrics
import Returns
import Spreadsheets

/// Reads the tables in `local-forms/`.
extension ProgrammeTables {
  private static let known = ["impact-assessment", "options-appraisal", "quality-premium", "quality-premium-plan"]

  func localForms(_ rules: LocalFormRules, log: inout FindingLog) -> LocalForms {
    var forms = LocalForms()
    forms.impact = impact(rules.impact, log: &log)
    forms.options = appraisal(rules.options, log: &log)
    forms.premium = premium(rules.premium, log: &log)
    forms.premiumPlan = premiumPlan(rules.premium, log: &log)
    for name in formNames {
      if name.hasPrefix("audit-") {
        if let audit = audit(name, rules.audit, log: &log) { forms.audits.append(audit) }
      } else if !ProgrammeTables.known.contains(name) {
        log.add(
          .localFormUnknown, at: Finding.Place(file: "local-forms/\(name)"),
          "There are no rules for a form of this name, so the file is not read.",
          advice: "Use one of: \(ProgrammeTables.known.joined(separator: ", ")), audit-NAME.")
      }
    }
    forms.impact?.report(log: &log)
    forms.options?.report(log: &log)
    forms.premium?.report(log: &log)
    forms.premiumPlan?.report(log: &log)
    return forms
  }

  /// The names of the tables without their endings, each once.
  var formNames: [String] {
    var names: [String] = []
    for file in files.names(in: "local-forms") {
      guard let ending = ProgrammeTables.endings.first(where: { file.hasSuffix("." + $0) }) else { continue }
      let name = String(file.dropLast(ending.count + 1))
      if !names.contains(name) { names.append(name) }
    }
    return names
  }

  private func form(_ name: String, _ columns: [String], _ optional: [String], log: inout FindingLog) -> Table? {
    table(
      "local-forms/\(name)", columns: columns.map { Table.Column($0) }, optional: optional.map { Table.Column($0) },
      keepsLoneCells: true, log: &log)
  }

  private func impact(_ rules: LocalFormRules.Impact, log: inout FindingLog) -> ImpactAssessment? {
    let columns = ["aspect", "impact", "likelihood"]
    let optional =
      ["comment", "area"].map { Table.Column($0) } + [
        Table.Column("score", aliases: ["printed_score"]), Table.Column("stage_2", aliases: ["stage 2 required"]),
      ]
    guard
      let table = table(
        "local-forms/impact-assessment", columns: columns.map { Table.Column($0) }, optional: optional,
        keepsLoneCells: true, log: &log)
    else { return nil }
    var aspects: [ImpactAssessment.Aspect] = []
    for row in table.rows {
      guard let impact = step(row, "impact", rules, table, log: &log),
        let likelihood = step(row, "likelihood", rules, table, log: &log)
      else { continue }
      aspects.append(
        ImpactAssessment.Aspect(
          name: row.label("aspect"), area: row.label("area"), impact: impact, likelihood: likelihood,
          printed: row["score"]?.decimal.flatMap(whole),
          printedStageTwo: ["yes": true, "no": false][row.label("stage_2").lowercased()], comment: row.label("comment"),
          place: table.place(row, "impact")))
    }
    return ImpactAssessment(rules: rules, aspects: aspects, unreadable: table.rows.count - aspects.count)
  }

  private func step(
    _ row: Table.Row, _ column: String, _ rules: LocalFormRules.Impact, _ table: Table, log: inout FindingLog
  ) -> Int? {
    if let number = row[column]?.decimal.flatMap(whole), rules.least <= number, number <= rules.most { return number }
    log.add(
      .localFormInvalid, at: table.place(row, column),
      "\(row.label("aspect")): the \(column) \"\(row.label(column))\" is no whole number from \(rules.least) to \(rules.most).",
      advice: "Correct it; until then it is not known whether a second stage is needed.")
    return nil
  }

  private func appraisal(_ rules: LocalFormRules.Options, log: inout FindingLog) -> OptionsAppraisal? {
    let columns = ["option", "criterion", "score"]
    guard let table = form("options-appraisal", columns, ["weight", "comment"], log: &log) else { return nil }
    var scores: [OptionsAppraisal.Score] = []
    var printed: [String: (total: Decimal, place: Finding.Place)] = [:]
    for row in table.rows {
      let place = table.place(row, "score")
      let option = row.label("option")
      if NameKey(row.label("criterion")) == NameKey("total"), let total = row["score"]?.decimal {
        printed[option] = (total, place)
        continue
      }
      let text = row.label("score")
      let score = rules.scores[text.lowercased()] ?? row["score"]?.decimal
      let weight = percentOrNumber(row["weight"])
      guard let score, rules.least <= score, score <= rules.most, weight != nil || row.label("weight").isEmpty else {
        log.add(
          .localFormInvalid, at: place,
          """
          \(option), \(row.label("criterion")): the score "\(text)" or its weight "\(row.label("weight"))" cannot be used; \
          scores are \(DecimalText.plain(rules.least)) to \(DecimalText.plain(rules.most)).
          """, advice: "Correct it; until then no option leads.")
        continue
      }
      scores.append(
        OptionsAppraisal.Score(
          option: option, criterion: row.label("criterion"), score: score, weight: weight ?? rules.standardWeight,
          text: text, comment: row.label("comment"), place: place))
    }
    return OptionsAppraisal(rules: rules, scores: scores, printed: printed)
  }

  private func audit(_ name: String, _ rules: LocalFormRules.Audit, log: inout FindingLog) -> AuditForm? {
    guard let table = form(name, ["question", "yes", "no"], ["reverse", "sample", "not_applicable"], log: &log) else {
      return nil
    }
    let words = name.dropFirst("audit-".count).replacing("-", with: " ")
    return AuditForm(
      name: words.prefix(1).uppercased() + words.dropFirst(), file: table.file, rules: rules,
      questions: table.rows.map { row in
        AuditForm.Question(
          text: row.label("question"), isReverse: rules.reverseWords.contains(row.label("reverse").lowercased()),
          sample: count(row, "sample", table, log: &log), yes: count(row, "yes", table, log: &log),
          no: count(row, "no", table, log: &log), notApplicable: count(row, "not_applicable", table, log: &log) ?? 0,
          place: table.place(row, "yes"))
      })
  }

  private func count(_ row: Table.Row, _ column: String, _ table: Table, log: inout FindingLog) -> Int? {
    guard let value = row[column], !value.label.isEmpty else { return nil }
    if let number = value.decimal.flatMap(whole), number >= 0 { return number }
    log.add(
      .localFormInvalid, at: table.place(row, column), "The cell is no count of answers.",
      advice: "Write a whole number, 0 or more. Until then the cell counts as empty.")
    return nil
  }

  private func premium(_ rules: LocalFormRules.Premium, log: inout FindingLog) -> QualityPremium? {
    guard let table = form("quality-premium", ["measure"], ["weight", "achieved", "gateway"], log: &log) else {
      return nil
    }
    var measures: [QualityPremium.Row] = []
    var gateways: [QualityPremium.Row] = []
    for row in table.rows {
      let gateway = row.label("gateway").lowercased()
      let isGateway = !["", "no", "n", "0", "-"].contains(gateway)
      let weight = percentOrNumber(row["weight"])
      if !isGateway, weight == nil {
        log.add(
          .localFormInvalid, at: table.place(row, "weight"), "\(row.label("measure")) has no weight.",
          advice: "Write the weight in percent, or mark the row as a gateway.")
      }
      let entry = QualityPremium.Row(
        name: row.label("measure"), weight: isGateway ? nil : weight, isAchieved: achieved(row, table, log: &log),
        deduction: isGateway ? percentOrNumber(row["gateway"]) : nil, place: table.place(row, "weight"))
      if isGateway { gateways.append(entry) } else { measures.append(entry) }
    }
    return QualityPremium(rules: rules, measures: measures, gateways: gateways)
  }

  private func achieved(_ row: Table.Row, _ table: Table, log: inout FindingLog) -> Bool? {
    let word = row.label("achieved").lowercased()
    if ["yes", "y", "achieved", "met", "true"].contains(word) { return true }
    if ["no", "n", "not achieved", "not met", "missed", "false"].contains(word) { return false }
    if !["", "tbc", "tba", "not known", "n/k"].contains(word) {
      log.add(
        .wordUnknown, at: table.place(row, "achieved"), "\"\(row.label("achieved"))\" is neither yes nor no.",
        advice: "Write yes or no, or leave the cell empty. Until then it counts as not judged.")
    }
    return nil
  }

  private func premiumPlan(_ rules: LocalFormRules.Premium, log: inout FindingLog) -> QualityPremiumPlan? {
    let columns = ["measure", "number", "improvement"]
    guard let table = form("quality-premium-plan", columns, ["other"], log: &log) else { return nil }
    return QualityPremiumPlan(
      rules: rules,
      measures: table.rows.map { row in
        QualityPremiumPlan.Measure(
          name: row.label("measure"), number: row["number"]?.decimal.flatMap(whole),
          improvement: row.label("improvement"), other: row.label("other"), place: table.place(row, "improvement"))
      })
  }

  /// `20`, `20%`.
  private func percentOrNumber(_ value: CellValue?) -> Decimal? {
    guard let read = value?.readNumber, read.marks.isEmpty, read.number >= 0 else { return nil }
    switch read.unit {
    case .none, .percent: return read.number
    case .currency: return nil
    }
  }

  private func whole(_ number: Decimal) -> Int? { Int(DecimalText.plain(number)) }
}
