import Spreadsheets

/// Lays out the sheet of councils of the Discharge Ready Date workbook: the headings as published, all figures made up.
struct DischargeReadyDateWorkbook {
  /// The headings of 48 columns; those between are of other things.
  static let headings: [Int: String] = [
    0: "Summary Type", 1: "UTLA Code", 2: "UTLA", 8: "% of all UTLA discharges that are from acceptable trusts",
    9: "Total Discharges of UTLA patients from provider", 10: "Total Discharges for UTLA from acceptable trusts",
    11: "Total bed days lost due to delayed discharge", 13: "Date of discharge is same as Discharge Ready Date",
    14: "Date of Discharge is 1+ days  after Discharge Ready Date", 16: "No delay", 17: "1 day delay",
    18: "2-3 day delay", 19: "4-6 day delay", 20: "7-13 day delay", 21: "14-20 day delay", 22: "21 days or more",
    // The same bands again, of bed days.
    24: "1 day delay", 25: "2-3 day delay", 26: "21 days or more",
    46: "Average days from Discharge Ready Date to date of discharge (inc 0 day delays)",
    47: "Average days from Discharge Ready Date to date of discharge (exc 0 day delays)",
  ]

  /// 200 discharges, 170 on the day and 30 later, 180 bed days: 0.9 a discharge, 6 for each of those delayed.
  static let rutland: [Int: String] = [
    0: "UTLA Aggregate", 1: "E06000017", 2: "Rutland", 8: "0.75", 10: "200", 11: "180", 13: "0.85", 14: "0.15",
    16: "170", 17: "10", 18: "8", 19: "5", 20: "4", 21: "2", 22: "1", 24: "99", 25: "99", 26: "99", 46: "0.9", 47: "6",
  ]

  var sheetName = "UTLA Acceptable"
  var period = "April 2025"
  var revised = "-"
  var headings = headings
  var rows = [rutland]
  /// How many columns are put before all others.
  var shift = 0

  var sheets: [Sheet] {
    func line(_ cells: [Int: String]) -> [String] {
      (0..<(48 + shift)).map { cells[$0 - shift] ?? "" }
    }
    let block = [
      ["", "Title:", "Timeliness of Acute Hospital Discharges"], ["", "Period:", period],
      ["", "Published:", "12th June 2025"], ["", "Revised:", revised],
    ]
    let body = [headings] + rows + [[0: "UTLA Aggregate", 1: "'#N/A", 10: "5"], [0: "ICB", 1: "E54000015", 10: "7"]]
    return [
      Grid.sheet("UTLA Unacceptable", [["Summary Type"]]),
      Sheet(name: sheetName, cells: Grid.cells(from: 2, block) + Grid.cells(from: 15, body.map(line))),
    ]
  }

  init(_ change: (inout DischargeReadyDateWorkbook) -> Void = { _ in }) { change(&self) }
}
