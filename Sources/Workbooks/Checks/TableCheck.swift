/// What may be wrong with the tables of a sheet.
struct TableCheck {
  let place: Place

  func run(_ tables: [Table], cells: Set<CellPosition>) throws(WorkbookFault) {
    for (index, table) in tables.enumerated() {
      let own = place.at(table.position)
      try NameCheck(place: own).defined(table.name)
      guard table.rowCount >= 1, !table.headings.isEmpty else {
        throw own.fault(.range, "A table has no row or no column.", advice: "Leave an empty table out.")
      }
      try RangeCheck(place: own).inside(table.range)
      try StyleCheck(place: own).run(table.headingStyle)
      try run(table.headings, own)
      for column in table.range.first.column...table.range.last.column {
        let heading = CellPosition(row: table.position.row, column: column)
        guard !cells.contains(heading) else {
          throw place.at(heading).fault(
            .overlap, "A cell stands where a table has a heading.", advice: "Leave the cell out: the table writes it.")
        }
      }
      for other in tables[..<index] where other.range.overlaps(table.range) {
        throw place.at(table.range).fault(.overlap, "Two tables overlap.", advice: "Put one table on a sheet.")
      }
    }
  }

  private func run(_ headings: [String], _ own: Place) throws(WorkbookFault) {
    var seen: Set<String> = []
    for heading in headings {
      try TextCheck(place: own).exact(heading, "a heading", atMost: 255)
      guard !heading.isEmpty, seen.insert(heading.lowercased()).inserted else {
        throw own.fault(
          .name, "A heading of a table is empty or stands twice.", advice: "Give each column a heading of its own.")
      }
    }
  }
}
