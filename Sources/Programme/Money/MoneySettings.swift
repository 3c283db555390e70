import Foundation
import YAMLDocuments

/// What `money.yaml` says. A key that means nothing is refused, with its line.
struct MoneySettings {
  static let file = "money.yaml"

  var tables: [MoneyTableSettings] = []
  var comparisons: [FigureComparison] = []
  var carriedForward: [TracedAmount] = []
  var riskShare: RiskShare?
  var payment: PaymentInputs?
  var derived: [(name: String, figure: FigureExpression, note: String?)] = []
  var notes: [String] = []
  var source: String?

  init(_ root: YAMLValue) throws(YAMLFault) {
    try root.allowOnly([
      "tables", "comparisons", "carry_forward", "risk_share", "payment_for_performance", "derived", "notes", "source",
    ])
    for item in try root.optional("tables")?.items() ?? [] { tables.append(try MoneySettings.table(item)) }
    for item in try root.optional("comparisons")?.items() ?? [] {
      comparisons.append(try MoneySettings.comparison(item))
    }
    for item in try root.optional("carry_forward")?.items() ?? [] {
      try item.allowOnly(["name", "amount", "uses", "note"])
      var uses: [FigureExpression] = []
      for use in try item.optional("uses")?.items() ?? [] { uses.append(try FigureExpression(use)) }
      carriedForward.append(
        TracedAmount(
          name: try item.text("name"), amount: try FigureExpression(item.required("amount")), uses: uses,
          note: try item.optionalText("note"), line: item.line))
    }
    if let share = try root.optional("risk_share") {
      try share.allowOnly(["amount", "metric", "note"])
      riskShare = RiskShare(
        amount: try FigureExpression(share.required("amount")), metric: try share.text("metric"),
        note: try share.optionalText("note"), line: share.line)
    }
    if let payment = try root.optional("payment_for_performance") { self.payment = try PaymentInputs(payment) }
    for item in try root.optional("derived")?.items() ?? [] {
      try item.allowOnly(["name", "figure", "note"])
      derived.append(
        (try item.text("name"), try FigureExpression(item.required("figure")), try item.optionalText("note")))
    }
    notes = try MoneySettings.texts(root, "notes")
    source = try root.optionalText("source")
  }

  private static let tableKeys = [
    "file", "title", "year", "unit", "tolerance", "text_columns", "by", "across", "shadow", "negative", "deficit",
    "pound_sign", "no_data", "source",
  ]

  static func table(_ item: YAMLValue) throws(YAMLFault) -> MoneyTableSettings {
    try item.allowOnly(tableKeys)
    let file = try item.text("file")
    guard !file.isEmpty, !file.split(separator: "/").contains("..") else {
      throw item.fault("The file is a name in the folder money.")
    }
    var settings = MoneyTableSettings(file: file, title: try item.optionalText("title") ?? file)
    settings.lineInSettings = item.line
    settings.year = try item.optionalText("year")
    if let unit = try item.optional("unit") {
      settings.unit = try word(unit, MoneyUnit.self, "The unit")
    }
    settings.tolerance = try number(item, "tolerance") ?? 0
    settings.groupedBy = try texts(item, "by")
    settings.textColumns = try texts(item, "text_columns") + settings.groupedBy
    for (sum, parts) in try item.optional("across")?.entries() ?? [] {
      var names: [String] = []
      for part in parts.items() { names.append(try part.text()) }
      settings.across.append(MoneyTableSettings.Across(sum: sum, parts: names))
    }
    if let shadow = try item.optional("shadow") {
      let isAll = shadow.isText ? MoneySettings.isYes(try shadow.text()) : nil
      settings.isShadow = isAll ?? false
      if isAll == nil { settings.shadowColumns = try texts(item, "shadow") }
    }
    if let negative = try item.optional("negative") {
      settings.negative = try word(negative, MoneyTableSettings.Negative.self, "A difference below zero")
    }
    settings.deficitExplained = try item.optionalText("deficit")
    if let sign = try item.optional("pound_sign") {
      guard try sign.text() == "required" else { throw sign.fault("A pound sign is required, or nothing is said.") }
      settings.needsSign = true
    }
    for cell in try item.optional("no_data")?.items() ?? [] {
      try cell.allowOnly(["line", "section", "columns"])
      settings.noData.append(
        MoneyTableSettings.NoData(
          line: try cell.text("line"), section: try cell.optionalText("section"), columns: try texts(cell, "columns")))
    }
    settings.source = try item.optionalText("source")
    return settings
  }

  static func comparison(_ item: YAMLValue) throws(YAMLFault) -> FigureComparison {
    try item.allowOnly(["name", "left", "right", "test", "tolerance", "note"])
    return FigureComparison(
      name: try item.text("name"), left: try FigureExpression(item.required("left")),
      right: try FigureExpression(item.required("right")),
      test: try item.optional("test").map { (value) throws(YAMLFault) in
        try word(value, FigureComparison.Test.self, "The test")
      } ?? .equal,
      tolerance: try number(item, "tolerance") ?? 0, note: try item.optionalText("note"), line: item.line)
  }

  static func word<Word: RawRepresentable & CaseIterable>(
    _ value: YAMLValue, _ type: Word.Type, _ what: String
  ) throws(YAMLFault) -> Word where Word.RawValue == String {
    let text = try value.text()
    if let word = Word.allCases.first(where: { $0.rawValue.lowercased() == text.lowercased() }) { return word }
    throw value.fault("\(what) is one of: \(Word.allCases.map(\.rawValue).joined(separator: ", ")).")
  }

  static func number(_ value: YAMLValue, _ key: String) throws(YAMLFault) -> Decimal? {
    guard let entry = try value.optional(key) else { return nil }
    let text = try entry.text()
    guard let number = MoneyText.amount(text, unit: .pounds).amount else {
      throw entry.fault("\"\(text)\" is not a number.")
    }
    return number
  }

  /// Whether a word says yes or no; nothing for any other word.
  static func isYes(_ text: String) -> Bool? {
    switch text.lowercased() {
    case "yes", "true": true
    case "no", "false": false
    default: nil
    }
  }

  static func texts(_ value: YAMLValue, _ key: String) throws(YAMLFault) -> [String] {
    var texts: [String] = []
    for item in try value.optional(key)?.items() ?? [] { texts.append(try item.text()) }
    return texts
  }
}
