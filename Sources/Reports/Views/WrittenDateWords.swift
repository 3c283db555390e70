import Dates

/// Dates of the tables on a page.
enum WrittenDateWords {
  /// A day as `25 Nov 2016`; anything else as people wrote it; a dash where nobody wrote anything.
  static func short(_ date: WrittenDate) -> String {
    if let days = date.days, days.lowerBound == days.upperBound { return days.lowerBound.short }
    return date.text.isEmpty ? "\u{2013}" : date.text
  }
}
