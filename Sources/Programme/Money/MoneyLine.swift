/// A row of a money table.
public struct MoneyLine: Hashable, Sendable {
  /// What a row is to the others.
  public enum Role: String, CaseIterable, Sendable {
    /// An amount of its own.
    case item
    /// The sum of the items of its section.
    case subtotal
    /// The sum of all items.
    case total
    /// The first total less the second one; the first subtotals or items where there are no two totals.
    case difference
    /// The difference, or else the total, added up from the first column on.
    case cumulative
    /// Beside the plan (a contingency, a risk share): in no sum.
    case outside
  }

  /// The part of the table that it stands in; empty where the table has none.
  public let section: String
  /// Its name.
  public let name: String
  /// What it is to the others.
  public let role: Role
  /// Other columns with words, by their names in money.yaml.
  public let texts: [String: String]
  /// The cells by column.
  public let amounts: [String: MoneyAmount]
  /// Counted from 0 in the sheet.
  public let row: Int

  /// Makes a row.
  public init(
    section: String, name: String, role: Role, texts: [String: String] = [:], amounts: [String: MoneyAmount],
    row: Int = 0
  ) {
    self.section = section
    self.name = name
    self.role = role
    self.texts = texts
    self.amounts = amounts
    self.row = row
  }
}
