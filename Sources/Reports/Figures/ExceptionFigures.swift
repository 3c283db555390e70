import Foundation
import Metrics

/// The numbers of an exception, each with the name of its figure.
struct ExceptionFigures {
  let entry: ExceptionEntry

  init(_ entry: ExceptionEntry) { self.entry = entry }

  private func number(_ what: String, _ count: Int?) -> PrintedNumber? {
    count.map { PrintedNumber("exceptions/\(entry.id)/\(what)", $0) }
  }

  /// How many quarters it has been open.
  var quartersOpen: PrintedNumber? { number("quarters-open", entry.quartersOpen) }
  /// How many of them were grey.
  var greyQuarters: PrintedNumber? { number("quarters-grey", entry.quartersOpen == nil ? nil : entry.greyQuarters) }
  /// How many days it has been open.
  var daysOpen: PrintedNumber? { number("days-open", entry.daysOpen) }
  /// How many cases more or fewer it needs.
  var cases: PrintedNumber? { number("cases-to-green", entry.needs?.cases) }

  /// The count that would be back on plan.
  var count: PrintedNumber? {
    entry.needs?.count.map { count in
      let isWhole = DecimalText.rounded(count, places: 0) == count
      return PrintedNumber("exceptions/\(entry.id)/count-to-green", count, places: isWhole ? 0 : 1)
    }
  }

  /// By how much the rate misses the plan.
  var gap: PrintedNumber? {
    guard let gap = entry.needs?.gap, let metric = entry.latest?.value.metric else { return nil }
    return PrintedNumber("exceptions/\(entry.id)/gap", gap, places: metric.decimals)
  }

  /// All that there are.
  var all: [PrintedNumber] { [quartersOpen, greyQuarters, daysOpen, cases, count, gap].compactMap(\.self) }
}
