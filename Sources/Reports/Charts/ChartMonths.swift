import Charts
import Dates

/// The months of a picture, and where a day lies among them.
struct ChartMonths {
  private let first: Int
  private let count: Int

  /// The months of two days and all between them.
  ///
  /// - Parameter most: no more than so many months.
  init(from: CivilDate, to: CivilDate, most: Int) {
    first = from.year * 12 + from.month - 1
    count = min(most, max(1, to.year * 12 + to.month - first))
  }

  /// Their labels and names: `Apr 16`, `April 2016`. Only some labels have room, so that each has its year.
  var places: [ChartPlace] {
    (first..<first + count).map { index in
      let name = MonthName.full[index % 12]
      let year = String(index / 12)
      return ChartPlace(label: "\(name.prefix(3)) \(year.suffix(2))", name: "\(name) \(year)")
    }
  }

  /// Where a day begins, or ends, in months from the beginning of the first one.
  func place(_ day: CivilDate, isEnd: Bool = false) -> Double {
    let month = Double(day.year * 12 + day.month - 1 - first)
    let days = Double(CivilDate.days(inMonth: day.month, of: day.year))
    return month + Double(isEnd ? day.day : day.day - 1) / days
  }
}
