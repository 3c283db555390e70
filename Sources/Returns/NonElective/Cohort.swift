import Metrics

/// A group of people by their risk of admission, such as the top 2 % of those who use health and social care.
///
/// Source of the bands: Wokingham's integration programme (top 2 %, 3 to 5 %, 6 to 10 %).
struct Cohort: Hashable {
  /// The name as written.
  let name: String

  /// The name as a breakdown: `Top 3-5%` is `cohort:top-3-5`.
  var breakdown: String {
    "cohort:" + name.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "+" }.joined(separator: "-")
  }

  /// Whether the row is about everybody and no cohort.
  var isEverybody: Bool { ["", "total", "all", "everybody", "all patients"].contains(name.lowercased()) }

  /// The percentages that the name speaks of: `Top 2%` is 0 to 2, `3-5%` is 3 to 5; nothing for any other name.
  var percentages: ClosedRange<Int>? {
    guard name.contains("%") else { return nil }
    let numbers = name.split { !$0.isNumber }.compactMap { Int($0) }
    if numbers.count == 1, numbers[0] > 0 { return 1...numbers[0] }
    guard numbers.count == 2, numbers[0] < numbers[1] else { return nil }
    return numbers[0]...numbers[1]
  }

  /// Pairs of cohorts that hold some of the same people by their names: `Top 3-5%` and `Top 5-10%`.
  static func overlapping(_ cohorts: [Cohort]) -> [(Cohort, Cohort)] {
    cohorts.indices.flatMap { place in
      cohorts[(place + 1)...].compactMap { other in
        guard let left = cohorts[place].percentages, let right = other.percentages, left.overlaps(right) else {
          return nil
        }
        return (cohorts[place], other)
      }
    }
  }
}
