import Foundation
import Metrics
import YAMLDocuments

/// What `benefits.yaml` says. A key that means nothing is refused, with its line.
struct BenefitSettings {
  /// What a document prints as the result.
  struct Printed {
    var grossCost: Decimal?
    var grossBenefit: Decimal?
    var net: Decimal?
    var returnOnInvestment: Decimal?
    var presentCost: Decimal?
    var paybackYear: String?
    var line = 0
  }

  /// A rate to be held against a unit value.
  struct Rate {
    let name: String
    let unitValue: String
    let span: RateSpan
    let amount: FigureExpression
    let quantity: FigureExpression
    let line: Int
  }

  /// A sensitivity as it is written.
  struct Sensitivity {
    let name: String
    let quantity: FigureExpression
    let price: FigureExpression
    let otherPrice: FigureExpression
    let net: FigureExpression?
    let note: String?
    let line: Int
  }

  /// A phasing as it is written.
  struct Phasing {
    let benefit: String
    let target: String
    let unitValue: String?
    let shares: [(year: String, percent: Decimal)]
    let line: Int
  }

  static let file = "benefits.yaml"

  var main: String?
  var tolerance: Decimal = 0
  var targets: [BenefitTarget] = []
  var unitValues: [UnitValue] = []
  var phasing: [Phasing] = []
  var costs: (table: String, section: String?, line: String)?
  var rate: Decimal?
  var convention = Appraisal.Convention.endOfYear
  var rateNote: String?
  var presentTolerance: Decimal = 0
  var printed = Printed()
  var combined: [CombinedTarget.Part] = []
  var rates: [Rate] = []
  var sensitivities: [Sensitivity] = []
  var comparisons: [FigureComparison] = []
  var notes: [String] = []
  var source: String?

  /// Where nothing is set.
  init() {}

  init(_ root: YAMLValue) throws(YAMLFault) {
    try root.allowOnly([
      "main", "tolerance", "targets", "unit_values", "phasing", "appraisal", "combined", "implied_rates",
      "price_sensitivity", "comparisons", "notes", "source",
    ])
    main = try root.optionalText("main")
    tolerance = try MoneySettings.number(root, "tolerance") ?? 0
    for item in try root.optional("targets")?.items() ?? [] { targets.append(try BenefitSettings.target(item)) }
    for item in try root.optional("unit_values")?.items() ?? [] {
      try item.allowOnly(["id", "name", "amount", "per", "derived", "source"])
      unitValues.append(
        UnitValue(
          id: try item.text("id"), name: try item.text("name"), amount: try BenefitSettings.needed(item, "amount"),
          span: RateSpan(text: try item.text("per")),
          derived: try item.optional("derived").map { (value) throws(YAMLFault) in try FigureExpression(value) },
          source: try item.optionalText("source"), line: item.line))
    }
    for item in try root.optional("phasing")?.items() ?? [] { phasing.append(try BenefitSettings.phasing(item)) }
    if let appraisal = try root.optional("appraisal") { try readAppraisal(appraisal) }
    for item in try root.optional("combined")?.items() ?? [] {
      try item.allowOnly(["scheme", "metric", "value", "approximate"])
      let value = MoneyText.amount(try item.text("value"), unit: .pounds)
      guard let number = value.amount else { throw item.fault("\"\(value.text)\" is not a number.") }
      let isApproximate = try item.optionalText("approximate").flatMap(MoneySettings.isYes) ?? false
      combined.append(
        CombinedTarget.Part(
          scheme: try item.text("scheme"), metric: try item.text("metric"), value: number,
          isApproximate: value.isApproximate || isApproximate))
    }
    for item in try root.optional("implied_rates")?.items() ?? [] {
      try item.allowOnly(["name", "unit_value", "per", "amount", "quantity"])
      rates.append(
        Rate(
          name: try item.text("name"), unitValue: try item.text("unit_value"),
          span: RateSpan(text: try item.text("per")),
          amount: try FigureExpression(item.required("amount")),
          quantity: try FigureExpression(item.required("quantity")), line: item.line))
    }
    for item in try root.optional("price_sensitivity")?.items() ?? [] {
      try item.allowOnly(["name", "quantity", "price", "other_price", "net", "note"])
      sensitivities.append(
        Sensitivity(
          name: try item.text("name"), quantity: try FigureExpression(item.required("quantity")),
          price: try FigureExpression(item.required("price")),
          otherPrice: try FigureExpression(item.required("other_price")),
          net: try item.optional("net").map { (value) throws(YAMLFault) in try FigureExpression(value) },
          note: try item.optionalText("note"), line: item.line))
    }
    for item in try root.optional("comparisons")?.items() ?? [] {
      comparisons.append(try MoneySettings.comparison(item))
    }
    notes = try MoneySettings.texts(root, "notes")
    source = try root.optionalText("source")
  }

  private mutating func readAppraisal(_ value: YAMLValue) throws(YAMLFault) {
    try value.allowOnly(["costs", "rate", "convention", "rate_note", "npv_tolerance", "printed"])
    if let costs = try value.optional("costs") {
      try costs.allowOnly(["table", "section", "line"])
      self.costs = (try costs.text("table"), try costs.optionalText("section"), try costs.text("line"))
    }
    rate = try MoneySettings.number(value, "rate")
    if let rate, rate <= -100 { throw value.fault("A rate of -100 % or less discounts nothing.") }
    if let convention = try value.optional("convention") {
      self.convention = try MoneySettings.word(convention, Appraisal.Convention.self, "The convention")
    }
    rateNote = try value.optionalText("rate_note")
    presentTolerance = try MoneySettings.number(value, "npv_tolerance") ?? 0
    guard let printed = try value.optional("printed") else { return }
    try printed.allowOnly(["gross_cost", "gross_benefit", "net", "roi", "npv", "payback"])
    self.printed = Printed(
      grossCost: try MoneySettings.number(printed, "gross_cost"),
      grossBenefit: try MoneySettings.number(printed, "gross_benefit"),
      net: try MoneySettings.number(printed, "net"), returnOnInvestment: try MoneySettings.number(printed, "roi"),
      presentCost: try MoneySettings.number(printed, "npv"),
      paybackYear: try printed.optionalText("payback").map { FinancialYear(text: $0)?.description ?? $0 },
      line: printed.line)
  }

  private static func target(_ item: YAMLValue) throws(YAMLFault) -> BenefitTarget {
    try item.allowOnly(["id", "name", "metric", "percent", "rounding", "agreed", "cohorts"])
    var cohorts: [(name: String, people: Decimal?, baseline: Decimal)] = []
    for cohort in try item.required("cohorts").items() {
      try cohort.allowOnly(["name", "people", "baseline"])
      cohorts.append(
        (try cohort.text("name"), try MoneySettings.number(cohort, "people"), try needed(cohort, "baseline")))
    }
    let rounding = try item.required("rounding")
    let rule: CohortTarget.Rounding =
      switch try rounding.text().lowercased() {
      case "truncate", "truncated": .truncated
      case "half-up", "round", "rounded": .rounded
      default: throw rounding.fault("The rounding rule is truncate or half-up.")
      }
    return BenefitTarget(
      id: try item.text("id"), name: try item.text("name"), metric: try item.optionalText("metric") ?? "",
      percent: try needed(item, "percent"), rounding: rule, agreed: try MoneySettings.number(item, "agreed"),
      cohorts: cohorts, line: item.line)
  }

  private static func phasing(_ item: YAMLValue) throws(YAMLFault) -> Phasing {
    try item.allowOnly(["benefit", "target", "unit_value", "shares"])
    var shares: [(year: String, percent: Decimal)] = []
    for (year, share) in try item.required("shares").entries() {
      let text = try share.text().replacing("%", with: "")
      guard let percent = MoneyText.amount(text, unit: .pounds).amount else {
        throw share.fault("\"\(text)\" is not a percentage of the target.")
      }
      shares.append((FinancialYear(text: year)?.description ?? year, percent))
    }
    return Phasing(
      benefit: try item.text("benefit"), target: try item.text("target"),
      unitValue: try item.optionalText("unit_value"),
      shares: shares, line: item.line)
  }

  private static func needed(_ value: YAMLValue, _ key: String) throws(YAMLFault) -> Decimal {
    guard let number = try MoneySettings.number(value, key) else { throw value.fault("\"\(key)\" is missing here.") }
    return number
  }
}
