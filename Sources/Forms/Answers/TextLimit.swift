extension Question.Kind {
  /// How long a text may be, in UTF-16 units as Excel counts; nothing for other kinds.
  public var maximumCharacters: Int? {
    switch self {
    case .text(let maximum), .longText(let maximum): maximum
    case .number, .money, .percent, .date, .choice, .table: nil
    }
  }

  /// A text that is longer than its limit, with both lengths; nothing for one that fits. Of a table the first such cell.
  public func excess(of answer: Answer) -> (count: Int, maximum: Int)? {
    if case .table(let table) = self {
      for row in table.rows {
        for column in table.columns {
          if let excess = column.kind.excess(of: answer[row.id, column.id]) { return excess }
        }
      }
    }
    guard let maximum = maximumCharacters, let count = answer.text?.utf16.count, count > maximum else { return nil }
    return (count, maximum)
  }
}
