import struct Foundation.Decimal
import Forms
import Metrics
import Workbooks

/// The figures and answers of a return as an accessible workbook: a cover, contents, notes, and one table a sheet.
///
/// No merged cells, no blank rows within a table, nothing told by colour alone; missing values are shorthand in brackets.
/// Source: Government Analysis Function, "Releasing statistics in spreadsheets".
public enum DataWorkbook {
  /// What stands in place of a missing value, and beside a figure that is not final.
  static let shorthand: [(symbol: String, meaning: String)] = [
    ("[c]", "confidential: withheld, so that nobody can be recognised"),
    ("[x]", "not available"),
    ("[z]", "not applicable"),
    ("[p]", "provisional"),
    ("[r]", "revised"),
  ]

  /// The bytes of the workbook: the same return always gives the same bytes.
  ///
  /// - Parameter colours: what the colours of the measures are called.
  /// - Throws: `WorkbookFault` where the workbook cannot hold something; it names the sheet and the cell.
  public static func bytes(
    of document: QuarterlyReturn, colours: ColourWords = ColourWords()
  ) throws(WorkbookFault) -> [UInt8] {
    let tables = [DataTable.measures(document, colours), .sources(document), .answers(document), .tables(document)]
      .filter { !$0.rows.isEmpty }
    let sheets = [cover(document), contents(tables), notes(document)] + tables.map { $0.sheet() }
    return try Workbook(
      title: "Data of the \(document.form.title)", subject: "\(document.areaName), \(document.period)",
      created: document.asAt, sheets: sheets
    ).bytes()
  }

  /// The shorthand for a missing value.
  static func symbol(_ reason: MissingReason) -> String {
    switch reason {
    case .suppressed: "[c]"
    case .notApplicable: "[z]"
    case .notSubmitted, .notYetAvailable, .notAvailable, .notCollected, .referenceMissing: "[x]"
    }
  }

  private static func cover(_ document: QuarterlyReturn) -> Sheet {
    var lines = [
      "\(document.form.title): data", "\(document.areaName) (\(document.areaCode)), \(document.period.inWords)",
      "As at \(document.asAt.inWords). Form \(document.form.name), version \(document.form.version).",
      "Each sheet after the notes holds one table. The first row of a table has its headings.",
    ]
    if document.marking.isNotForPublication {
      lines.append("Not for publication: this workbook holds small numbers that could identify people.")
    }
    if document.marking.roundedTo > 1 {
      lines.append("Counts of people are rounded to the nearest \(document.marking.roundedTo).")
    }
    if !document.syntheticFiles.isEmpty {
      lines.append(
        "Figures made from these files are synthetic and describe nobody: \(document.syntheticFiles.joined(separator: ", "))."
      )
    }
    return text("Cover", lines)
  }

  private static func contents(_ tables: [DataTable]) -> Sheet {
    let table = DataTable(
      name: "Contents", title: "Contents", about: "This sheet has one table.",
      headings: ["Sheet", "What it holds"],
      rows: [[.text("Notes"), .text("Shorthand and notes")]] + tables.map { [.text($0.name), .text($0.title)] })
    var sheet = table.sheet()
    for index in sheet.cells.indices
    where sheet.cells[index].position.column == 0 && sheet.cells[index].position.row > 2 {
      guard case .text(let name) = sheet.cells[index].content else { continue }
      sheet.cells[index].content = .link(sheet: name, cell: CellPosition(row: 0, column: 0), text: name)
      sheet.cells[index].style = WorkbookStyles.link
    }
    return sheet
  }

  private static func notes(_ document: QuarterlyReturn) -> Sheet {
    DataTable(
      name: "Notes", title: "Notes and shorthand", about: "This sheet has one table.",
      headings: ["Shorthand", "Meaning"],
      rows: shorthand.map { [.text($0.symbol), .text($0.meaning)] } + [
        [
          .text("Value"),
          .text("The numerator divided by the denominator, times the multiplier; unrounded to ten decimals."),
        ],
        [.text("Period"), .text("The first day, and the length in months: 2016-07-01/P3M is July to September 2016.")],
      ]
    ).sheet()
  }

  private static func text(_ name: String, _ lines: [String]) -> Sheet {
    Sheet(
      name: name, columnWidths: [0: 100],
      cells: lines.enumerated().map { row, line in
        Cell(
          row: row, column: 0, content: .text(line), style: row == 0 ? WorkbookStyles.title : WorkbookStyles.plain)
      })
  }
}
