import Foundation
import Metrics
import Returns

/// What is wrong with the benefits, each with both numbers. No agreed figure is overwritten.
enum BenefitFindings {
  static func add(_ benefits: Benefits, _ settings: BenefitSettings, log: inout FindingLog) {
    for target in benefits.targets { add(target, log: &log) }
    addUnknownNames(settings, log: &log)
    for version in benefits.versions { addSums(version, benefits, settings.tolerance, log: &log) }
    for version in benefits.versions { addExcluded(version, benefits, log: &log) }
    for difference in benefits.differences { add(difference, benefits, log: &log) }
    for phase in benefits.phases { add(phase, benefits, log: &log) }
    for rate in benefits.impliedRates { add(rate, log: &log) }
    for compared in benefits.comparisons { MoneyFindings.add(compared, file: BenefitSettings.file, log: &log) }
    addResults(benefits, settings.printed.line, log: &log)
  }

  private static func place(_ line: Int) -> Finding.Place {
    Finding.Place(file: BenefitSettings.file, cell: "line \(line)")
  }

  private static func pounds(_ amount: Decimal) -> String { FigureValue.words(amount, .pounds) }

  private static func add(_ target: BenefitTarget, log: inout FindingLog) {
    let rule = target.byRule
    if rule.isAsAgreed == false {
      rule.report(at: place(target.line), log: &log)
    } else if rule.agreed != nil, target.byOtherRule.total != rule.total {
      let other = target.byOtherRule
      log.add(
        .targetRoundingMatters, at: place(target.line),
        """
        \(target.name): the cohorts' targets, each \(rule.rounding.rawValue), add up to the agreed \
        \(DecimalText.grouped(rule.total, places: 0)); each \(other.rounding.rawValue) they would be \
        \(DecimalText.grouped(other.total, places: 0)), and unrounded \(DecimalText.plain(rule.exactTotal)).
        """, advice: "Nothing to do: the agreed target holds.")
    }
    for (left, right) in CohortNames.overlapping(rule.parts.map(\.name)) {
      log.add(
        .cohortsOverlap, at: place(target.line),
        "The names of the cohorts \"\(left)\" and \"\(right)\" overlap: some people would be in both.",
        advice: "Correct the name (6-10 % follows 3-5 %), or say that the cohorts are not added up.")
    }
  }

  /// A misspelt id would otherwise do nothing, without a word.
  private static func addUnknownNames(_ settings: BenefitSettings, log: inout FindingLog) {
    var unknown: [(name: String, line: Int)] = []
    for phasing in settings.phasing {
      if !settings.targets.contains(where: { $0.id == phasing.target }) {
        unknown.append((phasing.target, phasing.line))
      }
      if let id = phasing.unitValue, !settings.unitValues.contains(where: { $0.id == id }) {
        unknown.append((id, phasing.line))
      }
    }
    for rate in settings.rates where !settings.unitValues.contains(where: { $0.id == rate.unitValue }) {
      unknown.append((rate.unitValue, rate.line))
    }
    for (name, line) in unknown {
      log.add(
        .settingUnknown, at: place(line), "\"\(name)\" is the id of no target and no unit value.",
        advice: "Correct the id; the entry does nothing until then.")
    }
  }

  /// Printed totals, net and cumulative rows against what the lines give.
  private static func addSums(
    _ version: BenefitCase, _ benefits: Benefits, _ tolerance: Decimal, log: inout FindingLog
  ) {
    guard let table = benefits.table else { return }
    let appraisal = version.appraisal
    for line in version.lines {
      let expected: [Decimal]? =
        switch line.kind {
        case .totalCosts: appraisal.costs
        case .totalBenefits: appraisal.benefits
        case .net: version.hasCosts ? appraisal.net : nil
        case .cumulative: version.hasCosts ? appraisal.cumulative : nil
        case .cost, .benefit, .disbenefit, .level: nil
        }
      for (year, computed) in zip(version.years, expected ?? []) {
        guard let printed = line.amounts[year]?.amount, printed != computed else { continue }
        let cell = Finding.Place(file: table.file, sheet: table.sheet, cell: cell(line, year, table))
        let isClose = abs(printed - computed) <= tolerance
        log.add(
          isClose ? .moneyRounded : .moneyDiffers, at: cell,
          """
          \"\(line.name)\", \(year) is printed as \(pounds(printed)); the lines give \(pounds(computed)): \
          \(pounds(abs(printed - computed))) apart\(isClose ? ", within the tolerance for rounding" : "").
          """, advice: isClose ? "Nothing to do." : "Ask which of them is right. Both are kept as they are printed.")
      }
    }
  }

  static func cell(_ line: BenefitLine, _ year: String, _ table: MoneyTable) -> String? {
    table.lines.first { $0.row == line.row }.map { table.address($0, year) }
  }

  private static func addExcluded(_ version: BenefitCase, _ benefits: Benefits, log: inout FindingLog) {
    guard let table = benefits.table else { return }
    for line in version.lines {
      let at = table.place(row: line.row)
      let sum = pounds(version.sum(line))
      let isGiven = version.years.contains { line.amounts[$0]?.amount != nil }
      switch version.excluded[line.row] {
      case .notCashable?:
        log.add(
          .benefitNotCashable, at: at,
          "\"\(line.name)\"\(isGiven ? " of \(sum)" : "") releases no cash: it is in no sum, and is shown beside them.",
          advice: "Nothing to do.")
      case .notMeasurable?:
        log.add(
          .benefitNotMeasurable, at: at, "\"\(line.name)\" cannot be measured yet; it is in no sum and has no colour.",
          advice: "Say when it can be measured, or how it will be shown otherwise.")
      case .countedElsewhere?:
        log.add(
          .benefitShared, at: at,
          """
          \"\(line.name)\"\(line.scheme.isEmpty ? "" : " of \(line.scheme)") of \(sum) is the shared benefit \
          \"\(line.group)\", which counts once and not for each scheme.
          """, advice: "Nothing to do.")
      case .qualitative?, nil: break
      }
      if let bias = line.optimismBias, line.realisation == nil {
        log.add(
          .realisationUnclear, at: table.place(row: line.row, "optimism_bias"),
          """
          \"\(line.name)\" has an optimism bias of \(DecimalText.plain(bias)) %: it may mean that \
          \(DecimalText.plain(100 - bias)) % or that \(DecimalText.plain(bias)) % is counted. The amount is used as printed.
          """, advice: "Write the part that is counted into the column realisation.")
      }
    }
  }

  private static func add(_ difference: BenefitDifference, _ benefits: Benefits, log: inout FindingLog) {
    let parts = difference.parts.map { "\($0.name) \(pounds($0.difference))" }.joined(separator: ", ")
    let line = benefits.versions.first { $0.version == difference.version }?.lines(.totalBenefits).first
    let cell = line.flatMap { line in benefits.table.flatMap { BenefitFindings.cell(line, difference.year, $0) } }
    log.add(
      .benefitVersionsDiffer, at: Finding.Place(file: benefits.table?.file ?? BenefitSettings.file, cell: cell),
      """
      \(difference.year): \"\(difference.version)\" gives benefits of \(pounds(difference.other)), the agreed \
      \"\(benefits.main?.version ?? "")\" \(pounds(difference.main)): \(pounds(difference.difference)) apart (\(parts)).
      """, advice: "The agreed version holds. Ask which one the money follows.")
  }

  private static func add(_ phase: BenefitPhase, _ benefits: Benefits, log: inout FindingLog) {
    guard let table = benefits.table else { return }
    for version in benefits.versions {
      for year in phase.years {
        let value = version.lines(.benefit).first { NameKey($0.name) == NameKey(phase.benefit) }
        let level = version.lines(.level).first { NameKey($0.name) == NameKey(phase.benefit) }
        if let line = value, let printed = line.amounts[year.year]?.amount, let exact = year.value,
          DecimalText.rounded(exact, places: 0) != printed
        {
          let isRounded = year.valueOfRoundedLevel.map { DecimalText.rounded($0, places: 0) == printed } ?? false
          log.add(
            isRounded ? .benefitLevelRounded : .figuresDisagree,
            at: Finding.Place(file: table.file, cell: cell(line, year.year, table)),
            """
            \"\(line.name)\", \(year.year) is printed as \(pounds(printed)); \(DecimalText.plain(year.level)) cases give \
            \(pounds(DecimalText.rounded(exact, places: 0)))\
            \(isRounded ? ": the level was rounded to \(DecimalText.plain(year.displayedLevel)) first" : "").
            """, advice: "Keep levels unrounded, and round what is shown.")
        }
        if let line = level, let printed = line.amounts[year.year]?.amount, year.displayedLevel != printed,
          year.level != printed
        {
          log.add(
            .figuresDisagree, at: Finding.Place(file: table.file, cell: cell(line, year.year, table)),
            """
            \"\(line.name)\", \(year.year): printed are \(DecimalText.plain(printed)) cases, the phasing gives \
            \(DecimalText.plain(year.level)).
            """, advice: "Ask which phasing was agreed.")
        }
      }
    }
  }

  private static func add(_ rate: ImpliedRate, log: inout FindingLog) {
    let unit = rate.unitValue
    let implied = DecimalText.grouped(rate.implied, places: 2)
    let stated = "\(pounds(unit.amount)) \(unit.span.words)"
    let right = rate.right.map { "\(pounds(DecimalText.rounded($0, places: 2))) \(rate.span.words)" }
    switch rate.outcome {
    case .agrees: return
    case .spanMixed:
      log.add(
        .benefitUnitMixed, at: place(unit.line),
        """
        \(rate.name): the amounts follow from \u{00A3}\(implied) \(rate.span.words), which is the number of \(stated)\
        \(right.map { ". That is \($0)" } ?? "").
        """, advice: "A rate \(unit.span.words) was used \(rate.span.words). Ask for the amounts to be worked out anew."
      )
    case .differs:
      log.add(
        .figuresDisagree, at: place(unit.line),
        "\(rate.name): the amounts follow from \u{00A3}\(implied) \(rate.span.words), stated is \(stated)\(right.map { " (\($0))" } ?? "").",
        advice: "Ask which rate was used.")
    }
  }

  private static func addResults(_ benefits: Benefits, _ line: Int, log: inout FindingLog) {
    for result in benefits.printed {
      guard let computed = result.computed else { continue }
      let places = result.isPercent ? 1 : 0
      func words(_ amount: Decimal) -> String {
        result.isPercent
          ? DecimalText.grouped(amount, places: DecimalText.rounded(amount, places: 0) == amount ? 0 : places) + " %"
          : pounds(DecimalText.rounded(amount, places: 0))
      }
      let isExact = DecimalText.rounded(computed, places: 0) == result.printed
      guard !isExact else { continue }
      log.add(
        result.agrees ? .moneyRounded : .figuresDisagree, at: place(line),
        """
        \(result.name) is printed as \(words(result.printed)); worked out it is \(words(computed))\
        \(result.agrees ? ", within the tolerance for rounding" : "").
        """,
        advice: result.agrees
          ? "Nothing to do." : "Ask how it was worked out; rate and convention stand in benefits.yaml.")
    }
    if let printed = benefits.printedPayback, let year = benefits.main?.appraisal.paybackYear, printed != year {
      log.add(
        .figuresDisagree, at: place(line),
        "The payback is printed as \(printed); the cumulative net cost falls below 0 in \(year).",
        advice: "Ask whether a saving of the year, and not since the beginning, was meant.")
    }
  }
}
