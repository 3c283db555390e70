import Dates
import Forms
import Metrics

/// What is not the same in the answers to a question.
enum QuestionDifference {
  /// A part of an answer: the whole of it, or a cell of a table.
  private struct Part {
    let key: [String]
    let what: String
    let answer: Answer
    let style: NumberStyle
  }

  static func items(from old: [ReturnContent.Entry], to new: [ReturnContent.Entry]) -> [ChangedItem] {
    let before = Dictionary(old.map { ($0.id, $0) }) { first, _ in first }
    let after = Set(new.map(\.id))
    let kept = new.compactMap { entry in item(from: before[entry.id], to: entry) }
    return kept + old.filter { !after.contains($0.id) }.compactMap { item(from: $0, to: nil) }
  }

  private static func item(from old: ReturnContent.Entry?, to new: ReturnContent.Entry?) -> ChangedItem? {
    guard let entry = new ?? old else { return nil }
    let changes = changes(from: old, to: new)
    let kind: ReturnChange.Kind = old == nil ? .added : new == nil ? .removed : .changed
    guard kind != .changed || !changes.isEmpty else { return nil }
    return ChangedItem(
      id: entry.id, reference: entry.reference, label: entry.label, kind: kind, changes: changes)
  }

  private static func changes(from old: ReturnContent.Entry?, to new: ReturnContent.Entry?) -> [ReturnChange] {
    let before = old.map(parts) ?? []
    let after = new.map(parts) ?? []
    let keys = after.map(\.key) + before.map(\.key).filter { key in !after.contains { $0.key == key } }
    return keys.compactMap { key in
      change(from: before.first { $0.key == key }, to: after.first { $0.key == key })
    }
  }

  private static func change(from old: Part?, to new: Part?) -> ReturnChange? {
    let what = new?.what ?? old?.what ?? ""
    switch (old?.answer, new?.answer) {
    case (.number(let before)?, .number(let after)?):
      guard let style = new?.style, old?.style == style else { break }
      return ReturnChange(what, from: before, to: after, style)
    case (.date(let before)?, .date(let after)?): return ReturnChange(what, from: before, to: after)
    default: break
    }
    if let old, let new, old.answer == new.answer, old.style == new.style { return nil }
    return ReturnChange(what, from: old.map(words), to: new.map(words))
  }

  private static func words(_ part: Part) -> String {
    switch part.answer {
    case .none, .table: ""
    case .text(let text): text
    case .number(let number): part.style.words(number, places: part.style.places(for: [number]))
    case .date(let date): date.inWords
    }
  }

  /// What is answered, in the order of the form; what the form has no place for comes last.
  private static func parts(of entry: ReturnContent.Entry) -> [Part] {
    guard case .table(let rows) = entry.answer else {
      guard entry.answer != .none else { return [] }
      return [Part(key: [], what: "answer", answer: entry.answer, style: style(entry.kind, unit: entry.unit))]
    }
    var table: FormTable?
    if case .table(let shape) = entry.kind { table = shape }
    return ordered(Array(rows.keys), as: table?.rows.map(\.id)).flatMap { row -> [Part] in
      let cells = (rows[row] ?? [:]).filter { $0.value != .none }
      return ordered(Array(cells.keys), as: table?.columns.map(\.id)).map { column in
        let heading = table?.column(column)
        return Part(
          key: [row, column], what: "\(table?.row(row)?.label ?? row), \(heading?.label ?? column)",
          answer: cells[column] ?? .none, style: heading.map { style($0.kind, unit: nil) } ?? .plain(unit: nil))
      }
    }
  }

  private static func ordered(_ ids: [String], as known: [String]?) -> [String] {
    let known = known ?? []
    return known.filter(ids.contains) + CanonicalText.inOrder(ids.filter { !known.contains($0) })
  }

  private static func style(_ kind: Question.Kind, unit: String?) -> NumberStyle {
    switch kind {
    case .money: .money
    case .percent: .percent
    default: NumberStyle(unit: unit)
    }
  }
}
