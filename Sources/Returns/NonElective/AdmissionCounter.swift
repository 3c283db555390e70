import Metrics
import Spreadsheets

/// Counts the non-elective admissions of a list by area and month, record by record.
struct AdmissionCounter: CSVCounter {
  private let layout: AdmissionLayout
  /// The record of the headings; -1 in the middle of a file, where there are none.
  private var header: Int
  private(set) var counts = AreaMonthCounts()
  /// How many records were met, headings and titles included.
  private(set) var records = 0
  private var problems: [Problem: Cells] = [:]

  /// What can be wrong with a record.
  enum Problem: CaseIterable, Sendable {
    case nhsNumber, area, date, method, noArea, tooManyAreas
  }

  /// The cells in which a problem was met.
  struct Cells: Sendable {
    var count = 0
    /// The first few.
    var first: [CellAddress] = []

    mutating func add(_ cell: CellAddress) {
      count += 1
      if first.count < 5 { first.append(cell) }
    }
  }

  init(layout: AdmissionLayout) {
    self.layout = layout
    header = layout.header
  }

  func forTheMiddle() -> AdmissionCounter {
    var counter = AdmissionCounter(layout: layout)
    counter.header = -1
    return counter
  }

  mutating func add(_ batch: CSVBatch) {
    if !batch.mayHoldLongNumbers, batch.isRegular(width: layout.width), batch.firstRecord > header {
      addRegular(batch)
    } else {
      addAny(batch)
    }
    records = batch.firstRecord + batch.recordCount
  }

  /// Records that all have as many fields as the headings: only three fields of each are looked at.
  private mutating func addRegular(_ batch: CSVBatch) {
    let (bytes, ends, width) = (batch.bytes, batch.ends, layout.width)
    let (areaColumn, dateColumn, methodColumn) = (layout.area, layout.date, layout.method)
    var row = batch.firstRecord
    for record in stride(from: 0, to: batch.endCount, by: width) {
      func field(_ column: Int) -> Range<Int> {
        let place = record + column
        let start = place == 0 ? 0 : Int(ends[place - 1] >> 1) + 1
        return AdmissionCounter.trimmed(bytes, start..<Int(ends[place] >> 1))
      }
      count(
        bytes, area: field(areaColumn), date: field(dateColumn), method: field(methodColumn), first: field(0), row: row)
      row += 1
    }
  }

  /// Any records: each field is looked at, whether it is one of the three or may be an NHS number.
  private mutating func addAny(_ batch: CSVBatch) {
    let bytes = batch.bytes
    var row = batch.firstRecord
    var (first, area, date, method) = (0..<0, 0..<0, 0..<0, 0..<0)
    var start = 0
    var column = 0
    for end in batch.ends[..<batch.endCount] {
      let field = AdmissionCounter.trimmed(bytes, start..<Int(end >> 1))
      if IdentifierScreen.lengths.contains(field.count),
        IdentifierScreen.isNHSNumber(String(decoding: bytes[field], as: UTF8.self))
      {
        refuse(.nhsNumber, row, column)
      }
      if column == 0 { first = field }
      if column == layout.area {
        area = field
      } else if column == layout.date {
        date = field
      } else if column == layout.method {
        method = field
      }
      start = Int(end >> 1) + 1
      column += 1
      if end & 1 == 1 {
        // A record of one field is a note or an empty line.
        if column > 1, row > header {
          count(bytes, area: area, date: date, method: method, first: first, row: row)
        }
        (area, date, method) = (0..<0, 0..<0, 0..<0)
        column = 0
        row += 1
      }
    }
  }

  mutating func append(_ later: AdmissionCounter, after records: Int) {
    if !counts.add(later.counts) { refuse(.tooManyAreas, records, layout.area) }
    self.records = records + later.records
    for (problem, cells) in later.problems {
      var mine = problems[problem] ?? Cells()
      let moved = cells.first.map { CellAddress(row: $0.row + records, column: $0.column) }
      mine.first = Array((mine.first + moved).prefix(5))
      mine.count += cells.count
      problems[problem] = mine
    }
  }

  private mutating func count(
    _ bytes: [UInt8], area: Range<Int>, date: Range<Int>, method: Range<Int>, first: Range<Int>, row: Int
  ) {
    guard let month = IsoMonth.number(bytes, date) else {
      // A total below the list is no admission, and neither is a record of empty fields.
      if date.isEmpty, method.isEmpty, area.isEmpty, first.isEmpty { return }
      if date.isEmpty, Table.isTotal(String(decoding: bytes[first], as: UTF8.self)) { return }
      return refuse(.date, row, layout.date)
    }
    guard !method.isEmpty else { return refuse(.method, row, layout.method) }
    guard !area.isEmpty else { return refuse(.noArea, row, layout.area) }
    let isNonElective = bytes[method.lowerBound] == UInt8(ascii: "2")
    switch counts.add(isNonElective ? 1 : 0, bytes, code: area, month: month) {
    case .added: break
    case .noCode: refuse(.area, row, layout.area)
    case .tooManyCodes: refuse(.tooManyAreas, row, layout.area)
    }
  }

  private mutating func refuse(_ problem: Problem, _ row: Int, _ column: Int) {
    problems[problem, default: Cells()].add(CellAddress(row: row, column: column))
  }

  /// A field without its quotation marks, without spaces at its ends, and without Windows' carriage return.
  private static func trimmed(_ bytes: [UInt8], _ field: Range<Int>) -> Range<Int> {
    var (start, end) = (field.lowerBound, field.upperBound)
    while start < end, bytes[end - 1] <= 0x22 { end -= 1 }
    while start < end, bytes[start] <= 0x22 { start += 1 }
    return start..<end
  }

  // MARK: - What people are told

  /// Reports what was met, grouped; whether the list can be used.
  func reportsNoProblem(file: String, log: inout FindingLog) -> Bool {
    if let cells = problems[.nhsNumber] {
      log.add(
        .identifiablePerson, at: place(cells, file: file),
        """
        \(cells.count == 1 ? "1 cell holds" : "\(cells.count) cells hold") an NHS number: \(words(cells)). The content is \
        not shown, and the file is not used.
        """,
        advice: "Ask the sender for the file without it, and deal with this copy by your rules for personal data.")
    }
    report(.date, "a date such as 2016-04-01, from 1990 on", file: file, log: &log)
    report(.method, "an admission method", file: file, log: &log)
    report(.area, "a code of an area", file: file, log: &log)
    if let cells = problems[.tooManyAreas] {
      log.add(
        .valueUnreadable, at: place(cells, file: file),
        "The column of the area holds more than \(AreaMonthCounts.mostCodes) different codes.",
        advice: "England has 153 Health and Wellbeing Boards: check which column is meant. The file is not used.")
    }
    if let cells = problems[.noArea] {
      log.add(
        .recordsWithoutArea, at: place(cells, file: file),
        "\(cells.count) \(cells.count == 1 ? "admission names" : "admissions name") no area: \(words(cells)).",
        advice: "They count for no area. People who live outside England have none; ask the sender if there are many.")
    }
    return problems.keys.allSatisfy { $0 == .noArea }
  }

  private func report(_ problem: Problem, _ expected: String, file: String, log: inout FindingLog) {
    guard let cells = problems[problem] else { return }
    log.add(
      .valueUnreadable, at: place(cells, file: file),
      "\(cells.count == 1 ? "1 cell is" : "\(cells.count) cells are") not \(expected): \(words(cells)).",
      advice: "Correct the cells at the source. The file is not used until then, so that no figure is too small.")
  }

  private func place(_ cells: Cells, file: String) -> Finding.Place {
    Finding.Place(file: file, cell: cells.first.first?.description)
  }

  private func words(_ cells: Cells) -> String {
    let rest = cells.count > cells.first.count ? " and \(cells.count - cells.first.count) more" : ""
    return cells.first.map(\.description).joined(separator: ", ") + rest
  }
}
