import Dates

/// Dates of the tables on a page.
enum WrittenDateWords {
  /// A day as `25 Nov 2016`, a month as `November 2016`, because "Nov 16" reads like a day of it; anything else as people
  /// wrote it; a dash where nobody wrote anything.
  static func short(_ date: WrittenDate) -> String {
    if let days = date.days {
      let (first, last) = (days.lowerBound, days.upperBound)
      if first == last { return first.short }
      let isMonth = first.day == 1 && (first.year, first.month) == (last.year, last.month)
      if isMonth, last.day == CivilDate.days(inMonth: last.month, of: last.year) {
        return "\(MonthName.full[first.month - 1]) \(first.year)"
      }
    }
    return date.text.isEmpty ? "\u{2013}" : date.text
  }
}
