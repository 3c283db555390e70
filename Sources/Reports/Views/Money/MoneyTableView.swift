import Foundation
import Metrics
import Programme

/// A table of money on a page, with what its sums came to, in words.
struct MoneyTableView: Encodable {
  struct Row: Encodable {
    let lineName: String
    let lineTexts: [String]
    let isSum: Bool
    let isOutside: Bool
    let cells: [AmountCell]
  }

  /// A sum that is not right to the last digit.
  struct Check: Encodable {
    let checkName: String
    let checkColumn: String
    let printedAmount: AmountCell
    let partsAmount: PrintedNumber
    let apart: AmountCell
    let verdictWords: String
    let checkCells: String
  }

  /// Items added up by a word, such as the contributor.
  struct Group: Encodable {
    let groupHeading: String
    let groupAnchor: String
    let groupRows: [Row]
  }

  let anchor: String
  let tableTitle: String
  let about: String
  let shadowWords: String?
  let textHeadings: [String]
  let amountHeadings: [String]
  let rows: [Row]
  let checks: [Check]
  let hasChecks: Bool
  let footingWords: NumberedText
  let groups: [Group]

  init(_ footing: MoneyFooting, anchor: String) {
    let table = footing.table
    let settings = table.settings
    self.anchor = anchor
    tableTitle = settings.title
    about = [
      settings.year, "in \(settings.unit.words)", settings.source, table.file,
    ].compactMap(\.self).joined(separator: "; ")
    let shadow = settings.shadowColumns.joined(separator: ", ")
    shadowWords =
      settings.isShadow
      ? "Run in shadow form: no money moved by this table."
      : shadow.isEmpty ? nil : "Run in shadow form, so that no money moved by it: \(shadow)."
    textHeadings = settings.textColumns.map { $0.prefix(1).uppercased() + $0.dropFirst() }
    amountHeadings = table.columns.map(\.name)
    let all = footing.checks
    rows = MoneyTableView.rows(table, all, anchor)
    checks = all.filter { $0.outcome != .agrees }.map { MoneyTableView.check($0, anchor) }
    hasChecks = !checks.isEmpty
    let (agreeing, whole) = (footing.count(.agrees), all.count)
    let numbers = [
      PrintedNumber("money-table/\(anchor)/sums-agreeing", agreeing),
      PrintedNumber("money-table/\(anchor)/sums", whole),
    ]
    footingWords =
      whole == 0
      ? NumberedText("The table has no sums to check.")
      : NumberedText("\(agreeing) of \(whole) sums agree to the last digit.", numbers)
    sums = numbers
    groups = MoneyTableView.groups(table, anchor)
  }

  let sums: [PrintedNumber]

  /// All numbers that the table prints.
  var numbers: [PrintedNumber] {
    let lines = rows + groups.flatMap(\.groupRows)
    return lines.flatMap { $0.cells.compactMap(\.number) } + sums
      + checks.flatMap { [$0.printedAmount.number, $0.partsAmount, $0.apart.number].compactMap(\.self) }
  }

  private static func rows(_ table: MoneyTable, _ checks: [MoneyCheck], _ anchor: String) -> [Row] {
    var rows: [Row] = []
    var section = ""
    for line in table.lines {
      if !line.section.isEmpty, line.section != section, line.role == .item {
        rows.append(
          Row(
            lineName: line.section, lineTexts: table.settings.textColumns.map { _ in "" }, isSum: true,
            isOutside: false,
            cells: table.columns.map { _ in AmountCell(nil as PrintedNumber?) }))
      }
      section = line.section
      rows.append(
        Row(
          lineName: line.name, lineTexts: table.settings.textColumns.map { line.texts[$0] ?? "" },
          isSum: line.role != .item && line.role != .outside, isOutside: line.role == .outside,
          cells: table.columns.map { column in
            let own = checks.filter { $0.line.row == line.row && $0.column == column.name }
            let worst = own.max { rank($0.outcome) < rank($1.outcome) }
            return AmountCell(
              line.amounts[column.name], "money-table/\(anchor)/r\(line.row + 1)-c\(column.number + 1)",
              verdict: worst.map { word($0.outcome) }, isFine: worst.map { rank($0.outcome) < 2 } ?? true)
          }))
    }
    return rows
  }

  private static func check(_ check: MoneyCheck, _ anchor: String) -> Check {
    let id = "money-check/\(anchor)/r\(check.line.row + 1)-\(Slug.of(check.column))-\(check.kind.rawValue)"
    let open = check.open.isEmpty ? "" : "; open: \(check.open.map(\.cell).joined(separator: ", "))"
    return Check(
      checkName: check.line.name, checkColumn: check.column,
      printedAmount: AmountCell(
        check.printed.map { PrintedNumber("\(id)/printed", $0, places: AmountCell.places($0)) }, without: "blank"),
      partsAmount: PrintedNumber("\(id)/parts", check.computed, places: AmountCell.places(check.computed)),
      apart: AmountCell(
        check.difference.map { PrintedNumber("\(id)/difference", $0, places: AmountCell.places($0)) }, without: ""),
      verdictWords: sentence(check), checkCells: check.parts.map(\.cell).joined(separator: ", ") + open)
  }

  private static func rank(_ outcome: MoneyCheck.Outcome) -> Int {
    switch outcome {
    case .agrees: 0
    case .rounding: 1
    case .notPrinted: 2
    case .unexplained: 3
    case .differs: 4
    }
  }

  private static func word(_ outcome: MoneyCheck.Outcome) -> String {
    switch outcome {
    case .agrees: "agrees"
    case .rounding: "rounding"
    case .differs: "differs"
    case .unexplained: "not explained"
    case .notPrinted: "not printed"
    }
  }

  private static func sentence(_ check: MoneyCheck) -> String {
    switch check.outcome {
    case .agrees: "agrees"
    case .rounding: "within the tolerance for rounding"
    case .differs:
      check.agreesWithSubtotals
        ? "differs from its items; the printed subtotals add up to it" : "differs from what its parts give"
    case .unexplained: "not explained: cells hold no amount, and none is filled in"
    case .notPrinted: "not printed, and not filled in"
    }
  }

  /// Items added up by the words of a column; a word whose items are not all known has no sum.
  private static func groups(_ table: MoneyTable, _ anchor: String) -> [Group] {
    table.settings.groupedBy.map { text in
      var words: [String] = []
      for line in table.items {
        let word = line.texts[text] ?? ""
        if !words.contains(word) { words.append(word) }
      }
      let rows = words.enumerated().map { place, word in
        Row(
          lineName: word.isEmpty ? "not stated" : word, lineTexts: [], isSum: false, isOutside: false,
          cells: table.columns.map { column in
            let amounts = table.items.filter { ($0.texts[text] ?? "") == word }.compactMap { $0.amounts[column.name] }
            let isOpen = amounts.contains { $0.state?.isOpen ?? false }
            let sum = amounts.compactMap(\.amount).reduce(0, +)
            let id = "money-table/\(anchor)/by-\(Slug.of(text))-\(place + 1)-c\(column.number + 1)"
            let isGiven = amounts.contains { $0.amount != nil }
            return AmountCell(
              isOpen || !isGiven ? nil : PrintedNumber(id, sum, places: AmountCell.places(sum)),
              without: isOpen ? "not all known" : "no amount")
          })
      }
      return Group(
        groupHeading: text.prefix(1).uppercased() + text.dropFirst(), groupAnchor: "\(anchor)-by-\(Slug.of(text))",
        groupRows: rows)
    }
  }
}
