import Metrics

/// The markers of the sources. A marker whose meaning a source does not explain is not here: its cell is unreadable.
extension MarkerMap {
  /// No marker has a meaning: every figure must be a number.
  public static let none = MarkerMap([:])

  /// Workbooks of delayed transfers of care (NHS England, MSitDT): `-` and a blank cell were not submitted; `NA` is an
  /// organisation that cannot be responsible for the reason.
  public static let delayedTransfers = MarkerMap(
    ["-": .missing(.notSubmitted), "NA": .missing(.notApplicable)], blank: .missing(.notSubmitted))

  /// The collated file of delayed transfers: `NA` was not collected in that month ("Other" before April 2017).
  public static let delayedTransfersCollated = MarkerMap(
    ["-": .missing(.notSubmitted), "NA": .missing(.notCollected)], blank: .missing(.notSubmitted))

  /// CSV of the Monthly Activity Return: the number format of the workbook writes zero as `-`.
  public static let monthlyActivityCSV = MarkerMap(["-": .known(0)])

  /// The list of absentees in a Monthly Activity Return: `NA` where everybody sent data.
  public static let monthlyActivityNotes = MarkerMap(["NA": .missing(.notApplicable)])

  /// Council files of social services expenditure (PSS). They also hold `-` and `NA`, unexplained.
  public static let socialServicesExpenditure = MarkerMap([
    "..": .missing(.notAvailable), ".": .missing(.notApplicable), "*": .missing(.suppressed),
  ])

  /// Adult Social Care Outcomes Framework, open data and time series. A blank cell of the earlier years is not relevant,
  /// held back or not submitted; the file does not say which.
  public static let adultSocialCareOutcomes = MarkerMap(
    [
      "[c]": .missing(.suppressed), "[x]": .missing(.notAvailable), "[z]": .missing(.notApplicable),
    ], blank: .missing(.notAvailable))

  /// Counts that councils, hospitals and public health teams send: a small number is held back, as the publications of
  /// hospital statistics do it, or as a range.
  public static let localCounts = MarkerMap([
    "*": .missing(.suppressed), "[c]": .missing(.suppressed), "<5": .missing(.suppressed),
    "<6": .missing(.suppressed), "<7": .missing(.suppressed), "<8": .missing(.suppressed),
    "1-4": .missing(.suppressed), "1-5": .missing(.suppressed), "1-7": .missing(.suppressed),
  ])

  /// Discharge Ready Date monthly file: all four hold back a small number. The column of total discharges is not
  /// filled for councils, and a blank cell there is nothing held back: leave it out.
  public static let dischargeReadyDate = MarkerMap(
    ["-": .missing(.suppressed), "*": .missing(.suppressed), "..": .missing(.suppressed)],
    blank: .missing(.suppressed))

  /// Counts of hospital activity and of admissions: small numbers are held back as in `localCounts`, and `NA` says that
  /// there is no figure.
  public static let hospitalCounts = MarkerMap([
    "*": .missing(.suppressed), "[c]": .missing(.suppressed), "<5": .missing(.suppressed),
    "<6": .missing(.suppressed), "<7": .missing(.suppressed), "<8": .missing(.suppressed),
    "1-4": .missing(.suppressed), "1-5": .missing(.suppressed), "1-7": .missing(.suppressed),
    "NA": .missing(.notAvailable), "#N/A": .missing(.notAvailable),
  ])

  /// Tables that people keep in a spreadsheet: `NA` typed, or the error `#N/A` ("no value is available").
  ///
  /// The other errors (`#DIV/0!`, `#REF!`, `#VALUE!`, ...) are broken formulas and no absence; their cells are
  /// unreadable.
  public static let spreadsheet = MarkerMap(["NA": .missing(.notAvailable), "#N/A": .missing(.notAvailable)])
}
