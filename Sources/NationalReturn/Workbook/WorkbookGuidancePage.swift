import Forms
import Metrics
import Workbooks

/// The first sheet of the workbook: what it is, which form and version, and how to fill it in.
struct WorkbookGuidancePage {
  let document: QuarterlyReturn

  func sheet() -> Sheet {
    let form = document.form
    var lines: [(String, Style)] = [
      (form.title, WorkbookStyles.title),
      (
        "\(document.areaName), \(document.period.inWords), as at \(document.asAt.inWords)",
        WorkbookStyles.checker.with { $0.horizontal = .left }
      ),
      (
        "Form \(form.name), version \(form.version). The wording is \(form.provenance.rawValue). \(form.source)",
        WorkbookStyles.plain
      ),
    ]
    if document.marking.isNotForPublication {
      lines.append(
        (
          "Not for publication: this workbook holds small numbers that could identify people.",
          WorkbookStyles.no.with { $0.isBold = true }
        ))
    }
    if !document.syntheticFiles.isEmpty {
      lines.append(("Synthetic figures: \(document.syntheticFiles.joined(separator: ", "))", WorkbookStyles.plain))
    }
    lines += [
      ("", WorkbookStyles.plain),
      ("How to fill it in", WorkbookStyles.checker.with { $0.horizontal = .left }),
      ("Data input: type here, or choose from the list of the cell", WorkbookStyles.input.with { $0.isLocked = true }),
      ("Pre-filled: worked out from the programme's files, and locked", WorkbookStyles.prefilled),
      (
        "Question not relevant: grey, in a dashed border; leave it empty",
        WorkbookStyles.notRelevant.with { $0.wrapsText = true }
      ),
      (
        "The checklist says Yes or No for each question, and leads to each answer. When all say Yes, it says Template Complete.",
        WorkbookStyles.plain
      ),
      (
        "Give the workbook back unchanged in its shape: bcf reads the answers from it, and refuses a workbook in which a sheet is missing or a pre-filled cell was changed.",
        WorkbookStyles.plain
      ),
    ]
    let cells = lines.enumerated().map { row, line in
      Cell(row: row, column: 0, content: line.0.isEmpty ? .empty : .text(line.0), style: line.1)
    }
    // As wide as an A4 page prints without being made smaller.
    let width = 68
    let long = lines.enumerated().filter { $0.element.0.count > width - 8 }
    let heights = Dictionary(
      uniqueKeysWithValues: long.map { ($0.offset, Double(15 * ($0.element.0.count / (width - 8) + 1) + 3)) })
    return Sheet(
      name: WorkbookSheetName.guidance.rawValue, isProtected: true, columnWidths: [0: Double(width)],
      rowHeights: heights, cells: cells,
      page: PageSetup(printArea: CellRange(rows: 0...(lines.count - 1), columns: 0...0), fitsWidth: true))
  }
}
