/// Whether something lies inside a sheet.
struct RangeCheck {
  let place: Place

  func inside(_ range: CellRange) throws(WorkbookFault) {
    guard range.isInsideASheet else {
      throw place.fault(
        .range,
        "A cell or a range lies outside a sheet of 1,048,576 rows and 16,384 columns, or ends before it begins.",
        advice: "Name the cell at the top left first, and stay inside the sheet.")
    }
  }

  func number<Number: Comparable>(
    _ number: Number, _ what: String, in range: ClosedRange<Number>
  ) throws(WorkbookFault) {
    guard range.contains(number) else {
      throw place.fault(
        .range, "\(what) is \(number).", advice: "It must be from \(range.lowerBound) to \(range.upperBound).")
    }
  }
}
