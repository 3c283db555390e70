import Forms

/// How wide the columns of a sheet are, and how high its rows.
extension QuestionPage {
  /// A page with a table of many columns has narrower answers, so that it can be read and printed.
  var widths: [Int: Double] {
    let last = page.entries.map(\.range.last.column).max() ?? 0
    let isWide = last > WorkbookLayout.Column.note
    var widths: [Int: Double] = [0: 17, 1: 11, 2: 52, 3: isWide ? 32 : 52, 4: isWide ? 32 : 44]
    for column in 5...max(5, last) { widths[column] = 20 }
    return widths
  }

  /// Room for what wraps; the library gives a row no height by itself.
  func heights() -> [Int: Double] {
    let widths = widths
    var lines: [Int: Int] = [1: QuestionPage.lines(of: page.sheet.guidance ?? "", width: widths[2])]
    func needs(_ row: Int, _ text: String, _ column: Int, least: Int = 1) {
      let needed = max(least, QuestionPage.lines(of: text, width: widths[column]))
      lines[row] = max(lines[row] ?? 1, min(20, needed))
    }
    for entry in page.entries {
      let item = document.item(entry.question.id)
      needs(entry.row, entry.question.reference, WorkbookLayout.Column.reference)
      needs(entry.row, QuestionPage.words(entry.question), WorkbookLayout.Column.question)
      if case .text(let note)? = note(entry, item) { needs(entry.row, note, WorkbookLayout.Column.note) }
      for field in entry.fields {
        let answer = field.cell.map { item?.answer[$0.row, $0.column.id] ?? .none } ?? item?.answer ?? .none
        let isLong = if case .longText = field.kind { true } else { false }
        needs(field.position.row, answer.text ?? "", field.position.column, least: isLong ? 4 : 1)
      }
      guard case .table(let table) = entry.question.kind else { continue }
      for (line, row) in table.rows.enumerated() {
        needs(entry.row + 2 + line, row.label, WorkbookLayout.Column.question)
      }
      for (place, column) in table.columns.enumerated() {
        needs(entry.row + 1, column.label, WorkbookLayout.Column.answer + place)
      }
    }
    return lines.mapValues { Double(15 * $0 + 3) }
  }

  private static func lines(of text: String, width: Double?) -> Int {
    let perLine = max(8, Int(width ?? 20) - 3)
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.count / perLine + 1 }.reduce(0, +)
  }
}
