import Foundation

/// What `money.yaml` says of one table.
public struct MoneyTableSettings: Hashable, Sendable {
  /// A column that is the sum of others in each row.
  public struct Across: Hashable, Sendable {
    /// The column with the sum.
    public let sum: String
    /// What it is the sum of.
    public let parts: [String]

    /// Makes one.
    public init(sum: String, parts: [String]) {
      self.sum = sum
      self.parts = parts
    }
  }

  /// What a difference below zero means.
  public enum Negative: String, CaseIterable, Sendable {
    case deficit, saving
  }

  /// A cell, or all cells of a row, that hold no data by intention: a heading.
  public struct NoData: Hashable, Sendable {
    /// The row.
    public let line: String
    /// Its section; nothing means any.
    public let section: String?
    /// The columns; empty means all.
    public let columns: [String]

    /// Makes one.
    public init(line: String, section: String? = nil, columns: [String]) {
      self.line = line
      self.section = section
      self.columns = columns
    }
  }

  /// The file in the folder `money`.
  public let file: String
  /// The title on the page.
  public let title: String
  /// The year or years, in words; nothing where the document does not say.
  public var year: String?
  /// What its numbers count.
  public var unit = MoneyUnit.pounds
  /// How far a printed sum may be off, in the unit of the table.
  public var tolerance: Decimal = 0
  /// Columns with words.
  public var textColumns: [String] = []
  /// Those of them by which the items are added up on the page.
  public var groupedBy: [String] = []
  /// Columns that are sums of others.
  public var across: [Across] = []
  /// Whether all of it, or only some columns, was run in shadow form.
  public var isShadow = false
  /// The columns that were run in shadow form.
  public var shadowColumns: [String] = []
  /// What a difference below zero is.
  public var negative = Negative.deficit
  /// Where the document explains its deficit; nothing where it does not.
  public var deficitExplained: String?
  /// Whether an amount needs a pound sign.
  public var needsSign = false
  /// Cells that hold no data by intention.
  public var noData: [NoData] = []
  /// Where the figures come from.
  public var source: String?
  /// The line in money.yaml.
  public var lineInSettings = 0

  /// Makes settings.
  public init(file: String, title: String) {
    self.file = file
    self.title = title
  }
}
