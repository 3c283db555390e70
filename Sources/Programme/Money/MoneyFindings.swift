import Foundation
import Metrics

/// What is wrong with the money, each with both numbers and the cells. Nothing is corrected and nothing filled in.
enum MoneyFindings {
  static func add(_ money: Money, log: inout FindingLog) {
    for footing in money.footings {
      for check in footing.checks where !isTold(check, footing) { add(check, footing, log: &log) }
      addOpenCells(footing.table, log: &log)
      addDeficits(footing.table, log: &log)
    }
    for compared in money.comparisons { add(compared, file: MoneySettings.file, log: &log) }
    for trace in money.carriedForward { add(trace, log: &log) }
  }

  /// Whether a total is off only because a subtotal is: the finding of the subtotal says so.
  private static func isTold(_ check: MoneyCheck, _ footing: MoneyFooting) -> Bool {
    check.agreesWithSubtotals && check.outcome == .differs
      && footing.checks.contains {
        $0.kind == .subtotal && $0.column == check.column && $0.outcome == .differs
      }
  }

  static func add(_ check: MoneyCheck, _ footing: MoneyFooting, log: inout FindingLog) {
    let table = footing.table
    let unit = table.settings.unit
    let place = table.place(check.line, check.column)
    let what = "\"\(check.line.name)\", \(check.column)"
    let computed = amount(check.computed, unit)
    let cells = check.parts.map(\.cell).joined(separator: ", ")
    let parts = parts(check.parts, unit)
    switch check.outcome {
    case .agrees: return
    case .rounding:
      log.add(
        .moneyRounded, at: place,
        """
        \(what) is printed as \(amount(check.printed, unit)); its parts give \(computed): \
        \(amount(check.difference.map(abs), unit)) apart, within the tolerance of \
        \(amount(table.settings.tolerance, unit)) for rounding.
        """, advice: "Nothing to do.")
    case .differs:
      let total = footing.checks.first { $0.column == check.column && isTold($0, footing) }
      let made = check.kind == .subtotal ? total.map { " \"\($0.line.name)\" is made with the printed figure." } : nil
      log.add(
        .moneyDiffers, at: place,
        """
        \(what) is printed as \(amount(check.printed, unit)); its parts (\(cells)) give \(computed)\(parts): \
        \(signed(check.difference, unit)).\(made ?? "")
        """, advice: "Ask which of the figures is right. Both are kept as they are printed.")
    case .unexplained:
      log.add(
        .moneyCellsBlank, at: place, blanks(check, table, what), advice: "Ask for the amounts; none is filled in.")
    case .notPrinted:
      let open = check.open.isEmpty ? "" : " without \(states(check.open))"
      log.add(
        .moneyTotalMissing, at: place, "\(what) is blank; its parts come to \(computed)\(open).",
        advice: "Write the sum where it is agreed. It is not filled in.")
    }
  }

  /// `3 blank cells (C14, C15, C17), unexplained 5,797; ...`
  private static func blanks(_ check: MoneyCheck, _ table: MoneyTable, _ what: String) -> String {
    let unit = table.settings.unit
    let difference = check.difference ?? 0
    var words = """
      \(what) is printed as \(amount(check.printed, unit)); the parts that are there give \
      \(amount(check.computed, unit)): \(states(check.open)), unexplained \(amount(difference, unit)).
      """
    let known = check.elsewhere.compactMap(\.amount.amount).reduce(0, +)
    if !check.elsewhere.isEmpty {
      words += """
         Of that, \(amount(known, unit)) stands under the same names in \
        \(check.elsewhere.map(\.cell).joined(separator: ", ")), which leaves \(amount(difference - known, unit)).
        """
    }
    return words + " Nothing is filled in."
  }

  /// `3 blank cells (C14, C15, C17) and 1 to be announced (D4)`.
  static func states(_ parts: [MoneyCheck.Part]) -> String {
    let states: [MoneyAmount.State] = [.blank, .toBeConfirmed, .toBeAnnounced, .unreadable]
    return states.compactMap { state in
      let cells = parts.filter { $0.amount.state == state }.map(\.cell)
      guard !cells.isEmpty else { return nil }
      let words = state == .blank ? (cells.count == 1 ? "blank cell" : "blank cells") : state.rawValue
      return "\(cells.count) \(words) (\(cells.joined(separator: ", ")))"
    }.joined(separator: " and ")
  }

  /// One finding for each table that holds TBC, TBA or the like.
  private static func addOpenCells(_ table: MoneyTable, log: inout FindingLog) {
    let parts = table.lines.flatMap { line in
      table.columns.compactMap { column in
        line.amounts[column.name].map {
          MoneyCheck.Part(name: line.name, cell: table.address(line, column.name), amount: $0)
        }
      }
    }.filter { [.toBeConfirmed, .toBeAnnounced].contains($0.amount.state) }
    guard !parts.isEmpty else { return }
    log.add(
      .moneyOpen, at: Finding.Place(file: table.file, sheet: table.sheet),
      "Amounts are still open: \(states(parts)). They are in no sum, and never 0.",
      advice: "Write the amounts when they are agreed.")
  }

  private static func addDeficits(_ table: MoneyTable, log: inout FindingLog) {
    guard table.settings.negative == .deficit, table.settings.deficitExplained == nil else { return }
    for line in table.lines where line.role == .difference {
      for column in table.columns {
        guard let difference = line.amounts[column.name]?.amount, difference < 0 else { continue }
        log.add(
          .moneyDeficit, at: table.place(line, column.name),
          """
          The plan has a deficit of \(amount(-difference, table.settings.unit)) (\(column.name)), and the table's settings \
          name no explanation.
          """,
          advice: "Say under \"deficit\" in money.yaml where the documents explain it, or ask who bears it.")
      }
    }
  }

  /// Figures that should agree: `money.yaml` and `benefits.yaml` have them.
  static func add(_ compared: ComparedFigures, file: String, log: inout FindingLog) {
    let comparison = compared.comparison
    let settings = Finding.Place(file: file, cell: "line \(comparison.line)")
    if case .missing(let missing) = compared.outcome {
      log.add(
        missing.isUnknown ? .settingUnknown : .moneyNotCompared, at: settings,
        "\(comparison.name): \(missing.sentence)",
        advice: missing.isUnknown ? "Correct the name." : "The figures are compared once both are there.")
      return
    }
    guard let left = compared.left, let right = compared.right, let difference = compared.difference else { return }
    let place = left.places.first ?? right.places.first ?? settings
    let sign = difference > 0 ? "+" : ""
    let apart = "\(sign)\(FigureValue.words(difference, left.unit.ofDifference))"
    switch compared.outcome {
    case .agrees, .roundedHeadline, .missing: return
    case .rounding:
      log.add(
        .moneyRounded, at: place,
        "\(comparison.name): \(sides(left, right)): \(apart), within the tolerance for rounding.",
        advice: "Nothing to do.")
    case .truncated, .differs:
      let test = comparison.test == .equal ? "" : " The first should be \(comparison.test.rawValue) the second."
      let rounded = compared.rightHeadline.map { headline in
        compared.outcome == .truncated
          ? " Rounded it is \(headline.words): the headline is cut off." : " Rounded it is \(headline.words)."
      }
      log.add(
        .figuresDisagree, at: place,
        "\(comparison.name): \(sides(left, right)): \(apart).\(test)\(rounded ?? "")",
        advice: comparison.note ?? "Ask which of them is right. Both are kept as they are printed.")
    }
  }

  /// Both figures, with what they are made of.
  private static func sides(_ left: FigureValue, _ right: FigureValue) -> String {
    func words(_ value: FigureValue) -> String {
      let cells = value.places.compactMap { place in place.cell.map { "\(place.file) \($0)" } }
      let from = [value.trail == value.words ? nil : value.trail, cells.isEmpty ? nil : cells.joined(separator: ", ")]
        .compactMap(\.self)
      if value.trail.hasPrefix(value.words) {
        return value.trail + (cells.isEmpty ? "" : " (\(cells.joined(separator: ", ")))")
      }
      return value.words + (from.isEmpty ? "" : " (\(from.joined(separator: "; ")))")
    }
    return "\(words(left)) against \(words(right))"
  }

  private static func add(_ trace: AmountTrace, log: inout FindingLog) {
    let settings = Finding.Place(file: MoneySettings.file, cell: "line \(trace.traced.line)")
    for missing in trace.missing {
      log.add(
        missing.isUnknown ? .settingUnknown : .moneyNotCompared, at: settings,
        "\(trace.traced.name): \(missing.sentence)", advice: "Correct the name, or wait for the amount.")
    }
    guard let whole = trace.whole, let rest = trace.untraced, rest != 0 else { return }
    let found = trace.uses.map(\.trail).joined(separator: " + ")
    log.add(
      .moneyNotTraced, at: whole.places.first ?? settings,
      """
      \(trace.traced.name): of \(whole.words), \(FigureValue.words(trace.found, .pounds))\
      \(found.isEmpty ? "" : " (\(found))") is found again; \(FigureValue.words(rest, .pounds)) is not traced.
      """,
      advice: trace.traced.note ?? "Ask what the rest is for.")
  }

  private static func parts(_ parts: [MoneyCheck.Part], _ unit: MoneyUnit) -> String {
    guard parts.count <= 4 else { return "" }
    return
      " (\(parts.compactMap(\.amount.amount).map { DecimalText.grouped($0, places: places($0)) }.joined(separator: ", ")))"
  }

  /// An amount as the table prints it: `26,955`, `1.209`.
  static func amount(_ amount: Decimal?, _ unit: MoneyUnit) -> String {
    guard let amount else { return "blank" }
    let number = DecimalText.grouped(abs(amount), places: places(amount))
    let sign = amount < 0 ? "\u{2212}" : ""
    switch unit {
    case .pounds: return "\(sign)\u{00A3}\(number)"
    case .thousands: return "\(sign)\u{00A3}\(number)k"
    case .millions: return "\(sign)\u{00A3}\(number)m"
    }
  }

  /// A difference with its sign: printed less worked out.
  private static func signed(_ difference: Decimal?, _ unit: MoneyUnit) -> String {
    guard let difference else { return "not known" }
    return "\(difference > 0 ? "+" : "")\(amount(difference, unit))"
  }

  private static func places(_ amount: Decimal) -> Int {
    (0...3).first { DecimalText.rounded(amount, places: $0) == amount } ?? 3
  }
}
