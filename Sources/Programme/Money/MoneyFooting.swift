import Foundation

/// Adds up a money table and holds its printed sums against that. Nothing is filled in, nothing is corrected.
public struct MoneyFooting: Sendable {
  /// The table.
  public let table: MoneyTable
  /// Every printed sum, and every sum that could be printed and is not, in the order of rows and columns.
  public let checks: [MoneyCheck]

  /// Checks a table.
  public init(_ table: MoneyTable) {
    self.table = table
    let sums = MoneySums(table)
    var checks: [MoneyCheck] = []
    for line in table.lines {
      for column in table.columns.map(\.name) {
        if let check = sums.down(line, column) { checks.append(check) }
        if let check = sums.across(line, column) { checks.append(check) }
      }
    }
    self.checks = checks
  }

  /// The checks of a row.
  public func checks(of line: MoneyLine) -> [MoneyCheck] { checks.filter { $0.line.row == line.row } }

  /// How many checks came to something.
  public func count(_ outcome: MoneyCheck.Outcome) -> Int { checks.count { $0.outcome == outcome } }
}

/// The sums of a table, cell by cell.
struct MoneySums {
  private let table: MoneyTable
  private let tolerance: Decimal

  init(_ table: MoneyTable) {
    self.table = table
    tolerance = table.settings.tolerance
  }

  /// What a subtotal, total, difference or cumulative line should hold in a column; nothing for any other line.
  func down(_ line: MoneyLine, _ column: String) -> MoneyCheck? {
    guard let cell = line.amounts[column], cell.state == nil || cell.state == .blank else { return nil }
    switch line.role {
    case .item, .outside: return nil
    case .subtotal:
      let items = table.items.filter { NameKey($0.section) == NameKey(line.section) }
      return sum(.subtotal, line, column, of: items)
    case .total: return total(line, column)
    case .difference: return difference(line, column)
    case .cumulative: return cumulative(line, column)
    }
  }

  /// What a column that is the sum of others should hold in a row; nothing for any other column.
  func across(_ line: MoneyLine, _ column: String) -> MoneyCheck? {
    guard let rule = table.settings.across.first(where: { NameKey($0.sum) == NameKey(column) }),
      line.amounts[column]?.amount != nil
    else { return nil }
    let parts = rule.parts.compactMap { table.columnName($0) }.compactMap { name in
      line.amounts[name].map { MoneyCheck.Part(name: name, cell: table.address(line, name), amount: $0) }
    }
    return check(.across, line, column, parts)
  }

  private func sum(_ kind: MoneyCheck.Kind, _ line: MoneyLine, _ column: String, of lines: [MoneyLine]) -> MoneyCheck? {
    check(kind, line, column, lines.compactMap { part($0, column) })
  }

  private func part(_ line: MoneyLine, _ column: String) -> MoneyCheck.Part? {
    line.amounts[column].map { MoneyCheck.Part(name: line.name, cell: table.address(line, column), amount: $0) }
  }

  private func total(_ line: MoneyLine, _ column: String) -> MoneyCheck? {
    // A total that names a section is the total of that section.
    let isOfSection = !line.section.isEmpty && table.items.contains { NameKey($0.section) == NameKey(line.section) }
    let items = table.items.filter { !isOfSection || NameKey($0.section) == NameKey(line.section) }
    let subtotals = isOfSection ? [] : table.lines.filter { $0.role == .subtotal }
    // A subtotal that is not printed is what its items come to.
    let sums = subtotals.compactMap { $0.amounts[column]?.amount ?? down($0, column)?.computed }
    let whole = subtotals.isEmpty || sums.count < subtotals.count ? nil : sums.reduce(0, +)
    let agrees = whole.map { sum in line.amounts[column]?.amount.map { abs($0 - sum) <= tolerance } ?? false } ?? false
    return check(.total, line, column, items.compactMap { part($0, column) }, agreesWithSubtotals: agrees)
  }

  /// The two lines whose difference a line is: totals, or else subtotals, or else items.
  private func pair(_ column: String) -> (MoneyLine, MoneyLine)? {
    for role in [MoneyLine.Role.total, .subtotal, .item] {
      let lines = table.lines.filter { $0.role == role }
      if lines.count >= 2 { return (lines[0], lines[1]) }
      // A single sum is the one side, and the other stands elsewhere.
      if role == .subtotal, lines.count == 1 { return nil }
    }
    return nil
  }

  private func difference(_ line: MoneyLine, _ column: String) -> MoneyCheck? {
    guard let (first, second) = pair(column), let left = part(first, column), let right = part(second, column),
      let leftAmount = left.amount.amount, let rightAmount = right.amount.amount
    else { return nil }
    return MoneyCheck(
      kind: .difference, line: line, column: column, printed: line.amounts[column]?.amount,
      computed: leftAmount - rightAmount, parts: [left, right], open: [], tolerance: tolerance)
  }

  private func cumulative(_ line: MoneyLine, _ column: String) -> MoneyCheck? {
    let source = table.lines.first { $0.role == .difference } ?? table.lines.first { $0.role == .total }
    guard let source, let last = table.columns.firstIndex(where: { $0.name == column }) else { return nil }
    var sum = Decimal(0)
    var parts: [MoneyCheck.Part] = []
    for name in table.columns[...last].map(\.name) {
      guard let part = part(source, name) else { return nil }
      // The difference as it should be: what is printed may be rounded.
      guard let amount = down(source, name)?.computed ?? part.amount.amount else { return nil }
      sum += amount
      parts.append(part)
    }
    return MoneyCheck(
      kind: .cumulative, line: line, column: column, printed: line.amounts[column]?.amount, computed: sum, parts: parts,
      open: [], tolerance: tolerance)
  }

  private func check(
    _ kind: MoneyCheck.Kind, _ line: MoneyLine, _ column: String, _ cells: [MoneyCheck.Part],
    agreesWithSubtotals: Bool = false
  ) -> MoneyCheck? {
    let parts = cells.filter { $0.amount.amount != nil }
    guard !parts.isEmpty else { return nil }
    let open = cells.filter { $0.amount.state?.isOpen ?? false }
    let elsewhere = kind == .across ? [] : open.flatMap { sameName($0, line, column) }
    return MoneyCheck(
      kind: kind, line: line, column: column, printed: line.amounts[column]?.amount,
      computed: parts.reduce(0) { $0 + ($1.amount.amount ?? 0) }, parts: parts, open: open, elsewhere: elsewhere,
      tolerance: tolerance, agreesWithSubtotals: agreesWithSubtotals)
  }

  /// Where the name of a blank cell's row stands with an amount in another section of the same column.
  private func sameName(_ blank: MoneyCheck.Part, _ line: MoneyLine, _ column: String) -> [MoneyCheck.Part] {
    guard blank.amount.state == .blank else { return [] }
    return table.items.filter {
      NameKey($0.name) == NameKey(blank.name) && NameKey($0.section) != NameKey(line.section)
    }
    .compactMap { part($0, column) }.filter { $0.amount.amount != nil }
  }
}
