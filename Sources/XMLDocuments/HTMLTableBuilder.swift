/// Puts tables together from the elements and texts of a page.
struct HTMLTableBuilder {
  private let limits: HTMLTables.Limits
  /// All tables, in the order in which they began.
  private var all: [HTMLTable] = []
  /// Those that are open; the last is the innermost.
  private var open: [OpenTable] = []
  private var cellCount = 0
  /// How many scripts and styles are open: what stands in them is no text.
  private var silent = 0

  private struct OpenTable {
    let index: Int
    var isInCaption = false
    /// The cell that is being read; it goes into the last row.
    var cell: HTMLTable.Cell?
    var text = HTMLCellText()
  }

  init(limits: HTMLTables.Limits) { self.limits = limits }

  /// All tables, those included that the page does not end.
  mutating func tables() -> [HTMLTable] {
    while !open.isEmpty { endTable() }
    return all
  }

  /// An element begins: what is wrong with it, if anything.
  mutating func start(_ name: String, spans: (columns: Int, rows: Int)) -> HTMLTables.Fault? {
    switch name {
    case "script", "style": silent += 1
    case "table":
      changeText { $0.endParagraph() }
      open.append(OpenTable(index: all.count))
      all.append(HTMLTable())
    case "tr": startRow()
    case "td", "th": return startCell(spans)
    case "caption":
      guard !open.isEmpty else { return nil }
      open[open.count - 1].isInCaption = true
      open[open.count - 1].text = HTMLCellText()
    case "br": changeText { $0.breakLine() }
    default:
      if HTMLTableBuilder.blocks.contains(name) { changeText { $0.endParagraph() } }
    }
    return nil
  }

  /// An element ends.
  mutating func end(_ name: String) {
    switch name {
    case "script", "style": silent = max(0, silent - 1)
    case "table":
      endTable()
      changeText { $0.endParagraph() }
    case "td", "th": endCell()
    case "caption": endCaption()
    default:
      if HTMLTableBuilder.blocks.contains(name) { changeText { $0.endParagraph() } }
    }
  }

  /// A piece of text, in UTF-8.
  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) -> HTMLTables.Fault? {
    guard silent == 0, let table = open.last, table.isInCaption || table.cell != nil else { return nil }
    open[open.count - 1].text.append(bytes)
    return open[open.count - 1].text.count <= limits.maximumTextBytes ? nil : .textTooLong
  }

  /// Elements that stand on lines of their own.
  private static let blocks: Set<String> = [
    "p", "div", "li", "ul", "ol", "dl", "dt", "dd", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "blockquote", "address",
    "center", "hr", "form", "fieldset",
  ]

  private mutating func changeText(_ change: (inout HTMLCellText) -> Void) {
    guard silent == 0, !open.isEmpty else { return }
    change(&open[open.count - 1].text)
  }

  private mutating func startRow() {
    guard let table = open.last else { return }
    endCell()
    all[table.index].rows.append([])
  }

  private mutating func startCell(_ spans: (columns: Int, rows: Int)) -> HTMLTables.Fault? {
    guard let table = open.last else { return nil }
    endCell()
    endCaption()
    cellCount += 1
    guard cellCount <= limits.maximumCells else { return .tooManyCells }
    if all[table.index].rows.isEmpty { all[table.index].rows.append([]) }
    open[open.count - 1].cell = HTMLTable.Cell(text: "", columnSpan: spans.columns, rowSpan: spans.rows)
    open[open.count - 1].text = HTMLCellText()
    return nil
  }

  private mutating func endCell() {
    guard let table = open.last, var cell = table.cell else { return }
    cell.text = table.text.text
    all[table.index].rows[all[table.index].rows.count - 1].append(cell)
    open[open.count - 1].cell = nil
  }

  private mutating func endCaption() {
    guard let table = open.last, table.isInCaption else { return }
    all[table.index].caption = table.text.text
    open[open.count - 1].isInCaption = false
  }

  private mutating func endTable() {
    endCell()
    endCaption()
    _ = open.popLast()
  }
}
