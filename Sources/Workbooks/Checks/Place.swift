/// Where in a workbook something stands, for faults.
struct Place {
  var sheet: String?
  var cell: String?

  func fault(_ reason: WorkbookFault.Reason, _ message: String, advice: String) -> WorkbookFault {
    WorkbookFault(reason, sheet: sheet, cell: cell, message, advice: advice)
  }

  func at(_ position: CellPosition) -> Place { Place(sheet: sheet, cell: "\(position)") }

  func at(_ range: CellRange) -> Place { Place(sheet: sheet, cell: "\(range)") }
}
