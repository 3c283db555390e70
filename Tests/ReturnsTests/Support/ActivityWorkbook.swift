import Spreadsheets

/// Lays out a Monthly Activity Return by commissioner as it was published.
struct ActivityWorkbook {
  /// `SHA`, `Area Team` or `Region`: what stood above the commissioners.
  var upper = "Region"
  /// What "Period:" says.
  var period = "April 2016"
  /// The financial year and the month of each row.
  var year = "2016-17"
  var month = "APRIL"
  /// Code, name and admissions.
  var rows: [[String]] = []
  /// Rows of the sheet "Notes", from row 4; without any there is no such sheet.
  var notes: [[String]] = []

  init(_ rows: [[String]]) { self.rows = rows }

  var commissioners: Sheet {
    let header = [
      "", "Year", "Period", "\(upper) Code", "\(upper) Name", "Org Code", "Org Name",
      "Elective G&A Ordinary Admissions (FFCEs)", "Elective G&A Admissions (FFCEs) -NHS Treatment Centres (TCs) ",
      "Total Non-elective G&A Admissions (FFCEs)", "GP Referrals Made (All specialties) ",
    ]
    let body = rows.map { row in
      // Other columns hold other numbers.
      ["", "'" + year, month, "", "", row[0].isEmpty ? "" : "'" + row[0], row[1], "71001", "71002", row[2], "71003"]
    }
    return Sheet(
      name: "Commissioner",
      cells: Grid.cells(
        from: 2,
        [["", "Title:", "Monthly Hospital Activity"], [], [], ["", "Period:", period], [], []]
          + [["", "Published:", "10th June 2016"], ["", "Revised:", "-"]])
        + Grid.cells(from: 13, [["", "Commissioner Level Data"], header] + body))
  }

  var sheets: [Sheet] {
    notes.isEmpty
      ? [commissioners]
      : [commissioners, Sheet(name: "Notes", cells: Grid.cells(from: 2, [["", "Notes"], []] + notes))]
  }
}
