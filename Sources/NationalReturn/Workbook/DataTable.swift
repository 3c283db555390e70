import Dates
import struct Foundation.Decimal
import Forms
import Metrics
import Workbooks

/// A table of the data workbook: a title, a sentence, headings and rows.
struct DataTable {
  let name: String
  let title: String
  let about: String
  let headings: [String]
  let rows: [[Cell.Content]]

  /// Title in the first row, the sentence in the second, the table from the third.
  func sheet() -> Sheet {
    var cells = [
      Cell(row: 0, column: 0, content: .text(title), style: WorkbookStyles.title),
      Cell(row: 1, column: 0, content: .text(about), style: Style()),
    ]
    for (row, contents) in rows.enumerated() {
      for (column, content) in contents.enumerated() {
        cells.append(Cell(row: row + 3, column: column, content: content, style: Style()))
      }
    }
    let table = Table(
      name: name.lowercased().replacing(" ", with: "_") + "_table", position: CellPosition(row: 2, column: 0),
      headings: headings, headingStyle: WorkbookStyles.tableHeading, rowCount: max(1, rows.count))
    let widths = headings.indices.map { column in
      let longest = rows.map { DataTable.width($0[column]) }.max() ?? 0
      return Double(min(60, max(headings[column].count, longest) + 2))
    }
    return Sheet(
      name: name, columnWidths: Dictionary(uniqueKeysWithValues: widths.enumerated().map { ($0, $1) }), cells: cells,
      tables: [table], page: PageSetup(isLandscape: true, fitsWidth: true, repeatedRows: 2...2))
  }

  private static func width(_ content: Cell.Content) -> Int {
    switch content {
    case .text(let text), .link(_, _, let text): text.count
    case .number(let number): number.description.count
    case .date: 10
    case .formula, .empty: 0
    }
  }
}

extension DataTable {
  static func measures(_ document: QuarterlyReturn, _ colours: ColourWords) -> DataTable {
    DataTable(
      name: "Measures", title: "Measures: figures, plans and judgements", about: "This sheet has one table.",
      headings: [
        "Metric", "Period", "Numerator", "Denominator", "Multiplier", "Value", "Unit", "Plan test", "Plan", "Status",
        "Colour", "Marks",
      ],
      rows: document.measures.map { measure in
        [
          .text(measure.metric), .text(measure.interval), figure(measure.numerator), figure(measure.denominator),
          number(measure.multiplier), figure(measure.value),
          .text(measure.unit.isEmpty ? "[z]" : measure.unit),
          .text(measure.plan?.test.rawValue ?? "[z]"), measure.plan.map { number($0.limit) } ?? .text("[z]"),
          .text(measure.verdict.status.words), .text(colours.wordWithin(measure.verdict.colour)), .text(marks(measure)),
        ]
      })
  }

  static func sources(_ document: QuarterlyReturn) -> DataTable {
    DataTable(
      name: "Sources", title: "Sources: the cell that each number came from", about: "This sheet has one table.",
      headings: ["Metric", "Part", "Number", "File", "Sheet", "Cell", "Edition"],
      rows: document.measures.flatMap { measure in
        measure.sources.map { source in
          [
            .text(measure.metric), .text(source.part.rawValue), figure(source.figure), .text(source.file),
            .text(source.sheet.isEmpty ? "[z]" : source.sheet), .text(source.cell.isEmpty ? "[z]" : source.cell),
            .text(source.edition),
          ]
        }
      })
  }

  static func answers(_ document: QuarterlyReturn) -> DataTable {
    DataTable(
      name: "Answers", title: "Answers to the questions of the form", about: "This sheet has one table.",
      headings: ["Reference", "Id", "Question", "Answer", "Status"],
      rows: document.items.filter { if case .table = $0.question.kind { false } else { true } }.map { item in
        [
          .text(item.question.reference), .text(item.question.id), .text(item.question.label),
          content(item.answer, item, document), .text(item.status.rawValue),
        ]
      })
  }

  static func tables(_ document: QuarterlyReturn) -> DataTable {
    DataTable(
      name: "Tables", title: "Answers that are tables, one cell a row", about: "This sheet has one table.",
      headings: ["Reference", "Id", "Row", "Column", "Answer"],
      rows: document.items.flatMap { item -> [[Cell.Content]] in
        guard case .table(let table) = item.question.kind else { return [] }
        return table.rows.flatMap { row in
          table.columns.compactMap { column in
            let answer = item.answer[row.id, column.id]
            guard answer != .none else { return nil }
            return [
              .text(item.question.reference), .text(item.question.id), .text(row.label), .text(column.label),
              content(answer, item, document),
            ]
          }
        }
      })
  }

  private static func figure(_ figure: ReturnMeasure.Figure) -> Cell.Content {
    switch figure {
    case .known(let decimal): number(decimal)
    case .missing(let reason): .text(DataWorkbook.symbol(reason))
    }
  }

  /// A number with at most the 15 digits that a spreadsheet keeps.
  private static func number(_ decimal: Decimal) -> Cell.Content {
    let whole = DecimalText.rounded(abs(decimal), places: 0).description.count
    return .number(DecimalText.rounded(decimal, places: max(0, min(10, 15 - whole))))
  }

  private static func content(
    _ answer: Answer, _ item: QuarterlyReturn.Item, _ document: QuarterlyReturn
  ) -> Cell.Content {
    switch answer {
    case .none, .table: .text(absence(item, document))
    case .text(let text): .text(text)
    case .number(let decimal): number(decimal)
    case .date(let day): .date(day)
    }
  }

  /// Why there is no answer: the figure that it would be filled in from has its own reason.
  private static func absence(_ item: QuarterlyReturn.Item, _ document: QuarterlyReturn) -> String {
    if item.status == .notRelevant { return "[z]" }
    let measure = item.question.isLocked ? document.measures.first { $0.metric == item.question.metric } : nil
    guard case .missing(let reason)? = measure?.value else { return "[x]" }
    return DataWorkbook.symbol(reason)
  }

  /// `[p]` where a figure that went in is provisional, `[r]` where one was revised.
  private static func marks(_ measure: ReturnMeasure) -> String {
    let editions = measure.sources.map { $0.edition.lowercased() }
    let marks = [("provisional", "[p]"), ("revised", "[r]")].filter { word, _ in
      editions.contains { $0.contains(word) }
    }
    return marks.isEmpty ? "[z]" : marks.map(\.1).joined(separator: " ")
  }
}
