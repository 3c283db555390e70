import struct Foundation.Decimal
import Metrics
import Spreadsheets

/// Reads the figures of a return from its cells, and keeps which of them carry note marks.
///
/// A figure is a count of people, days or admissions: `88.4%` and `£5` are none.
struct FigureReader {
  /// What the markers of the source mean; none for a return in which every figure is a number.
  let markers: MarkerMap
  private(set) var marked: [String] = []

  init(markers: MarkerMap = .none) { self.markers = markers }

  /// The number of a cell; nothing where it is none, or is of something else than a count.
  mutating func number(_ cell: CellValue?, at address: @autoclosure () -> String) -> Decimal? {
    guard let read = cell?.readNumber, read.unit == .none else { return nil }
    if !read.marks.isEmpty { marked.append(address()) }
    return read.number
  }

  /// A number of at least 0, or what a marker of the source says; nothing for anything else.
  mutating func value(_ cell: CellValue?, at address: @autoclosure () -> String) -> Measurement.Value? {
    if let value = markers.value(of: cell) { return value }
    guard let number = number(cell, at: address()), number >= 0 else { return nil }
    return .known(number)
  }

  /// Says which figures carry a mark: they may be provisional, revised or estimated, and only the file's notes tell.
  func report(file: String, sheet: Sheet, log: inout FindingLog) {
    guard let first = marked.first else { return }
    let place = Finding.Place(file: file, sheet: sheet.name == "-" ? nil : sheet.name, cell: first)
    log.add(
      .noteMarks, at: place,
      marked.count == 1
        ? "1 number carries a mark that points to a note: \(first). It is used."
        : "\(marked.count) numbers carry marks that point to notes: \(CellProblems.listed(marked)). They are used.",
      advice: "Read in the notes of the file what the marks mean: a figure may be provisional, revised or estimated.")
  }
}
