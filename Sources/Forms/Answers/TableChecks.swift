import struct Foundation.Decimal

/// What a table must hold: whole rows, sums that agree; and which differences ask for a comment.
extension FormTable {
  /// A total that is not the sum of its parts.
  public struct SumFault: Hashable, Sendable {
    /// The headings of the row and of the column of the total.
    public let row, column: String
    /// What the parts add up to.
    public let sum: Decimal
    /// What the total says.
    public let total: Decimal
  }

  /// Two figures that differ.
  public struct Difference: Hashable, Sendable {
    /// The headings of the two.
    public let first, second: String
    /// The first less the second.
    public let amount: Decimal
  }

  /// Whether the rows that are required are whole, and so is every row that is begun.
  ///
  /// Without required rows, one row must be there.
  public func isWhole(_ answer: Answer) -> Bool {
    guard case .table(let cells) = answer else { return false }
    let begun = rows.filter { !(cells[$0.id] ?? [:]).isEmpty }
    guard !begun.isEmpty, requiredRows.allSatisfy({ id in begun.contains { $0.id == id } }) else { return false }
    return begun.allSatisfy { row in
      // Actual figures come in quarter by quarter, so that only a required or a numbered row must be whole.
      guard requiredRows.contains(row.id) || hasNumberedRows || requiredRows.isEmpty else { return true }
      return columns.allSatisfy { $0.isOptional || answer[row.id, $0.id] != .none }
    }
  }

  /// The totals that are not the sum of their parts. Nothing is said of a sum with a part or a total missing.
  public func sumFaults(in answer: Answer) -> [SumFault] {
    var faults: [SumFault] = []
    for row in rows {
      for sum in sums {
        let parts = sum.parts.compactMap { answer[row.id, $0].number }
        guard parts.count == sum.parts.count, let total = answer[row.id, sum.total].number else { continue }
        let added = parts.reduce(0, +)
        guard added != total else { continue }
        faults.append(SumFault(row: row.label, column: column(sum.total)?.label ?? "", sum: added, total: total))
      }
    }
    for column in columns {
      for sum in rowSums {
        let parts = sum.parts.compactMap { answer[$0, column.id].number }
        guard parts.count == sum.parts.count, let total = answer[sum.total, column.id].number else { continue }
        let added = parts.reduce(0, +)
        guard added != total else { continue }
        faults.append(SumFault(row: row(sum.total)?.label ?? "", column: column.label, sum: added, total: total))
      }
    }
    return faults
  }

  /// The differences that ask for a comment, such as an annual total that is not the pooled fund.
  public func differences(in answer: Answer) -> [Difference] {
    comparisons.flatMap { comparison -> [Difference] in
      switch comparison {
      case .columns(let first, let second):
        return rows.compactMap { row in
          difference(
            answer[row.id, first], answer[row.id, second],
            "\(row.label), \(column(first)?.label ?? first)", "\(row.label), \(column(second)?.label ?? second)")
        }
      case .rows(let first, let second, let id):
        let heading = column(id)?.label ?? id
        return [
          difference(
            answer[first, id], answer[second, id], "\(row(first)?.label ?? first), \(heading)",
            "\(row(second)?.label ?? second), \(heading)")
        ].compactMap(\.self)
      }
    }
  }

  private func difference(_ first: Answer, _ second: Answer, _ firstName: String, _ secondName: String) -> Difference? {
    guard let one = first.number, let other = second.number, one != other else { return nil }
    return Difference(first: firstName, second: secondName, amount: one - other)
  }
}
