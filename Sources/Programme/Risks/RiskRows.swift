import Dates
import Metrics
import Returns
import Spreadsheets

/// Reads the rows of one register.
struct RiskRows {
  let table: Table
  let register: String
  let settings: RiskSettings

  /// The entry of a row; nothing where its level cannot be read, which is a finding.
  func risk(_ row: Table.Row, _ tables: ProgrammeTables, log: inout FindingLog) -> Risk? {
    let kinds = Vocabulary<Risk.Kind>(what: "kind", aliases: \.aliases)
    let kind = kinds.value(row, "kind", table, log: &log) ?? .risk
    let stated = score(row, "score", log: &log)
    let printed = rating(row, stated: stated, log: &log)
    let isRated = stated != nil || printed?.colour != nil
    let mayBeBare = isRated || kind == .assumption || kind == .dependency || kind == .opportunity || kind == .issue
    var levels: [String: RiskLevel] = [:]
    for column in ["probability", "impact"] {
      let text = row.label(column)
      if let level = settings.scale.level(text) {
        levels[column] = level
      } else if !text.isEmpty || (!mayBeBare && table.column(column) != nil) {
        reportLevel(row, column, log: &log)
        guard isRated else { return nil }
      }
    }
    if kind == .risk, !isRated, levels.count < 2 {
      if table.column("probability") == nil || table.column("impact") == nil { reportUnrated(row, log: &log) }
      return nil
    }
    reportJoined(row, log: &log)
    let states = Vocabulary<Risk.State>(what: "status", aliases: \.aliases)
    return Risk(
      register: register, id: row.label("id"), key: "", kind: kind, description: whole(row, "description"),
      ownerRole: row.label("owner_role"), probability: levels["probability"], impact: levels["impact"], stated: stated,
      previous: score(row, "previous_score", log: &log), printed: printed, override: override(row, log: &log),
      mitigation: whole(row, "mitigation"), scheme: row.label("scheme"),
      opened: tables.writtenDate(row, "opened", table, log: &log),
      reviewed: tables.writtenDate(row, "reviewed", table, log: &log),
      state: states.value(row, "status", table, log: &log) ?? .open, cost: row["cost"]?.readNumber?.number,
      costText: row.label("cost"), settings: settings, places: places(row))
  }

  private func places(_ row: Table.Row) -> [String: Finding.Place] {
    var places: [String: Finding.Place] = [:]
    for column in ["id", "description"] + ProgrammeTables.riskColumns where table.column(column) != nil {
      places[column] = table.place(row, column)
    }
    return places
  }

  private func score(_ row: Table.Row, _ column: String, log: inout FindingLog) -> StatedScore? {
    let text = row.label(column)
    guard !text.isEmpty, !OwnerRole.isMissing(text) else { return nil }
    guard let score = StatedScore(text), score.score <= score.maximum ?? settings.scale.maximum else {
      log.add(
        .answerUnknown, at: table.place(row, column),
        "The score \"\(text)\" is none from 1 to \(settings.scale.maximum).",
        advice: "Write it as 12, 16/25 or 20/25 RED, or set the scale of the register in programme.yaml.")
      return nil
    }
    return score
  }

  private func rating(_ row: Table.Row, stated: StatedScore?, log: inout FindingLog) -> RiskRating? {
    let own = row.label("rating")
    let text = own.isEmpty ? stated?.word ?? "" : own
    guard !text.isEmpty else { return nil }
    let rating = RiskRating(text)
    if rating.colour == nil { reportRating(rating, at: table.place(row, own.isEmpty ? "score" : "rating"), log: &log) }
    return rating
  }

  private func reportRating(_ rating: RiskRating, at place: Finding.Place, log: inout FindingLog) {
    log.add(
      .wordUnknown, at: place, "The rating \"\(rating.text)\" is none of: \(RiskRating.known).",
      advice: "Use one of these words. Until then it is shown as it was typed, and means nothing to bcf.")
  }

  private func override(_ row: Table.Row, log: inout FindingLog) -> Risk.Override? {
    let text = row.label("override_rating")
    guard !text.isEmpty else { return nil }
    let override = Risk.Override(
      rating: RiskRating(text), byRole: row.label("override_by_role"), reason: row.label("override_reason"))
    if override.rating.colour == nil {
      reportRating(override.rating, at: table.place(row, "override_rating"), log: &log)
    }
    return override
  }

  private func reportLevel(_ row: Table.Row, _ column: String, log: inout FindingLog) {
    let words = settings.scale.words.joined(separator: ", ")
    let text = row.label(column)
    log.add(
      .answerUnknown, at: table.place(row, column),
      "The level\(text.isEmpty ? "" : " \"\(text)\"") is none of \(words), 1 to \(settings.scale.steps).",
      advice: "Use one of these, or two with a slash between. The level is not used until then.")
  }

  private func reportUnrated(_ row: Table.Row, log: inout FindingLog) {
    log.add(
      .answerUnknown, at: table.place(row, "description"),
      "The risk has neither probability and impact nor a score nor a rating.",
      advice: "Give it one of them. The risk is left out until then.")
  }

  private func reportJoined(_ row: Table.Row, log: inout FindingLog) {
    let texted = ["description", "mitigation"].compactMap { table.column($0) }
    var joined = 0
    while goesOn(row.number + 1 + joined, texted) { joined += 1 }
    guard joined > 0 else { return }
    log.add(
      .riskRowsJoined, at: table.place(row, "description"),
      "\(joined) \(joined == 1 ? "row" : "rows") below of nothing but text \(joined == 1 ? "goes" : "go") on with this one.",
      advice: "Nothing to do, if it is one entry; else give each of them a number and its levels.")
  }

  /// Whether a row is no entry of its own: it has only text that belongs to the one above.
  func goesOn(_ row: Table.Row) -> Bool {
    goesOn(row.number, ["description", "mitigation"].compactMap { table.column($0) })
  }

  private func goesOn(_ number: Int, _ texted: [Int]) -> Bool {
    let filled = table.sheet.row(number).filter { $0.value.trimmedText != "" }.map(\.address.column)
    return !filled.isEmpty && filled.allSatisfy(texted.contains)
  }

  /// The text of a column, with what goes on in rows below that have nothing else: a row broken by the end of a page.
  private func whole(_ row: Table.Row, _ column: String) -> String {
    guard let own = table.column(column) else { return "" }
    var texts = [row.label(column)]
    let texted = ["description", "mitigation"].compactMap { table.column($0) }
    var number = row.number + 1
    while goesOn(number, texted) {
      if let more = table.sheet[number, own]?.label, !more.isEmpty { texts.append(more) }
      number += 1
    }
    return texts.filter { !$0.isEmpty }.joined(separator: " ")
  }
}
