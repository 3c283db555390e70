import Metrics
import Spreadsheets

/// Counts the non-elective admissions of a list by area and month, record by record.
struct AdmissionCounter: CSVCounter {
  private let layout: AdmissionLayout
  private(set) var counts = AreaMonthCounts()
  /// How many records were met, headings and titles included.
  private(set) var records = 0
  private var problems: [Problem: Rows] = [:]

  /// What can be wrong with a record.
  enum Problem: CaseIterable, Sendable {
    case nhsNumber, area, date, method, noArea
  }

  /// The rows in which a problem was met.
  struct Rows: Sendable {
    var count = 0
    /// The first few, from 0.
    var first: [Int] = []

    mutating func add(_ row: Int) {
      count += 1
      if first.count < 5 { first.append(row) }
    }
  }

  init(layout: AdmissionLayout) { self.layout = layout }

  mutating func add(_ batch: CSVBatch) {
    let bytes = batch.bytes
    let (areaColumn, dateColumn, methodColumn) = (layout.area, layout.date, layout.method)
    var row = batch.firstRecord
    var (area, date, method) = (0..<0, 0..<0, 0..<0)
    var start = 0
    var column = 0
    for end in batch.ends[..<batch.endCount] {
      let place = Int(end >> 1)
      let field = start..<place
      if (10...14).contains(field.count), AdmissionCounter.mayBeNHSNumber(bytes, field) {
        if IdentifierScreen.isNHSNumber(String(decoding: bytes[field], as: UTF8.self).filter { $0 != "\"" }) {
          problems[.nhsNumber, default: Rows()].add(row)
        }
      }
      if column == areaColumn {
        area = field
      } else if column == dateColumn {
        date = field
      } else if column == methodColumn {
        method = field
      }
      start = place + 1
      column += 1
      if end & 1 == 1 {
        // A record of one field is a note or an empty line.
        if column > 1, row > layout.header {
          count(
            bytes, area: AdmissionCounter.trimmed(bytes, area), date: AdmissionCounter.trimmed(bytes, date),
            method: AdmissionCounter.trimmed(bytes, method), row: row)
        }
        (area, date, method) = (0..<0, 0..<0, 0..<0)
        column = 0
        row += 1
      }
    }
    records = row
  }

  mutating func append(_ later: AdmissionCounter, after records: Int) {
    counts.add(later.counts)
    self.records = records + later.records
    for (problem, rows) in later.problems {
      var mine = problems[problem] ?? Rows()
      mine.first = Array((mine.first + rows.first.map { $0 + records }).prefix(5))
      mine.count += rows.count
      problems[problem] = mine
    }
  }

  private mutating func count(_ bytes: [UInt8], area: Range<Int>, date: Range<Int>, method: Range<Int>, row: Int) {
    guard let month = IsoMonth.number(bytes, date) else { return refuse(.date, row) }
    guard !method.isEmpty else { return refuse(.method, row) }
    guard !area.isEmpty else { return refuse(.noArea, row) }
    let isNonElective = bytes[method.lowerBound] == UInt8(ascii: "2")
    guard counts.add(isNonElective ? 1 : 0, code: bytes[area], month: month) else { return refuse(.area, row) }
  }

  private mutating func refuse(_ problem: Problem, _ row: Int) { problems[problem, default: Rows()].add(row) }

  /// A field without its quotation marks, without spaces at its ends, and without Windows' carriage return.
  private static func trimmed(_ bytes: [UInt8], _ field: Range<Int>) -> Range<Int> {
    var (start, end) = (field.lowerBound, field.upperBound)
    while start < end, bytes[end - 1] <= 0x22 { end -= 1 }
    while start < end, bytes[start] <= 0x22 { start += 1 }
    return start..<end
  }

  /// Whether a field of 10 to 14 bytes begins with a digit and is no date: nearly none is looked at twice.
  private static func mayBeNHSNumber(_ bytes: [UInt8], _ field: Range<Int>) -> Bool {
    let first = bytes[field.lowerBound] == UInt8(ascii: "\"") ? field.lowerBound + 1 : field.lowerBound
    return bytes[first] &- 0x30 < 10 && bytes[first + 1] &- 0x30 < 10 && bytes[first + 4] != UInt8(ascii: "-")
  }

  // MARK: - What people are told

  /// Reports what was met, grouped; whether the list can be used.
  func reportsNoProblem(file: String, log: inout FindingLog) -> Bool {
    if let rows = problems[.nhsNumber] {
      log.add(
        .identifiablePerson, at: place(rows, file: file),
        """
        \(rows.count == 1 ? "1 cell holds" : "\(rows.count) cells hold") an NHS number, first in \(words(rows)). The \
        content is not shown, and the file is not used.
        """,
        advice: "Ask the sender for the file without it, and deal with this copy by your rules for personal data.")
    }
    report(.date, "a date such as 2016-04-01", column: layout.date, file: file, log: &log)
    report(.method, "an admission method", column: layout.method, file: file, log: &log)
    report(.area, "a code of an area", column: layout.area, file: file, log: &log)
    if let rows = problems[.noArea] {
      log.add(
        .recordsWithoutArea, at: place(rows, file: file),
        "\(rows.count) \(rows.count == 1 ? "admission names" : "admissions name") no area, first in \(words(rows)).",
        advice: "They count for no area. People who live outside England have none; ask the sender if there are many.")
    }
    return problems.keys.allSatisfy { $0 == .noArea }
  }

  private func report(_ problem: Problem, _ expected: String, column: Int, file: String, log: inout FindingLog) {
    guard let rows = problems[problem] else { return }
    let letters = CellAddress.letters(ofColumn: column)
    let shown = rows.first.map { "\(letters)\($0 + 1)" }.joined(separator: ", ")
    let rest = rows.count > rows.first.count ? " and \(rows.count - rows.first.count) more" : ""
    log.add(
      .valueUnreadable, at: Finding.Place(file: file, cell: rows.first.first.map { "\(letters)\($0 + 1)" }),
      "\(rows.count == 1 ? "1 cell is" : "\(rows.count) cells are") not \(expected): \(shown)\(rest).",
      advice: "Correct the cells at the source. The file is not used until then, so that no figure is too small.")
  }

  private func place(_ rows: Rows, file: String) -> Finding.Place {
    Finding.Place(file: file, cell: rows.first.first.map { "row \($0 + 1)" })
  }

  private func words(_ rows: Rows) -> String {
    let numbers = rows.first.map { String($0 + 1) }.joined(separator: ", ")
    return (rows.first.count == 1 ? "row " : "rows ") + numbers
  }
}
