import Foundation
import Metrics

/// The benefits of a programme: how targets come about, what they are worth year by year, and whether that pays.
public struct Benefits: Sendable {
  /// A result that the document prints beside the one that is worked out.
  public struct PrintedResult: Hashable, Sendable {
    /// What it is.
    public let name: String
    /// As printed.
    public let printed: Decimal
    /// As worked out, unrounded; nothing where it cannot be.
    public let computed: Decimal?
    /// How far apart they may be.
    public let tolerance: Decimal
    /// Whether they are percentages, and not pounds.
    public let isPercent: Bool

    /// Whether they agree, rounding allowed for.
    public var agrees: Bool {
      guard let computed else { return false }
      // A percentage is printed without decimals.
      if isPercent {
        return DecimalText.rounded(computed, places: 0) == printed || abs(computed - printed) <= tolerance
      }
      return abs(computed - printed) <= tolerance
    }
  }

  /// The versions of the table, the agreed one first; none where there is no table.
  public let versions: [BenefitCase]
  /// Where the table stands; nothing where there is none.
  public let table: MoneyTable?
  /// The derivation of the targets.
  public let targets: [BenefitTarget]
  /// One entry for each metric to which several schemes contribute.
  public let combined: [CombinedTarget]
  /// How targets come about over the years.
  public let phases: [BenefitPhase]
  /// What cases are worth.
  public let unitValues: [UnitValue]
  /// Rates that were used, held against what they should have been.
  public let impliedRates: [ImpliedRate]
  /// What other prices would do.
  public let sensitivities: [PriceSensitivity]
  /// Figures that should agree.
  public let comparisons: [ComparedFigures]
  /// The years in which other versions differ from the agreed one.
  public let differences: [BenefitDifference]
  /// Percent a year; nothing where no rate is given, so that nothing is discounted.
  public let rate: Decimal?
  /// When the first year is discounted.
  public let convention: Appraisal.Convention
  /// Who gives the rate.
  public let rateNote: String?
  /// What the document prints as results.
  public let printed: [PrintedResult]
  /// The year of the payback as printed; nothing where none is.
  public let printedPayback: String?
  /// What the team says.
  public let notes: [String]
  /// Where the figures come from.
  public let source: String?

  /// The agreed version; nothing where there is no table.
  public var main: BenefitCase? { versions.first }

  init(_ settings: BenefitSettings, table: MoneyTable?, lines: [BenefitLine], tables: [MoneyTable]) {
    let evaluation = FigureEvaluation(tables + [table].compactMap(\.self))
    let versions = Benefits.versions(settings, table, lines, tables)
    self.versions = versions
    self.table = table
    targets = settings.targets
    combined = CombinedTarget.all(of: settings.combined)
    unitValues = settings.unitValues
    func unitValue(_ id: String?) -> UnitValue? { settings.unitValues.first { $0.id == id } }
    phases = settings.phasing.compactMap { phasing in
      settings.targets.first { $0.id == phasing.target }.map { target in
        BenefitPhase(
          benefit: phasing.benefit, target: phasing.target, agreed: target.agreed,
          unitValue: unitValue(phasing.unitValue), shares: phasing.shares, line: phasing.line)
      }
    }
    func number(_ expression: FigureExpression?) -> Decimal? {
      expression.flatMap { expression in (try? evaluation.value(expression))?.amount }
    }
    impliedRates = settings.rates.compactMap { rate in
      guard let unitValue = unitValue(rate.unitValue), let amount = number(rate.amount),
        let quantity = number(rate.quantity)
      else { return nil }
      return ImpliedRate(name: rate.name, unitValue: unitValue, span: rate.span, amount: amount, quantity: quantity)
    }
    sensitivities = settings.sensitivities.compactMap { entry in
      guard let quantity = number(entry.quantity), let price = number(entry.price), let other = number(entry.otherPrice)
      else { return nil }
      return PriceSensitivity(
        name: entry.name, quantity: quantity, price: price, otherPrice: other, net: number(entry.net), note: entry.note)
    }
    let derived = settings.unitValues.compactMap { value in
      value.derived.map {
        FigureComparison(
          name: value.name, left: .stated(DecimalText.plain(value.amount), unit: MoneyUnit.pounds.rawValue, place: nil),
          right: $0, line: value.line)
      }
    }
    comparisons = (settings.comparisons + derived).map { ComparedFigures($0, with: evaluation) }
    differences =
      versions.first.map { main in
        versions.dropFirst().flatMap { BenefitDifference.all(main, $0) }
      } ?? []
    rate = settings.rate
    convention = settings.convention
    rateNote = settings.rateNote
    printed = Benefits.results(settings, versions.first?.appraisal)
    printedPayback = settings.printed.paybackYear
    notes = settings.notes
    source = settings.source
  }

  private static func versions(
    _ settings: BenefitSettings, _ table: MoneyTable?, _ lines: [BenefitLine], _ tables: [MoneyTable]
  ) -> [BenefitCase] {
    guard let table, !lines.isEmpty else { return [] }
    let years = table.columns.map(\.name)
    var names: [String] = []
    for line in lines where !names.contains(line.version) { names.append(line.version) }
    if let main = settings.main, let place = names.firstIndex(where: { NameKey($0) == NameKey(main) }) {
      names.insert(names.remove(at: place), at: 0)
    }
    var costs: [String: Decimal] = [:]
    if let wanted = settings.costs, let source = tables.first(where: { $0.settings.file == wanted.table }),
      let line = source.lines(named: wanted.line, section: wanted.section).first
    {
      for year in years { costs[year] = line.amounts[year]?.amount.map { $0 * source.settings.unit.pounds } }
    }
    return names.map { name in
      BenefitCase(version: name, lines: lines.filter { $0.version == name }, years: years, costs: costs)
    }
  }

  private static func results(_ settings: BenefitSettings, _ appraisal: Appraisal?) -> [PrintedResult] {
    guard let appraisal else { return [] }
    let printed = settings.printed
    let present = settings.rate.flatMap {
      appraisal.netPresentCost(rate: $0, convention: settings.convention)
    }
    let all: [(String, Decimal?, Decimal?, Decimal, Bool)] = [
      ("Gross cost", printed.grossCost, appraisal.grossCost, settings.tolerance, false),
      ("Gross benefit", printed.grossBenefit, appraisal.grossBenefit, settings.tolerance, false),
      ("Net cost", printed.net, appraisal.netCost, settings.tolerance, false),
      ("Return on investment", printed.returnOnInvestment, appraisal.returnOnInvestment, 0, true),
      ("Net present value", printed.presentCost, present, settings.presentTolerance, false),
    ]
    return all.compactMap { name, printed, computed, tolerance, isPercent in
      printed.map {
        PrintedResult(name: name, printed: $0, computed: computed, tolerance: tolerance, isPercent: isPercent)
      }
    }
  }
}
